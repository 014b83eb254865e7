// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Opening, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {PanelTest} from "./PanelTest.sol";

contract RevealTest is PanelTest {
    /// @dev Seats 0 and 1 committed to 4 and 6, and the reveals are open.
    function _givenTwoCommitted() private {
        _givenVoting(3);
        _commit(0, 4);
        _commit(1, 6);
        _afterVote();
    }

    function _givenAllCommitted() private {
        _givenVoting(3);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 4);
    }

    function _mismatches(bytes32[] memory given) private {
        vm.expectPartialRevert(ICourt.CommitmentsMismatch.selector);
        court.reveal(dispute, given, openings);
    }

    function _notCommitted(Opening memory opening) private {
        Opening[] memory one = new Opening[](1);
        one[0] = opening;
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotCommitted.selector, opening.seat));
        court.reveal(dispute, commitments, one);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        _revealAll();
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenHeard(3, 1, 1, 1);
        _execute();
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
        _revealAll();
    }

    function test_reverts_whenThereIsOneSeat() public {
        rules = _namedRules();
        _givenSeated();
        _afterVote();
        vm.expectRevert(abi.encodeWithSelector(ICourt.VoteIsOpen.selector));
        _revealAll();
    }

    function test_A20_reverts_whenOneMayStillCommit() public {
        _givenVoting(3);
        _commit(0, 4);
        uint256 end = START + EVIDENCE + VOTE;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ICourt.RevealsNotOpen.selector, end, end));
        _revealAll();
        vm.warp(end + 1);
        _revealAll();
        assertEq(_seat(0).ballot(), 5);
    }

    function test_A20_reverts_whenTheTimeToRevealIsOver() public {
        _givenTwoCommitted();
        uint256 end = START + EVIDENCE + VOTE + REVEAL;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.RevealsEnded.selector, end, end + 1));
        _revealAll();
        vm.warp(end);
        _revealAll();
        assertTurn(Turn.Revealed);
    }

    function test_A20_reverts_whenTheTimeToRevealIsOver_givenTheLastCommitOpenedThem() public {
        _givenAllCommitted();
        uint256 end = _now() + REVEAL;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.RevealsEnded.selector, end, end + 1));
        _revealAll();
        vm.warp(end);
        _revealAll();
    }

    function test_reverts_whenEverythingIsOpen() public {
        _givenAllCommitted();
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ICourt.RevealsEnded.selector, _now(), _now()));
        _revealAll();
    }

    function test_A21_reverts_whenTheCommitmentsAreNotTheSittings() public {
        _givenTwoCommitted();
        bytes32[] memory given = new bytes32[](2);
        (given[0], given[1]) = (commitments[1], commitments[0]);
        _mismatches(given);
        (given[0], given[1]) = (commitments[0], commitments[0]);
        _mismatches(given);
        _mismatches(new bytes32[](0));
        given = new bytes32[](1);
        given[0] = commitments[0];
        _mismatches(given);
        commitments.push(commitments[1]);
        _mismatches(commitments);
    }

    /// @dev A-21: nothing of an opening can be exchanged.
    function test_A21_reverts_whenTheOpeningIsAnother() public {
        _givenTwoCommitted();
        Opening memory opening = openings[0];
        opening.choice = 5;
        _notCommitted(opening);
        opening = openings[0];
        opening.salt = keccak256("another");
        _notCommitted(opening);
        opening = openings[0];
        opening.reason = keccak256("another");
        _notCommitted(opening);
        opening = openings[0];
        opening.seat = 2;
        _notCommitted(opening);
        opening = openings[0];
        opening.arbitrator = openings[1].arbitrator;
        _notCommitted(opening);
    }

    /// @dev No vote counts without reasons, hidden or open.
    function test_reverts_whenTheReasonIsMissing() public {
        _givenVoting(3);
        _commit(0, 4);
        Opening memory opening = _opening(1, 6);
        opening.reason = 0;
        bytes32 commitment = _keep(opening);
        vm.prank(opening.arbitrator);
        court.commit(dispute, commitment);
        _afterVote();
        vm.expectRevert(abi.encodeWithSelector(ICourt.ReasonMissing.selector));
        _revealAll();
        _reveal(0);
        assertEq(_seat(0).ballot(), 5);
        assertEq(_seat(1).ballot(), 0);
    }

    /// @dev A-24: what was committed in one dispute opens nothing in another.
    function test_A24_reverts_whenTheOpeningIsOfAnotherDispute() public {
        _givenTwoCommitted();
        bytes32 other = court.commitmentOf(disputeId + 1, 0, openings[0]);
        assertNotEq(other, commitments[0]);
        assertNotEq(court.commitmentOf(disputeId, 1, openings[0]), commitments[0]);
    }

    /// @dev A-24: what was committed before the chain forked and took another id can still be opened.
    function test_A24_opensWhatWasCommitted_givenTheChainForked() public {
        _givenTwoCommitted();
        vm.chainId(1);
        assertEq(_commitment(openings[0]), commitments[0]);
        _revealAll();
        assertEq(_seat(0).ballot(), 5);
    }

    function test_keepsTheVotes_whoeverSends() public {
        _givenTwoCommitted();
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectEmit(address(court));
            emit ICourt.SeatVoted(disputeId, openings[i].seat, openings[i].choice, REASON);
        }
        vm.prank(stranger);
        _revealAll();
        assertEq(_seat(0).ballot(), 5);
        assertEq(_seat(1).ballot(), 7);
        assertEq(_seat(2).ballot(), 0);
    }

    /// @dev A choice that is none would otherwise have to be opened to be refused.
    function test_countsWhatIsOutOfRangeAsZero() public {
        _givenVoting(3);
        _commit(0, 12);
        _commit(1, 255);
        _commit(2, 11);
        vm.expectEmit(address(court));
        emit ICourt.SeatVoted(disputeId, openings[0].seat, 0, REASON);
        _revealAll();
        assertEq(_seat(0).ballot(), 1);
        assertEq(_seat(1).ballot(), 1);
        assertEq(_seat(2).ballot(), 12);
    }

    function test_passesOverWhatIsOpen() public {
        _givenAllCommitted();
        _reveal(1);
        vm.recordLogs();
        _revealAll();
        assertEq(vm.getRecordedLogs().length, 2);
        assertTurn(Turn.Revealed);
    }

    function test_passesOverWhatIsVoid() public {
        _givenVoting(3);
        _commit(0, 4);
        _commit(1, 6);
        _void(0);
        _afterVote();
        _revealAll();
        assertEq(_seat(0).ballot(), Seats.VOID);
        assertTurn(Turn.Revealed);
    }

    function test_endsTheSitting_givenEverythingIsOpen() public {
        _givenAllCommitted();
        _reveal(2);
        _reveal(0);
        assertTurn(Turn.Committed);
        assertNotEq(court.commitmentsOf(disputeId, 0), 0);
        vm.warp(_now() + 1 hours);
        _reveal(1);
        assertTurn(Turn.Revealed);
        assertEq(_case().turnedAt, _now());
        assertEq(court.commitmentsOf(disputeId, 0), 0);
    }

    /// @dev An empty list ends nothing: the clock does.
    function test_changesNothing_givenNobodyIsLeftToReveal() public {
        _givenVoting(3);
        _commit(0, 4);
        _void(0);
        _afterVote();
        _revealAll();
        assertTurn(Turn.None);
        assertNotEq(court.commitmentsOf(disputeId, 0), 0);
    }

    function testFuzz_keepsEveryVoteOfTheLargestPanel(uint256 seed) public {
        rules.seats = 15;
        _givenVoting(15);
        for (uint8 i = 0; i < 15; ++i) _commit(i, uint8((seed >> (8 * i)) % 12));
        _revealAll();
        for (uint8 i = 0; i < 15; ++i) assertEq(_seat(i).ballot(), ((seed >> (8 * i)) % 12) + 1);
        assertTurn(Turn.Revealed);
    }
}
