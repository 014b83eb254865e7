// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Schedule, Schedules} from "../../../contracts/court/Schedule.sol";
import {Test} from "../support/Test.sol";

contract ScheduleTest is Test {
    struct Parts {
        uint24 evidence;
        uint24 vote;
        uint24 reveal;
        uint24 appeal;
        uint8 seats;
        uint8 rounds;
        uint16 bountyBps;
        uint16 overturnedBps;
        bool outside;
    }

    function _pack(Parts memory parts) private pure returns (Schedule) {
        return
            Schedules.pack(
                parts.evidence,
                parts.vote,
                parts.reveal,
                parts.appeal,
                parts.seats,
                parts.rounds,
                parts.bountyBps,
                parts.overturnedBps,
                parts.outside
            );
    }

    function testFuzz_keepsEveryField(Parts memory parts) public pure {
        Schedule schedule = _pack(parts);
        assertEq(schedule.evidence(), parts.evidence);
        assertEq(schedule.vote(), parts.vote);
        assertEq(schedule.reveal(), parts.reveal);
        assertEq(schedule.appeal(), parts.appeal);
        assertEq(schedule.seats(0), parts.seats);
        assertEq(schedule.rounds(), parts.rounds);
        assertEq(schedule.bountyBps(), parts.bountyBps);
        assertEq(schedule.overturnedBps(), parts.overturnedBps);
        assertEq(schedule.outside(), parts.outside);
    }

    /// @dev Each panel is twice the one before and one more.
    function testFuzz_doublesThePanels(Parts memory parts, uint8 round) public pure {
        Schedule schedule = _pack(parts);
        uint256 next = bound(round, 1, 20);
        assertEq(schedule.seats(next), schedule.seats(next - 1) * 2 + 1);
    }

    function test_growsFromOneToFifteen() public pure {
        Parts memory parts;
        parts.seats = 1;
        Schedule schedule = _pack(parts);
        assertEq(schedule.seats(1), 3);
        assertEq(schedule.seats(2), 7);
        assertEq(schedule.seats(3), 15);
    }
}
