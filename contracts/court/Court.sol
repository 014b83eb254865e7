// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute} from "./ICourt.sol";
import {CourtSeats} from "./CourtSeats.sol";

/// @title Court of Parley
/// @dev Each part adds one concern: ledger, rosters, members, disputes, rulings, seats, and here the hearing itself.
contract Court is CourtSeats {
    uint8 private constant CLOSED_BY_BUYER = 1;
    uint8 private constant CLOSED_BY_SELLER = 2;
    uint8 private constant CLOSED_BY_BOTH = 3;

    function closeEvidence(Dispute calldata dispute) external {
        (uint256 id, Case memory current) = _loadUndecided(dispute);
        if (msg.sender != dispute.buyer && msg.sender != dispute.seller)
            revert CallerNotDisputant(msg.sender);
        uint8 side = msg.sender == dispute.buyer ? CLOSED_BY_BUYER : CLOSED_BY_SELLER;
        if (current.closedBy & side != 0) revert EvidenceAlreadyClosed(msg.sender);
        if (block.timestamp > current.evidenceEndsAt) {
            revert EvidenceEnded(current.evidenceEndsAt, block.timestamp);
        }

        current.closedBy |= side;
        if (current.closedBy == CLOSED_BY_BOTH) current.evidenceEndsAt = uint40(block.timestamp);
        _cases[id] = current;
        emit EvidenceClosed(id, msg.sender, current.evidenceEndsAt);
    }

    function vote(Dispute calldata dispute, uint8 choice, bytes32 reason, bytes calldata execution) external {
        (uint256 id, Case memory current) = _loadSeated(dispute);
        if (block.timestamp <= current.evidenceEndsAt) {
            revert EvidenceNotEnded(current.evidenceEndsAt, block.timestamp);
        }
        uint256 end = _voteEnd(dispute, current);
        if (block.timestamp > end) revert VoteEnded(end, block.timestamp);
        if (choice > dispute.choices) revert ChoiceOutOfRange(choice, dispute.choices);
        if (reason == 0) revert ReasonMissing();

        _leaveSeat(dispute.version, msg.sender, true);
        emit SeatVoted(id, msg.sender, choice, reason);
        _credit(msg.sender, dispute.feeToken, _unpaidFee(dispute, current));
        _conclude(dispute, id, current, choice, execution);
    }
}
