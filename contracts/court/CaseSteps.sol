// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {CaseStates as At, CaseState} from "./CaseState.sol";
import {Stage, Turn} from "./ICourt.sol";

/// @notice What happens to a dispute, as changes of its word.
library CaseSteps {
    /// @param seat_ The seat of a named arbitrator; 0 when seats are drawn.
    function opened(
        uint256 evidenceEndsAt_,
        uint256 seedBlock_,
        uint256 seat_
    ) internal pure returns (CaseState) {
        uint256 stage_ = uint256(seat_ == 0 ? Stage.Drawing : Stage.Seated);
        uint256 times = (evidenceEndsAt_ << At.EVIDENCE_END) | (seedBlock_ << At.SEED_BLOCK);
        return CaseState.wrap(stage_ | times | (seat_ << At.SEAT));
    }

    function scheduled(CaseState self, uint256 seedBlock_) internal pure returns (CaseState) {
        return self.withStage(Stage.Drawing)._with(At.TIME, At.SEED_BLOCK, seedBlock_);
    }

    /// @dev At most four draws a seat are paid, and at most 15 seats sit: the count stays below 256.
    function drawn(CaseState self, bool upper_) internal pure returns (CaseState) {
        return
            CaseState.wrap(CaseState.unwrap(self) + (1 << At.DRAWS))._with(At.BYTE, At.UPPER, upper_ ? 1 : 0);
    }

    /// @dev At most 26 seats in four rounds, each held by four people at most: the count stays below 256.
    function dismissed(CaseState self) internal pure returns (CaseState) {
        return CaseState.wrap(CaseState.unwrap(self) + (1 << At.FORMERS));
    }

    function closed(CaseState self, uint256 side) internal pure returns (CaseState) {
        return CaseState.wrap(CaseState.unwrap(self) | (side << At.CLOSED_BY));
    }

    function turned(CaseState self, Turn turn_, uint256 at) internal pure returns (CaseState) {
        return self._with(At.BYTE, At.TURN, uint256(turn_))._with(At.TIME, At.TURNED_AT, at);
    }

    /// @dev After a failed sitting: another panel votes at once.
    function resumed(CaseState self, uint256 failedAt) internal pure returns (CaseState) {
        CaseState next = CaseState.wrap((CaseState.unwrap(self) + (1 << At.SITTING)) | (1 << At.SECOND));
        return next._with(At.BYTE, At.TURN, 0)._with(At.TIME, At.SEAT, 0).withEvidenceEnd(failedAt);
    }

    /// @dev After an appeal to the outside court, which others may ask until `askUntil`.
    function escalated(CaseState self, uint256 askUntil) internal pure returns (CaseState) {
        return self.appealed(askUntil).withStage(Stage.Outside);
    }

    /// @dev After an appeal: a round begins with its own evidence, panel and draws. Who has left stays counted.
    function appealed(CaseState self, uint256 evidenceEndsAt_) internal pure returns (CaseState) {
        uint256 counts = (self.round() + 1) << At.ROUND;
        counts |= (self.sitting() + 1) << At.SITTING;
        counts |= self.formers() << At.FORMERS;
        return CaseState.wrap(counts | (evidenceEndsAt_ << At.EVIDENCE_END));
    }
}
