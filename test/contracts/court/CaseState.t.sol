// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "../../../contracts/court/CaseState.sol";
import {CaseSteps} from "../../../contracts/court/CaseSteps.sol";
import {Case, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Test} from "../support/Test.sol";

/// @dev Every step changes what it is named for, and nothing else.
contract CaseStateTest is Test {
    /// @dev A state in the middle of a case, with something in every field.
    function _state(uint256 seed) private pure returns (CaseState state) {
        state = CaseSteps.opened(uint40(seed), uint40(seed >> 40), uint40(seed >> 80) | 1);
        state = state.appealed(uint40(seed >> 120)).drawn(seed & 1 == 1).dismissed();
        state = state.withSeat(uint40(seed >> 160)).withRuling(uint8(seed >> 200)).closed(1);
        state = state.withStage(Stage.Seated).turned(Turn.Committed, uint40(seed >> 208));
    }

    function _assertEq(CaseState state, Case memory expected) private pure {
        assertEq(keccak256(abi.encode(state.toStruct())), keccak256(abi.encode(expected)));
    }

    function testFuzz_opened(uint40 evidenceEndsAt, uint40 seedBlock, uint40 seat) public pure {
        Case memory expected;
        expected.stage = seat == 0 ? Stage.Drawing : Stage.Seated;
        (expected.evidenceEndsAt, expected.seedBlock, expected.seat) = (evidenceEndsAt, seedBlock, seat);
        _assertEq(CaseSteps.opened(evidenceEndsAt, seedBlock, seat), expected);
    }

    function testFuzz_scheduled(uint256 seed, uint40 seedBlock) public pure {
        Case memory expected = _state(seed).toStruct();
        (expected.stage, expected.seedBlock) = (Stage.Drawing, seedBlock);
        _assertEq(_state(seed).scheduled(seedBlock), expected);
    }

    function testFuzz_drawn(uint256 seed, bool upper) public pure {
        Case memory expected = _state(seed).toStruct();
        (expected.draws, expected.upper) = (2, upper);
        _assertEq(_state(seed).drawn(upper), expected);
    }

    function testFuzz_dismissed(uint256 seed) public pure {
        Case memory expected = _state(seed).toStruct();
        expected.formers = 2;
        _assertEq(_state(seed).dismissed(), expected);
    }

    function testFuzz_closed(uint256 seed) public pure {
        Case memory expected = _state(seed).toStruct();
        assertEq(expected.closedBy, 1);
        expected.closedBy = 3;
        _assertEq(_state(seed).closed(2), expected);
    }

    function testFuzz_turned(uint256 seed, uint40 at) public pure {
        Case memory expected = _state(seed).toStruct();
        (expected.turn, expected.turnedAt) = (Turn.Revealed, at);
        _assertEq(_state(seed).turned(Turn.Revealed, at), expected);
    }

    function testFuzz_resumed(uint256 seed, uint40 failedAt) public pure {
        Case memory expected = _state(seed).toStruct();
        (expected.sitting, expected.isSecondSitting, expected.turn) = (2, true, Turn.None);
        (expected.seat, expected.evidenceEndsAt) = (0, failedAt);
        _assertEq(_state(seed).resumed(failedAt), expected);
        assertTrue(_state(seed).resumed(failedAt).isSecondSitting());
    }

    /// @dev Only the counts go on.
    function testFuzz_appealed(uint256 seed, uint40 evidenceEndsAt) public pure {
        Case memory expected;
        (expected.round, expected.sitting, expected.formers) = (2, 3, 1);
        expected.evidenceEndsAt = evidenceEndsAt;
        _assertEq(_state(seed).resumed(1).appealed(evidenceEndsAt), expected);
    }

    function testFuzz_with(uint256 seed, uint8 stage, uint8 ruling, uint40 at, uint40 seat) public pure {
        Case memory expected = _state(seed).toStruct();
        expected.stage = Stage(bound(stage, 0, uint256(Stage.Delivered)));
        (expected.ruling, expected.evidenceEndsAt, expected.seat) = (ruling, at, seat);
        CaseState state = _state(seed).withStage(expected.stage).withRuling(ruling);
        _assertEq(state.withEvidenceEnd(at).withSeat(seat), expected);
    }

    function testFuzz_readsEveryField(uint256 seed) public pure {
        CaseState state = _state(seed);
        assertEq(uint256(state.stage()), uint256(Stage.Seated));
        assertEq(state.ruling(), uint8(seed >> 200));
        assertEq(state.round(), 1);
        assertEq(state.sitting(), 1);
        assertEq(uint256(state.turn()), uint256(Turn.Committed));
        assertEq(state.draws(), 1);
        assertEq(state.formers(), 1);
        assertEq(state.closedBy(), 1);
        assertFalse(state.isSecondSitting());
        assertEq(state.upper(), seed & 1 == 1);
        assertEq(state.evidenceEndsAt(), uint40(seed >> 120));
        assertEq(state.turnedAt(), uint40(seed >> 208));
        assertEq(state.seat(), uint40(seed >> 160));
        assertEq(state.scheduled(uint40(seed)).seedBlock(), uint40(seed));
    }
}
