// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "../../contracts/court/CaseState.sol";
import {CaseSteps} from "../../contracts/court/CaseSteps.sol";
import {Case, Stage, Turn} from "../../contracts/court/ICourt.sol";
import {PackingProof} from "./PackingProof.sol";

/// @notice Ten bytes, from the low end: stage · ruling · round · sitting · turn · draws · formers · closedBy · isSecondSitting ·
/// upper; then four times of 40 bits: evidenceEndsAt · seedBlock · turnedAt · seat.
contract CaseStateProof is PackingProof {
    uint256 private constant LAST = uint256(type(Stage).max);
    uint256 private constant FREE = (1 << 240) - 1;
    /// @dev Counts that are to rise are not at their last value.
    uint256 private constant RISING =
        FREE & ~((uint256(1) << 23) | (uint256(1) << 31) | (uint256(1) << 47) | (uint256(1) << 55));

    function getters() external returns (uint256) {
        _reads(_ruling, 8, 8, 0, FREE);
        _reads(_round, 16, 8, 0, FREE);
        _reads(_sitting, 24, 8, 0, FREE);
        _reads(_draws, 40, 8, 0, FREE);
        _reads(_formers, 48, 8, 0, FREE);
        _reads(_closedBy, 56, 8, 0, FREE);
        // Flags are 0 or 1.
        _reads(_isSecondSitting, 64, 1, 0, FREE & ~(_mask(7) << 65));
        _reads(_upper, 72, 1, 0, FREE & ~(_mask(7) << 73));
        _reads(_evidenceEndsAt, 80, 40, 0, FREE);
        _reads(_seedBlock, 120, 40, 0, FREE);
        _reads(_turnedAt, 160, 40, 0, FREE);
        _reads(_seat, 200, 40, 0, FREE);
        for (uint256 s = 0; s <= LAST; ++s) _reads(_stage, 0, 8, s, FREE & ~uint256(0xff));
        for (uint256 t = 0; t <= uint256(type(Turn).max); ++t) {
            _reads(_turn, 32, 8, t << 32, FREE & ~(uint256(0xff) << 32));
        }
        return cases;
    }

    function steps() external returns (uint256) {
        for (uint256 s = 0; s <= LAST; ++s) _agree(_withStage, _isWithStage, 0, FREE, s, 0);
        _agree(_withRuling, _isWithRuling, 0, FREE, 0, 8);
        _agree(_withEvidenceEnd, _isWithEvidenceEnd, 0, FREE, 0, 40);
        _agree(_withSeat, _isWithSeat, 0, FREE, 0, 40);
        _agree(_scheduled, _isScheduled, 0, FREE, 0, 40);
        _agree(_closed, _isClosed, 0, FREE, 0, 2);
        for (uint256 t = 0; t <= uint256(type(Turn).max); ++t)
            _agree(_turned, _isTurned, 0, FREE, t << 40, 40);
        return cases;
    }

    function countingSteps() external returns (uint256) {
        _agree(_drawn, _isDrawn, 0, RISING, 0, 1);
        _agreeCarrying(_drawn, _isDrawn, 0, FREE, 40, 8);
        _agree(_dismissed, _isDismissed, 0, RISING, 0, 0);
        _agreeCarrying(_dismissed, _isDismissed, 0, FREE, 48, 8);
        _agree(_resumed, _isResumed, 0, RISING, 0, 40);
        _agreeCarrying(_resumed, _isResumed, 0, FREE, 24, 8);
        _agree(_appealed, _isAppealed, 0, RISING, 0, 40);
        _agreeCarrying(_appealed, _isAppealed, 0, RISING, 16, 8);
        _agreeCarrying(_appealed, _isAppealed, 0, RISING, 24, 8);
        _agree(_escalated, _isEscalated, 0, RISING, 0, 40);
        return cases;
    }

    function openings() external returns (uint256) {
        for (uint256 seat = 0; seat < 40; ++seat) _agree(_opened, _isOpened, 1 << seat, 0, 0, 80);
        _agree(_opened, _isOpened, 0, 0, 0, 80);
        _agree(_opened, _isOpened, 1, _mask(40) - 1, 0, 80);
        return cases;
    }

    // ── What the contract does ───────────────────────────────────────────────────────────────────────────────────

    function _ruling(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).ruling();
    }

    function _round(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).round();
    }

    function _sitting(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).sitting();
    }

    function _draws(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).draws();
    }

    function _formers(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).formers();
    }

    function _closedBy(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).closedBy();
    }

    function _evidenceEndsAt(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).evidenceEndsAt();
    }

    function _seedBlock(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).seedBlock();
    }

    function _turnedAt(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).turnedAt();
    }

    function _seat(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).seat();
    }

    function _isSecondSitting(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).isSecondSitting() ? 1 : 0;
    }

    function _upper(uint256 word) private pure returns (uint256) {
        return CaseState.wrap(word).upper() ? 1 : 0;
    }

    function _stage(uint256 word) private pure returns (uint256) {
        return uint256(CaseState.wrap(word).stage());
    }

    function _turn(uint256 word) private pure returns (uint256) {
        return uint256(CaseState.wrap(word).turn());
    }

    function _withStage(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).withStage(Stage(argument)));
    }

    function _withRuling(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).withRuling(argument));
    }

    function _withEvidenceEnd(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).withEvidenceEnd(argument));
    }

    function _withSeat(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).withSeat(argument));
    }

    function _scheduled(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).scheduled(argument));
    }

    function _closed(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).closed(argument));
    }

    function _resumed(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).resumed(argument));
    }

    function _appealed(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).appealed(argument));
    }

    function _escalated(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).escalated(argument));
    }

    function _turned(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).turned(Turn(argument >> 40), argument & _mask(40)));
    }

    function _drawn(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).drawn(argument == 1));
    }

    function _dismissed(uint256 word, uint256) private pure returns (uint256) {
        return CaseState.unwrap(CaseState.wrap(word).dismissed());
    }

    /// @dev The word is the seat.
    function _opened(uint256 word, uint256 argument) private pure returns (uint256) {
        return CaseState.unwrap(CaseSteps.opened(argument & _mask(40), argument >> 40, word));
    }

    // ── What it should do ────────────────────────────────────────────────────────────────────────────────────────

    function _raise(uint256 word, uint256 shift) private pure returns (uint256) {
        return _put(word, shift, 8, _field(word, shift, 8) + 1);
    }

    function _isWithStage(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 0, 8, argument);
    }

    function _isWithRuling(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 8, 8, argument);
    }

    function _isWithEvidenceEnd(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 80, 40, argument);
    }

    function _isWithSeat(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 200, 40, argument);
    }

    function _isScheduled(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(_put(word, 0, 8, uint256(Stage.Drawing)), 120, 40, argument);
    }

    /// @dev A side that has closed stays closed: bit by bit.
    function _isClosed(uint256 word, uint256 argument) private pure returns (uint256) {
        for (uint256 i = 0; i < 2; ++i) if (_field(argument, i, 1) == 1) word = _put(word, 56 + i, 1, 1);
        return word;
    }

    function _isTurned(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(_put(word, 32, 8, argument >> 40), 160, 40, argument);
    }

    function _isDrawn(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(_raise(word, 40), 72, 8, argument);
    }

    function _isDismissed(uint256 word, uint256) private pure returns (uint256) {
        return _raise(word, 48);
    }

    function _isResumed(uint256 word, uint256 argument) private pure returns (uint256) {
        word = _put(_put(_raise(word, 24), 64, 1, 1), 32, 8, 0);
        return _put(_put(word, 200, 40, 0), 80, 40, argument);
    }

    /// @dev Only what counts on is left.
    function _isAppealed(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _put(0, 48, 8, _field(word, 48, 8));
        next = _put(_put(next, 16, 8, _field(word, 16, 8) + 1), 24, 8, _field(word, 24, 8) + 1);
        return _put(next, 80, 40, argument);
    }

    function _isEscalated(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(_isAppealed(word, argument), 0, 8, uint256(Stage.Outside));
    }

    function _isOpened(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 next = _put(0, 0, 8, uint256(word == 0 ? Stage.Drawing : Stage.Seated));
        next = _put(_put(next, 80, 40, _field(argument, 0, 40)), 120, 40, _field(argument, 40, 40));
        return _put(next, 200, 40, word);
    }
}
