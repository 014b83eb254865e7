// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Signatures} from "../../signing/Signatures.sol";
import {CaseState} from "../CaseState.sol";
import {Commitment} from "../Commitment.sol";
import {Dispute, Opening, SignedCommitment, Turn} from "../ICourt.sol";
import {Panel} from "../Panel.sol";
import {Seat, Seats} from "../Seats.sol";
import {CourtDraws} from "./CourtDraws.sol";

/// @dev Votes: open where one seat decides, hidden where several do. The commitments of a sitting are one word: a running
/// hash, which reveals prove by resending the list, and a bitmap of the seats in it.
abstract contract CourtBallots is CourtDraws, EIP712("Parley Court", "1") {
    bytes32 private constant COMMITMENT_TYPEHASH = keccak256(
        "Commitment(uint256 disputeId,uint8 sitting,bytes32 commitment)"
    );
    uint256 private constant BITMAP = type(uint32).max;

    function vote(Dispute calldata dispute, uint8 choice, bytes32 reason, bytes calldata execution) external {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        uint256 size = dispute.schedule.seats(current.round());
        if (size != 1) revert VoteIsHidden(size);
        Seat seat = Seat.wrap(current.seat());
        _checkHolder(seat, dispute.version, msg.sender);
        _checkVoting(dispute, current);
        if (choice > dispute.choices) revert ChoiceOutOfRange(choice, dispute.choices);
        if (reason == 0) revert ReasonMissing();

        current = current.withSeat(Seat.unwrap(seat.withBallot(uint256(choice) + 1)));
        current = current.turned(Turn.Revealed, block.timestamp);
        emit SeatVoted(id, 0, choice, reason);
        if (_isAppealable(dispute, current)) {
            _cases[id] = current;
            return;
        }
        _completeSeat(dispute.version, msg.sender, dispute.feeToken, _pool(dispute, 1, current.draws()));
        _conclude(dispute, id, current, choice, execution);
    }

    function commit(Dispute calldata dispute, bytes32 commitment) external {
        (uint256 id, CaseState current, Panel memory panel) = _loadVoting(dispute);
        bytes32 recorded = _commitments[id][current.sitting()];
        uint256 seat = uint8(uint256(commitment));
        _checkSeat(dispute, panel, commitment, msg.sender);
        if (_hasCommitted(recorded, seat)) revert AlreadyCommitted(seat);

        bytes32[] memory commitments = new bytes32[](1);
        commitments[0] = commitment;
        _record(id, current, panel.size, _chain(recorded, commitment), commitments);
    }

    function commitSigned(Dispute calldata dispute, SignedCommitment[] calldata signed) external {
        (uint256 id, CaseState current, Panel memory panel) = _loadVoting(dispute);
        bytes32 recorded = _commitments[id][current.sitting()];
        bytes32[] memory added = new bytes32[](signed.length);
        uint256 count = 0;
        for (uint256 i = 0; i < signed.length; ++i) {
            bytes32 commitment = signed[i].commitment;
            if (_hasCommitted(recorded, uint8(uint256(commitment)))) continue;
            _checkSigned(dispute, id, current, panel, signed[i]);
            recorded = _chain(recorded, commitment);
            added[count++] = commitment;
        }
        assembly ("memory-safe") {
            mstore(added, count)
        }
        _record(id, current, panel.size, recorded, added);
    }

    function reveal(
        Dispute calldata dispute,
        bytes32[] calldata commitments,
        Opening[] calldata openings
    ) external {
        (uint256 id, CaseState current, Panel memory panel) = _loadHidden(dispute);
        uint256 opensAfter = _commitEnd(dispute, current);
        if (current.turn() == Turn.None && block.timestamp <= opensAfter) {
            revert RevealsNotOpen(opensAfter, block.timestamp);
        }
        if (_hasEnded(dispute, current)) {
            revert RevealsEnded(_sittingEnd(dispute, current), block.timestamp);
        }
        bytes32 recorded = _checkCommitments(id, current, commitments);

        bool hasOpened = false;
        for (uint256 i = 0; i < openings.length; ++i) {
            Opening calldata opening = openings[i];
            _checkOpening(id, current, commitments, opening);
            Seat seat = panel.at(opening.seat);
            if (seat.ballot() != 0) continue;
            if (opening.reason == 0) revert ReasonMissing();
            uint256 choice = opening.choice > dispute.choices ? 0 : opening.choice;
            panel.put(opening.seat, seat.withBallot(choice + 1));
            emit SeatVoted(id, opening.seat, uint8(choice), opening.reason);
            hasOpened = true;
        }
        if (!hasOpened) return;
        _keepPanel(id, current, panel);
        // Every seat that committed is open or void: its word has served.
        if (!panel.isComplete(uint256(recorded) & BITMAP)) return;
        delete _commitments[id][current.sitting()];
        _cases[id] = current.turned(Turn.Revealed, block.timestamp);
    }

    function voidSeat(
        Dispute calldata dispute,
        bytes32[] calldata commitments,
        Opening calldata opening
    ) external {
        (uint256 id, CaseState current, Panel memory panel) = _loadHidden(dispute);
        uint256 opensAfter = _commitEnd(dispute, current);
        if (current.turn() != Turn.None || block.timestamp > opensAfter) revert RevealsOpen(opensAfter);
        _checkCommitments(id, current, commitments);
        _checkOpening(id, current, commitments, opening);
        uint256 seat = opening.seat;
        if (panel.at(seat).ballot() != 0) revert AlreadyVoted(seat);

        panel.put(seat, panel.at(seat).withBallot(Seats.VOID));
        _keepPanel(id, current, panel);
        _slashSeat(dispute.version, id, _memberAt[dispute.version][panel.at(seat).number()], seat);
    }

    function _loadHidden(
        Dispute calldata dispute
    ) private view returns (uint256 id, CaseState current, Panel memory panel) {
        (id, current) = _loadSitting(dispute);
        panel = _panelOf(dispute, id, current);
        if (panel.size == 1) revert VoteIsOpen();
    }

    function _loadVoting(
        Dispute calldata dispute
    ) private view returns (uint256 id, CaseState current, Panel memory panel) {
        (id, current, panel) = _loadHidden(dispute);
        _checkVoting(dispute, current);
    }

    function _checkSigned(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        Panel memory panel,
        SignedCommitment calldata signed
    ) private view {
        bytes32 commitment = signed.commitment;
        _checkSeat(dispute, panel, commitment, signed.arbitrator);
        bytes32 content = keccak256(abi.encode(COMMITMENT_TYPEHASH, id, current.sitting(), commitment));
        Signatures.check(signed.arbitrator, _hashTypedDataV4(content), signed.signature);
    }

    function _checkSeat(
        Dispute calldata dispute,
        Panel memory panel,
        bytes32 commitment,
        address arbitrator
    ) private view {
        uint256 seat = uint8(uint256(commitment));
        if (seat >= panel.size) revert SeatOutOfRange(seat, panel.size);
        _checkHolder(panel.at(seat), dispute.version, arbitrator);
        if (!Commitment.isOf(commitment, seat, arbitrator))
            revert CommitmentOfAnother(commitment, arbitrator);
    }

    function _checkVoting(Dispute calldata dispute, CaseState current) private view {
        uint256 begin = current.evidenceEndsAt();
        if (block.timestamp <= begin) revert EvidenceNotEnded(begin, block.timestamp);
        uint256 end = _commitEnd(dispute, current);
        if (current.turn() != Turn.None || block.timestamp > end) revert VoteEnded(end, block.timestamp);
    }

    // ── Commitments ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev When nobody is left who may commit, the reveals begin.
    function _record(
        uint256 id,
        CaseState current,
        uint256 size,
        bytes32 recorded,
        bytes32[] memory commitments
    ) private {
        uint256 sitting = current.sitting();
        _commitments[id][sitting] = recorded;
        // casting is safe: there are at most eight sittings
        emit VotesCommitted(id, uint8(sitting), commitments);
        bool isFull = uint256(recorded) & BITMAP == (1 << size) - 1;
        if (isFull) _cases[id] = current.turned(Turn.Committed, block.timestamp);
    }

    function _chain(bytes32 recorded, bytes32 commitment) private pure returns (bytes32) {
        uint256 bitmap = (uint256(recorded) & BITMAP) | (1 << uint8(uint256(commitment)));
        uint256 running = uint256(Hashes.efficientKeccak256(recorded, commitment)) & ~BITMAP;
        return bytes32(running | bitmap);
    }

    function _hasCommitted(bytes32 recorded, uint256 seat) private pure returns (bool) {
        return ((uint256(recorded) & BITMAP) >> seat) & 1 == 1;
    }

    function _checkCommitments(
        uint256 id,
        CaseState current,
        bytes32[] calldata commitments
    ) private view returns (bytes32 recorded) {
        recorded = _commitments[id][current.sitting()];
        bytes32 given = 0;
        for (uint256 i = 0; i < commitments.length; ++i) given = _chain(given, commitments[i]);
        if (given != recorded) revert CommitmentsMismatch(given, recorded);
    }

    /// @dev What was committed is of a seat of this panel and of its holder: both were checked then.
    function _checkOpening(
        uint256 id,
        CaseState current,
        bytes32[] calldata commitments,
        Opening calldata opening
    ) private view {
        bytes32 commitment = Commitment.ofOpening(CHAIN_ID, id, current.sitting(), opening);
        for (uint256 i = 0; i < commitments.length; ++i) if (commitments[i] == commitment) return;
        revert NotCommitted(opening.seat);
    }
}
