// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "../support/Test.sol";

/// @notice Shows that a claim fails where it should.
abstract contract ClaimTest is Test {
    /// @param word Part of the reason: the claim fails for what is broken and for nothing else.
    function _assertFails(function() external claim, bytes memory word) internal {
        try claim() {
            assertTrue(false, "the claim holds of a broken copy");
        } catch (bytes memory reason) {
            assertTrue(_contains(reason, word), "the claim fails for another reason");
        }
    }

    function _contains(bytes memory text, bytes memory word) private pure returns (bool) {
        for (uint256 i = 0; i + word.length <= text.length; ++i) {
            uint256 j = 0;
            while (j < word.length && text[i + j] == word[j]) ++j;
            if (j == word.length) return true;
        }
        return false;
    }
}
