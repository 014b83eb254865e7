// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Case, Dispute, Member, Stage, Standing, Version} from "./ICourt.sol";
import {CourtMembers} from "./CourtMembers.sol";
import {DisputeId} from "./DisputeId.sol";

/// @dev Opening disputes.
abstract contract CourtDisputes is CourtMembers {
    uint256 private constant MIN_CHOICES = 2;
    uint256 private constant MAX_CHOICES = type(uint8).max;
    uint256 private constant EXTRA_DATA_LENGTH = 96;
    /// @dev Blocks from scheduling a draw to the block that decides it: nobody knows its hash when scheduling.
    uint256 private constant DRAW_DELAY = 4;

    mapping(uint256 disputeId => Case) internal _cases;

    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256 disputeId) {
        (bytes32 version, address buyer, address seller) = _decode(choices, extraData);
        Version storage rules = _published(version);
        uint256 cost = _nativeCost(rules);
        if (msg.value < cost) revert FeeTooLow(msg.value, cost);

        disputeId = _open(version, rules, _dispute(version, rules, choices, NATIVE, buyer, seller));
        _creditHalves(buyer, seller, NATIVE, msg.value - cost);
    }

    function createDispute(
        uint256 choices,
        bytes calldata extraData,
        IERC20 feeToken,
        uint256 feeAmount
    ) external nonReentrant returns (uint256 disputeId) {
        (bytes32 version, address buyer, address seller) = _decode(choices, extraData);
        Version storage rules = _published(version);
        address token = address(feeToken);
        uint256 cost = _tokenCost(rules, token);
        if (feeAmount < cost) revert FeeTooLow(feeAmount, cost);

        disputeId = _open(version, rules, _dispute(version, rules, choices, token, buyer, seller));
        _creditHalves(buyer, seller, token, feeAmount - cost);

        _pull(token, feeAmount);
    }

    function arbitrationCost(bytes calldata extraData) external view returns (uint256) {
        return _nativeCost(_versionIn(extraData));
    }

    function arbitrationCost(bytes calldata extraData, IERC20 feeToken) external view returns (uint256) {
        return _tokenCost(_versionIn(extraData), address(feeToken));
    }

    function _scheduleDraw(uint256 disputeId, Case memory current) internal {
        current.stage = Stage.Drawing;
        current.seedBlock = uint40(block.number + DRAW_DELAY);
        emit DrawScheduled(disputeId, current.seedBlock);
    }

    /// @dev Fills everything but what depends on how the seat is filled.
    function _dispute(
        bytes32 version,
        Version storage rules,
        uint256 choices,
        address feeToken,
        address buyer,
        address seller
    ) private view returns (Dispute memory dispute) {
        dispute.arbitrable = msg.sender;
        dispute.version = version;
        dispute.createdAt = uint40(block.timestamp);
        dispute.votePeriod = rules.votePeriod;
        // casting is safe: choices are at most 255
        dispute.choices = uint8(choices);
        dispute.feeToken = feeToken;
        dispute.seatFee = rules.seatFee;
        dispute.drawBounty = rules.drawBounty;
        dispute.buyer = buyer;
        dispute.seller = seller;
    }

    function _open(
        bytes32 version,
        Version storage rules,
        Dispute memory dispute
    ) private returns (uint256 disputeId) {
        Case memory current;
        current.evidenceEndsAt = uint40(block.timestamp + rules.evidencePeriod);
        address named = rules.namedArbitrator;
        if (named == address(0)) {
            dispute.members = rules.members;
            if (dispute.members == 0) revert NobodyToDraw(version);
            dispute.number = ++rules.disputes;
        } else {
            (current.holder, dispute.number) = _seatNamed(version, named, dispute.buyer, dispute.seller);
            current.stage = Stage.Seated;
        }
        disputeId = DisputeId.ofMemory(dispute);
        emit DisputeCreation(disputeId, msg.sender);
        emit DisputeOpened(disputeId, version, named, dispute, current.evidenceEndsAt);
        if (named == address(0)) _scheduleDraw(disputeId, current);
        _cases[disputeId] = current;
    }

    /// @dev Every seat of a named arbitrator is another dispute, so the seats it has taken number its disputes.
    function _seatNamed(
        bytes32 version,
        address named,
        address buyer,
        address seller
    ) private returns (uint32 holder, uint32 number) {
        if (named == buyer || named == seller) revert SeatOfParty(named);
        Member storage member = _members[version][named];
        if (member.standing != Standing.Active || member.load >= member.maxLoad) {
            revert ArbitratorUnavailable(named, member.load, member.maxLoad);
        }
        _takeSeat(member);
        return (member.number, member.taken);
    }

    function _decode(
        uint256 choices,
        bytes calldata extraData
    ) private pure returns (bytes32 version, address buyer, address seller) {
        if (extraData.length != EXTRA_DATA_LENGTH) revert ExtraDataMalformed(extraData.length);
        if (choices < MIN_CHOICES || choices > MAX_CHOICES) {
            revert ChoicesOutOfRange(choices, MIN_CHOICES, MAX_CHOICES);
        }
        version = bytes32(extraData);
        uint256 buyerWord = uint256(bytes32(extraData[32:]));
        uint256 sellerWord = uint256(bytes32(extraData[64:]));
        if (
            buyerWord == sellerWord ||
            buyerWord == 0 ||
            sellerWord == 0 ||
            (buyerWord | sellerWord) > type(uint160).max
        ) revert PartiesNotDistinct(buyerWord, sellerWord);
        buyer = address(uint160(buyerWord));
        seller = address(uint160(sellerWord));
    }

    /// @dev The price depends on the version alone: it may be asked before the parties are known.
    function _versionIn(bytes calldata extraData) private view returns (Version storage) {
        if (extraData.length < 32) revert ExtraDataMalformed(extraData.length);
        return _published(bytes32(extraData));
    }

    function _nativeCost(Version storage rules) private view returns (uint256) {
        if (rules.paidInToken) revert FeeTokenNotAccepted(NATIVE, rules.feeToken);
        return rules.seatFee;
    }

    function _tokenCost(Version storage rules, address token) private view returns (uint256) {
        if (!rules.paidInToken || token != rules.feeToken) revert FeeTokenNotAccepted(token, rules.feeToken);
        return rules.seatFee;
    }
}
