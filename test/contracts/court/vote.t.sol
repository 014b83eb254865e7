// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtTest} from "./CourtTest.sol";

contract VoteTest is CourtTest {
    function _voteReverts(address caller, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(caller);
        court.vote(dispute, 1, REASON, "");
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        _voteReverts(
            ada,
            abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute))
        );
    }

    function test_reverts_whenTheSeatIsEmpty() public {
        _givenDrawing(2);
        _afterEvidence();
        _voteReverts(ada, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, ada));
    }

    /// @dev A vote is final.
    function test_A21_reverts_whenTheSeatHasVoted() public {
        _givenSeated();
        _afterEvidence();
        _vote(1);
        _voteReverts(ada, abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenTheRulingWaitsForDelivery() public {
        _givenUndelivered();
        _voteReverts(ada, abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Ruled));
    }

    /// @dev Nobody of a panel sees the others' votes.
    function test_A21_reverts_whenSeveralSeatsVote() public {
        (rules.seats, rules.revealPeriod) = (3, 1 days);
        _givenDrawing(3);
        _draw();
        _afterEvidence();
        _voteReverts(ada, abi.encodeWithSelector(ICourt.VoteIsHidden.selector, 3));
    }

    /// @dev A-14, A-25: neither a colleague nor a party nor the publisher votes.
    function test_A14_reverts_whenCallerIsNotInTheSeat() public {
        address holder = _givenDrawn(2);
        _afterEvidence();
        address other = holder == arbitrators[0] ? arbitrators[1] : arbitrators[0];
        _voteReverts(other, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, other));
        _voteReverts(buyer, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, buyer));
        _voteReverts(publisher, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, publisher));
    }

    /// @dev A-14: the first member of another version has the same number, and no seat here.
    function test_A14_reverts_whenCallerHasTheNumberInAnotherVersion() public {
        _givenSeated();
        bytes32 former = version;
        arbitrators[0] = stranger;
        _givenPublished();
        _givenJoined(stranger);
        version = former;
        _afterEvidence();
        _voteReverts(stranger, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, stranger));
    }

    function test_A20_reverts_whenTheEvidencePeriodRuns() public {
        _givenSeated();
        uint256 end = START + EVIDENCE;
        vm.warp(end);
        _voteReverts(ada, abi.encodeWithSelector(ICourt.EvidenceNotEnded.selector, end, end));
        vm.warp(end + 1);
        _vote(1);
        assertStage(Stage.Delivered);
    }

    function test_A20_reverts_whenTheVotePeriodIsOver() public {
        _givenSeated();
        uint256 end = START + EVIDENCE + VOTE;
        vm.warp(end + 1);
        _voteReverts(ada, abi.encodeWithSelector(ICourt.VoteEnded.selector, end, end + 1));
        vm.warp(end);
        _vote(1);
        assertStage(Stage.Delivered);
    }

    /// @dev A vote is final, though the case waits for an appeal.
    function test_A21_reverts_whenTheSeatHasVoted_givenOneMayAppeal() public {
        (rules.outsideCourt, rules.outsidePeriod) = (address(arbitrable), 30 days);
        (rules.appealPeriod, rules.overturnedBps) = (2 days, 1);
        _givenSeated();
        _afterEvidence();
        _vote(1);
        assertStage(Stage.Seated);
        _voteReverts(ada, abi.encodeWithSelector(ICourt.VoteEnded.selector, _now(), _now()));
    }

    function test_reverts_whenTheChoiceExceedsTheChoices() public {
        _givenSeated();
        _afterEvidence();
        vm.expectRevert(abi.encodeWithSelector(ICourt.ChoiceOutOfRange.selector, 12, 11));
        vm.prank(ada);
        court.vote(dispute, 12, REASON, "");
    }

    function test_reverts_whenThereIsNoReason() public {
        _givenSeated();
        _afterEvidence();
        vm.expectRevert(abi.encodeWithSelector(ICourt.ReasonMissing.selector));
        vm.prank(ada);
        court.vote(dispute, 1, 0, "");
    }

    /// @dev Wallets search for the least gas that succeeds: a starved delivery must not look like success.
    function test_A12_reverts_whenTooLittleGasIsLeftToDeliver() public {
        _givenSeated();
        _afterEvidence();
        vm.expectPartialRevert(ICourt.GasTooLowToDeliver.selector);
        vm.prank(ada);
        court.vote{gas: 290_000}(dispute, 1, REASON, "");
    }

    function testFuzz_recordsAndDelivers(uint8 choice) public {
        _givenSeated();
        _afterEvidence();
        choice = uint8(bound(choice, 0, CHOICES));
        vm.expectEmit(address(court));
        emit ICourt.SeatVoted(disputeId, 0, choice, REASON);
        vm.expectEmit(address(court));
        emit IArbitratorV2.Ruling(address(arbitrable), disputeId, choice);
        _vote(choice);

        assertStage(Stage.Delivered);
        assertEq(_case().ruling, choice);
        assertEq(arbitrable.rulings(), 1);
        assertEq(arbitrable.disputeId(), disputeId);
        assertEq(arbitrable.ruling(), choice);
        assertEq(arbitrable.executions(), 0);
        assertEq(_fees(ada), FEE);
    }

    function test_endsTheSeat() public {
        _givenSeated();
        _afterEvidence();
        _vote(1);
        assertEq(_member(ada).load, 0);
        assertEq(_member(ada).served, 1);
        assertEq(_member(ada).absent, 0);
        assertEq(_member(ada).overturned, 0);
        assertEq(_member(ada).taken, 1);
        assertEq(_member(ada).stake, STAKE);
    }

    function test_paysTheFeeLessTheBounty_givenDrawnSeat() public {
        address holder = _givenDrawn(3);
        _afterEvidence();
        _vote(1);
        assertEq(_fees(holder), FEE - BOUNTY);
        assertEq(_credit(address(this)), BOUNTY);
    }

    function test_paysInToken() public {
        _payInCoin();
        _givenSeated();
        _afterEvidence();
        _vote(1);
        assertEq(_fees(ada), FEE);
        vm.prank(ada);
        court.withdrawFees(version, ada);
        assertEq(coin.balanceOf(ada), PURSE - STAKE + FEE);
    }

    /// @dev A-12, A-23: whatever the arbitrable contract does, the vote counts, the arbitrator is paid, and it costs little.
    function test_A12_recordsTheRuling_whenItIsRefused() public {
        ArbitrableDouble.Manner[4] memory manners = [
            ArbitrableDouble.Manner.Reverts,
            ArbitrableDouble.Manner.BurnsGas,
            ArbitrableDouble.Manner.RevertsWithMuch,
            ArbitrableDouble.Manner.NeedsGas
        ];
        _givenNamed();
        for (uint256 i = 0; i < manners.length; ++i) {
            arbitrable.setManner(manners[i]);
            _givenDispute();
            _afterEvidence();
            vm.expectEmit(address(court));
            emit ICourt.RulingWithheld(disputeId, 7);
            uint256 before = gasleft();
            _vote(7);
            assertLt(before - gasleft(), 450_000);
            assertStage(Stage.Ruled);
            assertEq(_case().ruling, 7);
            assertEq(arbitrable.rulings(), 0);
            assertEq(_fees(ada), FEE * (i + 1));
        }
    }

    function test_A12_deliversOnce_whenMuchIsReturned() public {
        _givenSeated();
        _afterEvidence();
        arbitrable.setManner(ArbitrableDouble.Manner.ReturnsMuch);
        uint256 before = gasleft();
        _vote(7);
        assertLt(before - gasleft(), 350_000);
        assertStage(Stage.Delivered);
    }

    /// @dev A-23: nothing of this dispute can be called from within the ruling.
    function test_A23_deliversOnce_whenTheArbitrableReenters() public {
        _givenSeated();
        _afterEvidence();
        _assertReentryFails(abi.encodeCall(court.executeRuling, (dispute, "")));
        _assertReentryFails(abi.encodeCall(court.timeOut, (dispute, "")));
        _assertReentryFails(abi.encodeCall(court.draw, (dispute)));
        _assertReentryFails(abi.encodeCall(court.vote, (dispute, 2, REASON, "")));
        _assertReentryFails(abi.encodeCall(court.recuse, (dispute, 0, "")));
        _assertReentryFails(abi.encodeCall(court.closeEvidence, (dispute)));
    }

    function _assertReentryFails(bytes memory call) private {
        uint256 snapshot = vm.snapshotState();
        arbitrable.setCall(address(court), call);
        _vote(7);
        assertEq(arbitrable.rulings(), 1);
        assertFalse(arbitrable.succeeded());
        assertEq(
            arbitrable.returned(),
            abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered)
        );
        assertStage(Stage.Delivered);
        assertEq(_fees(ada), FEE);
        vm.revertToState(snapshot);
    }
}
