// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PolicyWord} from "../../contracts/escrow/PolicyWord.sol";
import {Status} from "../../contracts/escrow/Trade.sol";
import {TradeState, TradeStates} from "../../contracts/escrow/TradeState.sol";
import {PackingProof} from "./PackingProof.sol";

/// @notice status 8 · endsAt 40 · epoch 32 · held 96 · detail 80. The status has each of its ten values.
contract TradeStateProof is PackingProof {
    uint256 private constant LAST = uint256(type(Status).max);
    /// @dev Above the status.
    uint256 private constant FREE = ~uint256(0xff);
    /// @dev An epoch that is to rise is not the last one.
    uint256 private constant RISING = FREE & ~(uint256(1) << 79);

    function getters() external returns (uint256) {
        for (uint256 s = 0; s <= LAST; ++s) {
            _reads(_status, 0, 8, s, FREE);
            _reads(_endsAt, 8, 40, s, FREE);
            _reads(_ruling, 8, 8, s, FREE);
            _reads(_epoch, 48, 32, s, FREE);
            _reads(_held, 80, 96, s, FREE);
            _reads(_detail, 176, 80, s, FREE);
            _reads(_feeBps, 176, 16, s, FREE);
            _reads(_inspection, 192, 32, s, FREE);
            _reads(_claimBps, 176, 16, s, FREE);
            _reads(_sellerClaims, 192, 1, s, FREE & ~(_mask(63) << 193));
            _reads(_caseFee, 176, 80, s, FREE);
            _equal(s, 0, TradeState.wrap(s).isBeforeCase() ? 1 : 0, s >= 1 && s <= 4 ? 1 : 0);
        }
        return cases;
    }

    function steps() external returns (uint256) {
        for (uint256 s = 0; s <= LAST; ++s) {
            for (uint256 next = 0; next <= LAST; ++next)
                _agree(_movedTo, _isMovedTo, s, FREE, next << 40, 40);
            _agree(_withHeld, _isWithHeld, s, FREE, 0, 96);
            _agree(_ruled, _isRuled, s, FREE, 0, 8);
            _agree(_closed, _isClosed, s, FREE, 0, 0);
            _agree(_claimed, _isClaimed, s, RISING, 0, 57);
            _agreeCarrying(_claimed, _isClaimed, s, FREE, 48, 32);
            _agree(_answered, _isAnswered, s, RISING, 0, 136);
            _agreeCarrying(_answered, _isAnswered, s, FREE, 48, 32);
            _agree(_inCourt, _isInCourt, s, RISING, 0, 120);
            _agreeCarrying(_inCourt, _isInCourt, s, FREE, 48, 32);
            _agree(_withNextEpoch, _isWithNextEpoch, s, RISING, 0, 0);
            _agreeCarrying(_withNextEpoch, _isWithNextEpoch, s, FREE, 48, 32);
        }
        return cases;
    }

    /// @dev The word is the policy's.
    function openings() external returns (uint256) {
        _agree(_paid, _isPaid, 0, type(uint256).max, 0, 136);
        _equal(0, 0, TradeState.unwrap(TradeStates.charged()), uint256(Status.Closed));
        return cases;
    }

    // ── What the contract does ───────────────────────────────────────────────────────────────────────────────────

    function _status(uint256 word) private pure returns (uint256) {
        return uint256(TradeState.wrap(word).status());
    }

    function _endsAt(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).endsAt();
    }

    function _ruling(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).ruling();
    }

    function _epoch(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).epoch();
    }

    function _held(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).held();
    }

    function _detail(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).detail();
    }

    function _feeBps(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).feeBps();
    }

    function _inspection(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).inspection();
    }

    function _claimBps(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).claimBps();
    }

    function _sellerClaims(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).sellerClaims() ? 1 : 0;
    }

    function _caseFee(uint256 word) private pure returns (uint256) {
        return TradeState.wrap(word).caseFee();
    }

    function _movedTo(uint256 word, uint256 argument) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).movedTo(Status(argument >> 40), uint40(argument)));
    }

    function _withHeld(uint256 word, uint256 argument) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).withHeld(argument));
    }

    function _ruled(uint256 word, uint256 argument) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).ruled(uint8(argument)));
    }

    function _closed(uint256 word, uint256) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).closed());
    }

    function _claimed(uint256 word, uint256 argument) private pure returns (uint256) {
        return
            TradeState.unwrap(
                TradeState.wrap(word).claimed(uint40(argument), uint16(argument >> 40), argument >> 56 == 1)
            );
    }

    function _answered(uint256 word, uint256 argument) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).answered(uint40(argument), uint96(argument >> 40)));
    }

    function _inCourt(uint256 word, uint256 argument) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).inCourt(uint40(argument), uint80(argument >> 40)));
    }

    function _withNextEpoch(uint256 word, uint256) private pure returns (uint256) {
        return TradeState.unwrap(TradeState.wrap(word).withNextEpoch());
    }

    function _paid(uint256 word, uint256 argument) private pure returns (uint256) {
        return
            TradeState.unwrap(
                TradeStates.paid(uint40(argument), uint96(argument >> 40), PolicyWord.wrap(word))
            );
    }

    // ── What it should do ────────────────────────────────────────────────────────────────────────────────────────

    function _begin(uint256 word, Status next, uint256 endsAt) private pure returns (uint256) {
        return _put(_put(word, 0, 8, uint256(next)), 8, 40, endsAt);
    }

    function _raise(uint256 word) private pure returns (uint256) {
        return _put(word, 48, 32, _field(word, 48, 32) + 1);
    }

    function _isMovedTo(uint256 word, uint256 argument) private pure returns (uint256) {
        return _begin(word, Status(argument >> 40), _field(argument, 0, 40));
    }

    function _isWithHeld(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 80, 96, argument);
    }

    function _isRuled(uint256 word, uint256 argument) private pure returns (uint256) {
        return _begin(word, Status.Ruled, argument);
    }

    function _isClosed(uint256 word, uint256) private pure returns (uint256) {
        return _field(word, 48, 32) * 2 ** 48 + uint256(Status.Closed);
    }

    function _isClaimed(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _raise(_begin(word, Status.Claimed, _field(argument, 0, 40)));
        return _put(next, 176, 80, _field(argument, 40, 17));
    }

    function _isAnswered(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _raise(_begin(word, Status.Answered, _field(argument, 0, 40)));
        return _put(_put(next, 80, 96, _field(argument, 40, 96)), 176, 80, 0);
    }

    function _isInCourt(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _raise(_begin(word, Status.InCourt, _field(argument, 0, 40)));
        return _put(next, 176, 80, _field(argument, 40, 80));
    }

    function _isWithNextEpoch(uint256 word, uint256) private pure returns (uint256) {
        return _raise(word);
    }

    /// @dev The policy's inspection is its lowest field, its fee the third.
    function _isPaid(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _begin(0, Status.Paid, _field(argument, 0, 40));
        next = _put(next, 80, 96, _field(argument, 40, 96));
        return _put(_put(next, 176, 16, _field(word, 64, 16)), 192, 32, _field(word, 0, 32));
    }
}
