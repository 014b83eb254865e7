// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice How votes become an award. One extreme vote cannot drag a median.
library Median {
    /// @param votes Each 0 (refusing to rule) … choices, in any order; they are sorted in place. At least one.
    /// @param upper Which of two middle votes an even count takes: chance decides, not a rounding rule.
    /// @return 0 when more than half refused; otherwise the median of the votes that ruled.
    function ofVotes(uint256[] memory votes, bool upper) internal pure returns (uint256) {
        uint256 count = votes.length;
        _sort(votes);
        uint256 zeros = 0;
        while (zeros < count && votes[zeros] == 0) ++zeros;
        if (zeros * 2 > count) return 0;
        uint256 ruled = count - zeros;
        uint256 middle = zeros + ruled / 2;
        if (ruled % 2 == 0 && !upper) middle -= 1;
        return votes[middle];
    }

    /// @dev By insertion: panels are small.
    function _sort(uint256[] memory votes) private pure {
        for (uint256 i = 1; i < votes.length; ++i) {
            uint256 vote = votes[i];
            uint256 j = i;
            for (; j > 0 && votes[j - 1] > vote; --j) votes[j] = votes[j - 1];
            votes[j] = vote;
        }
    }
}
