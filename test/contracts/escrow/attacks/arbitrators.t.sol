// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow, Offer, Policy, Status} from "../../../../contracts/escrow/IEscrow.sol";
import {ArbitratorDouble} from "../../support/ArbitratorDouble.sol";
import {FeeOnTransferCoin} from "../../support/FeeOnTransferCoin.sol";
import {HostileArbitrator} from "../../support/HostileArbitrator.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract ArbitratorAttacks is EscrowTest {
    // ── A-12 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The answer stands, the conceded parts are paid, and a retry or the clock ends the case.
    function test_A12_bombsInArbitratorsUndoNoAnswer() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        HostileArbitrator.Manner[4] memory manners = [
            HostileArbitrator.Manner.RevertsWithMuch,
            HostileArbitrator.Manner.BurnsGas,
            HostileArbitrator.Manner.ReturnsNothing,
            HostileArbitrator.Manner.RulesWhileCreating
        ];
        bytes memory call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        for (uint256 i = 0; i < manners.length; i++) {
            uint256 snapshot = vm.snapshotState();
            hostile.setManner(manners[i]);
            vm.prank(seller);
            (bool done, ) = address(escrow).call{value: DEPOSIT, gas: 3_000_000}(call);
            assertTrue(done);
            _assertStatus(Status.Answered);
            _assertHolds(address(dollar), DIFFERENCE);
            _assertHolds(NATIVE, 2 * uint256(DEPOSIT));

            hostile.setManner(HostileArbitrator.Manner.Honest);
            escrow.createDispute(terms, policy);
            _assertStatus(Status.InCourt);
            vm.revertToState(snapshot);
        }
    }

    /// @dev Much data behind a good id is no bomb: one word is read.
    function test_A12_arbitratorThatReturnsMuchIsHeard() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        hostile.setManner(HostileArbitrator.Manner.ReturnsMuch);
        _answer(ANSWER_BPS);
        _assertStatus(Status.InCourt);
    }

    /// @dev Whatever gas the caller leaves, as one that estimates the least that does not revert: the arbitrator gets enough to
    /// take the dispute, or the call reverts.
    function test_A12_starvedDisputeCannotFakeAFailure() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        hostile.setManner(HostileArbitrator.Manner.NeedsGas);
        bytes memory call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        bool answered;
        for (uint256 gas = 200_000; gas < 2_000_000; gas += 20_000) {
            uint256 snapshot = vm.snapshotState();
            vm.prank(seller);
            (bool done, ) = address(escrow).call{value: DEPOSIT, gas: gas}(call);
            if (done) _assertStatus(Status.InCourt);
            answered = answered || done;
            vm.revertToState(snapshot);
        }
        assertTrue(answered);
    }

    // ── A-13 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A13_silentArbitratorEndsByDefault() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1);
        vm.prank(stranger);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }

    function test_A13_arbitratorThatNeverTakesTheDisputeEndsByDefault() public {
        _givenAnswered();
        vm.etch(address(arbitrator), "");
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
    }

    // ── A-14 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A14_partyAsArbitratorNeverRules() public {
        terms.seller = address(arbitrator);
        _fundAccount(NATIVE, address(arbitrator));
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(arbitrator), 0));
        arbitrator.giveRuling(address(escrow), 0, 11);
    }

    /// @dev Being named in a policy is no power: before a dispute there is nothing to rule.
    function test_A14_arbitratorWithoutDisputeHasNoPower() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.Answered); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(arbitrator), 0));
            arbitrator.giveRuling(address(escrow), 0, 11);
            _assertStatus(Status(i));
            vm.revertToState(snapshot);
        }
    }

    function test_A14_anotherArbitratorsIdsAreItsOwn() public {
        _givenInCourt();
        ArbitratorDouble other = new ArbitratorDouble(0);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(other), 0));
        other.giveRuling(address(escrow), 0, 11);
    }

    /// @dev A ruling from within the creation finds no dispute, so nothing can be ruled unseen.
    function test_A14_rulingWhileCreatingFindsNoDispute() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnswered();
        hostile.setManner(HostileArbitrator.Manner.RulesWhileCreating);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(hostile), 0));
        escrow.createDispute(terms, policy);
    }

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

    // ── A-24 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A24_rulingReachesItsOwnTradeAlone() public {
        _givenInCourt();
        bytes32 first = trade;
        terms.agreement = keccak256("another agreement");
        _givenInCourt();
        arbitrator.giveRuling(address(escrow), 1, 4);

        _assertStatus(Status.Ruled);
        trade = first;
        _assertStatus(Status.InCourt);
    }

    /// @dev An arbitrator that gives an old id to a new dispute would aim its old ruling at it.
    function test_A24_disputeIdBelongsToOneTradeForEver() public {
        HostileArbitrator hostile = _useHostile();
        _givenRuled(1);
        escrow.execute(terms, policy);
        terms.agreement = keccak256("another agreement");
        hostile.setFixedId(0);
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);
    }

    // ── A-25 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Our Court keeps off the panel whom the last two words name; nobody but the escrow writes them.
    function test_A25_courtLearnsThePartiesFromTheTermsAlone() public {
        policy.arbitratorData = abi.encode(stranger, stranger);
        _givenInCourt();
        assertEq(arbitrator.extraData(), abi.encode(stranger, stranger, buyer, seller));
    }

    function _useHostile() private returns (HostileArbitrator hostile) {
        hostile = new HostileArbitrator(CASE_FEE);
        arbitrator = hostile;
        policy.arbitrator = address(hostile);
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
