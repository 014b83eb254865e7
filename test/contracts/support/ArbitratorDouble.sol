// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";

/// @notice An honest arbitrator whose price and ruling the test says. Its first dispute is number 0.
contract ArbitratorDouble is IArbitratorV2 {
    uint256 public cost;
    uint256 public disputes;
    bool public paused;
    /// What the last dispute was created with.
    uint256 public choices;
    bytes public extraData;
    uint256 public paid;

    error Paused();
    error WrongPrice(uint256 paid, uint256 cost);

    constructor(uint256 cost_) {
        cost = cost_;
    }

    function setCost(uint256 cost_) external {
        cost = cost_;
    }

    function setPaused(bool paused_) external {
        paused = paused_;
    }

    function giveRuling(address arbitrable, uint256 disputeId, uint256 ruling) external {
        IArbitrableV2(arbitrable).rule(disputeId, ruling);
    }

    function createDispute(
        uint256 choices_,
        bytes calldata extraData_
    ) external payable virtual returns (uint256 disputeId) {
        return _create(choices_, extraData_, msg.value);
    }

    function createDispute(
        uint256 choices_,
        bytes calldata extraData_,
        IERC20 feeToken,
        uint256 feeAmount
    ) external virtual returns (uint256 disputeId) {
        SafeERC20.safeTransferFrom(feeToken, msg.sender, address(this), feeAmount);
        return _create(choices_, extraData_, feeAmount);
    }

    function arbitrationCost(bytes calldata) external view returns (uint256) {
        return cost;
    }

    function arbitrationCost(bytes calldata, IERC20) external view returns (uint256) {
        return cost;
    }

    function currentRuling(uint256) external pure returns (uint256, bool, bool) {
        return (0, false, false);
    }

    function _create(
        uint256 choices_,
        bytes calldata extraData_,
        uint256 paid_
    ) internal returns (uint256 disputeId) {
        if (paused) revert Paused();
        if (paid_ != cost) revert WrongPrice(paid_, cost);
        (choices, extraData, paid) = (choices_, extraData_, paid_);
        disputeId = disputes++;
        emit DisputeCreation(disputeId, msg.sender);
    }
}
