// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TallyTest} from "./TallyTest.sol";

/// @dev Whom a draw passes over. How it draws is in draw.t.sol.
contract DrawEligibleTest is TallyTest {
    /// @dev A-25.
    function test_A25_skipsTheParties() public {
        _givenRoster(4);
        _givenDisputeOf(arbitrators[0], arbitrators[3]);
        _assertNobodyElse(_tally(60), 1, 2);
    }

    /// @dev Who still holds a seat elsewhere keeps the number, so that draws meet it.
    function test_skipsWhoHasRetired() public {
        address retired = _givenDrawn(3);
        uint256 number = _number() - 1;
        vm.prank(retired);
        court.retire(version);
        _givenDispute();
        assertEq(court.memberAt(version, uint32(number + 1)), retired);
        uint256[] memory seated = _tally(40);
        for (uint256 i = 0; i < 3; ++i) assertEq(seated[i] != 0, i != number);
    }

    function test_skipsFormerHolders() public {
        _recuse(_givenDrawn(3));
        uint256[] memory seated = _tally(40);
        uint256 others;
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(seated[i] != 0, _member(arbitrators[i]).taken == 0);
            if (seated[i] != 0) ++others;
        }
        assertEq(others, 2);
    }

    function test_skipsWhoIsPaused() public {
        _givenRoster(3);
        vm.prank(arbitrators[0]);
        court.setMaxLoad(version, 0);
        _givenDispute();
        _assertNobodyElse(_tally(40), 1, 2);
    }

    function test_skipsWhoIsFull() public {
        _givenRoster(2);
        vm.prank(arbitrators[1]);
        court.setMaxLoad(version, 0);
        for (uint256 i = 0; i < LOAD; ++i) {
            _givenDispute();
            assertEq(_draw(), arbitrators[0]);
        }
        vm.prank(arbitrators[1]);
        court.setMaxLoad(version, LOAD);
        _givenDispute();
        _assertNobodyElse(_tally(40), 1, 1);
    }

    /// @dev A-22, A-14: nobody can join a case that already exists.
    function test_A22_skipsWhoJoinedAfterTheCreation() public {
        _drawnRules(4);
        _givenPublished();
        _givenJoined(arbitrators[0]);
        _givenJoined(arbitrators[1]);
        _givenDispute();
        _givenJoined(arbitrators[2]);
        _givenJoined(arbitrators[3]);
        assertEq(dispute.members, 2);
        _assertNobodyElse(_tally(40), 0, 1);
    }

    /// @dev A-22: nor come back into one with a number from before.
    function test_A22_skipsWhoJoinedAgainAfterTheCreation() public {
        _givenRoster(3);
        vm.prank(arbitrators[0]);
        court.retire(version);
        _givenDispute();
        vm.warp(START + 1);
        _givenJoined(arbitrators[0]);
        _assertNobodyElse(_tally(40), 1, 2);
    }

    /// @dev A-22: an instant is a second. Who comes back within that of the creation, with a number from before it, may be
    /// drawn, as if it had stayed; by whom the seat will be filled, it cannot know: the block that draws is four away.
    function test_A22_mayDrawWhoJoinedAgainInTheSecondOfTheCreation() public {
        _givenRoster(3);
        vm.prank(arbitrators[0]);
        court.retire(version);
        _givenDispute();
        vm.roll(START_BLOCK + 1);
        _givenJoined(arbitrators[0]);
        assertEq(_member(arbitrators[0]).number, 1);
        assertEq(_member(arbitrators[0]).eligibleAt, dispute.createdAt);
        _assertNobodyElse(_tally(40), 0, 2);
    }

    function test_A20_skipsWhoStillWaits_givenOpenEntry() public {
        _openRules();
        arbitrators.push(ada);
        arbitrators.push(stranger);
        _givenPublishedNaming(ada);
        _givenJoined(ada);
        _givenJoined(stranger);
        vm.warp(START + 10 days - 1);
        _givenDispute();
        _assertNobodyElse(_tally(40), 0, 0);
        vm.warp(START + 10 days);
        _givenDispute();
        _assertNobodyElse(_tally(40), 0, 1);
    }

    function testFuzz_seatsOnlyWhoMayServe(bytes32 seed, uint8 size, uint256 free) public {
        uint256 count = bound(size, 2, 12);
        _givenRoster(count);
        for (uint256 i = 0; i < count; ++i) {
            if ((free >> i) & 1 == 0) {
                vm.prank(arbitrators[i]);
                court.setMaxLoad(version, 0);
            }
        }
        _givenDispute();
        vm.roll(START_BLOCK + 5);
        vm.assume(seed != 0);
        vm.setBlockhash(START_BLOCK + 4, seed);
        court.draw(dispute);
        uint256 holder = _number();
        if (free << (256 - count) == 0) assertEq(holder, 0);
        else if (holder != 0) assertEq((free >> (holder - 1)) & 1, 1);
    }

    function _givenPublishedNaming(address one) private {
        address[] memory list = new address[](1);
        list[0] = one;
        vm.prank(publisher);
        version = court.publishVersion(SALT, rules, list);
    }
}
