// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {FiatCoin} from "../support/FiatCoin.sol";
import {LyingCoin} from "../support/LyingCoin.sol";
import {Erc1271Wallet} from "../support/Erc1271Wallet.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract PayWithAuthorizationTest is EscrowTest {
    uint256 private constant AFTER = START - 1;
    uint256 private constant BEFORE = START + 1 days;

    error ERC3009InvalidSignature();
    error ERC3009InvalidAuthorizationTime(uint256 validAfter, uint256 validBefore);

    function setUp() public override {
        super.setUp();
        _publish();
    }

    function test_reverts_whenTermsAreRefused() public {
        terms.buyer = address(0);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PartyIsForbidden.selector, address(0)));
        escrow.payWithAuthorization(terms, AFTER, BEFORE, "");
    }

    function test_reverts_givenAlreadyPaid() public {
        bytes memory signature = _authorization(buyerKey);
        trade = escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_reverts_whenTokenIsNative() public {
        terms.token = NATIVE;
        terms.amount = 1 ether;

        vm.expectRevert(NO_DATA);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, new bytes(65));
    }

    function test_reverts_whenSomebodyElseSigned() public {
        bytes memory signature = _authorization(strangerKey);

        vm.expectRevert(ERC3009InvalidSignature.selector);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    /// @dev The signature is of the terms as they were: the nonce is the trade id.
    function test_reverts_whenTermsAreNotTheSignedOnes() public {
        bytes memory signature = _authorization(buyerKey);
        terms.agreement = keccak256("another agreement");

        vm.expectRevert(ERC3009InvalidSignature.selector);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_reverts_whenItIsNotValidYetOrNoMore() public {
        bytes memory signature = _authorization(buyerKey);
        bytes memory refusal = abi.encodeWithSelector(
            ERC3009InvalidAuthorizationTime.selector,
            AFTER,
            BEFORE
        );
        vm.warp(AFTER);
        vm.expectRevert(refusal);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
        vm.warp(BEFORE);
        vm.expectRevert(refusal);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
        vm.warp(BEFORE - 1);
        escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);
    }

    function test_reverts_whenTokenDoesNothing() public {
        LyingCoin coin = new LyingCoin();
        _useToken(address(coin));

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.PulledLessThanAsked.selector, address(coin), 0, AMOUNT)
        );
        escrow.payWithAuthorization(terms, AFTER, BEFORE, new bytes(65));
    }

    function test_holdsMoney_whoeverCarriesIt() public {
        bytes memory signature = _authorization(buyerKey);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradePaid(
            escrow.tradeId(terms),
            buyer,
            seller,
            address(dollar),
            AMOUNT,
            terms.deliverBy,
            terms.policy,
            terms.agreement
        );
        vm.prank(stranger);
        trade = escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);

        _assertStatus(Status.Paid);
        assertEq(_state().held, AMOUNT);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertSpent(address(dollar), stranger, 0);
        _assertHolds(address(dollar), AMOUNT);
    }

    function test_holdsMoney_givenTheNonceIsKeyed() public {
        bytes32 id = escrow.tradeId(terms);
        assertEq(uint64(uint256(id)), 0);
        assertFalse(dollar.authorizationState(buyer, id));

        escrow.payWithAuthorization(terms, AFTER, BEFORE, _authorization(buyerKey));

        assertTrue(dollar.authorizationState(buyer, id));
    }

    /// @dev The domain is the coin's own, stated without ERC-5267, and its nonces are plain: any id will do.
    function test_holdsMoney_givenACoinOfTheFirstKind() public {
        FiatCoin coin = new FiatCoin();
        _useToken(address(coin));

        trade = escrow.payWithAuthorization(terms, AFTER, BEFORE, _authorization(buyerKey));

        assertEq(_state().held, AMOUNT);
        assertTrue(coin.authorizationState(buyer, trade));
        _assertHolds(address(coin), AMOUNT);
    }

    function test_holdsMoney_whenBuyerIsErc1271WalletWithALongSignature() public {
        terms.buyer = address(new Erc1271Wallet(buyer));
        dollar.mint(terms.buyer, AMOUNT);
        bytes memory signature = bytes.concat(_authorization(buyerKey), "wrapped");

        trade = escrow.payWithAuthorization(terms, AFTER, BEFORE, signature);

        assertEq(_state().held, AMOUNT);
        assertEq(dollar.balanceOf(terms.buyer), 0);
        _assertHolds(address(dollar), AMOUNT);
    }
}
