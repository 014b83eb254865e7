// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ChargeWithAuthorizationTest is EscrowTest {
    uint256 private constant AFTER = START - 1;
    uint256 private constant BEFORE = START + 1 days;

    error ERC3009InvalidSignature();

    function setUp() public override {
        super.setUp();
        _publish();
    }

    function test_reverts_whenTermsAreRefused() public {
        terms.amount = 0;

        vm.expectRevert(IEscrow.AmountIsZero.selector);
        escrow.chargeWithAuthorization(terms, AFTER, BEFORE, "");
    }

    function test_reverts_whenTheSignatureIsOfAHeldPayment_A27() public {
        bytes memory signature = _authorization(buyerKey);

        vm.expectPartialRevert(ERC3009InvalidSignature.selector);
        escrow.chargeWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_heldPaymentReverts_whenTheSignatureIsOfACharge_A27() public {
        bytes memory signature = _authorizationFor(buyerKey, escrow.chargeId(terms));

        vm.expectPartialRevert(ERC3009InvalidSignature.selector);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_reverts_givenCharged() public {
        bytes memory signature = _authorizationFor(buyerKey, escrow.chargeId(terms));
        trade = escrow.chargeWithAuthorization(terms, AFTER, BEFORE, signature);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
        escrow.chargeWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_paysSellerAndFee_whoeverCarriesIt() public {
        bytes memory signature = _authorizationFor(buyerKey, escrow.chargeId(terms));

        vm.prank(stranger);
        trade = escrow.chargeWithAuthorization(terms, AFTER, BEFORE, signature);

        _assertClosed();
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertSpent(address(dollar), stranger, 0);
        _assertGained(address(dollar), seller, AMOUNT - _fee(AMOUNT));
        _assertGained(address(dollar), feeRecipient, _fee(AMOUNT));
        _assertHolds(address(dollar), 0);
    }

    function test_theNonceIsKeyedAndApartFromTheTrade() public view {
        bytes32 id = escrow.chargeId(terms);
        assertEq(uint64(uint256(id)), 0);
        assertTrue(id != escrow.tradeId(terms));
    }
}
