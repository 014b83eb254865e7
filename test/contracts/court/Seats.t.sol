// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Panel} from "../../../contracts/court/Panel.sol";
import {Seat, Seats} from "../../../contracts/court/Seats.sol";
import {Test} from "../support/Test.sol";

contract SeatsTest is Test {
    function _taken(uint256 number) private pure returns (Seat) {
        return Seat.wrap(0).taken(number);
    }

    function testFuzz_keepsNumberRecusalsAndBallot(uint256 number, uint8 recusals, uint8 ballot) public pure {
        number = bound(number, 1, Seats.MAX_NUMBER);
        recusals = uint8(bound(recusals, 0, 2));
        Seat seat = Seat.wrap(0);
        for (uint256 i = 0; i < recusals; ++i) seat = seat.taken(i + 1).recused();
        assertEq(seat.number(), 0);
        seat = seat.taken(number).withBallot(ballot);
        assertEq(seat.number(), number);
        assertEq(seat.recusals(), recusals);
        assertEq(seat.ballot(), ballot);
        assertEq(Seat.unwrap(seat) >> 40, 0);
    }

    function testFuzz_countsVoidBallotsAsNoVotes(uint8 ballot) public pure {
        Seat seat = _taken(1).withBallot(ballot);
        assertEq(seat.hasVoted(), ballot != 0 && ballot != 255);
    }

    /// @dev The greatest choice and one is not yet the ballot of a void seat.
    function test_hasRoomForEveryChoice() public pure {
        assertTrue(_taken(1).withBallot(Seats.MAX_CHOICES + 1).hasVoted());
    }

    function testFuzz_replacesOneOfSix(uint256 word, uint256 content, uint8 place) public pure {
        word = bound(word, 0, (1 << 240) - 1);
        content = bound(content, 0, (1 << 40) - 1);
        uint256 changed = bound(place, 0, 5);
        uint256 replaced = Seats.replaced(word, changed, Seat.wrap(content));
        for (uint256 i = 0; i < 6; ++i) {
            uint256 expected = i == changed ? content : Seat.unwrap(Seats.at(word, i));
            assertEq(Seat.unwrap(Seats.at(replaced, i)), expected);
        }
        assertEq(replaced >> 240, 0);
    }

    function testFuzz_readsAWordFromItsLowEnd(uint256 word) public pure {
        word = bound(word, 0, (1 << 240) - 1);
        uint256 rest = word;
        for (uint256 i = 0; i < 6; ++i) {
            assertEq(Seat.unwrap(Seats.first(rest)), Seat.unwrap(Seats.at(word, i)));
            rest = Seats.next(rest);
        }
        assertEq(rest, 0);
    }

    // ── Panels ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_panelTakesAWordForSixSeats() public pure {
        uint256[15] memory words = [uint256(1), 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3];
        for (uint256 i = 0; i < 15; ++i) {
            Panel memory panel;
            panel.size = i + 1;
            assertEq(panel.wordCount(), words[i]);
        }
    }

    function testFuzz_panelKeepsEverySeat(uint256 seed) public pure {
        Panel memory panel;
        panel.size = 15;
        for (uint256 i = 0; i < 15; ++i) panel.put(i, _taken(_number(seed, i)).withBallot(_ballot(seed, i)));
        uint256 votes;
        for (uint256 i = 0; i < 15; ++i) {
            assertEq(panel.at(i).number(), _number(seed, i));
            assertEq(panel.at(i).ballot(), _ballot(seed, i));
            assertTrue(panel.includes(_number(seed, i)));
            if (_ballot(seed, i) != 0) ++votes;
        }
        assertEq(panel.countVotes(), votes);
        assertFalse(panel.includes(16));
    }

    function testFuzz_panelIsComplete_givenEveryAwaitedBallot(uint16 awaited, uint16 given) public pure {
        Panel memory panel;
        panel.size = 15;
        for (uint256 i = 0; i < 15; ++i) {
            panel.put(i, _taken(i + 1).withBallot((given >> i) & 1 == 1 ? 3 : 0));
        }
        uint256 seats = uint256(awaited) & 0x7fff;
        assertEq(panel.isComplete(seats), seats & ~uint256(given) == 0);
    }

    /// @dev Vacant seats between others do not end the search.
    function test_panelIncludesWhoSitsBehindAVacantSeat() public pure {
        Panel memory panel;
        panel.size = 9;
        panel.put(4, _taken(7));
        panel.put(8, _taken(8));
        assertTrue(panel.includes(7));
        assertTrue(panel.includes(8));
        assertFalse(panel.includes(9));
    }

    function _number(uint256 seed, uint256 seat) private pure returns (uint256) {
        return 17 + (uint256(keccak256(abi.encode(seed, seat))) % (Seats.MAX_NUMBER - 17));
    }

    function _ballot(uint256 seed, uint256 seat) private pure returns (uint256) {
        return (seed >> seat) % 3;
    }
}
