// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duty} from "../../contracts/court/Duty.sol";
import {Standing} from "../../contracts/court/IRosters.sol";
import {PackingProof} from "./PackingProof.sol";

/// @notice number 32 · taken 32 · served 32 · load 8 · maxLoad 8 · standing 8 · eligibleAt 40 · fees 80.
contract DutyProof is PackingProof {
    uint256 private constant LAST = uint256(type(Standing).max);
    uint256 private constant FREE = (1 << 240) - 1;
    uint256 private constant STANDING = uint256(0xff) << 112;

    function getters() external returns (uint256) {
        _reads(_number, 0, 32, 0, FREE);
        _reads(_taken, 32, 32, 0, FREE);
        _reads(_served, 64, 32, 0, FREE);
        _reads(_load, 96, 8, 0, FREE);
        _reads(_maxLoad, 104, 8, 0, FREE);
        _reads(_eligibleAt, 120, 40, 0, FREE);
        _reads(_fees, 160, 80, 0, FREE);
        for (uint256 s = 0; s <= LAST; ++s) _reads(_standing, 112, 8, s << 112, FREE & ~STANDING);
        return cases;
    }

    function steps() external returns (uint256) {
        _agree(_joined, _isJoined, 0, FREE, 0, 80);
        _agree(_retired, _isRetired, 0, FREE, 0, 0);
        _agree(_withoutNumber, _isWithoutNumber, 0, FREE, 0, 0);
        _agree(_withMaxLoad, _isWithMaxLoad, 0, FREE, 0, 8);
        _agree(_withoutFees, _isWithoutFees, 0, FREE, 0, 0);
        return cases;
    }

    /// @dev A sum of words is the sum of their fields as long as none of these overflows. So each step that counts adds the
    /// same to every word, which is seen for every load and for every length of the
    /// other counts' carries.
    function counts() external returns (uint256) {
        for (uint256 load = 0; load < 256; ++load) _counts(load, 0);
        for (uint256 ones = 0; ones < 32; ++ones) _counts(1, ones);
        return cases;
    }

    function _counts(uint256 load, uint256 ones) private {
        uint256 word = _put(_put(FREE, 96, 8, load), 112, 8, LAST);
        word = _put(_put(word, 32, 32, _mask(ones)), 64, 32, _mask(ones));
        if (load != 255) _agreeAt(_seated, _isSeated, word, 0);
        if (load == 0) return;
        _agreeAt(_left, _isLeft, word, 0);
        for (uint256 bits = 0; bits <= 80; ++bits) _completes(word, bits);
    }

    /// @dev Fees at, below and above what still fits.
    function _completes(uint256 word, uint256 bits) private {
        uint256 room = _mask(bits);
        word = _put(word, 160, 80, _mask(80) - room);
        _agreeAt(_completed, _isCompleted, word, room);
        _agreeAt(_completed, _isCompleted, word, room / 2);
        _agreeAt(_completed, _isCompleted, word, room + 1);
    }

    /// @dev Free to be drawn: every standing, every load, every limit.
    function free() external returns (uint256) {
        for (uint256 s = 0; s <= LAST; ++s) {
            for (uint256 loads = 0; loads < 65_536; ++loads) {
                uint256 word = (loads << 96) | (s << 112);
                bool expected = s == uint256(Standing.Active) && loads % 256 < loads / 256;
                _equal(word, 0, Duty.wrap(word).isFree() ? 1 : 0, expected ? 1 : 0);
            }
        }
        return cases;
    }

    // ── What the contract does ───────────────────────────────────────────────────────────────────────────────────

    function _number(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).number();
    }

    function _taken(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).taken();
    }

    function _served(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).served();
    }

    function _load(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).load();
    }

    function _maxLoad(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).maxLoad();
    }

    function _eligibleAt(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).eligibleAt();
    }

    function _fees(uint256 word) private pure returns (uint256) {
        return Duty.wrap(word).fees();
    }

    function _standing(uint256 word) private pure returns (uint256) {
        return uint256(Duty.wrap(word).standing());
    }

    function _joined(uint256 word, uint256 argument) private pure returns (uint256) {
        return
            Duty.unwrap(
                Duty.wrap(word).joined(uint32(argument), uint8(argument >> 32), uint40(argument >> 40))
            );
    }

    function _retired(uint256 word, uint256) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).retired());
    }

    function _withoutNumber(uint256 word, uint256) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).withoutNumber());
    }

    function _withoutFees(uint256 word, uint256) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).withoutFees());
    }

    function _seated(uint256 word, uint256) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).seated());
    }

    function _left(uint256 word, uint256) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).left());
    }

    function _withMaxLoad(uint256 word, uint256 argument) private pure returns (uint256) {
        return Duty.unwrap(Duty.wrap(word).withMaxLoad(uint8(argument)));
    }

    /// @dev The lowest bit above the word's fields says whether the fee was paid.
    function _completed(uint256 word, uint256 argument) private pure returns (uint256) {
        (Duty duty, bool isPaid) = Duty.wrap(word).completed(argument);
        return Duty.unwrap(duty) + (isPaid ? 1 << 240 : 0);
    }

    // ── What it should do ────────────────────────────────────────────────────────────────────────────────────────

    function _isJoined(uint256 word, uint256 argument) private pure returns (uint256) {
        word = _put(_put(word, 0, 32, _field(argument, 0, 32)), 104, 8, _field(argument, 32, 8));
        return _put(_put(word, 112, 8, uint256(Standing.Active)), 120, 40, _field(argument, 40, 40));
    }

    function _isRetired(uint256 word, uint256) private pure returns (uint256) {
        return _put(word, 112, 8, uint256(Standing.Retired));
    }

    function _isWithoutNumber(uint256 word, uint256) private pure returns (uint256) {
        return _put(word, 0, 32, 0);
    }

    function _isWithMaxLoad(uint256 word, uint256 argument) private pure returns (uint256) {
        return _put(word, 104, 8, argument);
    }

    function _isWithoutFees(uint256 word, uint256) private pure returns (uint256) {
        return _put(word, 160, 80, 0);
    }

    function _isSeated(uint256 word, uint256) private pure returns (uint256) {
        return _put(_put(word, 96, 8, _field(word, 96, 8) + 1), 32, 32, _field(word, 32, 32) + 1);
    }

    function _isLeft(uint256 word, uint256) private pure returns (uint256) {
        return _put(word, 96, 8, _field(word, 96, 8) - 1);
    }

    function _isCompleted(uint256 word, uint256 argument) private pure returns (uint256) {
        uint256 fees = _field(word, 160, 80) + argument;
        word = _put(_isLeft(word, 0), 64, 32, _field(word, 64, 32) + 1);
        return fees < 2 ** 80 ? _put(word, 160, 80, fees) + 2 ** 240 : word;
    }
}
