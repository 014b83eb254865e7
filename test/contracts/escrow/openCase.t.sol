// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Plea, Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract OpenCaseTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenDelivered();
        policy.maxCaseFee = 0;
        _expectPolicyMismatch();
        vm.prank(buyer);
        escrow.openCase(terms, policy, _plea(CLAIM_BPS));
    }

    function test_reverts_whenNobodyMayClaim() public {
        _assertRefusedOutside(_bits(Status.Delivered, Status.Returned), _open);
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenDelivered();
        _expectDeadlinePassed();
    }

    function test_reverts_whenDeadlinePassed_givenReturned() public {
        _givenReturned();
        _expectDeadlinePassed();
    }

    function test_reverts_whenShareIsOverTheWhole() public {
        _givenDelivered();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ShareOutOfRange.selector, 10_001, 10_000));
        vm.prank(buyer);
        escrow.openCase{value: DEPOSIT}(terms, policy, _plea(10_001));
    }

    function test_reverts_whenOtherSideClaims_givenDelivered() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(sellerKey, CLAIM_BPS, START + 1 days);
        _expectSignatureInvalid(seller, buyer, claim);
    }

    function test_reverts_whenOtherSideClaims_givenReturned() public {
        _givenReturned();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        _expectSignatureInvalid(buyer, seller, claim);
    }

    function test_reverts_whenSignedClaimExpired() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        vm.warp(START + 1 days + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.OfferExpired.selector, START + 1 days, START + 1 days + 1)
        );
        vm.prank(stranger);
        escrow.openCase{value: DEPOSIT}(terms, policy, claim);
    }

    function test_reverts_whenSignedClaimWasChanged() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        claim.buyerBps++;
        _expectSignatureInvalid(stranger, buyer, claim);

        claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        claim.statement = keccak256("something else happened");
        _expectSignatureInvalid(stranger, buyer, claim);

        claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        claim.expiresAt++;
        _expectSignatureInvalid(stranger, buyer, claim);
    }

    function test_reverts_whenAnAnswerWasSignedInstead() public {
        _givenDelivered();
        Plea memory claim = _signedAnswer(buyerKey, CLAIM_BPS, START + 1 days);
        _expectSignatureInvalid(stranger, buyer, claim);
    }

    function test_reverts_whenDepositIsNotExact() public {
        _givenDelivered();
        _expectValueMismatch(DEPOSIT - 1, DEPOSIT);
        _expectValueMismatch(DEPOSIT + 1, DEPOSIT);
        _expectValueMismatch(0, DEPOSIT);
    }

    function test_reverts_whenValueIsSentForATokenDeposit() public {
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenDelivered();
        _expectValueMismatch(1, 0);
    }

    function test_opens_givenDelivered() public {
        _givenDelivered();
        vm.warp(START + 1 days);
        _expectOpened(buyer, CLAIM_BPS);
        _claim(CLAIM_BPS);
        _assertClaimed(false, CLAIM_BPS);
        _assertSpent(NATIVE, buyer, DEPOSIT);
        _assertHolds(NATIVE, DEPOSIT);
        _assertHolds(address(dollar), AMOUNT);
    }

    function test_opens_givenReturning() public {
        _givenReturning();
        vm.warp(START + 1 days);
        _expectOpened(buyer, 10_000);
        _claim(10_000);
        _assertClaimed(false, 10_000);
    }

    function test_opens_givenReturned() public {
        _givenReturned();
        vm.warp(START + 1 days);
        _expectOpened(seller, 0);
        _claim(0);
        _assertClaimed(true, 0);
        _assertSpent(NATIVE, seller, DEPOSIT);
    }

    function test_opens_whenExactlyAtDeadline() public {
        _givenDelivered();
        vm.warp(_state().endsAt);
        _claim(CLAIM_BPS);
        _assertStatus(Status.Claimed);
    }

    function test_opens_whenAnybodyFundsASignedClaim() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        vm.warp(START + 1 days);
        _expectOpened(buyer, CLAIM_BPS);
        vm.prank(stranger);
        escrow.openCase{value: DEPOSIT}(terms, policy, claim);
        _assertClaimed(false, CLAIM_BPS);
        _assertSpent(NATIVE, stranger, DEPOSIT);
        _assertSpent(NATIVE, buyer, 0);
    }

    function test_opens_whenDepositIsAToken() public {
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenDelivered();
        _claim(CLAIM_BPS);
        _assertSpent(address(dollar), buyer, uint256(AMOUNT) + 20_000_007);
        _assertHolds(address(dollar), uint256(AMOUNT) + 20_000_007);
    }

    function test_opens_whenPolicyAsksForNoDeposit() public {
        policy.maxCaseFee = 0;
        _givenDelivered();
        _claim(CLAIM_BPS);
        _assertStatus(Status.Claimed);
        _assertHolds(NATIVE, 0);
    }

    function _open() private {
        vm.prank(buyer);
        escrow.openCase{value: DEPOSIT}(terms, policy, _plea(CLAIM_BPS));
    }

    function _expectOpened(address claimant, uint16 buyerBps) private {
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseOpened(
            trade,
            claimant,
            buyerBps,
            STATEMENT,
            uint40(vm.getBlockTimestamp() + 5 days)
        );
    }

    function _assertClaimed(bool sellerClaims, uint16 claimBps) private view {
        Trade memory state = _state();
        _assertStatus(Status.Claimed);
        assertEq(state.endsAt, vm.getBlockTimestamp() + 5 days);
        assertEq(state.epoch, 1);
        assertEq(state.held, AMOUNT);
        assertEq(state.sellerClaims, sellerClaims);
        assertEq(state.claimBps, claimBps);
    }

    function _expectDeadlinePassed() private {
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt + 1);
        address claimant = _state().status == Status.Returned ? seller : buyer;

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, endsAt, endsAt + 1));
        vm.prank(claimant);
        escrow.openCase{value: DEPOSIT}(terms, policy, _plea(CLAIM_BPS));
    }

    function _expectSignatureInvalid(address caller, address signer, Plea memory claim) private {
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
        vm.prank(caller);
        escrow.openCase{value: DEPOSIT}(terms, policy, claim);
    }

    function _expectValueMismatch(uint256 value, uint256 expected) private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, value, expected));
        vm.prank(buyer);
        escrow.openCase{value: value}(terms, policy, _plea(CLAIM_BPS));
    }
}
