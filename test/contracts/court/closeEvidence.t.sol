// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {CourtTest} from "./CourtTest.sol";

contract CloseEvidenceTest is CourtTest {
    function test_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        _close(buyer);
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenSeated();
        _recuse(ada);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
        _close(buyer);
    }

    function test_reverts_whenTheRulingWaitsForDelivery() public {
        _givenUndelivered();
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Ruled));
        _close(buyer);
    }

    function test_reverts_whenCallerIsNoParty() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(ICourt.CallerNotDisputant.selector, ada));
        _close(ada);
    }

    function test_reverts_whenThePartyHasClosedIt() public {
        _givenSeated();
        _close(buyer);
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceAlreadyClosed.selector, buyer));
        _close(buyer);
    }

    function test_A20_reverts_whenTheEvidencePeriodIsOver() public {
        _givenSeated();
        uint256 end = START + EVIDENCE;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceEnded.selector, end, end + 1));
        _close(buyer);
        vm.warp(end);
        _close(buyer);
        assertEq(_case().closedBy, 1);
    }

    function test_reverts_givenTheSecondSitting() public {
        _givenDrawn(3);
        uint256 end = _voteEndsAt();
        vm.warp(end + 1);
        court.timeOut(dispute, "");
        vm.expectRevert(abi.encodeWithSelector(ICourt.EvidenceEnded.selector, end, end + 1));
        _close(buyer);
    }

    function test_A29_changesNothing_whenOnlyOneCloses() public {
        _givenSeated();
        vm.warp(START + 1 days);
        vm.expectEmit(address(court));
        emit ICourt.EvidenceClosed(disputeId, seller, START + EVIDENCE);
        _close(seller);
        assertEq(_case().closedBy, 2);
        assertEq(_case().evidenceEndsAt, START + EVIDENCE);
        assertEq(_voteEndsAt(), START + EVIDENCE + VOTE);
    }

    function test_startsTheVote_whenBothClose() public {
        _givenSeated();
        _close(seller);
        vm.warp(START + 1 days);
        vm.expectEmit(address(court));
        emit ICourt.EvidenceClosed(disputeId, buyer, START + 1 days);
        _close(buyer);
        assertEq(_case().closedBy, 3);
        assertEq(_voteEndsAt(), START + 1 days + VOTE);
        _afterEvidence();
        _vote(1);
        assertStage(Stage.Delivered);
    }

    /// @dev Whoever is drawn after an early end still has half a vote period.
    function test_leavesTimeToDraw_whenBothCloseBeforeTheDraw() public {
        _givenDrawing(2);
        _close(buyer);
        _close(seller);
        vm.warp(START + VOTE - VOTE / 2);
        _draw();
        assertStage(Stage.Seated);
        assertEq(_voteEndsAt(), START + VOTE);
    }
}
