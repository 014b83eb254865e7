// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {OutsideTest} from "./OutsideTest.sol";

/// @dev A panel of three gave 5, and the buyer asked Kleros whether 1 should be in its stead.
contract ExecuteOutsideTest is OutsideTest {
    function _assertRules(uint256 award) private {
        if (_case().stage == Stage.Outside) _afterAsking();
        _execute();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), award);
        assertEq(arbitrable.rulings(), 1);
    }

    function _assertFirstPaid() private view {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 rest = i == 0 ? _pool() % 3 : 0;
            assertEq(_fees(_formerHolder(0, i)), _pool() / 3 + rest);
            assertEq(_member(_formerHolder(0, i)).load, 0);
        }
    }

    function test_A20_reverts_whenTheOutsideCourtHasTime() public {
        _givenAsked();
        uint256 end = _escalation().endsAt;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.OutsideCourtPending.selector, end, end));
        _execute();
        vm.warp(end + 1);
        _assertRules(5);
    }

    function test_reverts_whenTimedOut() public {
        _givenAsked();
        vm.warp(uint256(_escalation().endsAt) + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Outside));
        _timeOut();
    }

    function test_rulesTheLastAward_givenItWasConfirmed() public {
        _givenAsked();
        _klerosRules(1);
        _assertRules(5);
        _assertFirstPaid();
        assertEq(_credit(buyer), 0);
    }

    function test_rulesTheLastAward_givenTheOutsideCourtTied() public {
        _givenAsked();
        uint256[] memory votes = new uint256[](2);
        (votes[0], votes[1]) = (2, 1);
        kleros.castVotes(0, votes);
        kleros.passAppeal(0);
        kleros.executeRuling(0);
        _assertRules(5);
    }

    /// @dev A-13: a silent outside court delays the case by its time and no more.
    function test_A13_rulesTheLastAward_givenTheOutsideCourtIsLate() public {
        _givenAsked();
        vm.warp(START + court.longestCase(version) + 1);
        _klerosRules(2);
        _assertRules(5);
        _assertFirstPaid();
    }

    /// @dev The overturned round's fees repay what the outside court cost, and the rest returns to the parties.
    function test_rulesTheStatedAward_givenItWasChosen() public {
        _givenAsked();
        _klerosRules(2);
        _assertRules(1);
        uint256 rest = _pool() - OUTSIDE_COST;
        assertEq(_credit(buyer), OUTSIDE_COST + rest - rest / 2);
        assertEq(_credit(seller), rest / 2);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_fees(_formerHolder(0, i)), 0);
            assertEq(_member(_formerHolder(0, i)).overturned, i == 0 ? 0 : 1);
            assertEq(_member(_formerHolder(0, i)).served, 1);
        }
    }

    /// @dev Never more than the round's fees, however dear the outside court.
    function test_repaysTheFeesOnly_givenADearOutsideCourt() public {
        kleros.setFeeForJuror(1 ether);
        _givenAsked();
        _klerosRules(2);
        _assertRules(1);
        assertEq(_credit(buyer), _pool());
        assertEq(_credit(seller), 0);
    }

    function test_paysTheRound_givenTheStatedAwardIsNear() public {
        _givenAward();
        _ask(buyer, 4);
        _klerosRules(2);
        _assertRules(4);
        _assertFirstPaid();
        assertEq(_credit(buyer), 0);
    }

    function _givenBothAsked() private {
        _givenAsked();
        _ask(seller, 9);
    }

    function _klerosRulesOf(uint256 outsideId, uint256 ruling) private {
        kleros.voteAlike(outsideId, ruling);
        kleros.passAppeal(outsideId);
        kleros.executeRuling(outsideId);
    }

    /// @dev A-26: whoever won cannot use up the outside court with an award that nobody would choose.
    function test_A26_rulesTheOtherStatedAward_givenAnAbsurdOneWasAskedFirst() public {
        _givenBothAsked();
        _klerosRulesOf(0, 1);
        _klerosRulesOf(1, 2);
        _execute();
        assertEq(arbitrable.ruling(), 9);
        uint256 rest = _pool() - OUTSIDE_COST;
        assertEq(_credit(seller), OUTSIDE_COST + rest / 2);
        assertEq(_credit(buyer), rest - rest / 2);
    }

    function test_rulesTheLastAward_givenBothOrNoneWereChosen() public {
        _givenBothAsked();
        uint256 snapshot = vm.snapshotState();
        for (uint256 ruling = 1; ruling <= 2; ++ruling) {
            _klerosRulesOf(0, ruling);
            _klerosRulesOf(1, ruling);
            _assertRules(5);
            _assertFirstPaid();
            vm.revertToState(snapshot);
        }
    }

    function test_A20_reverts_whenTheOtherPartyMayStillAsk() public {
        _givenAsked();
        uint256 end = _now() + APPEAL;
        _klerosRules(2);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.OutsideCourtPending.selector, end, end));
        _execute();
        vm.warp(end + 1);
        _assertRules(1);
    }

    function test_reverts_whenTheOthersQuestionIsPending() public {
        _givenBothAsked();
        _klerosRules(2);
        _afterAsking();
        vm.expectRevert(
            abi.encodeWithSelector(ICourt.OutsideCourtPending.selector, _ofSeller().endsAt, _now())
        );
        _execute();
        vm.warp(uint256(_ofSeller().endsAt) + 1);
        _assertRules(1);
    }

    /// @dev Two rounds, both overturned: the first appeal is repaid by the first round's fees, the outside court by those of
    /// the second, whose rest returns to who paid for it, until it has all back; what is left is the parties'.
    function test_repaysEveryAppellantNoMoreThanItPaid() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        _appeal(stranger);
        _drawAll();
        _afterEvidence();
        _hear(_alike(7, 6));
        _ask(buyer, 1);
        _klerosRules(2);
        _assertRules(1);
        uint256 secondPool = uint256(FEE) * 7 - BOUNTY;
        assertEq(_credit(stranger), uint256(FEE) * 7);
        uint256 rest = secondPool - OUTSIDE_COST - (uint256(FEE) * 7 - _pool());
        assertGt(rest, 1);
        assertEq(_credit(buyer), OUTSIDE_COST + rest - rest / 2);
        assertEq(_credit(seller), rest / 2);
        assertEq(_member(_formerHolder(1, 3)).overturned, 1);
    }

    function _givenTheAppealFailed(uint8 rounds) private {
        _appealable(rounds);
        _givenHeard(28, 2, 5, 5);
        _appeal(stranger);
        for (uint256 i = 0; i < 2; ++i) {
            _drawAll();
            _afterSitting();
            if (i == 0) _timeOut();
        }
    }

    /// @dev A-26: an appeal that nobody heard does not close the door to the outside court.
    function test_A26_asksAfterAnAppealThatNobodyHeard() public {
        _givenTheAppealFailed(2);
        _ask(buyer, 1);
        assertEq(court.roundOf(disputeId, 1).award, 5);
        _klerosRules(2);
        _assertRules(1);
        assertEq(_member(_formerHolder(0, 1)).overturned, 1);
    }

    /// @dev A-26: nor is one that nobody heard to be followed by a larger one.
    function test_A26_asksAfterAnAppealThatNobodyHeard_givenAFurtherRoundIsLeft() public {
        _givenTheAppealFailed(3);
        _ask(buyer, 1);
        assertStage(Stage.Outside);
    }

    function test_repaysInTokens() public {
        _payInCoin();
        kleros.accept(coin, RATE);
        _givenAsked();
        uint256 cost = _escalation().cost;
        _klerosRules(2);
        _assertRules(1);
        uint256 rest = _pool() - cost;
        assertEq(_credit(buyer), cost + rest - rest / 2);
        assertEq(court.credits(buyer, NATIVE), 0);
    }

    /// @dev Of a named arbitrator the last instance may be another court.
    function test_overturnsANamedArbitrator() public {
        rules = _namedRules();
        _appealable(1);
        _askOutside(address(kleros));
        _givenSeated();
        _afterEvidence();
        _vote(4);
        _ask(seller, 9);
        _klerosRules(2);
        _assertRules(9);
        assertEq(_fees(ada), 0);
        assertEq(_member(ada).overturned, 1);
        assertEq(_member(ada).served, 1);
        assertEq(_member(ada).load, 0);
        assertEq(_credit(seller), FEE);
    }

    function test_paysANamedArbitrator_givenNobodyAppealed() public {
        rules = _namedRules();
        _appealable(1);
        _askOutside(address(kleros));
        _givenSeated();
        _afterEvidence();
        _vote(4);
        _afterAppeal();
        _assertRules(4);
        assertEq(_fees(ada), FEE);
    }
}
