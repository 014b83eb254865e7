// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {IArbitrableV2} from "../interfaces/IArbitrableV2.sol";
import {IArbitratorV1} from "../interfaces/IArbitratorV1.sol";
import {IErc792Adapter} from "./IErc792Adapter.sol";

contract Erc792Adapter is IErc792Adapter {
    enum Stage {
        None,
        Open,
        Ruled,
        Delivered
    }

    struct Judged {
        address arbitrable;
        Stage stage;
        // ── slot
        uint256 ruling;
        // ── slot
        bytes32 extraDataHash;
    }

    IArbitratorV1 private immutable ARBITRATOR;

    mapping(uint256 disputeId => Judged) private _disputes;

    /// @param metaEvidence Address of the JSON document that tells arbitrators what they decide (ERC-1497).
    constructor(IArbitratorV1 arbitrator_, string memory metaEvidence) {
        if (address(arbitrator_).code.length == 0) revert ArbitratorIsNotContract(address(arbitrator_));
        ARBITRATOR = arbitrator_;
        emit MetaEvidence(0, metaEvidence);
    }

    /// @dev Only what the arbitrator returns of an appeal's or a dispute's price.
    receive() external payable {
        if (msg.sender != address(ARBITRATOR)) revert CallerNotArbitrator(msg.sender);
    }

    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256 disputeId) {
        uint256 before = address(this).balance - msg.value;
        disputeId = ARBITRATOR.createDispute{value: msg.value}(choices, extraData);
        if (_disputes[disputeId].stage != Stage.None) revert DisputeIdGivenTwice(disputeId);
        _disputes[disputeId] = Judged(msg.sender, Stage.Open, 0, keccak256(extraData));
        emit DisputeCreation(disputeId, msg.sender);
        emit Dispute(address(ARBITRATOR), disputeId, 0, disputeId);
        _returnSurplus(before);
    }

    function createDispute(
        uint256,
        bytes calldata,
        IERC20 feeToken,
        uint256
    ) external pure returns (uint256) {
        revert TokensNotAccepted(address(feeToken));
    }

    function rule(uint256 disputeId, uint256 ruling) external {
        if (msg.sender != address(ARBITRATOR)) revert CallerNotArbitrator(msg.sender);
        Judged storage dispute = _existing(disputeId);
        if (dispute.stage != Stage.Open) return;
        dispute.stage = Stage.Ruled;
        dispute.ruling = ruling;
        if (!_pass(disputeId, dispute)) emit RulingRefused(disputeId, dispute.arbitrable);
    }

    function deliver(uint256 disputeId) external {
        Judged storage dispute = _existing(disputeId);
        if (dispute.stage != Stage.Ruled) revert NothingToDeliver(disputeId);
        if (!_pass(disputeId, dispute)) revert ArbitrableRefused(dispute.arbitrable);
    }

    function appeal(uint256 disputeId, bytes calldata extraData) external payable {
        bytes32 recorded = _existing(disputeId).extraDataHash;
        if (keccak256(extraData) != recorded) revert ExtraDataMismatch(keccak256(extraData), recorded);
        uint256 before = address(this).balance - msg.value;
        ARBITRATOR.appeal{value: msg.value}(disputeId, extraData);
        _returnSurplus(before);
    }

    function submitEvidence(uint256 disputeId, string calldata evidence) external {
        _existing(disputeId);
        emit Evidence(address(ARBITRATOR), disputeId, msg.sender, evidence);
    }

    function arbitrationCost(bytes calldata extraData) external view returns (uint256) {
        return ARBITRATOR.arbitrationCost(extraData);
    }

    function arbitrationCost(bytes calldata, IERC20 feeToken) external pure returns (uint256) {
        revert TokensNotAccepted(address(feeToken));
    }

    function currentRuling(
        uint256 disputeId
    ) external view returns (uint256 ruling, bool tied, bool overridden) {
        return (ARBITRATOR.currentRuling(disputeId), false, false);
    }

    function appealCost(uint256 disputeId, bytes calldata extraData) external view returns (uint256) {
        return ARBITRATOR.appealCost(disputeId, extraData);
    }

    function appealPeriod(uint256 disputeId) external view returns (uint256 start, uint256 end) {
        return ARBITRATOR.appealPeriod(disputeId);
    }

    function arbitrator() external view returns (IArbitratorV1) {
        return ARBITRATOR;
    }

    function _existing(uint256 disputeId) private view returns (Judged storage dispute) {
        dispute = _disputes[disputeId];
        if (dispute.stage == Stage.None) revert DisputeNotCreated(disputeId);
    }

    /// @dev Recorded as delivered before the arbitrable contract can act, and taken back if it fails.
    function _pass(uint256 disputeId, Judged storage dispute) private returns (bool passed) {
        dispute.stage = Stage.Delivered;
        bytes memory call = abi.encodeCall(IArbitrableV2.rule, (disputeId, dispute.ruling));
        passed = LowLevelCall.callNoReturn(dispute.arbitrable, call);
        if (passed) emit Ruling(dispute.arbitrable, disputeId, dispute.ruling);
        else dispute.stage = Stage.Ruled;
    }

    function _returnSurplus(uint256 before) private {
        uint256 surplus = address(this).balance - before;
        if (surplus == 0) return;
        if (!LowLevelCall.callNoReturn(msg.sender, surplus, "")) revert RefundFailed(msg.sender, surplus);
    }
}
