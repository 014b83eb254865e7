// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Offer, Policy, Status} from "../../../../contracts/escrow/Trade.sol";
import {ArbitratorDouble} from "../../support/ArbitratorDouble.sol";
import {FeeOnTransferCoin} from "../../support/FeeOnTransferCoin.sol";
import {HostileArbitrator} from "../../support/HostileArbitrator.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract CourseAttacks is EscrowTest {
    // ── A-15 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Not a word of the policy can change once the trade is paid.
    function test_A15_noCallTakesAnotherPolicy() public {
        _givenClaimed();
        Policy memory other = policy;
        other.arbitrator = address(new ArbitratorDouble(0));
        escrow.publishPolicy(other);
        Offer memory offer;
        bytes[7] memory calls = [
            abi.encodeCall(IEscrow.openCase, (terms, other, _plea(0))),
            abi.encodeCall(IEscrow.answer, (terms, other, _plea(0))),
            abi.encodeCall(IEscrow.concede, (terms, other)),
            abi.encodeCall(IEscrow.defaultJudgment, (terms, other)),
            abi.encodeCall(IEscrow.createDispute, (terms, other)),
            abi.encodeCall(IEscrow.lapse, (terms, other)),
            abi.encodeCall(IEscrow.settleCase, (terms, other, offer))
        ];
        for (uint256 i = 0; i < calls.length; i++) {
            vm.prank(seller);
            (bool done, bytes memory reason) = address(escrow).call(calls[i]);
            assertFalse(done);
            assertEq(bytes4(reason), IEscrow.PolicyMismatch.selector);
        }
    }

    // ── A-16 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A16_unsetTimeoutIsRefused() public {
        for (uint256 i = 0; i < 4; i++) {
            Policy memory unset = policy;
            if (i == 0) unset.inspection = 0;
            if (i == 1) unset.returnWindow = 0;
            if (i == 2) unset.answerWindow = 0;
            if (i == 3) unset.rulingWindow = 0;
            vm.expectPartialRevert(IEscrow.WindowOutOfRange.selector);
            escrow.publishPolicy(unset);
        }
    }

    /// @dev The clock of a trade that does not exist reads zero, and acts on nothing.
    function test_A16_timeoutsOfNothingDoNothing() public {
        _givenNone();
        bytes[4] memory calls = [
            abi.encodeCall(IEscrow.collect, (terms)),
            abi.encodeCall(IEscrow.reclaim, (terms)),
            abi.encodeCall(IEscrow.defaultJudgment, (terms, policy)),
            abi.encodeCall(IEscrow.lapse, (terms, policy))
        ];
        for (uint256 i = 0; i < calls.length; i++) {
            (bool done, bytes memory reason) = address(escrow).call(calls[i]);
            assertFalse(done);
            assertEq(
                keccak256(reason),
                keccak256(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.None))
            );
        }
    }

    // ── A-17 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Who claims everything for nothing loses its deposit's part of the fee to the respondent.
    function test_A17_groundlessClaimCostsItsClaimant() public {
        _givenDelivered();
        _claim(10_000);
        _answer(0);
        _rule(11);
        escrow.execute(terms, policy);
        _assertSpent(NATIVE, buyer, CASE_FEE);
        _assertSpent(NATIVE, seller, 0);
        _assertGained(address(dollar), seller, AMOUNT - _fee(AMOUNT));
    }

    // ── A-18 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Price closes no case by itself: it waits for a gift, a lower price or the clock.
    function test_A18_priceThatRisesBeforeCreationOnlyDelays() public {
        _givenClaimed();
        arbitrator.setCost(uint256(DEPOSIT) + 1);
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);

        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrow.ArbitrationTooDear.selector,
                uint256(DEPOSIT) + 1,
                uint256(DEPOSIT)
            )
        );
        escrow.createDispute(terms, policy);
        arbitrator.setCost(DEPOSIT);
        escrow.createDispute(terms, policy);
        _assertStatus(Status.InCourt);
    }

    function test_A18_absurdPriceOnlyDelays() public {
        _givenClaimed();
        arbitrator.setCost(type(uint256).max);
        _answer(ANSWER_BPS);
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
    }

    function test_A18_absurdTokenPriceOnlyDelays() public {
        _useTradeTokenForCaseFee(20_000_007, type(uint256).max);
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertHolds(address(dollar), 0);
    }

    /// @dev Coins that come instead of going are no fee below zero.
    function test_A18_arbitratorThatPaysInsteadOfTakingIsRefused() public {
        HostileArbitrator hostile = _useHostile();
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenAnswered();
        hostile.setManner(HostileArbitrator.Manner.GivesBack);
        dollar.mint(address(hostile), 1);

        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        escrow.createDispute(terms, policy);
        _assertHolds(address(dollar), uint256(DIFFERENCE) + 2 * 20_000_007);
    }

    /// @dev A coin that charges its sender on top would take the rest from other trades.
    function test_A18_coinThatTakesMoreThanThePriceIsRefused() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        _useToken(address(coin));
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenAnswered();
        coin.setSurchargeBps(100);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitrationTooDear.selector, 13_130_001, 13_000_001));
        escrow.createDispute(terms, policy);
        _assertHolds(address(coin), uint256(DIFFERENCE) + 2 * 20_000_007);
    }

    // ── A-19 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A release that comes first leaves nothing to claim; a claim that comes first leaves nothing to release.
    function test_A19_releaseAndClaimExcludeEachOther() public {
        _givenDelivered();
        uint256 snapshot = vm.snapshotState();
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        vm.prank(buyer);
        escrow.openCase{value: DEPOSIT}(terms, policy, _plea(CLAIM_BPS));
        vm.revertToState(snapshot);

        _claim(CLAIM_BPS);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Claimed));
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
    }

    function test_A19_rulingOnASettledTradeMovesNothing() public {
        _givenInCourt();
        Offer memory offer = _offer(DIFFERENCE);
        escrow.settleCase(terms, policy, offer);
        _rule(11);
        _assertClosed();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        escrow.execute(terms, policy);
    }

    // ── A-20 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev At the deadline only who acts is in time; a second later only the timeout. Never both, never neither.
    function test_A20_everyDeadlineHasOneOwnerASecond() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.InCourt); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            uint40 endsAt = _state().endsAt;
            vm.warp(endsAt);
            (bool early, bytes memory reason) = address(escrow).call(_timeout(Status(i)));
            assertFalse(early);
            assertEq(bytes4(reason), IEscrow.DeadlineNotPassed.selector);
            vm.warp(endsAt + 1);
            (bool late, ) = address(escrow).call(_timeout(Status(i)));
            assertTrue(late);
            _assertClosed();
            vm.revertToState(snapshot);
        }
    }

    function _timeout(Status status) private view returns (bytes memory) {
        if (status == Status.Paid || status == Status.Returned) {
            return abi.encodeCall(IEscrow.reclaim, (terms));
        }
        if (status == Status.Delivered || status == Status.Returning) {
            return abi.encodeCall(IEscrow.collect, (terms));
        }
        if (status == Status.Claimed) return abi.encodeCall(IEscrow.defaultJudgment, (terms, policy));
        return abi.encodeCall(IEscrow.lapse, (terms, policy));
    }
}
