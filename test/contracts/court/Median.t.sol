// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Median} from "../../../contracts/court/Median.sol";
import {Test} from "../support/Test.sol";

contract MedianTest is Test {
    function _assertMedian(uint256[] memory votes, uint256 lower, uint256 upper) private pure {
        uint256[] memory again = _copy(votes);
        assertEq(Median.ofVotes(votes, false), lower);
        assertEq(Median.ofVotes(again, true), upper);
    }

    function _copy(uint256[] memory votes) private pure returns (uint256[] memory copy) {
        copy = new uint256[](votes.length);
        for (uint256 i = 0; i < votes.length; ++i) copy[i] = votes[i];
    }

    function _of(uint256 a) private pure returns (uint256[] memory votes) {
        votes = new uint256[](1);
        votes[0] = a;
    }

    function _of(uint256 a, uint256 b) private pure returns (uint256[] memory votes) {
        votes = new uint256[](2);
        (votes[0], votes[1]) = (a, b);
    }

    function _of(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory votes) {
        votes = new uint256[](3);
        (votes[0], votes[1], votes[2]) = (a, b, c);
    }

    function _of(uint256 a, uint256 b, uint256 c, uint256 d) private pure returns (uint256[] memory votes) {
        votes = new uint256[](4);
        (votes[0], votes[1], votes[2], votes[3]) = (a, b, c, d);
    }

    function test_isTheOnlyVote() public pure {
        _assertMedian(_of(7), 7, 7);
        _assertMedian(_of(0), 0, 0);
    }

    function test_isTheMiddleVote_givenAnOddCount() public pure {
        _assertMedian(_of(11, 1, 5), 5, 5);
        _assertMedian(_of(11, 11, 1), 11, 11);
    }

    function test_isOneOfTheMiddleTwo_givenAnEvenCount() public pure {
        _assertMedian(_of(9, 2), 2, 9);
        _assertMedian(_of(11, 4, 1, 6), 4, 6);
        _assertMedian(_of(3, 3), 3, 3);
    }

    function test_isZero_givenMoreThanHalfRefuse() public pure {
        _assertMedian(_of(0, 0, 9), 0, 0);
        _assertMedian(_of(0, 0, 0), 0, 0);
        _assertMedian(_of(0, 9, 0, 0), 0, 0);
    }

    /// @dev Half is not more than half.
    function test_dropsZeros_givenHalfRefuseAtMost() public pure {
        _assertMedian(_of(9, 0), 9, 9);
        _assertMedian(_of(0, 9, 4), 4, 9);
        _assertMedian(_of(0, 9, 0, 4), 4, 9);
        _assertMedian(_of(3, 0, 9, 4), 4, 4);
    }

    /// @dev As many of those who ruled are on either side, and none of the order of votes matters.
    function testFuzz_liesInTheMiddle(uint256 seed, uint8 count, bool upper) public pure {
        uint256 size = bound(count, 1, 15);
        uint256[] memory votes = new uint256[](size);
        uint256[] memory turned = new uint256[](size);
        uint256 zeros;
        for (uint256 i = 0; i < size; ++i) {
            votes[i] = (seed >> (8 * i)) % 12;
            turned[size - 1 - i] = votes[i];
            if (votes[i] == 0) ++zeros;
        }
        uint256[] memory original = _copy(votes);
        uint256 median = Median.ofVotes(votes, upper);
        assertEq(Median.ofVotes(turned, upper), median);
        if (zeros * 2 > size) {
            assertEq(median, 0);
            return;
        }
        (uint256 below, uint256 above, uint256 alike) = _sides(original, median);
        assertGt(alike, 0);
        assertLe(below * 2, size - zeros);
        assertLe(above * 2, size - zeros);
    }

    /// @dev One extreme vote cannot drag it beyond what the others said.
    function testFuzz_staysAmongTheOthers(uint8 a, uint8 b, uint8 extreme) public pure {
        (uint256 low, uint256 high) = a < b ? (uint256(a), uint256(b)) : (uint256(b), uint256(a));
        vm.assume(low != 0);
        uint256 median = Median.ofVotes(_of(a, extreme, b), true);
        assertGe(median, low);
        assertLe(median, high);
    }

    function _sides(
        uint256[] memory votes,
        uint256 median
    ) private pure returns (uint256 below, uint256 above, uint256 alike) {
        for (uint256 i = 0; i < votes.length; ++i) {
            if (votes[i] == 0) continue;
            if (votes[i] < median) ++below;
            else if (votes[i] > median) ++above;
            else ++alike;
        }
    }
}
