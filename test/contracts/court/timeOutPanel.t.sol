// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {PanelTest} from "./PanelTest.sol";

/// @dev Panels of which fewer than a majority voted. One seat is in timeOut.t.sol.
contract TimeOutPanelTest is PanelTest {
    uint256 private constant FIRST_END = uint256(START) + EVIDENCE + VOTE + REVEAL;
    uint256 private constant SECOND_END = FIRST_END + VOTE + REVEAL;

    /// @dev One of three voted 5, in the first sitting or the second.
    function _oneVotes() private {
        _commit(1, 5);
        _afterVote();
        _revealAll();
    }

    function _givenFailed(uint256 count) private {
        _givenVoting(count);
        _oneVotes();
        _timeOut();
    }

    function test_A20_reverts_whenTheSittingRuns() public {
        _givenPanel(3);
        vm.warp(FIRST_END);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, FIRST_END, FIRST_END));
        _timeOut();
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertTrue(_case().isSecondSitting);
    }

    function test_reverts_whenAMajorityVoted() public {
        _givenVoting(3);
        _commit(0, 5);
        _commit(1, 5);
        _afterVote();
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingDecided.selector, 2, 3));
        _timeOut();
    }

    function test_A23_reverts_whenTheCaseIsOver() public {
        _givenHeard(3, 5, 5, 5);
        _execute();
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
        _timeOut();
    }

    function test_drawsAnotherPanel() public {
        _givenVoting(9);
        _oneVotes();
        uint40 endedAt = uint40(_now());
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, _holderOf(0), 0, SLASH);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, _holderOf(2), 2, SLASH);
        vm.expectEmit(address(court));
        emit ICourt.SittingFailed(disputeId, 0, endedAt);
        vm.expectEmit(address(court));
        emit ICourt.DrawScheduled(disputeId, uint40(vm.getBlockNumber() + 4));
        _timeOut();
        assertStage(Stage.Drawing);
        assertTurn(Turn.None);
        assertEq(_case().sitting, 1);
        assertEq(_case().round, 0);
        assertEq(_case().formers, 3);
        assertEq(_case().evidenceEndsAt, endedAt);
        (uint256 voteEndsAt, uint256 sittingEndsAt, ) = court.deadlinesOf(dispute);
        assertEq(voteEndsAt, uint256(endedAt) + VOTE);
        assertEq(sittingEndsAt, uint256(endedAt) + VOTE + REVEAL);
    }

    /// @dev Who voted in a failed panel served, without a fee: the fees are the next panel's.
    function test_leavesTheFeesToTheNext() public {
        _givenFailed(9);
        address voter = _formerHolder(0, 1);
        assertEq(_member(voter).served, 1);
        assertEq(_member(voter).load, 0);
        assertEq(_member(voter).stake, STAKE);
        assertEq(_fees(voter), 0);
        assertEq(_member(_formerHolder(0, 0)).absent, 1);
        assertEq(_member(_formerHolder(0, 0)).stake, STAKE - SLASH);
        _drawAll();
        _afterEvidence();
        _hear(_votes(8, 8, 8));
        _execute();
        assertEq(arbitrable.ruling(), 8);
        assertEq(_fees(_holderOf(2)), (uint256(FEE) * 3 - uint256(BOUNTY) * 2) / 3);
        assertEq(_fees(voter), 0);
    }

    /// @dev A-25: nobody of the failed panel sits in the next.
    function test_A25_drawsNewPeople() public {
        _givenFailed(6);
        _drawAll();
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = 0; j < 3; ++j) assertNotEq(_seat(i).number(), _seatIn(0, j).number());
        }
    }

    /// @dev A-21, A-24: what was committed in the failed sitting is nothing in the next.
    function test_A21_startsWithoutCommitments() public {
        _givenVoting(9);
        _commit(0, 5);
        _afterSitting();
        _timeOut();
        assertNotEq(court.commitmentsOf(disputeId, 0), 0);
        assertEq(court.commitmentsOf(disputeId, 1), 0);
        _drawAll();
        _afterEvidence();
        _commit(0, 6);
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 1))), 1);
    }

    function test_reverts_whenGivingEvidenceOrASeatBackAgain() public {
        _givenFailed(9);
        uint256 endedAt = _case().evidenceEndsAt;
        bytes memory reason = abi.encodeWithSelector(ICourt.EvidenceEnded.selector, endedAt, _now());
        vm.expectRevert(reason);
        _close(buyer);
        _drawAll();
        address holder = _holderOf(0);
        vm.expectRevert(reason);
        vm.prank(holder);
        court.recuse(dispute, 0, "");
    }

    /// @dev A-26: the minority of the second panel is paid, and what nobody earned returns.
    function test_A26_rulesZero_givenTheSecondFailed() public {
        _givenFailed(9);
        _drawAll();
        _afterEvidence();
        _oneVotes();
        vm.expectEmit(address(court));
        emit ICourt.DisputeAbandoned(disputeId);
        _timeOut();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 0);
        assertEq(arbitrable.rulings(), 1);
        uint256 pool = uint256(FEE) * 3 - uint256(BOUNTY) * 2;
        uint256 unearned = (pool / 3) * 2;
        assertEq(_fees(_holderOf(1)), pool / 3 + (pool % 3));
        assertEq(_credit(buyer), unearned - unearned / 2);
        assertEq(_credit(seller), unearned / 2);
        assertEq(_member(_holderOf(0)).absent, 1);
    }

    function test_A26_rulesZero_givenNobodyEverCame() public {
        _givenPanel(6);
        _afterSitting();
        _timeOut();
        _drawAll();
        vm.warp(SECOND_END);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, SECOND_END, SECOND_END));
        _timeOut();
        vm.warp(SECOND_END + 1);
        _timeOut();
        uint256 pool = uint256(FEE) * 3 - uint256(BOUNTY) * 2;
        assertEq(_credit(buyer) + _credit(seller), pool);
        for (uint256 i = 0; i < 6; ++i) assertEq(_member(arbitrators[i]).absent, 1);
    }

    /// @dev A-20: whoever could still be drawn has half a vote period, so a late call ends the case.
    function test_A20_rulesZero_whenNoTimeIsLeftToDraw() public {
        _givenPanel(6);
        uint256 latest = FIRST_END + VOTE - VOTE / 2;
        uint256 snapshot = vm.snapshotState();
        vm.warp(latest);
        _timeOut();
        assertStage(Stage.Drawing);

        vm.revertToState(snapshot);
        vm.warp(latest + 1);
        _timeOut();
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 0);
        assertEq(_case().sitting, 1);
        assertEq(_credit(buyer) + _credit(seller), _pool());
        for (uint256 i = 0; i < 3; ++i) assertEq(_member(_formerHolder(0, i)).absent, 1);
    }

    /// @dev Whoever did not reveal in the sitting that failed is slashed, whoever was void is not slashed twice.
    function test_slashesOnce_givenAVoidSeat() public {
        _givenVoting(9);
        _commit(0, 5);
        _commit(1, 5);
        _void(0);
        _afterSitting();
        _timeOut();
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_member(_formerHolder(0, i)).absent, 1);
            assertEq(_member(_formerHolder(0, i)).stake, STAKE - SLASH);
            assertEq(_member(_formerHolder(0, i)).load, 0);
        }
    }
}
