// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract SetMaxLoadTest is CourtTest {
    function _set(uint8 maxLoad) private {
        vm.prank(ada);
        court.setMaxLoad(version, maxLoad);
    }

    function test_reverts_whenCallerIsNoMember() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        _set(1);
    }

    function test_reverts_whenStakeFellBelowTheLeast() public {
        _givenSeated();
        _afterVote();
        court.timeOut(dispute, "");
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeTooLow.selector, STAKE - SLASH, STAKE));
        _set(1);
    }

    function test_reverts_whenStakeDoesNotCoverTheLoad() public {
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeTooLow.selector, STAKE, uint256(SLASH) * 13));
        _set(13);
    }

    function test_raisesUpToWhatTheStakeCovers() public {
        _givenNamed();
        vm.expectEmit(address(court));
        emit IRosters.MaxLoadChanged(version, ada, 12);
        _set(12);
        assertEq(_member(ada).maxLoad, 12);
    }

    function test_pauses_evenWhenStakeFellBelowTheLeast() public {
        _givenSeated();
        _afterVote();
        court.timeOut(dispute, "");
        _set(0);
        assertEq(_member(ada).maxLoad, 0);
    }

    function test_returnsToDuty_givenStakeWasAdded() public {
        _givenSeated();
        _afterVote();
        court.timeOut(dispute, "");
        vm.prank(ada);
        court.addStake{value: SLASH}(version, SLASH);
        _set(LOAD);
        assertEq(_member(ada).maxLoad, LOAD);
    }

    function test_keepsSeats_whenLoweredBelowTheLoad() public {
        _givenSeated();
        _givenDispute();
        _set(1);
        assertEq(_member(ada).load, 2);
        _afterEvidence();
        _vote(1);
        assertEq(_member(ada).load, 1);
    }
}
