// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {Policy, Terms} from "../../../contracts/escrow/Trade.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtTest} from "./CourtTest.sol";

contract ExecuteRulingTest is CourtTest {
    function test_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        court.executeRuling(dispute, "");
    }

    function test_reverts_whenNothingIsRuled() public {
        _givenSeated();
        uint256 end = START + EVIDENCE + VOTE;
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, end, START));
        court.executeRuling(dispute, "");
    }

    /// @dev A-23: a ruling is delivered once.
    function test_A23_reverts_whenItWasDelivered() public {
        _givenSeated();
        _afterEvidence();
        _vote(1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
        court.executeRuling(dispute, "");
    }

    function test_reverts_whenItIsRefusedAgain() public {
        _givenUndelivered();
        vm.expectRevert(abi.encodeWithSelector(ICourt.RulingRefused.selector, address(arbitrable)));
        court.executeRuling(dispute, "");
        assertStage(Stage.Ruled);
    }

    function test_A12_reverts_whenTooLittleGasIsLeftToExecute() public {
        _givenUndelivered();
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        vm.expectPartialRevert(ICourt.GasTooLowToDeliver.selector);
        court.executeRuling{gas: 500_000}(dispute, hex"01");
        assertStage(Stage.Ruled);
    }

    function test_delivers() public {
        _givenUndelivered();
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        vm.expectEmit(address(court));
        emit IArbitratorV2.Ruling(address(arbitrable), disputeId, 7);
        vm.prank(stranger);
        court.executeRuling(dispute, "");
        assertStage(Stage.Delivered);
        assertEq(arbitrable.rulings(), 1);
        assertEq(arbitrable.ruling(), 7);
        assertEq(arbitrable.executions(), 0);
        assertEq(_fees(ada), FEE);
    }

    /// @dev A contract that needs more than the court forwards with a vote still gets its ruling.
    function test_passesAllGas() public {
        _givenUndelivered();
        arbitrable.setManner(ArbitrableDouble.Manner.NeedsGas);
        court.executeRuling(dispute, "");
        assertStage(Stage.Delivered);
        assertEq(arbitrable.ruling(), 7);
    }

    function test_executes_whenAsked() public {
        _givenUndelivered();
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        Terms memory terms;
        Policy memory policy;
        bytes memory execution = abi.encode(terms, policy);
        court.executeRuling(dispute, execution);
        assertEq(arbitrable.execution(), execution);
    }

    function test_keepsTheDelivery_whenExecutionFails() public {
        _givenUndelivered();
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        court.executeRuling(dispute, hex"01");
        assertStage(Stage.Delivered);
        assertEq(arbitrable.executions(), 0);
    }

    /// @dev A-23.
    function test_A23_deliversOnce_whenTheArbitrableReenters() public {
        _givenUndelivered();
        arbitrable.setCall(address(court), abi.encodeCall(court.executeRuling, (dispute, "")));
        court.executeRuling(dispute, "");
        assertEq(arbitrable.rulings(), 1);
        assertFalse(arbitrable.succeeded());
        assertStage(Stage.Delivered);
    }

    /// @dev A-24: a ruling that waits in one dispute does not reach another.
    function test_A24_deliversToItsDisputeOnly() public {
        _givenUndelivered();
        uint256 first = disputeId;
        arbitrable.setManner(ArbitrableDouble.Manner.Takes);
        uint32 number = dispute.number;
        uint40 createdAt = dispute.createdAt;
        _givenDispute();
        assertStage(Stage.Seated);
        (dispute.number, dispute.createdAt) = (number, createdAt);
        court.executeRuling(dispute, "");
        assertEq(arbitrable.disputeId(), first);
        assertStage(Stage.Seated);
    }
}
