// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Outcome, Plea, Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract AnswerTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenClaimed();
        policy.arbitrator = stranger;
        _expectPolicyMismatch();
        _answerBySeller();
    }

    function test_reverts_whenStatusIsNotClaimed() public {
        _assertRefusedOutside(_bit(Status.Claimed), _answerBySeller);
    }

    function test_reverts_whenShareIsOverTheWhole() public {
        _givenClaimed();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ShareOutOfRange.selector, 10_001, 10_000));
        vm.prank(seller);
        escrow.answer{value: DEPOSIT}(terms, policy, _plea(10_001));
    }

    function test_reverts_whenClaimantAnswersItself() public {
        _givenClaimed();
        Plea memory plea = _signedAnswer(buyerKey, ANSWER_BPS, START + 1 days);
        _expectSignatureInvalid(buyer, seller, plea);
    }

    function test_reverts_whenSellerAnswersItsOwnClaim() public {
        _givenClaimedBySeller();
        Plea memory plea = _signedAnswer(sellerKey, CLAIM_BPS, START + 1 days);
        _expectSignatureInvalid(seller, buyer, plea);
    }

    function test_reverts_whenSignedAnswerExpired() public {
        _givenClaimed();
        Plea memory plea = _signedAnswer(sellerKey, ANSWER_BPS, START + 1 days);
        vm.warp(START + 1 days + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.OfferExpired.selector, START + 1 days, START + 1 days + 1)
        );
        vm.prank(stranger);
        escrow.answer{value: DEPOSIT}(terms, policy, plea);
    }

    function test_reverts_whenAClaimWasSignedInstead() public {
        _givenClaimed();
        Plea memory plea = _signedClaim(sellerKey, ANSWER_BPS, START + 1 days);
        _expectSignatureInvalid(stranger, seller, plea);
    }

    function test_reverts_whenAnswerWasSignedBeforeTheClaim() public {
        _givenDelivered();
        Plea memory plea = _signedAnswer(sellerKey, ANSWER_BPS, START + 1 days);
        _claim(CLAIM_BPS);
        _expectSignatureInvalid(stranger, seller, plea);
    }

    function test_reverts_whenValueIsSentWithAnAgreement() public {
        _givenClaimed();
        _expectValueMismatch(CLAIM_BPS, 1, 0);
    }

    function test_reverts_whenDepositIsNotExact() public {
        _givenClaimed();
        _expectValueMismatch(ANSWER_BPS, DEPOSIT - 1, DEPOSIT);
        _expectValueMismatch(ANSWER_BPS, DEPOSIT + 1, DEPOSIT);
        _expectValueMismatch(ANSWER_BPS, 0, DEPOSIT);
    }

    /// @dev Too little gas for the arbitrator is the caller's failure, not the arbitrator's.
    function test_reverts_whenGasIsTooLowToAsk() public {
        _givenClaimed();
        arbitrator.setPaused(true);
        bytes memory call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        vm.prank(seller);
        (bool done, bytes memory reason) = address(escrow).call{value: DEPOSIT, gas: 1_200_000}(call);

        assertFalse(done);
        assertEq(bytes32(bytes4(reason)), bytes32(IEscrow.GasTooLowToAsk.selector));
        assertEq(reason.length, 68);
        uint256 required;
        assembly ("memory-safe") {
            required := mload(add(reason, 0x44))
        }
        assertEq(required, 1_200_000);
        _assertStatus(Status.Claimed);
    }

    function test_closesAtTheClaim_whenAnswerGivesIt() public {
        _givenClaimed();
        _agree(CLAIM_BPS);
    }

    function test_closesAtTheClaim_whenAnswerGivesMore() public {
        _givenClaimed();
        _agree(10_000);
    }

    function test_closesAtTheClaim_whenSplitsRoundToTheSameMoney() public {
        terms.amount = 3;
        policy.maxCaseFee = 0;
        _givenDelivered();
        _claim(6_700);
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Agreed, 3, 0, 0, 0);
        _answer(6_668);
        _assertClosed();
    }

    function test_closesAtTheClaim_givenSellerClaims() public {
        _givenClaimedBySeller();

        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Agreed, 25_010_001, 74_990_002, 0, DEPOSIT);
        vm.prank(buyer);
        escrow.answer(terms, policy, _plea(ANSWER_BPS - 1));

        _assertClosed();
        _assertSpent(NATIVE, seller, 0);
        _assertSpent(address(dollar), buyer, 74_990_002);
        _assertHolds(NATIVE, 0);
    }

    function test_goesToCourt_payingWhatBothConcede() public {
        _givenClaimed();
        vm.warp(START + 2 days);

        vm.expectEmit(address(escrow));
        emit IEscrow.CaseAnswered(
            trade,
            seller,
            ANSWER_BPS,
            STATEMENT,
            CONCEDED_TO_BUYER,
            CONCEDED_TO_SELLER,
            DIFFERENCE,
            START + 7 days
        );
        vm.expectEmit(address(escrow));
        emit IArbitrableV2.DisputeRequest(IArbitratorV2(address(arbitrator)), 0, 9);
        vm.expectEmit(address(escrow));
        emit IEscrow.DisputeCreated(trade, 0, CASE_FEE, START + 62 days);
        _answer(ANSWER_BPS);

        Trade memory state = _state();
        _assertStatus(Status.InCourt);
        assertEq(state.endsAt, START + 62 days);
        assertEq(state.epoch, 3);
        assertEq(state.held, DIFFERENCE);
        assertEq(state.caseFee, CASE_FEE);
        assertEq(escrow.tradeOfDispute(address(arbitrator), 0), trade);
        _assertConcededPaid();
        _assertHolds(NATIVE, 2 * uint256(DEPOSIT) - CASE_FEE);
        assertEq(address(arbitrator).balance, CASE_FEE);
    }

    function test_goesToCourt_givenSellerClaims() public {
        _givenClaimedBySeller();
        _answer(CLAIM_BPS);

        _assertStatus(Status.InCourt);
        assertEq(_state().held, DIFFERENCE);
        _assertConcededPaid();
    }

    function test_goesToCourt_whenAnybodyFundsASignedAnswer() public {
        _givenClaimed();
        Plea memory plea = _signedAnswer(sellerKey, ANSWER_BPS, START + 1 days);
        vm.warp(START + 1 days);
        vm.prank(stranger);
        escrow.answer{value: DEPOSIT}(terms, policy, plea);

        _assertStatus(Status.InCourt);
        _assertSpent(NATIVE, stranger, DEPOSIT);
        _assertSpent(NATIVE, seller, 0);
    }

    /// @dev Late is in time until somebody executes the default judgment.
    function test_goesToCourt_afterTheDeadline() public {
        _givenClaimed();
        vm.warp(_state().endsAt + 100 days);
        _answer(ANSWER_BPS);
        _assertStatus(Status.InCourt);
    }

    function test_goesToCourt_whenDepositIsAToken() public {
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenClaimed();
        _answer(ANSWER_BPS);

        _assertStatus(Status.InCourt);
        assertEq(_state().caseFee, 13_000_001);
        assertEq(dollar.balanceOf(address(arbitrator)), 13_000_001);
        assertEq(dollar.allowance(address(escrow), address(arbitrator)), 0);
        _assertHolds(address(dollar), DIFFERENCE + 2 * 20_000_007 - 13_000_001);
    }

    function test_waits_whenArbitratorFails() public {
        _givenClaimed();
        arbitrator.setPaused(true);
        _expectDisputeFailed();
        _answer(ANSWER_BPS);
        _assertWaiting();
    }

    function test_waits_whenArbitratorIsTooDear() public {
        _givenClaimed();
        arbitrator.setCost(uint256(DEPOSIT) + 1);
        _expectDisputeFailed();
        _answer(ANSWER_BPS);
        _assertWaiting();
    }

    function test_goesToCourt_whenArbitratorTakesTheWholeDeposit() public {
        _givenClaimed();
        arbitrator.setCost(DEPOSIT);
        _answer(ANSWER_BPS);
        _assertStatus(Status.InCourt);
        assertEq(_state().caseFee, DEPOSIT);
        _assertHolds(NATIVE, DEPOSIT);
    }

    function _agree(uint16 buyerBps) private {
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Agreed, 89_990_003, 10_010_000, DEPOSIT, 0);
        vm.prank(seller);
        escrow.answer(terms, policy, _plea(buyerBps));

        _assertClosed();
        _assertSpent(address(dollar), buyer, 10_010_000);
        _assertGained(address(dollar), seller, 10_010_000 - 125_125);
        _assertGained(address(dollar), feeRecipient, 125_125);
        _assertSpent(NATIVE, buyer, 0);
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
        assertEq(arbitrator.disputes(), 0);
    }

    function _answerBySeller() private {
        vm.prank(seller);
        escrow.answer{value: DEPOSIT}(terms, policy, _plea(ANSWER_BPS));
    }

    function _expectDisputeFailed() private {
        vm.expectEmit(address(escrow));
        emit IEscrow.DisputeFailed(trade);
    }

    function _assertWaiting() private view {
        Trade memory state = _state();
        _assertStatus(Status.Answered);
        assertEq(state.endsAt, START + 5 days);
        assertEq(state.epoch, 2);
        assertEq(state.held, DIFFERENCE);
        _assertConcededPaid();
        _assertHolds(NATIVE, 2 * uint256(DEPOSIT));
    }

    function _assertConcededPaid() private view {
        _assertSpent(address(dollar), buyer, AMOUNT - CONCEDED_TO_BUYER);
        _assertGained(address(dollar), seller, CONCEDED_TO_SELLER - 125_125);
        _assertGained(address(dollar), feeRecipient, 125_125);
        _assertHolds(address(dollar), DIFFERENCE);
        _assertSpent(NATIVE, buyer, DEPOSIT);
        _assertSpent(NATIVE, seller, DEPOSIT);
    }

    function _expectSignatureInvalid(address caller, address signer, Plea memory plea) private {
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
        vm.prank(caller);
        escrow.answer{value: DEPOSIT}(terms, policy, plea);
    }

    function _expectValueMismatch(uint16 buyerBps, uint256 value, uint256 expected) private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, value, expected));
        vm.prank(seller);
        escrow.answer{value: value}(terms, policy, _plea(buyerBps));
    }
}
