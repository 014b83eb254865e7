// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAppeals} from "../../../contracts/court/IAppeals.sol";
import {Escalation, ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {OutsideTest} from "./OutsideTest.sol";

/// @dev Who may ask what, and when. What it costs is in appealOutsidePrice.t.sol.
contract AppealOutsideTest is OutsideTest {
    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        _askReverts(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
    }

    /// @dev Another's question would be used up with an award that nobody would choose.
    function test_A26_reverts_whenCallerIsNoParty() public {
        _givenAward();
        _askReverts(stranger, 1, abi.encodeWithSelector(ICourt.CallerNotDisputant.selector, stranger));
    }

    function test_reverts_whenThePartyHasAskedBefore() public {
        _givenAsked();
        _askReverts(buyer, 2, abi.encodeWithSelector(IAppeals.AlreadyAsked.selector, buyer));
        _ask(seller, 6);
        _askReverts(seller, 11, abi.encodeWithSelector(IAppeals.AlreadyAsked.selector, seller));
    }

    /// @dev A-20: the first question gives nobody more time for the second.
    function test_A20_reverts_whenTheTimeToAskIsOver_givenTheOtherHasAsked() public {
        _givenAsked();
        uint256 end = _now() + APPEAL;
        assertEq(_case().evidenceEndsAt, end);
        vm.warp(end + 1);
        _askReverts(seller, 9, abi.encodeWithSelector(IAppeals.AppealEnded.selector, end, end + 1));
        vm.warp(end);
        _ask(seller, 9);
        assertEq(_ofSeller().endsAt, end + OUTSIDE);
        assertEq(_ofSeller().statedAward, 9);
        assertEq(_escalation().statedAward, 1);
    }

    function test_reverts_whenAppealingWithinTheRoster_givenItWasAsked() public {
        _givenAsked();
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Outside));
        court.appeal(dispute);
    }

    function test_reverts_whenTheSittingRuns() public {
        _givenVoting(3);
        uint256 end = START + EVIDENCE + VOTE + REVEAL;
        _askReverts(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, end, _now()));
    }

    function test_reverts_whenTooFewVoted() public {
        _givenVoting(3);
        _commit(0, 1);
        _afterVote();
        _revealAll();
        _askReverts(abi.encodeWithSelector(ICourt.SittingUndecided.selector, 1, 3));
    }

    function test_A20_reverts_whenTheTimeToAppealIsOver() public {
        _givenAward();
        uint256 end = _now() + APPEAL;
        vm.warp(end + 1);
        _askReverts(abi.encodeWithSelector(IAppeals.AppealEnded.selector, end, end + 1));
        vm.warp(end);
        _ask(buyer, 1);
    }

    function test_reverts_whenThereIsNoOutsideCourt() public {
        _appealable(2);
        (rules.outsideCourt, rules.outsidePeriod, rules.outsideData) = (address(0), 0, "");
        _givenHeard(10, 2, 5, 5);
        _askReverts(abi.encodeWithSelector(IAppeals.NoOutsideCourt.selector));
    }

    function test_reverts_whenAFurtherRoundIsLeft() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        _askReverts(abi.encodeWithSelector(IAppeals.FurtherRoundLeft.selector, 2));
    }

    /// @dev Court and jurors are the version's: an appellant does not choose another court, or one juror.
    function test_A15_reverts_whenTheDataIsNotTheVersions() public {
        _givenAward();
        bytes32 recorded = keccak256(rules.outsideData);
        rules.outsideData = abi.encode(uint256(31), uint256(1));
        bytes32 given = keccak256(rules.outsideData);
        _askReverts(abi.encodeWithSelector(IAppeals.OutsideDataMismatch.selector, given, recorded));
    }

    function test_reverts_whenTheStatedAwardExceedsTheChoices() public {
        _givenAward();
        bytes memory reason = abi.encodeWithSelector(ICourt.ChoiceOutOfRange.selector, 12, 11);
        _askReverts(12, OUTSIDE_COST, OUTSIDE_COST, reason);
        reason = abi.encodeWithSelector(ICourt.ChoiceOutOfRange.selector, 0, 11);
        _askReverts(0, OUTSIDE_COST, OUTSIDE_COST, reason);
    }

    function _notBetter(address party, uint8 statedAward, uint256 award) private {
        bytes memory reason = abi.encodeWithSelector(IAppeals.AwardNotBetter.selector, statedAward, award);
        _askReverts(party, statedAward, reason);
    }

    /// @dev A-26: lower awards give the buyer more, and neither may spoil the other's question.
    function test_A26_reverts_whenTheStatedAwardGivesThePartyNoMore() public {
        _givenAward();
        _notBetter(buyer, 5, 5);
        _notBetter(buyer, 6, 5);
        _notBetter(seller, 5, 5);
        _notBetter(seller, 4, 5);
        _ask(buyer, 4);
        _notBetter(seller, 1, 5);
        _ask(seller, 6);
    }

    /// @dev A refusal counts as the middle of the choices, 6 of 11.
    function test_A26_reverts_whenTheStatedAwardIsNotOfThePartysHalf_givenARefusal() public {
        _givenHeard(3, 0, 0, 5);
        _notBetter(buyer, 6, 0);
        _notBetter(seller, 6, 0);
        _ask(buyer, 5);
        _ask(seller, 7);
        assertEq(_escalation().statedAward, 5);
        assertEq(_ofSeller().statedAward, 7);
    }

    /// @dev Whatever they state, the buyer's is worth more to it than the last award, and the seller's less.
    function testFuzz_A26_eachAsksForItsOwnSide(uint8 award, uint8 ofBuyer, uint8 ofSeller) public {
        award = uint8(bound(award, 0, CHOICES));
        (ofBuyer, ofSeller) = (uint8(bound(ofBuyer, 1, CHOICES)), uint8(bound(ofSeller, 1, CHOICES)));
        _givenHeard(3, award, award, award);
        uint256 worth = _worth(award == 0 ? 6 : award);
        if (_worth(ofBuyer) <= worth) _notBetter(buyer, ofBuyer, award);
        else _ask(buyer, ofBuyer);
        if (_worth(ofSeller) >= worth) _notBetter(seller, ofSeller, award);
        else _ask(seller, ofSeller);
    }

    /// @dev To the buyer, in tenths of what is disputed.
    function _worth(uint256 award) private pure returns (uint256) {
        return CHOICES - award;
    }

    /// @dev The case stays as it was: until the time to appeal is over the court may change its mind.
    function test_reverts_whenTheOutsideCourtDoesNotListUs() public {
        _givenAward();
        kleros.setWhitelist(true, address(court), false);
        _askReverts(abi.encodeWithSelector(KlerosDouble.ArbitrableNotWhitelisted.selector));
        kleros.setWhitelist(false, address(court), false);
        _ask(buyer, 1);
    }

    function test_asksTwoChoices() public {
        _givenAward();
        uint40 endsAt = uint40(_now() + OUTSIDE);
        vm.expectEmit(address(kleros));
        emit IArbitratorV2.DisputeCreation(0, address(court));
        vm.expectEmit(address(court));
        emit IAppeals.DisputeRequest(kleros, 0, 0);
        vm.expectEmit(address(court));
        emit IAppeals.OutsideCourtAsked(disputeId, seller, 0, 5, 11, OUTSIDE_COST, endsAt);
        _ask(seller, 11);

        KlerosDouble.KlerosDispute memory asked = kleros.disputeAt(0);
        assertEq(asked.arbitrated, address(court));
        assertEq(asked.choices, 2);
        assertEq(asked.jurors, JURORS);
        assertEq(address(kleros).balance, OUTSIDE_COST);
        assertEq(seller.balance, PURSE - OUTSIDE_COST);
    }

    function test_keepsTheQuestion() public {
        _givenAsked();
        assertStage(Stage.Outside);
        assertEq(_case().round, 1);
        assertEq(court.roundOf(disputeId, 0).award, 5);
        assertEq(court.roundOf(disputeId, 0).appellant, buyer);
        Escalation memory escalation = _escalation();
        assertEq(escalation.cost, OUTSIDE_COST);
        assertEq(escalation.endsAt, _now() + OUTSIDE);
        assertEq(escalation.statedAward, 1);
        assertEq(escalation.ruling, 0);
        (uint256 ruling, , ) = court.currentRuling(disputeId);
        assertEq(ruling, 5);
    }

    /// @dev A-26: a roster too small for its next round is no dead end.
    function test_A26_asksAtOnce_givenAFurtherRoundLacksPeople() public {
        _appealable(2);
        _givenHeard(9, 2, 5, 5);
        _ask(buyer, 1);
        assertStage(Stage.Outside);
    }

    function test_followsANamedArbitrator() public {
        rules = _namedRules();
        _appealable(1);
        _askOutside(address(kleros));
        _givenSeated();
        _afterEvidence();
        _vote(4);
        assertEq(arbitrable.rulings(), 0);
        _ask(seller, 9);
        assertEq(court.roundOf(disputeId, 0).award, 4);
    }

    /// @dev A-15: a dispute that decides one case decides no other.
    function test_A15_reverts_whenTheOutsideDisputeBelongsToAnotherCase() public {
        HostileArbitrator hostile = new HostileArbitrator(OUTSIDE_COST);
        hostile.setFixedId(7);
        _askOutside(address(hostile));
        _givenAward();
        uint256 first = disputeId;
        vm.prank(buyer);
        court.appealOutside{value: OUTSIDE_COST}(dispute, rules.outsideData, 1, OUTSIDE_COST);

        _givenDispute();
        assertNotEq(disputeId, first);
        _drawAll();
        _afterEvidence();
        _hear(_votes(2, 5, 5));
        _askReverts(abi.encodeWithSelector(IAppeals.OutsideDisputeKnown.selector, 7));
    }

    /// @dev A-15: nor does it decide both questions of one case.
    function test_A15_reverts_whenTheOutsideDisputeIsTheOtherPartysQuestion() public {
        HostileArbitrator hostile = new HostileArbitrator(OUTSIDE_COST);
        hostile.setFixedId(7);
        _askOutside(address(hostile));
        _givenAward();
        vm.prank(seller);
        court.appealOutside{value: OUTSIDE_COST}(dispute, rules.outsideData, 9, OUTSIDE_COST);
        _askReverts(abi.encodeWithSelector(IAppeals.OutsideDisputeKnown.selector, 7));
    }

    /// @dev A-23: from within the creation nothing of the case can be moved, nor its ruling given in advance.
    function test_A23_holdsStill_whenTheOutsideCourtReenters() public {
        HostileArbitrator hostile = new HostileArbitrator(OUTSIDE_COST);
        _askOutside(address(hostile));
        _givenAward();
        bytes[4] memory calls = [
            abi.encodeCall(court.appealOutside, (dispute, rules.outsideData, 1, 0)),
            abi.encodeCall(court.appeal, (dispute)),
            abi.encodeCall(court.executeRuling, (dispute, "")),
            abi.encodeCall(court.rule, (0, 2))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            hostile.setCall(address(court), calls[i]);
            vm.prank(buyer);
            court.appealOutside{value: OUTSIDE_COST}(dispute, rules.outsideData, 1, OUTSIDE_COST);
            assertFalse(hostile.succeeded());
            assertStage(Stage.Outside);
            assertEq(_escalation().ruling, 0);
            vm.revertToState(snapshot);
        }
    }
}
