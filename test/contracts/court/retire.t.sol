// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute, ICourt} from "../../../contracts/court/ICourt.sol";
import {IRosters, Standing} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract RetireTest is CourtTest {
    function _retire(address arbitrator) private {
        vm.prank(arbitrator);
        court.retire(version);
    }

    function test_reverts_whenCallerIsNoMember() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        _retire(ada);
    }

    function test_reverts_whenCallerHasRetired() public {
        _givenNamed();
        _retire(ada);
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        _retire(ada);
    }

    function test_creditsAllStake_givenNoSeat() public {
        _givenNamed();
        vm.expectEmit(address(court));
        emit IRosters.ArbitratorRetired(version, ada);
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, ada, 0);
        vm.expectEmit(address(court));
        emit IRosters.CreditAdded(ada, NATIVE, STAKE);
        _retire(ada);
        assertStanding(ada, Standing.Retired);
        assertEq(_member(ada).stake, 0);
        assertEq(_credit(ada), STAKE);
    }

    /// @dev A-25: the stake that a seat locks cannot leave before the seat ends.
    function test_A25_keepsWhatSeatsLock() public {
        _givenSeated();
        _givenDispute();
        _retire(ada);
        assertEq(_member(ada).stake, uint256(SLASH) * 2);
        assertEq(_credit(ada), STAKE - uint256(SLASH) * 2);
    }

    function test_freesStakeAsEachSeatEnds_whenVoting() public {
        _givenSeated();
        _retire(ada);
        _afterEvidence();
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, ada, 0);
        vm.expectEmit(address(court));
        emit IRosters.CreditAdded(ada, NATIVE, SLASH);
        _vote(1);
        assertEq(_member(ada).stake, 0);
        assertEq(_credit(ada), STAKE);
        assertEq(_fees(ada), FEE);
    }

    function test_freesStakeAsEachSeatEnds_whenRecusing() public {
        _givenSeated();
        _retire(ada);
        _recuse(ada);
        assertEq(_member(ada).stake, 0);
        assertEq(_credit(ada), STAKE);
    }

    /// @dev A-25: retiring does not escape the slash.
    function test_A25_burnsTheSlash_whenAbsent() public {
        _givenSeated();
        _retire(ada);
        _afterVote();
        court.timeOut(dispute, "");
        assertEq(_member(ada).stake, 0);
        assertEq(_credit(ada), STAKE - SLASH);
        assertEq(_member(ada).maxLoad, LOAD);
    }

    function test_creditsNothing_givenNothingIsStaked() public {
        (rules.minStake, rules.slash) = (0, 0);
        _givenPublished();
        vm.prank(ada);
        court.join(version, 0, LOAD, PROFILE);
        _givenDispute();
        _retire(ada);
        _afterEvidence();
        _vote(1);
        assertEq(_credit(ada), 0);
        assertEq(_fees(ada), FEE);
    }

    /// @dev A-22: whoever joins and retires again and again does not fill the draws with numbers of nobody.
    function test_A22_freesTheNumberForTheNext() public {
        _drawnRules(3);
        _givenPublished();
        _givenJoined(arbitrators[0]);
        _givenJoined(arbitrators[1]);
        _retire(arbitrators[0]);
        assertEq(_member(arbitrators[0]).number, 0);
        assertEq(court.memberAt(version, 1), address(0));

        _givenJoined(arbitrators[2]);
        assertEq(_member(arbitrators[2]).number, 1);
        assertEq(court.memberAt(version, 1), arbitrators[2]);
        _givenJoined(arbitrators[0]);
        assertEq(_member(arbitrators[0]).number, 3);
        assertEq(court.versionOf(version).members, 3);
    }

    function _assertKeepsItsNumberUntil(function() internal seatEnds) private {
        address holder = _givenDrawn(3);
        uint32 number = _member(holder).number;
        _retire(holder);
        assertEq(_member(holder).number, number);
        assertEq(court.memberAt(version, number), holder);
        seatEnds();
        assertEq(_member(holder).number, 0);
        assertEq(court.memberAt(version, number), address(0));
        _givenJoined(holder);
        assertEq(_member(holder).number, number);
        assertEq(court.versionOf(version).members, 3);
    }

    function _holderVotes() private {
        _afterEvidence();
        _vote(1);
    }

    function _holderRecuses() private {
        _recuse(_holder());
    }

    function _holderIsAbsent() private {
        _afterVote();
        court.timeOut(dispute, "");
    }

    function test_A22_keepsItsNumberUntilTheLastSeatEnds_whenVoting() public {
        _assertKeepsItsNumberUntil(_holderVotes);
    }

    function test_A22_keepsItsNumberUntilTheLastSeatEnds_whenRecusing() public {
        _assertKeepsItsNumberUntil(_holderRecuses);
    }

    function test_A22_keepsItsNumberUntilTheLastSeatEnds_whenAbsent() public {
        _assertKeepsItsNumberUntil(_holderIsAbsent);
    }

    function test_keepsItsNumber_givenAnotherSeat() public {
        _givenSeated();
        Dispute memory first = dispute;
        _givenDispute();
        _retire(ada);
        _afterEvidence();
        _vote(1);
        assertEq(_member(ada).number, 1);
        assertEq(_member(ada).stake, SLASH);

        (dispute, disputeId) = (first, court.disputeIdOf(first));
        _vote(1);
        assertEq(_member(ada).number, 0);
        assertEq(_member(ada).stake, 0);
    }

    /// @dev Of `seats` seats the first are given back, the next are voted on, and the rest are absent.
    function testFuzz_freesWhatNoSeatLocks(
        uint96 stake,
        uint80 slash,
        uint8 load,
        uint8 seats,
        uint8 recused,
        uint8 voted
    ) public {
        slash = uint80(bound(slash, 0, FEE));
        load = uint8(bound(load, 1, 12));
        stake = uint96(bound(stake, uint256(slash) * load, 100 ether));
        seats = uint8(bound(seats, 0, load));
        recused = uint8(bound(recused, 0, seats));
        voted = uint8(bound(voted, recused, seats));
        (rules.slash, rules.minStake) = (slash, slash);
        _givenPublished();
        vm.prank(ada);
        court.join{value: stake}(version, stake, load, PROFILE);
        for (uint256 i = 0; i < seats; ++i) _givenDispute();

        _retire(ada);
        uint256 freed = stake - uint256(slash) * seats;
        for (uint32 i = 0; i <= seats; ++i) {
            assertEq(_member(ada).stake, uint256(slash) * (seats - i), "locked");
            assertEq(_credit(ada), freed, "freed");
            if (i == seats) break;
            dispute.number = i + 1;
            disputeId = court.disputeIdOf(dispute);
            if (i < recused) _recuse(ada);
            else if (i < voted) {
                _afterEvidence();
                _vote(1);
            } else {
                vm.warp(START + EVIDENCE + VOTE + 1);
                court.timeOut(dispute, "");
            }
            if (i < voted) freed += slash;
        }
        assertEq(_fees(ada), uint256(FEE) * (voted - recused), "fees");
    }

    function test_stopsNewDisputes_givenNamed() public {
        _givenNamed();
        _retire(ada);
        bytes memory extraData = abi.encode(version, buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.ArbitratorUnavailable.selector, ada, 0, LOAD));
        court.createDispute{value: FEE}(CHOICES, extraData);
    }

    function test_returnsTheStakeInItsToken() public {
        _payInCoin();
        _givenNamed();
        _retire(ada);
        assertEq(court.credits(ada, address(coin)), STAKE);
        assertEq(court.credits(ada, NATIVE), 0);
    }
}
