// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Case, Stage, Turn} from "./ICourt.sol";

/// @notice What changes about a dispute, in one word; the fields are those of `Case`:
///
///     0  stage  8  ruling  16  round  24  sitting  32  turn  40  draws  48  formers  56  closedBy  64  isSecondSitting
///     72  upper  80  evidenceEndsAt  120  seedBlock  160  turnedAt  200  seat  240
type CaseState is uint256;

using CaseStates for CaseState global;

library CaseStates {
    uint256 private constant RULING = 8;
    uint256 private constant ROUND = 16;
    uint256 private constant SITTING = 24;
    uint256 private constant TURN = 32;
    uint256 private constant DRAWS = 40;
    uint256 private constant FORMERS = 48;
    uint256 private constant CLOSED_BY = 56;
    uint256 private constant SECOND = 64;
    uint256 private constant UPPER = 72;
    uint256 private constant EVIDENCE_END = 80;
    uint256 private constant SEED_BLOCK = 120;
    uint256 private constant TURNED_AT = 160;
    uint256 private constant SEAT = 200;

    uint256 private constant BYTE = type(uint8).max;
    uint256 private constant TIME = type(uint40).max;

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param seat_ The seat of a named arbitrator; 0 when seats are drawn.
    function opened(
        uint256 evidenceEndsAt_,
        uint256 seedBlock_,
        uint256 seat_
    ) internal pure returns (CaseState) {
        uint256 stage_ = uint256(seat_ == 0 ? Stage.Drawing : Stage.Seated);
        uint256 times = (evidenceEndsAt_ << EVIDENCE_END) | (seedBlock_ << SEED_BLOCK);
        return CaseState.wrap(stage_ | times | (seat_ << SEAT));
    }

    function scheduled(CaseState self, uint256 seedBlock_) internal pure returns (CaseState) {
        return self.withStage(Stage.Drawing)._with(TIME, SEED_BLOCK, seedBlock_);
    }

    /// @dev At most four draws a seat are paid, and at most 15 seats sit: the count stays below 256.
    function drawn(CaseState self, bool upper_) internal pure returns (CaseState) {
        return CaseState.wrap(CaseState.unwrap(self) + (1 << DRAWS))._with(BYTE, UPPER, upper_ ? 1 : 0);
    }

    /// @dev At most 26 seats in four rounds, each held by four people at most: the count stays below 256.
    function dismissed(CaseState self) internal pure returns (CaseState) {
        return CaseState.wrap(CaseState.unwrap(self) + (1 << FORMERS));
    }

    function closed(CaseState self, uint256 side) internal pure returns (CaseState) {
        return CaseState.wrap(CaseState.unwrap(self) | (side << CLOSED_BY));
    }

    function turned(CaseState self, Turn turn_, uint256 at) internal pure returns (CaseState) {
        return self._with(BYTE, TURN, uint256(turn_))._with(TIME, TURNED_AT, at);
    }

    /// @dev After a failed sitting: another panel votes at once.
    function resumed(CaseState self, uint256 failedAt) internal pure returns (CaseState) {
        CaseState next = CaseState.wrap((CaseState.unwrap(self) + (1 << SITTING)) | (1 << SECOND));
        return next._with(BYTE, TURN, 0)._with(TIME, SEAT, 0).withEvidenceEnd(failedAt);
    }

    /// @dev After an appeal to the outside court, which others may ask until `askUntil`.
    function escalated(CaseState self, uint256 askUntil) internal pure returns (CaseState) {
        return self.appealed(askUntil).withStage(Stage.Outside);
    }

    /// @dev After an appeal: a round begins with its own evidence, panel and draws. Who has left stays counted.
    function appealed(CaseState self, uint256 evidenceEndsAt_) internal pure returns (CaseState) {
        uint256 counts = (self.round() + 1) << ROUND;
        counts |= (self.sitting() + 1) << SITTING;
        counts |= self.formers() << FORMERS;
        return CaseState.wrap(counts | (evidenceEndsAt_ << EVIDENCE_END));
    }

    function withStage(CaseState self, Stage stage_) internal pure returns (CaseState) {
        return self._with(BYTE, 0, uint256(stage_));
    }

    function withRuling(CaseState self, uint256 ruling_) internal pure returns (CaseState) {
        return self._with(BYTE, RULING, ruling_);
    }

    function withEvidenceEnd(CaseState self, uint256 at) internal pure returns (CaseState) {
        return self._with(TIME, EVIDENCE_END, at);
    }

    function withSeat(CaseState self, uint256 seat_) internal pure returns (CaseState) {
        return self._with(TIME, SEAT, seat_);
    }

    // ── Fields ───────────────────────────────────────────────────────────────────────────────────────────────────

    function stage(CaseState self) internal pure returns (Stage) {
        return Stage(self._byte(0));
    }

    function ruling(CaseState self) internal pure returns (uint256) {
        return self._byte(RULING);
    }

    function round(CaseState self) internal pure returns (uint256) {
        return self._byte(ROUND);
    }

    function sitting(CaseState self) internal pure returns (uint256) {
        return self._byte(SITTING);
    }

    function turn(CaseState self) internal pure returns (Turn) {
        return Turn(self._byte(TURN));
    }

    function draws(CaseState self) internal pure returns (uint256) {
        return self._byte(DRAWS);
    }

    function formers(CaseState self) internal pure returns (uint256) {
        return self._byte(FORMERS);
    }

    function closedBy(CaseState self) internal pure returns (uint256) {
        return self._byte(CLOSED_BY);
    }

    function isSecondSitting(CaseState self) internal pure returns (bool) {
        return self._byte(SECOND) != 0;
    }

    function upper(CaseState self) internal pure returns (bool) {
        return self._byte(UPPER) != 0;
    }

    function evidenceEndsAt(CaseState self) internal pure returns (uint256) {
        return self._time(EVIDENCE_END);
    }

    function seedBlock(CaseState self) internal pure returns (uint256) {
        return self._time(SEED_BLOCK);
    }

    function turnedAt(CaseState self) internal pure returns (uint256) {
        return self._time(TURNED_AT);
    }

    function seat(CaseState self) internal pure returns (uint256) {
        return self._time(SEAT);
    }

    function toStruct(CaseState self) internal pure returns (Case memory) {
        return
            Case({
                stage: self.stage(),
                ruling: uint8(self.ruling()),
                round: uint8(self.round()),
                sitting: uint8(self.sitting()),
                turn: self.turn(),
                isSecondSitting: self.isSecondSitting(),
                draws: uint8(self.draws()),
                formers: uint8(self.formers()),
                closedBy: uint8(self.closedBy()),
                upper: self.upper(),
                evidenceEndsAt: uint40(self.evidenceEndsAt()),
                seedBlock: uint40(self.seedBlock()),
                turnedAt: uint40(self.turnedAt()),
                seat: uint40(self.seat())
            });
    }

    function _byte(CaseState self, uint256 shift) internal pure returns (uint256) {
        return (CaseState.unwrap(self) >> shift) & BYTE;
    }

    function _time(CaseState self, uint256 shift) internal pure returns (uint256) {
        return (CaseState.unwrap(self) >> shift) & TIME;
    }

    function _with(
        CaseState self,
        uint256 mask,
        uint256 shift,
        uint256 value
    ) internal pure returns (CaseState) {
        return CaseState.wrap((CaseState.unwrap(self) & ~(mask << shift)) | (value << shift));
    }
}
