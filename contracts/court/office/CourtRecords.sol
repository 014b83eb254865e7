// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "../CaseState.sol";
import {Commitment} from "../Commitment.sol";
import {DisputeId} from "../DisputeId.sol";
import {Case, Dispute, Escalation, Opening, Round} from "../ICourt.sol";
import {Panels} from "../Panel.sol";
import {CourtAppeals} from "./CourtAppeals.sol";

/// @dev What is known of disputes, read as it is stored.
abstract contract CourtRecords is CourtAppeals {
    function caseOf(uint256 disputeId) external view returns (Case memory) {
        return _cases[disputeId].toStruct();
    }

    function roundOf(uint256 disputeId, uint256 round) external view returns (Round memory) {
        return _rounds[disputeId][round];
    }

    function escalationOf(uint256 disputeId, bool forBuyer) external view returns (Escalation memory) {
        return _escalations[disputeId][forBuyer];
    }

    function seatsOf(uint256 disputeId, uint256 sitting, uint256 word) external view returns (uint256) {
        return _panels[disputeId][sitting * Panels.WORDS + word];
    }

    function commitmentsOf(uint256 disputeId, uint256 sitting) external view returns (bytes32) {
        return _commitments[disputeId][sitting];
    }

    function deadlinesOf(
        Dispute calldata dispute
    ) external view returns (uint256 voteEndsAt, uint256 sittingEndsAt, uint256 appealEndsAt) {
        (, CaseState current) = _load(dispute);
        voteEndsAt = _voteEnd(dispute, current);
        sittingEndsAt = _sittingEnd(dispute, current);
        appealEndsAt = _isAppealable(dispute, current) ? _appealEnd(dispute, current) : sittingEndsAt;
    }

    function disputeIdOf(Dispute calldata dispute) external pure returns (uint256) {
        return DisputeId.ofCalldata(dispute);
    }

    function commitmentOf(
        uint256 disputeId,
        uint256 sitting,
        Opening calldata opening
    ) external view returns (bytes32) {
        return Commitment.ofOpening(CHAIN_ID, disputeId, sitting, opening);
    }
}
