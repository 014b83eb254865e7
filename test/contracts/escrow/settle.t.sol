// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Status} from "../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract SettleTest is EscrowTest {
    uint96 private constant TO_BUYER = 33_333_334;

    function test_reverts_whenCaseIsOpenOrTradeIsOver() public {
        _assertRefusedOutside(_bits(Status.Paid, Status.Returned), _settleUnsigned);
    }

    function test_reverts_whenSplitExceedsHeld() public {
        _givenPaid();
        Offer memory offer = _offer(AMOUNT + 1);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.SplitExceedsHeld.selector, AMOUNT + 1, AMOUNT));
        escrow.settle(terms, offer);
    }

    function test_reverts_whenOfferExpired() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.warp(offer.expiresAt + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.OfferExpired.selector, offer.expiresAt, offer.expiresAt + 1)
        );
        escrow.settle(terms, offer);
    }

    function test_reverts_whenBuyerDidNotSign() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.buyerSignature = offer.sellerSignature;
        _expectSignatureInvalid(stranger, buyer, offer);
        _expectSignatureInvalid(seller, buyer, offer);
        offer.buyerSignature = "";
        _expectSignatureInvalid(seller, buyer, offer);
    }

    function test_reverts_whenSellerDidNotSign() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.sellerSignature = offer.buyerSignature;
        _expectSignatureInvalid(stranger, seller, offer);
        _expectSignatureInvalid(buyer, seller, offer);
        offer.sellerSignature = "";
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenAnotherSplitWasSigned() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.toBuyer++;
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenAnotherExpiryWasSigned() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.expiresAt++;
        _expectSignatureInvalid(buyer, seller, offer);
    }

    /// @dev A partial release changes the stakes, and so kills the offer.
    function test_reverts_whenAnotherAmountIsHeld() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.prank(buyer);
        escrow.release(terms, 2_000_000);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenOffersWereRevoked() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.prank(seller);
        escrow.revokeOffers(terms);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    function test_reverts_whenTheSignatureIsOfAnotherKind() public {
        terms.amount = CLAIM_BPS;
        _givenPaid();
        Offer memory offer = _offer(1);
        bytes memory ofAnOffer = offer.sellerSignature;
        bytes[2] memory pleas = _pleasLike(offer);
        for (uint256 i = 0; i < pleas.length; i++) {
            offer.sellerSignature = pleas[i];
            _expectSignatureInvalid(buyer, seller, offer);
        }

        offer.sellerSignature = ofAnOffer;
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertClosed();
    }

    function test_paysBoth_whenBuyerSubmits() public {
        _givenDelivered();
        Offer memory offer = _offer(TO_BUYER);
        offer.buyerSignature = "";
        _expectSettled();
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertPaid();
    }

    function test_paysBoth_whenSellerSubmits() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.sellerSignature = "";
        _expectSettled();
        vm.prank(seller);
        escrow.settle(terms, offer);
        _assertPaid();
    }

    function test_paysBoth_whenAnybodySubmitsWithBothSignatures() public {
        _givenReturned();
        Offer memory offer = _offer(TO_BUYER);
        _expectSettled();
        vm.prank(stranger);
        escrow.settle(terms, offer);
        _assertPaid();
    }

    function test_paysBoth_whenExactlyAtExpiryAndAfterTheDeadline() public {
        _givenPaid();
        vm.warp(terms.deliverBy + 1);
        Offer memory offer = _offer(TO_BUYER);
        vm.warp(offer.expiresAt);
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertPaid();
    }

    function test_paysBuyerAll() public {
        _givenPaid();
        Offer memory offer = _offer(AMOUNT);
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertClosed();
        _assertSpent(address(dollar), buyer, 0);
        _assertGained(address(dollar), feeRecipient, 0);
        _assertHolds(address(dollar), 0);
    }

    /// @dev Zero is an offer like any other.
    function test_paysSellerAll() public {
        _givenPaid();
        Offer memory offer = _offer(0);
        vm.prank(seller);
        escrow.settle(terms, offer);
        _assertClosed();
        _assertGained(address(dollar), seller, 98_750_003);
        _assertHolds(address(dollar), 0);
    }

    function _settleUnsigned() private {
        Offer memory offer;
        escrow.settle(terms, offer);
    }

    function _expectSignatureInvalid(address caller, address signer, Offer memory offer) private {
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
        vm.prank(caller);
        escrow.settle(terms, offer);
    }

    function _expectSettled() private {
        vm.expectEmit(address(escrow));
        emit IEscrow.TradeSettled(trade, TO_BUYER, AMOUNT - TO_BUYER);
    }

    function _assertPaid() private view {
        _assertClosed();
        _assertSpent(address(dollar), buyer, AMOUNT - TO_BUYER);
        _assertGained(address(dollar), feeRecipient, 833_333);
        _assertGained(address(dollar), seller, 66_666_669 - 833_333);
        _assertHolds(address(dollar), 0);
    }
}
