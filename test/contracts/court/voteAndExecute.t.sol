// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {Policy, Terms} from "../../../contracts/escrow/Trade.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtTest} from "./CourtTest.sol";

/// @dev A vote that pays out in the same call. What a vote is, is in vote.t.sol.
contract VoteAndExecuteTest is CourtTest {
    function _execution() private view returns (bytes memory) {
        Terms memory terms;
        Policy memory policy;
        (terms.buyer, policy.arbitratorData) = (buyer, abi.encode(version));
        return abi.encode(terms, policy);
    }

    /// @dev Wallets search for the least gas that succeeds: a starved execution must not look like success.
    function test_A12_reverts_whenTooLittleGasIsLeftToExecute() public {
        _givenSeated();
        _afterEvidence();
        bytes memory execution = _execution();
        vm.expectPartialRevert(ICourt.GasTooLowToDeliver.selector);
        vm.prank(ada);
        court.vote{gas: 790_000}(dispute, 1, REASON, execution);
    }

    function test_executes_whenAsked() public {
        _givenSeated();
        _afterEvidence();
        bytes memory execution = _execution();
        vm.prank(ada);
        court.vote(dispute, 1, REASON, execution);
        assertStage(Stage.Delivered);
        assertEq(arbitrable.executions(), 1);
        assertEq(arbitrable.execution(), execution);
    }

    function test_keepsTheDelivery_whenExecutionFails() public {
        _givenSeated();
        _afterEvidence();
        arbitrable.setExecutionManner(ArbitrableDouble.Manner.Reverts);
        vm.prank(ada);
        court.vote(dispute, 1, REASON, _execution());
        assertStage(Stage.Delivered);
        assertEq(arbitrable.rulings(), 1);
        assertEq(arbitrable.executions(), 0);
    }

    /// @dev Bytes that are no terms and policy can call nothing but `execute`, which refuses them.
    function test_keepsTheDelivery_whenExecutionIsGarbage() public {
        _givenSeated();
        _afterEvidence();
        vm.prank(ada);
        court.vote(dispute, 1, REASON, hex"deadbeef");
        assertStage(Stage.Delivered);
        assertEq(arbitrable.executions(), 0);
    }

    function test_A12_keepsTheDelivery_whenExecutionBurnsGas() public {
        _givenSeated();
        _afterEvidence();
        arbitrable.setExecutionManner(ArbitrableDouble.Manner.BurnsGas);
        bytes memory execution = _execution();
        uint256 before = gasleft();
        vm.prank(ada);
        court.vote(dispute, 1, REASON, execution);
        assertLt(before - gasleft(), 700_000);
        assertStage(Stage.Delivered);
    }

    function test_doesNotExecute_whenTheRulingWasRefused() public {
        _givenSeated();
        _afterEvidence();
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        vm.prank(ada);
        court.vote(dispute, 1, REASON, _execution());
        assertStage(Stage.Ruled);
        assertEq(arbitrable.executions(), 0);
    }
}
