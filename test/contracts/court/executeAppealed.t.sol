// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {PanelTest} from "./PanelTest.sol";

/// @dev A first panel of three gave 2, 5 and 5; the buyer appealed its 5 to seven. Two apart counts as overturned.
contract ExecuteAppealedTest is PanelTest {
    uint256 private constant GAS_OF_A_TRANSACTION = 1 << 24;

    function _secondRoundGives(uint8 award) private {
        _hear(_alike(7, award));
        _execute();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), award);
    }

    function _secondPool() private pure returns (uint256) {
        return uint256(FEE) * 7 - BOUNTY;
    }

    function _assertFirstPaid(uint256 pool) private view {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 rest = i == 0 ? pool % 3 : 0;
            assertEq(_fees(_formerHolder(0, i)), pool / 3 + rest);
            assertEq(_member(_formerHolder(0, i)).load, 0);
            assertEq(_member(_formerHolder(0, i)).served, 1);
        }
    }

    function _assertSecondPaid() private view {
        for (uint256 i = 0; i < 7; ++i) {
            uint256 rest = i == 0 ? _secondPool() % 7 : 0;
            assertEq(_fees(_holderOf(i)), _secondPool() / 7 + rest);
        }
    }

    function _assertOverturned(uint256 first, uint256 second, uint256 third) private view {
        assertEq(_member(_formerHolder(0, 0)).overturned, first);
        assertEq(_member(_formerHolder(0, 1)).overturned, second);
        assertEq(_member(_formerHolder(0, 2)).overturned, third);
    }

    function test_paysBothRounds_givenTheAwardIsUpheld() public {
        _givenAppealed();
        _secondRoundGives(5);
        _assertFirstPaid(_pool());
        _assertSecondPaid();
        _assertOverturned(1, 0, 0);
        assertEq(_credit(buyer), 0);
        assertEq(buyer.balance, PURSE - uint256(FEE) * 7);
    }

    /// @dev What is near enough was no wrong award.
    function test_paysBothRounds_givenANearAward() public {
        _givenAppealed();
        _secondRoundGives(6);
        _assertFirstPaid(_pool());
        _assertOverturned(1, 0, 0);
        assertEq(_credit(buyer), 0);
    }

    function test_repaysTheAppellant_givenTheAwardIsOverturned() public {
        _givenAppealed();
        _secondRoundGives(3);
        _assertFirstPaid(0);
        _assertSecondPaid();
        _assertOverturned(0, 1, 1);
        assertEq(_credit(buyer), _pool());
        assertEq(_credit(seller), 0);
    }

    /// @dev Refusing to rule is unlike every ruling, however near its number.
    function test_repaysTheAppellant_givenThePanelRefuses() public {
        _givenAppealed();
        _secondRoundGives(0);
        _assertOverturned(1, 1, 1);
        assertEq(_credit(buyer), _pool());
    }

    function test_repaysTheAppellant_givenTheFirstRefused() public {
        _appealable(2);
        _givenHeard(10, 0, 0, 1);
        _appeal(seller);
        _drawAll();
        _afterEvidence();
        _secondRoundGives(1);
        _assertOverturned(1, 1, 0);
        assertEq(_credit(seller), _pool());
    }

    /// @dev A whole range counts: only from one end to the other.
    function test_overturnsFromEndToEnd_givenTheWidestDistance() public {
        _appealable(2);
        rules.overturnedBps = 10_000;
        _givenHeard(10, 1, 1, 2);
        _appeal(buyer);
        _drawAll();
        _afterEvidence();
        _secondRoundGives(11);
        _assertOverturned(1, 1, 0);
        assertEq(_credit(buyer), _pool());
    }

    /// @dev An absence of the appeal's panel returns to the appellant, who paid for it.
    function test_givesBackToTheAppellant_givenAnAbsence() public {
        _givenAppealed();
        for (uint8 i = 0; i < 6; ++i) _commit(i, 5);
        _afterVote();
        _revealAll();
        _execute();
        assertEq(_credit(buyer), _secondPool() / 7);
        assertEq(_credit(seller), 0);
        assertEq(_member(_holderOf(6)).absent, 1);
    }

    /// @dev An absence of the first round returns to the parties, and is slashed though nobody closed the round before.
    function test_slashesTheAbsentOfAnAppealedRound() public {
        _appealable(2);
        _givenVoting(10);
        _commit(0, 5);
        _commit(1, 5);
        _afterVote();
        _revealAll();
        address absent = _holderOf(2);
        _appeal(buyer);
        assertEq(_member(absent).load, 1);
        _drawAll();
        _afterEvidence();
        uint256 snapshot = vm.snapshotState();
        _secondRoundGives(5);
        uint256 share = _pool() / 3;
        assertEq(_member(absent).absent, 1);
        assertEq(_member(absent).stake, STAKE - SLASH);
        assertEq(_credit(buyer), share - share / 2);
        assertEq(_credit(seller), share / 2);

        vm.revertToState(snapshot);
        _secondRoundGives(11);
        assertEq(_member(absent).absent, 1);
        assertEq(_credit(buyer), _pool());
    }

    /// @dev A-26: an appeal that nobody hears leaves the award before it, and costs the appellant only the draws.
    function test_A26_keepsTheAward_givenTheAppealFailedTwice() public {
        _appealable(2);
        _givenHeard(24, 2, 5, 5);
        _appeal(buyer);
        _drawAll();
        _afterSitting();
        _timeOut();
        assertEq(_case().sitting, 2);
        assertTrue(_case().isSecondSitting);
        _drawAll();
        _afterSitting();
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingDecided.selector, 0, 7));
        _timeOut();
        _execute();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 5);
        _assertFirstPaid(_pool());
        assertEq(_credit(buyer), uint256(FEE) * 7 - uint256(BOUNTY) * 2);
        assertEq(_member(_formerHolder(1, 0)).absent, 1);
        assertEq(_member(_formerHolder(2, 6)).absent, 1);
    }

    /// @dev A-26: the same when too few of those who are left may serve.
    function test_A26_keepsTheAward_givenNobodyIsLeftToDraw() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        _appeal(buyer);
        for (uint256 i = 0; i < 10; ++i) {
            vm.prank(arbitrators[i]);
            court.retire(version);
        }
        _draw();
        assertStage(Stage.Drawing);
        _afterSitting();
        _timeOut();
        assertStage(Stage.Drawing);
        _afterSitting();
        _execute();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 5);
        assertEq(_credit(buyer), uint256(FEE) * 7);
    }

    /// @dev A-26: whoever calls late finds the second sitting over as the clock had it.
    function test_A26_keepsTheAward_whenTheFailureIsNoticedLate() public {
        _givenAppealed();
        vm.warp(START + court.longestCase(version));
        _timeOut();
        assertStage(Stage.Drawing);
        _execute();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 5);
        assertEq(_credit(buyer), _secondPool());
    }

    /// @dev 5, then 9, then 5 again: the first round was right after all, and only the second is repaid.
    function test_judgesEveryRoundByTheLast() public {
        _appealable(3);
        _givenHeard(25, 2, 5, 5);
        _appeal(buyer);
        _drawAll();
        _afterEvidence();
        _hear(_alike(7, 9));
        _appeal(seller);
        _drawAll();
        _afterEvidence();
        _hear(_alike(15, 5));
        _execute();
        assertEq(arbitrable.ruling(), 5);
        _assertFirstPaid(_pool());
        _assertOverturned(1, 0, 0);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(_fees(_formerHolder(1, i)), 0);
            assertEq(_member(_formerHolder(1, i)).overturned, 1);
            assertEq(_member(_formerHolder(1, i)).served, 1);
        }
        assertEq(_credit(seller), _secondPool());
        assertEq(_credit(buyer), 0);
    }

    /// @dev 5, then 9, then 9: the first appellant is repaid, the second is not, who lost.
    function test_repaysWhoWasRight() public {
        _appealable(3);
        _givenHeard(25, 2, 5, 5);
        _appeal(buyer);
        _drawAll();
        _afterEvidence();
        _hear(_alike(7, 9));
        _appeal(seller);
        _drawAll();
        _afterEvidence();
        _hear(_alike(15, 9));
        _execute();
        _assertFirstPaid(0);
        assertEq(_credit(buyer), _pool());
        assertEq(_credit(seller), 0);
        assertEq(_fees(_formerHolder(1, 1)), _secondPool() / 7);
    }

    function test_freesTheStakesOfAppealedRounds() public {
        _givenAppealed();
        address one = _formerHolder(0, 1);
        vm.prank(one);
        court.retire(version);
        assertEq(_member(one).stake, SLASH);
        _secondRoundGives(5);
        assertEq(_member(one).stake, 0);
        assertEq(_credit(one), STAKE);
    }

    function test_overturnsOneSeat() public {
        _appealable(2);
        rules.seats = 1;
        _givenDrawing(4);
        _drawAll();
        _afterEvidence();
        _vote(4);
        address first = _holder();
        vm.expectRevert(abi.encodeWithSelector(ICourt.AppealNotEnded.selector, _now() + APPEAL, _now()));
        _execute();
        _appeal(seller);
        _drawAll();
        _afterEvidence();
        _hear(_votes(9, 9, 9));
        _execute();
        assertEq(_fees(first), 0);
        assertEq(_member(first).overturned, 1);
        assertEq(_credit(seller), FEE - BOUNTY);
    }

    /// @dev A-12: a draw of the largest panel that finds nobody, and a ruling that ends all 26 seats of four rounds: both
    /// fit a transaction (EIP-7825), even unoptimized and with the counters of a coverage run.
    function test_A12_boundsTheGas() public {
        _appealable(4);
        rules.seats = 1;
        _givenDrawing(100);
        _drawAll();
        _afterEvidence();
        _vote(4);
        for (uint256 size = 3; size <= 7; size = 2 * size + 1) {
            _appeal(buyer);
            _drawAll();
            _afterEvidence();
            _hear(_alike(size, 9));
        }
        _appeal(seller);
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < 100; ++i) {
            vm.prank(arbitrators[i]);
            court.setMaxLoad(version, 0);
        }
        vm.roll(uint256(_case().seedBlock) + 1);
        uint256 before = gasleft();
        court.draw(dispute);
        assertLt(before - gasleft(), GAS_OF_A_TRANSACTION);
        assertStage(Stage.Drawing);

        vm.revertToState(snapshot);
        _drawAll();
        _afterEvidence();
        _hear(_alike(15, 9));
        before = gasleft();
        _execute();
        assertLt(before - gasleft(), GAS_OF_A_TRANSACTION);
        assertEq(arbitrable.ruling(), 9);
    }
}
