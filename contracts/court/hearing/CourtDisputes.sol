// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {CaseSteps} from "../CaseSteps.sol";
import {CourtCases} from "../CourtCases.sol";
import {DisputeId} from "../DisputeId.sol";
import {Duty} from "../Duty.sol";
import {Dispute, ICourt} from "../ICourt.sol";
import {Version} from "../IRosters.sol";
import {Seats} from "../Seats.sol";

/// @dev Opening disputes.
abstract contract CourtDisputes is ICourt, CourtCases {
    uint256 private constant MIN_CHOICES = 2;
    uint256 private constant EXTRA_DATA_LENGTH = 96;

    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256 disputeId) {
        (bytes32 version, address buyer, address seller) = _decode(choices, extraData);
        Version storage rules = _published(version);
        uint256 cost = _nativeCost(rules);
        if (msg.value < cost) revert FeeTooLow(msg.value, cost);

        disputeId = _open(rules, _dispute(version, rules, choices, NATIVE, buyer, seller));
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

        disputeId = _open(rules, _dispute(version, rules, choices, token, buyer, seller));
        _creditHalves(buyer, seller, token, feeAmount - cost);

        _pull(token, feeAmount);
    }

    function arbitrationCost(bytes calldata extraData) external view returns (uint256) {
        return _nativeCost(_versionIn(extraData));
    }

    function arbitrationCost(bytes calldata extraData, IERC20 feeToken) external view returns (uint256) {
        return _tokenCost(_versionIn(extraData), address(feeToken));
    }

    // ── Opening ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Fills everything but what depends on how the seats are filled.
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
        dispute.schedule = rules.schedule;
        // casting is safe: choices are below 256
        dispute.choices = uint8(choices);
        dispute.feeToken = feeToken;
        dispute.seatFee = rules.seatFee;
        dispute.buyer = buyer;
        dispute.seller = seller;
    }

    function _open(Version storage rules, Dispute memory dispute) private returns (uint256 disputeId) {
        uint256 evidenceEndsAt = block.timestamp + dispute.schedule.evidence();
        address named = rules.namedArbitrator;
        uint256 holder = 0;
        if (named == address(0)) {
            dispute.members = rules.members;
            uint256 seats = dispute.schedule.seats(0);
            if (dispute.members < seats) revert TooFewMembers(dispute.members, seats);
            dispute.number = ++rules.disputes;
        } else {
            (holder, dispute.number) = _seatNamed(dispute.version, named, dispute.buyer, dispute.seller);
        }
        uint256 seedBlock = holder == 0 ? _nextSeedBlock() : 0;
        disputeId = DisputeId.ofMemory(dispute);
        emit DisputeCreation(disputeId, msg.sender);
        emit DisputeOpened(
            disputeId,
            dispute.version,
            named,
            dispute,
            uint40(evidenceEndsAt),
            uint40(seedBlock)
        );
        _cases[disputeId] = CaseSteps.opened(evidenceEndsAt, seedBlock, holder);
    }

    /// @dev Every seat of a named arbitrator is another dispute, so the seats it has taken number its disputes.
    function _seatNamed(
        bytes32 version,
        address named,
        address buyer,
        address seller
    ) private returns (uint256 holder, uint32 number) {
        if (named == buyer || named == seller) revert SeatOfParty(named);
        Duty duty = _duties[version][named];
        if (!duty.isFree()) revert ArbitratorUnavailable(named, duty.load(), duty.maxLoad());
        duty = duty.seated();
        _duties[version][named] = duty;
        return (duty.number(), duty.taken());
    }

    function _decode(
        uint256 choices,
        bytes calldata extraData
    ) private pure returns (bytes32 version, address buyer, address seller) {
        if (extraData.length != EXTRA_DATA_LENGTH) revert ExtraDataMalformed(extraData.length);
        if (choices < MIN_CHOICES || choices > Seats.MAX_CHOICES) {
            revert ChoicesOutOfRange(choices, MIN_CHOICES, Seats.MAX_CHOICES);
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
        return rules.seatFee * rules.schedule.seats(0);
    }

    function _tokenCost(Version storage rules, address token) private view returns (uint256) {
        if (!rules.paidInToken || token != rules.feeToken) revert FeeTokenNotAccepted(token, rules.feeToken);
        return rules.seatFee * rules.schedule.seats(0);
    }
}
