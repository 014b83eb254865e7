// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {CaseSteps} from "./CaseSteps.sol";
import {Case, Stage, Turn} from "./ICourt.sol";

/// @notice What changes about a dispute, in one word; the fields are those of `Case`:
///
///     0  stage  8  ruling  16  round  24  sitting  32  turn  40  draws  48  formers  56  closedBy  64  isSecondSitting
///     72  upper  80  evidenceEndsAt  120  seedBlock  160  turnedAt  200  seat  240
type CaseState is uint256;

using CaseStates for CaseState global;
using CaseSteps for CaseState global;

library CaseStates {
    uint256 internal constant RULING = 8;
    uint256 internal constant ROUND = 16;
    uint256 internal constant SITTING = 24;
    uint256 internal constant TURN = 32;
    uint256 internal constant DRAWS = 40;
    uint256 internal constant FORMERS = 48;
    uint256 internal constant CLOSED_BY = 56;
    uint256 internal constant SECOND = 64;
    uint256 internal constant UPPER = 72;
    uint256 internal constant EVIDENCE_END = 80;
    uint256 internal constant SEED_BLOCK = 120;
    uint256 internal constant TURNED_AT = 160;
    uint256 internal constant SEAT = 200;

    uint256 internal constant BYTE = type(uint8).max;
    uint256 internal constant TIME = type(uint40).max;

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
