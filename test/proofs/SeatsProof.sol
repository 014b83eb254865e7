// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Panel} from "../../contracts/court/Panel.sol";
import {Seat, Seats} from "../../contracts/court/Seats.sol";
import {PackingProof} from "./PackingProof.sol";

/// @notice A seat: number 30 · recusals 2 · ballot 8; six to a word, three words to a panel.
contract SeatsProof is PackingProof {
    uint256 private constant SEAT = (1 << 40) - 1;
    uint256 private constant WORD = (1 << 240) - 1;

    error Moved(uint256 seat, uint256 other);

    function seats() external returns (uint256) {
        _reads(_number, 0, 30, 0, SEAT);
        _reads(_recusals, 30, 2, 0, SEAT);
        _reads(_ballot, 32, 8, 0, SEAT);
        // A vacant seat is taken, a seat without a ballot gets one, and one that was left less than twice is left once more.
        _agree(_taken, _isTaken, 0, uint256(3) << 30, 0, 30);
        _agree(_withBallot, _isWithBallot, 0, (1 << 32) - 1, 0, 8);
        for (uint256 recusals = 0; recusals < 3; ++recusals)
            _agree(_recused, _isRecused, recusals << 30, _mask(30), 0, 0);
        for (uint256 ballot = 0; ballot < 256; ++ballot) {
            bool votes = ballot != 0 && ballot != 255;
            _equal(ballot, 0, Seat.wrap(ballot << 32).hasVoted() ? 1 : 0, votes ? 1 : 0);
        }
        return cases;
    }

    /// @dev `place` is given above the seat's 40 bits.
    function words() external returns (uint256) {
        for (uint256 place = 0; place < 6; ++place) _agree(_replaced, _isReplaced, 0, WORD, place << 40, 40);
        _reads(_at0, 0, 40, 0, WORD);
        _reads(_at1, 40, 40, 0, WORD);
        _reads(_at2, 80, 40, 0, WORD);
        _reads(_at3, 120, 40, 0, WORD);
        _reads(_at4, 160, 40, 0, WORD);
        _reads(_at5, 200, 40, 0, WORD);
        _reads(_first, 0, 40, 0, WORD);
        _reads(_next, 40, 200, 0, WORD);
        return cases;
    }

    /// @dev Every pair of the seats there may be: one is put, and no other moves.
    function panels() external returns (uint256) {
        for (uint256 seat = 0; seat < 18; ++seat) {
            for (uint256 bit = 0; bit < 40; ++bit) {
                Panel memory panel;
                for (uint256 i = 0; i < 18; ++i) panel.put(i, Seat.wrap(SEAT ^ (i + 1)));
                panel.put(seat, Seat.wrap(1 << bit));
                for (uint256 i = 0; i < 18; ++i) {
                    uint256 expected = i == seat ? 1 << bit : SEAT ^ (i + 1);
                    if (Seat.unwrap(panel.at(i)) != expected) revert Moved(seat, i);
                    ++cases;
                }
            }
        }
        return cases;
    }

    /// @dev Every set of seats that voted, of every panel up to seven, and one seat of eight to fifteen: how many voted,
    /// whether they decide, whether the awaited ballots are there.
    function ballots() external returns (uint256) {
        for (uint256 size = 1; size <= 7; ++size) {
            for (uint256 voted = 0; voted < 1 << size; ++voted) _counts(size, voted);
        }
        for (uint256 size = 8; size <= 15; ++size) {
            for (uint256 seat = 0; seat < size; ++seat) {
                _counts(size, 1 << seat);
                _counts(size, _mask(size) ^ (1 << seat));
                _counts(size, _mask(seat));
            }
        }
        return cases;
    }

    function _counts(uint256 size, uint256 voted) private {
        Panel memory panel;
        panel.size = size;
        uint256 count = 0;
        for (uint256 i = 0; i < size; ++i) {
            bool votes = (voted >> i) & 1 == 1;
            if (votes) ++count;
            panel.put(i, Seat.wrap(i + 1).withBallot(votes ? i + 1 : 0));
        }
        _equal(size, voted, panel.countVotes(), count);
        _equal(size, voted, panel.hasMajority() ? 1 : 0, count > size - count ? 1 : 0);
        for (uint256 i = 0; i < size; ++i) {
            _equal(size, voted, panel.includes(i + 1) ? 1 : 0, 1);
            _equal(size, voted, panel.isComplete(1 << i) ? 1 : 0, (voted >> i) & 1);
            _equal(size, voted, panel.isComplete(voted | (1 << i)) ? 1 : 0, (voted >> i) & 1);
        }
        _equal(size, voted, panel.includes(size + 1) ? 1 : 0, 0);
        _equal(size, voted, panel.isComplete(voted) ? 1 : 0, 1);
    }

    // ── What the contract does ───────────────────────────────────────────────────────────────────────────────────

    function _number(uint256 word) private pure returns (uint256) {
        return Seat.wrap(word).number();
    }

    function _recusals(uint256 word) private pure returns (uint256) {
        return Seat.wrap(word).recusals();
    }

    function _ballot(uint256 word) private pure returns (uint256) {
        return Seat.wrap(word).ballot();
    }

    function _at0(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 0));
    }

    function _at1(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 1));
    }

    function _at2(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 2));
    }

    function _at3(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 3));
    }

    function _at4(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 4));
    }

    function _at5(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.at(word, 5));
    }

    function _first(uint256 word) private pure returns (uint256) {
        return Seat.unwrap(Seats.first(word));
    }

    function _next(uint256 word) private pure returns (uint256) {
        return Seats.next(word);
    }

    function _taken(uint256 word, uint256 argument) private pure returns (uint256) {
        return Seat.unwrap(Seat.wrap(word).taken(argument));
    }

    function _withBallot(uint256 word, uint256 argument) private pure returns (uint256) {
        return Seat.unwrap(Seat.wrap(word).withBallot(argument));
    }

    function _recused(uint256 word, uint256) private pure returns (uint256) {
        return Seat.unwrap(Seat.wrap(word).recused());
    }

    function _replaced(uint256 word, uint256 argument) private pure returns (uint256) {
        return Seats.replaced(word, argument >> 40, Seat.wrap(argument & SEAT));
    }

    // ── What it should do ────────────────────────────────────────────────────────────────────────────────────────

    function _isTaken(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 0, 30, argument);
    }

    function _isWithBallot(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 32, 8, argument);
    }

    function _isRecused(uint256 word, uint256) private pure returns (uint256) {
        return (_field(word, 30, 2) + 1) * 2 ** 30;
    }

    function _isReplaced(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 40 * (argument >> 40), 40, argument);
    }
}
