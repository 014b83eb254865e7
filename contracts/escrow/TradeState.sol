// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {PolicyWord} from "./PolicyWord.sol";
import {Status} from "./Trade.sol";

/// @notice All a trade stores, in one word:
///
///     0  status  8  endsAt  48  epoch  80  held  176  detail  256
///
/// `detail` holds what only one phase needs. Before a case: the policy's feeBps (16 bits) and inspection (32), so that paying
/// out and delivering read nothing else. While claimed: claimBps (16) and sellerClaims (1). In court: the case fee (80).
/// A ruled trade has no clock any more; the low byte of `endsAt` then holds the ruling.
type TradeState is uint256;

using TradeStates for TradeState global;

library TradeStates {
    uint256 private constant ENDS_AT = 8;
    uint256 private constant EPOCH = 48;
    uint256 private constant HELD = 80;
    uint256 private constant DETAIL = 176;

    // ── Phases ───────────────────────────────────────────────────────────────────────────────────────────────────

    function paid(uint40 deliverBy, uint96 amount, PolicyWord policy) internal pure returns (TradeState) {
        uint256 detail_ = uint256(policy.feeBps()) | (uint256(policy.inspection()) << 16);
        return _pack(Status.Paid, deliverBy, 0, amount, detail_);
    }

    /// @dev Paid out at once: closed from the beginning.
    function charged() internal pure returns (TradeState) {
        return TradeState.wrap(uint256(Status.Closed));
    }

    /// @dev The same phase, or the next before a case: the detail stays.
    function movedTo(TradeState self, Status status_, uint256 endsAt_) internal pure returns (TradeState) {
        return _pack(status_, uint40(endsAt_), self.epoch(), self.held(), self.detail());
    }

    function claimed(
        TradeState self,
        uint256 endsAt_,
        uint16 claimBps_,
        bool sellerClaims_
    ) internal pure returns (TradeState) {
        uint256 detail_ = uint256(claimBps_) | (sellerClaims_ ? 1 << 16 : 0);
        return _pack(Status.Claimed, uint40(endsAt_), self.epoch() + 1, self.held(), detail_);
    }

    function answered(
        TradeState self,
        uint256 endsAt_,
        uint96 difference
    ) internal pure returns (TradeState) {
        return _pack(Status.Answered, uint40(endsAt_), self.epoch() + 1, difference, 0);
    }

    function inCourt(TradeState self, uint256 endsAt_, uint80 caseFee_) internal pure returns (TradeState) {
        return _pack(Status.InCourt, uint40(endsAt_), self.epoch() + 1, self.held(), caseFee_);
    }

    function ruled(TradeState self, uint8 ruling_) internal pure returns (TradeState) {
        return _pack(Status.Ruled, ruling_, self.epoch(), self.held(), self.detail());
    }

    function withHeld(TradeState self, uint256 held_) internal pure returns (TradeState) {
        return _pack(self.status(), self.endsAt(), self.epoch(), uint96(held_), self.detail());
    }

    function withNextEpoch(TradeState self) internal pure returns (TradeState) {
        return _pack(self.status(), self.endsAt(), self.epoch() + 1, self.held(), self.detail());
    }

    function closed(TradeState self) internal pure returns (TradeState) {
        uint256 epoch_ = TradeState.unwrap(self) & (uint256(type(uint32).max) << EPOCH);
        return TradeState.wrap(epoch_ | uint256(Status.Closed));
    }

    // ── Fields ───────────────────────────────────────────────────────────────────────────────────────────────────

    function status(TradeState self) internal pure returns (Status) {
        return Status(uint8(TradeState.unwrap(self)));
    }

    /// @dev One of the four states from `Paid` to `Returned`.
    function isBeforeCase(TradeState self) internal pure returns (bool) {
        uint256 status_ = uint8(TradeState.unwrap(self));
        return status_ >= uint8(Status.Paid) && status_ <= uint8(Status.Returned);
    }

    function endsAt(TradeState self) internal pure returns (uint40) {
        return uint40(TradeState.unwrap(self) >> ENDS_AT);
    }

    function ruling(TradeState self) internal pure returns (uint8) {
        return uint8(TradeState.unwrap(self) >> ENDS_AT);
    }

    function epoch(TradeState self) internal pure returns (uint32) {
        return uint32(TradeState.unwrap(self) >> EPOCH);
    }

    function held(TradeState self) internal pure returns (uint96) {
        return uint96(TradeState.unwrap(self) >> HELD);
    }

    function detail(TradeState self) internal pure returns (uint80) {
        return uint80(TradeState.unwrap(self) >> DETAIL);
    }

    function feeBps(TradeState self) internal pure returns (uint16) {
        return uint16(self.detail());
    }

    function inspection(TradeState self) internal pure returns (uint32) {
        return uint32(self.detail() >> 16);
    }

    function claimBps(TradeState self) internal pure returns (uint16) {
        return uint16(self.detail());
    }

    function sellerClaims(TradeState self) internal pure returns (bool) {
        return self.detail() >> 16 == 1;
    }

    function caseFee(TradeState self) internal pure returns (uint80) {
        return self.detail();
    }

    function _pack(
        Status status_,
        uint40 endsAt_,
        uint32 epoch_,
        uint96 held_,
        uint256 detail_
    ) private pure returns (TradeState) {
        return
            TradeState.wrap(
                uint256(status_) |
                    (uint256(endsAt_) << ENDS_AT) |
                    (uint256(epoch_) << EPOCH) |
                    (uint256(held_) << HELD) |
                    (detail_ << DETAIL)
            );
    }
}
