// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Offer, Plea, Status} from "../../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../../contracts/signing/Signatures.sol";
import {Erc1271Wallet} from "../../support/Erc1271Wallet.sol";
import {LyingCoin} from "../../support/LyingCoin.sol";
import {ReceiverDouble} from "../../support/ReceiverDouble.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract SignatureAttacks is EscrowTest {
    uint96 private constant TO_BUYER = 33_333_334;

    error ERC3009InvalidSignature();

    // ── A-27 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A27_offerDiesOnAnotherContract() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        IEscrow first = escrow;
        escrow = IEscrow(deployArtifact("contracts/escrow/Escrow.sol:Escrow"));
        _fund(address(dollar));
        _givenPaid();
        _expectSignatureInvalid(buyer, seller, offer);

        first.settle(terms, offer);
    }

    /// @dev On the side of a split that takes a new chain id, signatures from before it die.
    function test_A27_offerDiesOnAnotherChain() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.chainId(block.chainid + 1);
        _expectSignatureInvalid(buyer, seller, offer);
    }

    /// @dev But its trades keep their ids, and with them their exits and what is signed for them anew.
    function test_A27_tradeOutlivesASplitOfTheChain() public {
        _givenPaid();
        vm.chainId(block.chainid + 1);
        assertEq(escrow.tradeId(terms), trade);
        uint256 snapshot = vm.snapshotState();
        Offer memory offer = _offer(TO_BUYER);
        escrow.settle(terms, offer);
        _assertClosed();
        vm.revertToState(snapshot);

        vm.warp(terms.deliverBy + 1);
        escrow.reclaim(terms);
        _assertClosed();
        _assertSpent(address(dollar), buyer, 0);
    }

    function test_A27_offerDiesOnAnotherTrade() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        terms.agreement = keccak256("another agreement");
        _givenPaid();
        _expectSignatureInvalid(buyer, seller, offer);
    }

    /// @dev Both wallets take the owner's signature of any digest; the trade in it names one of them.
    function test_A27_offerDiesAtASiblingWallet() public {
        terms.seller = address(new Erc1271Wallet(seller));
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        terms.seller = address(new Erc1271Wallet(seller));
        _givenPaid();
        _expectSignatureInvalid(buyer, terms.seller, offer);
    }

    function test_A27_pleaDiesOnAnotherTrade() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        terms.agreement = keccak256("another agreement");
        _givenDelivered();
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, buyer));
        escrow.openCase{value: DEPOSIT}(terms, policy, claim);
    }

    function test_A27_usedOfferIsUsedUp() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        escrow.settle(terms, offer);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        escrow.settle(terms, offer);
    }

    // ── A-28 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev There is no offer for ever: an expiry of zero is long past.
    function test_A28_offerWithoutExpiryIsExpired() public {
        _givenPaid();
        Offer memory offer;
        offer.sellerSignature = _sign(sellerKey, _settlementDigest(0, 0));

        vm.expectRevert(abi.encodeWithSelector(IEscrow.OfferExpired.selector, 0, START));
        vm.prank(buyer);
        escrow.settle(terms, offer);
    }

    function test_A28_eitherPartyRevokesEveryOffer() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.prank(buyer);
        escrow.revokeOffers(terms);
        _expectSignatureInvalid(buyer, seller, offer);
        _expectSignatureInvalid(seller, buyer, offer);
    }

    /// @dev Opening a case, answering and going to court each raise the epoch by one.
    function test_A28_changedStakesKillEveryOffer() public {
        _givenDelivered();
        assertEq(_state().epoch, 0);
        _claim(CLAIM_BPS);
        assertEq(_state().epoch, 1);
        arbitrator.setPaused(true);
        _answer(ANSWER_BPS);
        assertEq(_state().epoch, 2);
        arbitrator.setPaused(false);
        escrow.createDispute(terms, policy);
        assertEq(_state().epoch, 3);
    }

    // ── A-29 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev An offer is a signature and changes nothing until it is used.
    function test_A29_offerDisablesNoTimeout() public {
        _givenDelivered();
        Offer memory offer = _offer(TO_BUYER);
        vm.warp(_state().endsAt + 1);
        escrow.collect(terms);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        escrow.settle(terms, offer);
    }

    // ── A-30 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_A30_consentCoversTheSplit(uint96 signed, uint96 used) public {
        _givenPaid();
        signed = uint96(bound(signed, 0, AMOUNT));
        used = uint96(bound(used, 0, AMOUNT));
        Offer memory offer = _offer(signed);
        offer.toBuyer = used;
        if (signed != used) _expectSignatureInvalid(buyer, seller, offer);

        offer.toBuyer = signed;
        escrow.settle(terms, offer);
        _assertSpent(address(dollar), buyer, AMOUNT - signed);
    }

    // ── A-31 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A31_originIsNoAuthority() public {
        _publish();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, stranger, buyer));
        vm.prank(stranger, buyer);
        escrow.pay(terms);
    }

    /// @dev Everyone of the cast has a standing allowance; no call by another spends it.
    function test_A31_standingAllowanceIsItsOwners() public {
        _publish();
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, stranger, buyer));
        escrow.payWithPermit(terms, 0, 0, 0, 0);
        vm.expectRevert(ERC3009InvalidSignature.selector);
        escrow.payWithAuthorization(terms, 0, type(uint256).max, "");
        vm.stopPrank();
        _assertSpent(address(dollar), buyer, 0);
    }

    /// @dev A coin that takes any authorization does not open the way to the buyer's allowance.
    function test_A31_silentAuthorizationSpendsNoAllowance() public {
        LyingCoin coin = new LyingCoin();
        _useToken(address(coin));
        _publish();
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.PulledLessThanAsked.selector, address(coin), 0, AMOUNT)
        );
        vm.prank(stranger);
        escrow.payWithAuthorization(terms, 0, type(uint256).max, "");
    }

    function test_A31_depositComesFromTheCaller() public {
        _useTradeTokenForCaseFee(20_000_007, 0);
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        vm.prank(stranger);
        escrow.openCase(terms, policy, claim);
        _assertSpent(address(dollar), stranger, 20_000_007);
        _assertSpent(address(dollar), buyer, AMOUNT);
    }

    // ── A-32 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What was allowed beyond the amount stays the buyer's, and the escrow allows nobody anything.
    function test_A32_noCallLeavesOrSpendsMoreThanItsAllowance() public {
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        vm.prank(buyer);
        dollar.approve(address(escrow), uint256(AMOUNT) + 20_000_007 + 5);
        _givenRuled(4);
        escrow.execute(terms, policy);
        assertEq(dollar.allowance(buyer, address(escrow)), 5);
        assertEq(dollar.allowance(address(escrow), address(arbitrator)), 0);
    }

    // ── A-33 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The id follows from the terms alone: order, sender and block change nothing, and nobody else can take it.
    function test_A33_idIsTheSameInWhateverOrder() public {
        _publish();
        bytes32 expected = escrow.tradeId(terms);
        terms.agreement = keccak256("another agreement");
        _pay();
        terms.agreement = keccak256("agreement");
        skip(1 hours);
        trade = escrow.payWithAuthorization(terms, START - 1, START + 1 days, _authorization(buyerKey));
        assertEq(trade, expected);
    }

    // ── A-34 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A delegated account signs with its key, whatever its delegate says.
    function test_A34_keyStaysTheAuthorityOfADelegatedAccount() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        _delegate(seller, address(new Erc1271Wallet(stranger)));
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertClosed();
    }

    /// @dev And it may sign as its delegate says, as long as the delegation stands.
    function test_A34_delegateSignsWhileItIsThere() public {
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        offer.sellerSignature = _sign(strangerKey, _settlementDigest(TO_BUYER, offer.expiresAt));
        _expectSignatureInvalid(buyer, seller, offer);

        _delegate(seller, address(new Erc1271Wallet(stranger)));
        vm.prank(buyer);
        escrow.settle(terms, offer);
        _assertClosed();
    }

    function test_A34_delegatedPayeeIsPaid() public {
        ReceiverDouble code = new ReceiverDouble();
        terms.token = NATIVE;
        terms.amount = 1 ether;
        policy.feeBps = 0;
        _givenPaid();
        _delegate(seller, address(code));
        vm.prank(buyer);
        escrow.release(terms, 1 ether);
        _assertGained(NATIVE, seller, 1 ether);
    }

    /// @dev Paying calls nobody but the coin: no hook of the seller can refuse, or act.
    function test_A34_payingCallsNoHook() public {
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        terms.seller = address(receiver);
        vm.expectCall(address(receiver), "", 0);
        _givenPaid();
        _assertStatus(Status.Paid);
    }

    function test_A34_walletContractSettlesAsEitherParty() public {
        terms.seller = address(new Erc1271Wallet(seller));
        terms.buyer = address(new Erc1271Wallet(buyer));
        _fundAccount(address(dollar), terms.buyer);
        _givenPaid();
        Offer memory offer = _offer(TO_BUYER);
        vm.prank(stranger);
        escrow.settle(terms, offer);
        _assertClosed();
        assertEq(dollar.balanceOf(terms.seller), AMOUNT - TO_BUYER - _fee(AMOUNT - TO_BUYER));
    }

    function _delegate(address account, address delegate) private {
        vm.etch(account, abi.encodePacked(hex"ef0100", delegate));
    }

    function _expectSignatureInvalid(address caller, address signer, Offer memory offer) private {
        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
        vm.prank(caller);
        escrow.settle(terms, offer);
    }
}
