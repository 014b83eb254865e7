// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract SettleCaseTest is EscrowTest {
    uint96 private constant TO_BUYER = 12_345_679;

    function test_reverts_whenPolicyIsAnother() public {
        _givenClaimed();
        policy.feeBps = 0;
        _expectPolicyMismatch();
        _settleUnsigned();
    }

    function test_reverts_whenNoCaseIsOpen() public {
        _assertRefusedOutside(_bits(Status.Claimed, Status.InCourt), _settleUnsigned);
    }

    function test_reverts_whenSplitExceedsHeld() public {
        _givenInCourt();
        Offer memory offer = _offer(DIFFERENCE + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.SplitExceedsHeld.selector, DIFFERENCE + 1, DIFFERENCE)
        );
        escrow.settleCase(terms, policy, offer);
    }

    function test_reverts_whenOfferExpired() public {
        _givenClaimed();
        Offer memory offer = _offer(TO_BUYER);
        vm.warp(offer.expiresAt + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.OfferExpired.selector, offer.expiresAt, offer.expiresAt + 1)
        );
        escrow.settleCase(terms, policy, offer);
    }

    function test_reverts_whenBuyerDidNotSign() public {
        _givenClaimed();
        Offer memory offer = _offer(TO_BUYER);
        offer.buyerSignature = offer.sellerSignature;
        _expectSignatureInvalid(stranger, buyer, offer);
        offer.buyerSignature = "";
        _expectSignatureInvalid(seller, buyer, offer);
    }

    function test_reverts_whenSellerDidNotSign() public {
        _givenClaimed();
        Offer memory offer = _offer(TO_BUYER);
        offer.sellerSignature = offer.buyerSignature;
        _expectSignatureInvalid(stranger, seller, offer);
        offer.sellerSignature = "";
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenAnotherSplitOrExpiryWasSigned() public {
        _givenClaimed();
        Offer memory offer = _offer(TO_BUYER);
        offer.toBuyer++;
        _expectSignatureInvalid(buyer, seller, offer);
        offer = _offer(TO_BUYER);
        offer.expiresAt++;
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenOfferIsFromBeforeTheClaim() public {
        _givenDelivered();
        Offer memory offer = _offer(TO_BUYER);
        _claim(CLAIM_BPS);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenOfferIsFromBeforeTheAnswer() public {
        _givenClaimed();
        Offer memory offer = _offer(TO_BUYER);
        arbitrator.setPaused(true);
        _answer(ANSWER_BPS);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenOfferIsFromBeforeTheDispute() public {
        _givenAnswered();
        Offer memory offer = _offer(TO_BUYER);
        escrow.createDispute(terms, policy);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenTheSignatureIsOfAnotherKind() public {
        terms.amount = CLAIM_BPS;
        _givenClaimed();
        Offer memory offer = _offer(1);
        bytes memory ofAnOffer = offer.sellerSignature;
        bytes[2] memory pleas = _pleasLike(offer);
        for (uint256 i = 0; i < pleas.length; i++) {
            offer.sellerSignature = pleas[i];
            _expectSignatureInvalid(buyer, seller, offer);
        }

        offer.sellerSignature = ofAnOffer;
        vm.prank(buyer);
        escrow.settleCase(terms, policy, offer);
        _assertClosed();
    }

    function test_returnsTheClaimantsDeposit_givenClaimedByBuyer() public {
        _givenClaimed();
        _settle(DEPOSIT, 0, AMOUNT);

        _assertSpent(address(dollar), buyer, AMOUNT - TO_BUYER);
        _assertGained(address(dollar), seller, 87_654_324 - 1_095_679);
        _assertGained(address(dollar), feeRecipient, 1_095_679);
        _assertSpent(NATIVE, buyer, 0);
    }

    function test_returnsTheClaimantsDeposit_givenClaimedBySeller() public {
        _givenClaimedBySeller();
        _settle(0, DEPOSIT, AMOUNT);
        _assertSpent(NATIVE, seller, 0);
    }

    function test_returnsBothDeposits_givenAnswered() public {
        _givenAnswered();
        _settle(DEPOSIT, DEPOSIT, DIFFERENCE);
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
    }

    function test_halvesTheCaseFee_givenInCourt() public {
        _givenInCourt();
        uint256 half = 0.0065 ether;
        _settle(DEPOSIT - half, DEPOSIT - half - 1, DIFFERENCE);

        _assertSpent(address(dollar), buyer, AMOUNT - CONCEDED_TO_BUYER - TO_BUYER);
        _assertSpent(NATIVE, buyer, half);
        _assertSpent(NATIVE, seller, half + 1);
        assertEq(address(arbitrator).balance, CASE_FEE);
    }

    function test_paysBoth_whenEitherPartySubmits() public {
        _givenAnswered();
        Offer memory offer = _offer(TO_BUYER);
        bytes memory ofBuyer = offer.buyerSignature;
        uint256 snapshot = vm.snapshotState();
        offer.buyerSignature = "";
        vm.prank(buyer);
        escrow.settleCase(terms, policy, offer);
        _assertClosed();

        vm.revertToState(snapshot);
        (offer.buyerSignature, offer.sellerSignature) = (ofBuyer, "");
        vm.prank(seller);
        escrow.settleCase(terms, policy, offer);
        _assertClosed();
        _assertSpent(address(dollar), buyer, AMOUNT - CONCEDED_TO_BUYER - TO_BUYER);
    }

    function test_paysBoth_whenAnybodySubmitsWithBothSignatures() public {
        _givenAnswered();
        Offer memory offer = _offer(TO_BUYER);
        vm.prank(stranger);
        escrow.settleCase(terms, policy, offer);
        _assertClosed();
        uint256 toSeller = AMOUNT - CONCEDED_TO_BUYER - TO_BUYER;
        uint256 fee = _fee(CONCEDED_TO_SELLER) + _fee(toSeller - CONCEDED_TO_SELLER);
        _assertSpent(address(dollar), buyer, toSeller);
        _assertGained(address(dollar), seller, toSeller - fee);
        _assertGained(address(dollar), feeRecipient, fee);
        _assertGained(address(dollar), stranger, 0);
        _assertGained(NATIVE, stranger, 0);
    }

    function _settle(uint256 buyerDeposit, uint256 sellerDeposit, uint256 held) private {
        Offer memory offer = _offer(TO_BUYER);
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(
            trade,
            Outcome.Settled,
            TO_BUYER,
            held - TO_BUYER,
            buyerDeposit,
            sellerDeposit
        );
        vm.prank(stranger);
        escrow.settleCase(terms, policy, offer);
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }

    function _settleUnsigned() private {
        Offer memory offer;
        escrow.settleCase(terms, policy, offer);
    }

    function _expectSignatureInvalid(address caller, address signer, Offer memory offer) private {
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
        vm.prank(caller);
        escrow.settleCase(terms, policy, offer);
    }
}
