// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Median} from "../../contracts/court/Median.sol";

/// @notice The median only compares votes with each other and with 0, so panels whose votes are ordered alike are decided
/// alike: one for each order stands for all votes there can be.
contract MedianProof {
    error Undecided(uint256 panel, uint256 award);
    error Unsorted(uint256 votes, uint256 greater);

    /// @dev Every panel of `count` votes: all orders with ties, with and without refusals, both sides of chance. Digits of
    /// `code` are the votes; orders are counted once, by the panels whose votes leave out no number below the greatest.
    function panels(uint256 count) external pure returns (uint256 cases) {
        uint256 codes = (count + 1) ** count;
        uint256[] memory votes = new uint256[](count);
        for (uint256 code = 0; code < codes; ++code) {
            if (!_isOrder(code, count)) continue;
            for (uint256 side = 0; side < 2; ++side) {
                _spread(votes, code, count);
                uint256 award = Median.ofVotes(votes, side == 1);
                if (!_isMedian(code, count, award, side)) revert Undecided(code, award);
                ++cases;
            }
        }
    }

    /// @dev Sorting by insertion, step by step: into `count` sorted votes goes one that `greater` of them exceed. From one
    /// vote on, these steps sort any votes.
    function insertions(uint256 most) external pure returns (uint256 cases) {
        for (uint256 count = 1; count < most; ++count) {
            uint256[] memory votes = new uint256[](count + 1);
            for (uint256 greater = 0; greater <= count; ++greater) {
                for (uint256 i = 0; i < count; ++i) votes[i] = 2 * i + 2;
                votes[count] = 2 * (count - greater) + 1;
                Median.ofVotes(votes, false);
                for (uint256 i = 1; i <= count; ++i)
                    if (votes[i - 1] >= votes[i]) revert Unsorted(count, greater);
                ++cases;
            }
        }
    }

    /// @dev Of sorted votes: every number of votes and of refusals, both sides of chance.
    function awards(uint256 most) external pure returns (uint256 cases) {
        for (uint256 count = 1; count <= most; ++count) {
            for (uint256 zeros = 0; zeros <= count; ++zeros) {
                for (uint256 side = 0; side < 2; ++side) {
                    uint256[] memory votes = new uint256[](count);
                    for (uint256 i = zeros; i < count; ++i) votes[i] = i + 1;
                    uint256 award = Median.ofVotes(votes, side == 1);
                    uint256 ruled = count - zeros;
                    // Half of those who ruled are below; of two in the middle chance takes one.
                    uint256 below =
                        ruled % 2 == 1 || side == 1 ? ruled / 2 : ruled / 2 - (ruled == 0 ? 0 : 1);
                    uint256 expected = zeros > ruled ? 0 : zeros + below + 1;
                    if (award != expected) revert Undecided(zeros, award);
                    ++cases;
                }
            }
        }
    }

    function _isOrder(uint256 code, uint256 count) private pure returns (bool) {
        uint256 seen = 1;
        while (code != 0) {
            seen |= 1 << (code % (count + 1));
            code /= count + 1;
        }
        return seen & (seen + 1) == 0;
    }

    function _spread(uint256[] memory votes, uint256 code, uint256 count) private pure {
        for (uint256 i = 0; i < count; ++i) {
            votes[i] = code % (count + 1);
            code /= count + 1;
        }
    }

    /// @dev By counting, without sorting: an award has at most half of those who ruled strictly on either side, and of two
    /// such chance says which.
    function _isMedian(uint256 code, uint256 count, uint256 award, uint256 side) private pure returns (bool) {
        (uint256 zeros, uint256 below, uint256 equal) = (0, 0, 0);
        for (uint256 i = 0; i < count; ++i) {
            uint256 vote = code % (count + 1);
            code /= count + 1;
            if (vote == 0) ++zeros;
            else if (vote < award) ++below;
            else if (vote == award) ++equal;
        }
        uint256 ruled = count - zeros;
        if (zeros > ruled) return award == 0;
        uint256 rank = ruled % 2 == 1 || side == 1 ? ruled / 2 : ruled / 2 - 1;
        return award != 0 && below <= rank && rank < below + equal;
    }
}
