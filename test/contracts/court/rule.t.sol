// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAppeals} from "../../../contracts/court/IAppeals.sol";
import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {OutsideTest} from "./OutsideTest.sol";

/// @dev What the outside court may tell. What follows from it is in executeOutside.t.sol.
contract RuleTest is OutsideTest {
    function _notOutside(address caller, uint256 outsideId) private {
        vm.expectRevert(abi.encodeWithSelector(IAppeals.CallerNotOutsideCourt.selector, caller, outsideId));
        vm.prank(caller);
        court.rule(outsideId, 2);
    }

    /// @dev A-14: only the court that was asked, and only about what it was asked.
    function test_A14_reverts_whenCallerIsNotTheOutsideCourt() public {
        _givenAsked();
        _notOutside(stranger, 0);
        _notOutside(buyer, disputeId);
        _notOutside(address(kleros), 1);
        _notOutside(address(new KlerosDouble(JUROR_FEE)), 0);
    }

    function test_reverts_whenNothingWasAsked() public {
        _givenAward();
        _notOutside(address(kleros), 0);
    }

    function test_recordsTheChoice() public {
        _givenAsked();
        vm.expectEmit(address(court));
        emit IAppeals.OutsideCourtRuled(disputeId, 0, 2);
        vm.prank(address(kleros));
        court.rule(0, 2);
        assertEq(_escalation().ruling, 2);
        assertStage(Stage.Outside);
        assertEq(arbitrable.rulings(), 0);
    }

    /// @dev Refused, tied, out of range: the last award.
    function testFuzz_recordsTheLastAward_whenItIsNotTheStatedOne(uint256 ruling) public {
        vm.assume(ruling != 2);
        _givenAsked();
        vm.prank(address(kleros));
        court.rule(0, ruling);
        assertEq(_escalation().ruling, 1);
    }

    /// @dev A ruling that may still change tells nothing.
    function test_ignoresWhatIsProvisional() public {
        _givenAsked();
        kleros.voteAlike(0, 2);
        (uint256 ruling, , ) = kleros.currentRuling(0);
        assertEq(ruling, 2);
        vm.expectRevert(abi.encodeWithSelector(KlerosDouble.NotExecutionPeriod.selector));
        kleros.executeRuling(0);
        vm.expectRevert(
            abi.encodeWithSelector(ICourt.OutsideCourtPending.selector, _escalation().endsAt, _now())
        );
        _execute();
        _klerosRules(1);
        assertEq(_escalation().ruling, 1);
    }

    /// @dev A-23: the first ruling stands.
    function test_A23_keepsTheFirst_whenItRulesAgain() public {
        _givenAsked();
        _klerosRules(1);
        vm.recordLogs();
        vm.prank(address(kleros));
        court.rule(0, 2);
        assertEq(_escalation().ruling, 1);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_A20_doesNothing_whenItIsLate() public {
        _givenAsked();
        uint256 end = _escalation().endsAt;
        uint256 snapshot = vm.snapshotState();
        vm.warp(end);
        _klerosRules(2);
        assertEq(_escalation().ruling, 2);
        vm.revertToState(snapshot);
        vm.warp(end + 1);
        _klerosRules(2);
        assertEq(_escalation().ruling, 0);
    }

    function test_doesNothing_givenTheCaseIsOver() public {
        _givenAsked();
        vm.warp(uint256(_escalation().endsAt) + 1);
        _execute();
        vm.warp(_escalation().endsAt);
        _klerosRules(2);
        assertEq(_escalation().ruling, 0);
        assertEq(_case().ruling, 5);
        assertEq(arbitrable.rulings(), 1);
    }

    /// @dev A-24: of two cases before one court, each is told its own.
    function test_A24_tellsEachCaseItsOwn() public {
        _givenAsked();
        uint256 first = disputeId;
        _givenDispute();
        _drawAll();
        _afterEvidence();
        _hear(_votes(7, 7, 7));
        _ask(seller, 11);
        vm.prank(address(kleros));
        court.rule(1, 2);
        assertEq(_ofSeller().ruling, 2);
        assertEq(court.escalationOf(first, true).ruling, 0);
    }
}
