// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What all proofs of packed words share. A step that is made of shifts, masks, casts and ORs alone takes every bit
/// of its result from one bit of its inputs or from a constant. So it equals another such function everywhere once both
/// agree where all bits are clear and where each single bit is set. That is checked here, and besides, as a check of the
/// argument, with every single bit cleared among bits that are all set.
abstract contract PackingProof {
    uint256 internal cases;

    error Disagrees(uint256 word, uint256 argument, uint256 actual, uint256 expected);

    /// @param base Bits that all cases share.
    /// @param free Bits of the word that may be anything.
    /// @param given Bits of the argument that all cases share.
    /// @param width Bits of the argument, from its low end, that may be anything.
    function _agree(
        function(uint256, uint256) internal pure returns (uint256) step,
        function(uint256, uint256) internal pure returns (uint256) spec,
        uint256 base,
        uint256 free,
        uint256 given,
        uint256 width
    ) internal {
        uint256 full = given | _mask(width);
        _agreeAt(step, spec, base, given);
        _agreeAt(step, spec, base | free, full);
        for (uint256 i = 0; i < 256; ++i) {
            uint256 bit = 1 << i;
            if (free & bit == 0) continue;
            _agreeAt(step, spec, base | bit, given);
            _agreeAt(step, spec, base | (free ^ bit), full);
        }
        for (uint256 i = 0; i < width; ++i) {
            _agreeAt(step, spec, base, given | (1 << i));
            _agreeAt(step, spec, base | free, full ^ (1 << i));
        }
    }

    function _agreeAt(
        function(uint256, uint256) internal pure returns (uint256) step,
        function(uint256, uint256) internal pure returns (uint256) spec,
        uint256 word,
        uint256 argument
    ) internal {
        _equal(word, argument, step(word, argument), spec(word, argument));
    }

    /// @dev A field that counts goes up by one: the sum differs only as far as its low bits are all set, so one case for each
    /// length of the carry stands for all.
    function _agreeCarrying(
        function(uint256, uint256) internal pure returns (uint256) step,
        function(uint256, uint256) internal pure returns (uint256) spec,
        uint256 base,
        uint256 free,
        uint256 shift,
        uint256 width
    ) internal {
        uint256 others = free & ~(_mask(width) << shift);
        for (uint256 ones = 0; ones < width; ++ones) {
            uint256 low = _mask(ones) << shift;
            uint256 high = (_mask(width) << shift) & ~(_mask(ones + 1) << shift);
            _agreeAt(step, spec, base | low, 0);
            _agreeAt(step, spec, base | low | high, 0);
            _agreeAt(step, spec, base | others | low, 0);
            _agreeAt(step, spec, base | others | low | high, 0);
        }
    }

    /// @dev `getter` reads the field, whatever stands beside it.
    function _reads(
        function(uint256) internal pure returns (uint256) getter,
        uint256 shift,
        uint256 width,
        uint256 base,
        uint256 free
    ) internal {
        for (uint256 i = 0; i <= 256; ++i) {
            uint256 bit = i == 256 ? 0 : 1 << i;
            if (bit != free & bit) continue;
            _equal(base | bit, 0, getter(base | bit), _field(base | bit, shift, width));
            uint256 others = base | (free ^ bit);
            _equal(others, 0, getter(others), _field(others, shift, width));
        }
    }

    function _equal(uint256 word, uint256 argument, uint256 actual, uint256 expected) internal {
        ++cases;
        if (actual != expected) revert Disagrees(word, argument, actual, expected);
    }

    function _field(uint256 word, uint256 shift, uint256 width) internal pure returns (uint256) {
        return (word / 2 ** shift) % 2 ** width;
    }

    /// @dev The word with one field replaced, by arithmetic where the contracts use masks.
    function _put(uint256 word, uint256 shift, uint256 width, uint256 value) internal pure returns (uint256) {
        return word - _field(word, shift, width) * 2 ** shift + (value % 2 ** width) * 2 ** shift;
    }

    function _mask(uint256 width) internal pure returns (uint256) {
        return width == 256 ? type(uint256).max : 2 ** width - 1;
    }
}
