// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {PanelTest} from "./PanelTest.sol";

/// @dev The award of a panel and its pay. What an award is of appealed rounds is in executeAppealed.t.sol.
contract ExecutePanelTest is PanelTest {
    function test_A20_reverts_whenTheSittingRuns() public {
        _givenVoting(3);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 5);
        _reveal(0);
        _reveal(1);
        uint256 end = _now() + REVEAL;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, end, end));
        _execute();
        vm.warp(end + 1);
        _execute();
        assertEq(arbitrable.ruling(), 5);
    }

    function test_reverts_whenTooFewVoted() public {
        _givenVoting(3);
        _commit(0, 5);
        _afterVote();
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingUndecided.selector, 1, 3));
        _execute();
    }

    function test_reverts_whenNobodyWasDrawn() public {
        _givenDrawing(3);
        _afterSitting();
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingUndecided.selector, 0, 3));
        _execute();
    }

    /// @dev A-20: the last reveal begins the time to appeal, and it ends to the second.
    function test_A20_reverts_whenOneMayAppeal() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        uint256 end = _now() + APPEAL;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.AppealNotEnded.selector, end, end));
        _execute();
        vm.warp(end + 1);
        _execute();
        assertStage(Stage.Delivered);
    }

    /// @dev A-20: without a last reveal the clock of the reveals begins it.
    function test_A20_reverts_whenOneMayAppeal_givenOneDidNotReveal() public {
        _appealable(2);
        _givenVoting(10);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 5);
        uint256 end = _now() + REVEAL + APPEAL;
        _reveal(0);
        _reveal(1);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.AppealNotEnded.selector, end, end));
        _execute();
    }

    /// @dev No call exists only to turn a page: the one that follows the last reveal delivers.
    function test_deliversAtOnce_givenNoFurtherInstance() public {
        _givenHeard(3, 2, 9, 5);
        vm.expectEmit(address(court));
        emit IArbitratorV2.Ruling(address(arbitrable), disputeId, 5);
        vm.prank(stranger);
        _execute();
        assertStage(Stage.Delivered);
        assertEq(_case().ruling, 5);
        assertEq(arbitrable.rulings(), 1);
    }

    function test_withholdsTheRuling_whenItIsRefused() public {
        _givenHeard(3, 5, 5, 5);
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        _execute();
        assertStage(Stage.Ruled);
        assertEq(_fees(_holderOf(1)), _pool() / 3);
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        _execute();
        assertEq(arbitrable.ruling(), 5);
        assertEq(_fees(_holderOf(1)), _pool() / 3);
    }

    // ── Award ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _assertAward(uint8 first, uint8 second, uint8 third, uint256 award) private {
        uint256 snapshot = vm.snapshotState();
        _hear(_votes(first, second, third));
        _execute();
        assertEq(arbitrable.ruling(), award);
        vm.revertToState(snapshot);
    }

    /// @dev One extreme vote cannot drag the award; one who refuses is not counted; two who refuse decide.
    function test_rulesTheMedian() public {
        _givenVoting(3);
        _assertAward(2, 3, 11, 3);
        _assertAward(11, 1, 11, 11);
        _assertAward(0, 7, 7, 7);
        _assertAward(0, 0, 11, 0);
        _assertAward(12, 0, 11, 0);
    }

    /// @dev With an even count the draw's seed picks one of the two in the middle.
    function test_rulesOneOfTheMiddleTwo_givenOneIsAbsent() public {
        uint256[2] memory awards;
        _givenDrawing(3);
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < 2; ++i) {
            uint256 seedBlock = _case().seedBlock;
            vm.roll(seedBlock + 1);
            vm.setBlockhash(seedBlock, bytes32((uint256(keccak256("seed")) & ~uint256(1)) | i));
            court.draw(dispute);
            delete commitments;
            delete openings;
            assertEq(_case().upper, i == 1);
            _afterEvidence();
            _commit(0, 4);
            _commit(2, 9);
            _afterVote();
            _revealAll();
            _execute();
            awards[i] = arbitrable.ruling();
            vm.revertToState(snapshot);
        }
        assertEq(awards[0], 4);
        assertEq(awards[1], 9);
    }

    // ── Pay ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Votes are paid alike; the rest of the division goes to the first, and nothing is left.
    function test_sharesTheFees() public {
        rules.seatFee = FEE + 1;
        _givenHeard(3, 2, 9, 5);
        uint256 pool = (uint256(FEE) + 1) * 3 - BOUNTY;
        uint256 share = pool / 3;
        _execute();
        assertEq(_fees(_holderOf(0)), share + (pool % 3));
        assertEq(_fees(_holderOf(1)), share);
        assertEq(_fees(_holderOf(2)), share);
        assertEq(_credit(buyer) + _credit(seller), 0);
        assertEq(address(court).balance, uint256(STAKE) * 3 + (uint256(FEE) + 1) * 3);
    }

    function test_endsEverySeat() public {
        _givenHeard(3, 2, 9, 5);
        _execute();
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_member(arbitrators[i]).load, 0);
            assertEq(_member(arbitrators[i]).taken, 1);
            assertEq(_member(arbitrators[i]).served, 1);
            assertEq(_member(arbitrators[i]).absent, 0);
            assertEq(_member(arbitrators[i]).overturned, 0);
        }
    }

    /// @dev Nobody gains from an absence: its slash is burned, its share returns to those who paid.
    function test_slashesTheAbsent() public {
        _givenVoting(3);
        _commit(0, 5);
        _commit(1, 5);
        _afterVote();
        _revealAll();
        address absent = _holderOf(2);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, absent, 2, SLASH);
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, absent, STAKE - SLASH);
        _execute();
        uint256 share = _pool() / 3;
        assertEq(_member(absent).absent, 1);
        assertEq(_member(absent).served, 0);
        assertEq(_member(absent).stake, STAKE - SLASH);
        assertEq(_fees(absent), 0);
        assertEq(_fees(_holderOf(0)), share + (_pool() % 3));
        assertEq(_credit(buyer), share - share / 2);
        assertEq(_credit(seller), share / 2);
    }

    /// @dev Who committed and did not reveal is as absent as who did neither.
    function test_slashesWhoDidNotReveal() public {
        _givenVoting(3);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 5);
        _reveal(0);
        _reveal(2);
        _afterSitting();
        _execute();
        assertEq(_member(_holderOf(1)).absent, 1);
        assertEq(_member(_holderOf(1)).stake, STAKE - SLASH);
        assertEq(arbitrable.ruling(), 5);
    }

    /// @dev A vacant seat is nobody's fault.
    function test_slashesNobody_givenAVacantSeat() public {
        _givenRoster(4);
        _givenDisputeOf(arbitrators[0], arbitrators[1]);
        _draw();
        _afterEvidence();
        for (uint8 i = 0; i < 3; ++i) if (_holderOf(i) != address(0)) _commit(i, 3);
        _afterVote();
        _revealAll();
        _execute();
        assertEq(arbitrable.ruling(), 3);
        assertEq(_credit(arbitrators[0]) + _credit(arbitrators[1]), _pool() / 3);
        for (uint256 i = 0; i < 4; ++i) assertEq(_member(arbitrators[i]).absent, 0);
    }

    function test_freesTheStake_givenRetired() public {
        _givenVoting(3);
        address one = _holderOf(0);
        vm.prank(one);
        court.retire(version);
        assertEq(_member(one).stake, SLASH);
        _hear(_votes(5, 5, 5));
        _execute();
        assertEq(_member(one).stake, 0);
        assertEq(_credit(one), STAKE);
    }

    /// @dev Fees that the member's word cannot hold become a credit.
    function test_creditsFees_givenTheMembersWordIsFull() public {
        _payInCoin();
        rules.seatFee = type(uint80).max;
        _givenHeard(3, 5, 5, 5);
        _execute();
        _givenDispute();
        _drawAll();
        _afterEvidence();
        _hear(_votes(5, 5, 5));
        _execute();
        uint256 bounty = (uint256(rules.seatFee) * BOUNTY_BPS) / 10_000;
        uint256 share = (_price() - bounty) / 3;
        uint256 paid;
        for (uint256 i = 0; i < 3; ++i) {
            assertGe(_fees(arbitrators[i]), share);
            assertGe(_credit(arbitrators[i]), share);
            assertEq(_member(arbitrators[i]).served, 2);
            paid += _fees(arbitrators[i]) + _credit(arbitrators[i]);
        }
        assertEq(paid, (_price() - bounty) * 2);
    }

    /// @dev Whatever happens, what came in is stakes, fees, credits and burned slashes.
    function testFuzz_A11_losesNothing(uint8 seats, uint256 commits, uint256 reveals, uint8 choice) public {
        rules.seats = 1 + 2 * uint8(bound(seats, 1, 7));
        _givenVoting(rules.seats);
        for (uint8 i = 0; i < rules.seats; ++i) if ((commits >> i) & 1 == 1) _commit(i, choice);
        if (commitments.length != rules.seats) _afterVote();
        for (uint256 i = 0; i < commitments.length; ++i) if ((reveals >> i) & 1 == 1) _reveal(i);
        _afterSitting();
        vm.prank(stranger);
        (bool decided, ) = address(court).call(abi.encodeCall(court.executeRuling, (dispute, "")));
        uint256 held = uint256(STAKE) * rules.seats + _price();
        if (decided) assertEq(_owed(), held);
        else _timeOut();
        assertEq(address(court).balance, held);
    }

    function _owed() private view returns (uint256 owed) {
        for (uint256 i = 0; i < arbitrators.length; ++i) {
            owed += _member(arbitrators[i]).stake + _fees(arbitrators[i]) + _credit(arbitrators[i]);
            owed += uint256(_member(arbitrators[i]).absent) * SLASH;
        }
        owed += _credit(buyer) + _credit(seller) + _credit(address(this));
    }
}
