// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LivesWorld} from "./LivesWorld.sol";

/// @notice What chance never brought about would not be tested: how often each kind of step came about at least among 250
/// lives, about half of what it does, so that a change which stops reaching one fails.
abstract contract LivesReach is LivesWorld {
    function _assertReached() internal view {
        _assertPaymentsReached();
        _assertTradesReached();
        _assertPanelsReached();
        _assertAppealsReached();
    }

    /// @dev How money came, what came with it, and what could not be pushed.
    function _assertPaymentsReached() private view {
        _assertSeen("paid in native", 45);
        _assertSeen("paid by approval", 11);
        _assertSeen("paid by permit", 8);
        _assertSeen("paid by authorization", 13);
        _assertSeen("paid through Permit2", 7);
        _assertSeen("paid in a carton", 20);
        _assertSeen("charged", 19);
        _assertSeen("charged by authorization", 5);
        _assertSeen("not charged", 5);
        _assertSeen("released together", 1);
        _assertSeen("collected together", 1);
        _assertSeen("others released", 7);
        _assertSeen("others collected", 10);
        _assertSeen("credit pushed", 19);
        _assertSeen("credit withdrawn", 10);
        _assertSeen("credit sent elsewhere", 17);
    }

    /// @dev Ends of trades before a case, in one and in court.
    function _assertTradesReached() private view {
        _assertSeen("released", 5);
        _assertSeen("refunded", 3);
        _assertSeen("settled", 12);
        _assertSeen("collected", 6);
        _assertSeen("reclaimed", 4);
        _assertSeen("settled in the case", 8);
        _assertSeen("conceded", 8);
        _assertSeen("defaulted", 6);
        _assertSeen("agreed", 12);
        _assertSeen("unheard", 4);
        _assertSeen("asked again", 2);
        _assertSeen("settled in court", 4);
        _assertSeen("conceded in court", 2);
        _assertSeen("lapsed", 1);
        _assertSeen("refused", 9);
        _assertSeen("ruled", 24);
        _assertSeen("paid out at once", 12);
    }

    /// @dev Seats, votes, and members who leave.
    function _assertPanelsReached() private view {
        _assertSeen("heard for coin", 11);
        _assertSeen("heard for native", 35);
        _assertSeen("closed evidence", 12);
        _assertSeen("recused", 9);
        _assertSeen("redrawn", 6);
        _assertSeen("retired", 13);
        _assertSeen("retired in a seat", 5);
        _assertSeen("carried", 9);
        _assertSeen("passed over", 10);
        _assertSeen("voided", 6);
        _assertSeen("opened together", 11);
        _assertSeen("opened apart", 11);
        _assertSeen("absent", 47);
        _assertSeen("failed", 14);
        _assertSeen("abandoned", 8);
        _assertSeen("failed an appeal", 2);
        assertTrue(burned[NATIVE] != 0, "burned of native coin");
        assertTrue(burned[address(dollar)] != 0, "burned of the coin");
    }

    /// @dev Further instances, and what they cost whom.
    function _assertAppealsReached() private view {
        _assertSeen("appealed", 6);
        _assertSeen("too few for an appeal", 1);
        _assertSeen("overturned", 3);
        _assertSeen("given back", 4);
        _assertSeen("asked for coin", 2);
        _assertSeen("asked for native", 9);
        _assertSeen("both asked", 4);
        _assertSeen("outside chose", 4);
        _assertSeen("outside confirmed", 2);
        _assertSeen("outside refused", 1);
        _assertSeen("outside tied", 1);
        _assertSeen("outside late", 2);
        _assertSeen("overturned outside", 1);
    }

    function _assertSeen(bytes32 what, uint256 least) private view {
        assertGe(seen[what], least, string.concat("seen: ", string(abi.encodePacked(what))));
    }
}
