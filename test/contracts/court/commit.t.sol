// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Opening, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {PanelTest} from "./PanelTest.sol";

contract CommitTest is PanelTest {
    function _commitReverts(address caller, bytes32 commitment, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(caller);
        court.commit(dispute, commitment);
    }

    function _chain(bytes32 recorded, bytes32 commitment) private pure returns (bytes32) {
        uint256 bitmap = uint32(uint256(recorded)) | (1 << uint8(uint256(commitment)));
        uint256 running = uint256(keccak256(abi.encode(recorded, commitment))) >> 32;
        return bytes32((running << 32) | bitmap);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        bytes memory reason = abi.encodeWithSelector(
            ICourt.DisputeNotOpened.selector,
            court.disputeIdOf(dispute)
        );
        _commitReverts(ada, 0, reason);
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenHeard(3, 1, 1, 1);
        _execute();
        _commitReverts(ada, 0, abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenThereIsOneSeat() public {
        rules = _namedRules();
        _givenSeated();
        _afterEvidence();
        _commitReverts(ada, 0, abi.encodeWithSelector(ICourt.VoteIsOpen.selector));
    }

    function test_A20_reverts_whenTheEvidencePeriodRuns() public {
        _givenPanel(3);
        uint256 end = START + EVIDENCE;
        vm.warp(end);
        bytes32 commitment = _commitment(_opening(0, 1));
        bytes memory reason = abi.encodeWithSelector(ICourt.EvidenceNotEnded.selector, end, end);
        _commitReverts(_holderOf(0), commitment, reason);
        vm.warp(end + 1);
        _commit(0, 1);
    }

    function test_A20_reverts_whenTheVotePeriodIsOver() public {
        _givenPanel(3);
        uint256 end = START + EVIDENCE + VOTE;
        vm.warp(end);
        _commit(0, 1);
        vm.warp(end + 1);
        bytes32 commitment = _commitment(_opening(1, 1));
        bytes memory reason = abi.encodeWithSelector(ICourt.VoteEnded.selector, end, end + 1);
        _commitReverts(_holderOf(1), commitment, reason);
    }

    /// @dev A-21: nobody changes a vote once the others are being opened.
    function test_A21_reverts_whenEverySeatHasCommitted() public {
        _givenVoting(3);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 1);
        bytes32 commitment = _commitment(_opening(0, 2));
        bytes memory reason = abi.encodeWithSelector(ICourt.VoteEnded.selector, _now(), _now());
        _commitReverts(_holderOf(0), commitment, reason);
    }

    function test_reverts_whenThereIsNoSuchSeat() public {
        _givenVoting(3);
        Opening memory opening = _opening(0, 1);
        opening.seat = 3;
        bytes32 commitment = _commitment(opening);
        _commitReverts(
            opening.arbitrator,
            commitment,
            abi.encodeWithSelector(ICourt.SeatOutOfRange.selector, 3, 3)
        );
    }

    /// @dev A-14, A-25: neither a colleague nor a party nor who sits in another seat.
    function test_A14_reverts_whenCallerIsNotInTheSeat() public {
        _givenVoting(3);
        bytes32 commitment = _commitment(_opening(0, 1));
        address[3] memory callers = [_holderOf(1), buyer, publisher];
        for (uint256 i = 0; i < callers.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, callers[i]);
            _commitReverts(callers[i], commitment, reason);
        }
    }

    function test_reverts_whenTheSeatIsVacant() public {
        _givenDrawing(3);
        _afterEvidence();
        bytes32 commitment = bytes32(uint256(uint64(uint160(stranger))) << 8);
        bytes memory reason = abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, stranger);
        _commitReverts(stranger, commitment, reason);
    }

    /// @dev A-21: a commitment that names somebody else could, once told, have that somebody slashed.
    function test_A21_reverts_whenTheCommitmentNamesAnother() public {
        _givenVoting(3);
        Opening memory opening = _opening(0, 1);
        address holder = opening.arbitrator;
        opening.arbitrator = _holderOf(1);
        bytes32 commitment = _commitment(opening);
        _commitReverts(
            holder,
            commitment,
            abi.encodeWithSelector(ICourt.CommitmentOfAnother.selector, commitment, holder)
        );
    }

    /// @dev A-21: a commitment copied from a colleague is of no use: neither as it is nor moved to one's own seat.
    function test_A21_reverts_whenTheCommitmentIsCopied() public {
        _givenVoting(3);
        _commit(0, 4);
        address copier = _holderOf(1);
        bytes memory reason = abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, copier);
        _commitReverts(copier, commitments[0], reason);
        bytes32 moved = commitments[0] | bytes32(uint256(1));
        reason = abi.encodeWithSelector(ICourt.CommitmentOfAnother.selector, moved, copier);
        _commitReverts(copier, moved, reason);
    }

    /// @dev A-21: one commitment a seat, so there is no convenient one to reveal.
    function test_A21_reverts_whenTheSeatHasCommitted() public {
        _givenVoting(3);
        _commit(1, 4);
        bytes memory reason = abi.encodeWithSelector(ICourt.AlreadyCommitted.selector, 1);
        _commitReverts(_holderOf(1), commitments[0], reason);
        _commitReverts(_holderOf(1), _commitment(_opening(1, 5)), reason);
    }

    function test_recordsItInOneWord() public {
        _givenVoting(3);
        bytes32[] memory one = new bytes32[](1);
        one[0] = _commitment(_opening(2, 4));
        vm.expectEmit(address(court));
        emit ICourt.VotesCommitted(disputeId, 0, one);
        _commit(2, 4);
        bytes32 recorded = _chain(0, one[0]);
        assertEq(court.commitmentsOf(disputeId, 0), recorded);
        assertTurn(Turn.None);

        _commit(0, 4);
        recorded = _chain(recorded, commitments[1]);
        assertEq(court.commitmentsOf(disputeId, 0), recorded);
        assertEq(uint32(uint256(recorded)), 5);
        assertTurn(Turn.None);
    }

    /// @dev A seat that cannot be filled does not keep the others from voting.
    function test_takesFilledSeats_givenOneIsVacant() public {
        _givenRoster(4);
        _givenDisputeOf(arbitrators[0], arbitrators[1]);
        _draw();
        assertStage(Stage.Drawing);
        _afterEvidence();
        for (uint8 i = 0; i < 3; ++i) if (_holderOf(i) != address(0)) _commit(i, 3);
        assertEq(commitments.length, 2);
        assertTurn(Turn.None);
    }

    function test_opensTheReveals_givenItIsTheLast() public {
        _givenVoting(3);
        _commit(0, 4);
        _commit(1, 4);
        vm.warp(_now() + 1 hours);
        _commit(2, 4);
        assertTurn(Turn.Committed);
        assertEq(_case().turnedAt, _now());
        (, uint256 sittingEndsAt, ) = court.deadlinesOf(dispute);
        assertEq(sittingEndsAt, _now() + REVEAL);
    }

    /// @dev Fifteen seats are three words.
    function testFuzz_takesEverySeatOfTheLargestPanel(uint256 order) public {
        rules.seats = 15;
        _givenVoting(15);
        for (uint256 i = 0; i < 15; ++i) _commit(uint8((i * 7 + (order % 15)) % 15), 4);
        assertTurn(Turn.Committed);
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 0))), (1 << 15) - 1);
    }
}
