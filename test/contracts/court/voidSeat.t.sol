// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Opening, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {PanelTest} from "./PanelTest.sol";

contract VoidSeatTest is PanelTest {
    function _givenTwoCommitted() private {
        _givenVoting(3);
        _commit(0, 4);
        _commit(1, 6);
    }

    function _voidReverts(Opening memory opening, bytes memory reason) private {
        vm.expectRevert(reason);
        court.voidSeat(dispute, commitments, opening);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        Opening memory opening;
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        _voidReverts(
            opening,
            abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute))
        );
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenHeard(3, 1, 1, 1);
        _execute();
        _voidReverts(openings[0], abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenThereIsOneSeat() public {
        Opening memory opening;
        rules = _namedRules();
        _givenSeated();
        _voidReverts(opening, abi.encodeWithSelector(ICourt.VoteIsOpen.selector));
    }

    function test_A20_reverts_whenTheVotePeriodIsOver() public {
        _givenTwoCommitted();
        uint256 end = START + EVIDENCE + VOTE;
        vm.warp(end + 1);
        _voidReverts(openings[0], abi.encodeWithSelector(ICourt.RevealsOpen.selector, end));
        vm.warp(end);
        _void(0);
    }

    /// @dev Or else whoever reveals first would be voided by the next transaction.
    function test_reverts_whenEverySeatHasCommitted() public {
        _givenTwoCommitted();
        _commit(2, 4);
        _voidReverts(openings[0], abi.encodeWithSelector(ICourt.RevealsOpen.selector, _now()));
    }

    function test_reverts_whenTheCommitmentsAreNotTheSittings() public {
        _givenTwoCommitted();
        Opening memory opening = openings[0];
        commitments.pop();
        vm.expectPartialRevert(ICourt.CommitmentsMismatch.selector);
        court.voidSeat(dispute, commitments, opening);
    }

    /// @dev Nobody is slashed on a guess.
    function test_reverts_whenTheOpeningIsAnother() public {
        _givenTwoCommitted();
        Opening memory opening = openings[0];
        opening.choice = 5;
        _voidReverts(opening, abi.encodeWithSelector(ICourt.NotCommitted.selector, 0));
    }

    /// @dev A-21: naming another whose address ends alike shields nobody, and harms nobody.
    function test_A21_slashesTheHolder_whenTheOpeningNamesANamesake() public {
        _givenVoting(3);
        Opening memory opening = _opening(0, 4);
        address holder = opening.arbitrator;
        opening.arbitrator = address(uint160(uint64(uint160(holder))));
        bytes32 commitment = _keep(opening);
        vm.prank(holder);
        court.commit(dispute, commitment);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, holder, 0, SLASH);
        _void(0);
        assertEq(_seat(0).ballot(), Seats.VOID);
        assertEq(_member(holder).absent, 1);
        assertEq(_member(opening.arbitrator).absent, 0);
    }

    function test_reverts_whenTheSeatIsVoid() public {
        _givenTwoCommitted();
        _void(0);
        _voidReverts(openings[0], abi.encodeWithSelector(ICourt.AlreadyVoted.selector, 0));
    }

    function test_slashesTheSeat() public {
        _givenTwoCommitted();
        address teller = openings[0].arbitrator;
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, teller, 0, SLASH);
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, teller, STAKE - SLASH);
        vm.prank(stranger);
        _void(0);
        assertEq(_seat(0).ballot(), Seats.VOID);
        assertEq(_member(teller).stake, STAKE - SLASH);
        assertEq(_member(teller).load, 0);
        assertEq(_member(teller).absent, 1);
        assertEq(_credit(stranger), 0);
    }

    function test_slashesWhatIsLocked_givenTheTellerRetired() public {
        _givenTwoCommitted();
        address teller = openings[0].arbitrator;
        vm.prank(teller);
        court.retire(version);
        _void(0);
        assertEq(_member(teller).stake, 0);
        assertEq(_credit(teller), STAKE - SLASH);
    }

    /// @dev The void seat is no vote, is slashed once only, and its share returns to the parties.
    function test_countsNoVoidVote() public {
        _givenTwoCommitted();
        address teller = openings[0].arbitrator;
        _void(0);
        _commit(2, 6);
        _revealAll();
        _execute();
        assertEq(arbitrable.ruling(), 6);
        assertEq(_member(teller).absent, 1);
        assertEq(_member(teller).stake, STAKE - SLASH);
        assertEq(_fees(teller), 0);
        uint256 share = _pool() / 3;
        assertEq(_credit(buyer) + _credit(seller), share);
    }

    /// @dev A-21: a seat that was voided does not vote again.
    function test_A21_reverts_whenTheVoidSeatCommitsAgain() public {
        _givenTwoCommitted();
        _void(0);
        bytes32 commitment = _commitment(_opening(0, 5));
        address teller = openings[0].arbitrator;
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyCommitted.selector, 0));
        vm.prank(teller);
        court.commit(dispute, commitment);
    }

    function test_failsThePanel_givenTooFewAreLeft() public {
        _givenTwoCommitted();
        _void(0);
        _afterVote();
        _reveal(1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingUndecided.selector, 1, 3));
        _execute();
        _timeOut();
        assertTrue(_case().isSecondSitting);
    }
}
