// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Offer, Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @notice Whole trades over random money, beside a model that knows only protocol.md's rules: what each side ends up with,
/// to the unit, and that nothing stays behind.
contract MoneyTest is EscrowTest {
    struct Case {
        uint96 amount;
        uint16 feeBps;
        uint16 claimBps;
        uint16 answerBps;
        uint16 defaultBps;
        uint8 kind;
        uint256 ruling;
        uint80 deposit;
        uint256 cost;
        bool sellerClaims;
        bool tokenFee;
    }

    /// Enough for the greatest amount, deposit and gift.
    uint256 private constant LOT = 1e30;

    /// @dev What the model says; costs are the case fee's parts.
    struct Expected {
        uint256 toBuyer;
        uint256 toSeller;
        uint256 fee;
        uint256 buyerCost;
        uint256 sellerCost;
    }

    Expected private expected;

    function testFuzz_settledTrade_paysWhatTheModelSays(Case memory c, uint96 slice, uint96 toBuyer) public {
        _prepare(c);
        uint256 released = bound(slice, (uint256(c.amount) + 99) / 100, c.amount - 1);
        vm.prank(buyer);
        escrow.release(terms, released);
        _payInModel(released, released);
        uint256 left = c.amount - released;
        toBuyer = uint96(bound(toBuyer, 0, left));
        Offer memory offer = _offer(toBuyer);
        escrow.settle(terms, offer);

        _payInModel(left, left - toBuyer);
        _assertModel(c);
    }

    function testFuzz_ruledCase_paysWhatTheModelSays(Case memory c) public {
        _prepare(c);
        _openAndAnswer(c);
        if (_state().status == Status.Closed) return _assertModel(c);
        uint256 difference = _concedeInModel(c);
        assertEq(_state().held, difference);
        _rule(c.ruling);
        escrow.execute(terms, policy);

        uint256 choices = policy.choices;
        if (c.ruling == 0 || c.ruling > choices) {
            _payInModel(difference, (difference * (10_000 - c.defaultBps)) / 10_000);
            _bearInModel(c.cost / 2, c.cost);
        } else {
            uint256 won = c.ruling - 1;
            _payInModel(difference, (difference * won) / (choices - 1));
            _bearInModel((c.cost * won) / (choices - 1), c.cost);
        }
        _assertModel(c);
    }

    function testFuzz_lapsedCase_paysWhatTheModelSays(Case memory c) public {
        _prepare(c);
        _openAndAnswer(c);
        if (_state().status == Status.Closed) return _assertModel(c);
        uint256 difference = _concedeInModel(c);
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);

        _payInModel(difference, (difference * (10_000 - c.defaultBps)) / 10_000);
        _bearInModel(c.cost / 2, c.cost);
        _assertModel(c);
    }

    function testFuzz_concededCase_paysWhatTheModelSays(Case memory c, bool buyerConcedes) public {
        _prepare(c);
        _openAndAnswer(c);
        if (_state().status == Status.Closed) return _assertModel(c);
        uint256 difference = _concedeInModel(c);
        vm.prank(buyerConcedes ? buyer : seller);
        escrow.concede(terms, policy);

        _payInModel(difference, buyerConcedes ? difference : 0);
        _bearInModel(buyerConcedes ? c.cost : 0, c.cost);
        _assertModel(c);
    }

    function testFuzz_settledCase_paysWhatTheModelSays(Case memory c, uint96 toBuyer) public {
        _prepare(c);
        _openAndAnswer(c);
        if (_state().status == Status.Closed) return _assertModel(c);
        uint256 difference = _concedeInModel(c);
        toBuyer = uint96(bound(toBuyer, 0, difference));
        Offer memory offer = _offer(toBuyer);
        escrow.settleCase(terms, policy, offer);

        _payInModel(difference, difference - toBuyer);
        _bearInModel(c.cost / 2, c.cost);
        _assertModel(c);
    }

    function testFuzz_defaultJudgment_paysWhatTheModelSays(Case memory c) public {
        _prepare(c);
        _claim(c.claimBps);
        vm.warp(_state().endsAt + 1);
        escrow.defaultJudgment(terms, policy);

        _payInModel(c.amount, (uint256(c.amount) * (10_000 - c.claimBps)) / 10_000);
        _assertModel(c);
    }

    /// @dev The dearer part of a price is a gift: the sides together bear the deposit at most.
    function testFuzz_gift_isTheGiversAlone(Case memory c, uint80 gift) public {
        _prepare(c);
        gift = uint80(bound(gift, 1, type(uint80).max / 2));
        arbitrator.setCost(uint256(c.deposit) + gift);
        _openAndAnswer(c);
        if (_state().status == Status.Closed) return _assertModel(c);
        uint256 difference = _concedeInModel(c);
        vm.prank(stranger);
        escrow.createDispute{value: c.tokenFee ? 0 : 1 ether + uint256(gift)}(terms, policy);
        uint256 left = c.tokenFee ? dollar.balanceOf(stranger) - PURSE : stranger.balance;
        assertEq(left, LOT - gift, "gift");
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);

        _payInModel(difference, (difference * (10_000 - c.defaultBps)) / 10_000);
        _bearInModel(c.deposit / 2, c.deposit);
        _assertModel(c);
    }

    /// @dev Slices either way, then the clock: the seller's parts, each rounded down, never exceed the whole's.
    function testFuzz_slices_addUp(Case memory c, uint96[6] memory slices) public {
        _prepare(c);
        uint256 least = (uint256(c.amount) + 99) / 100;
        uint256 left = c.amount;
        for (uint256 i = 0; i < slices.length && left != 0; i++) {
            uint256 slice = left <= least ? left : bound(slices[i], least, left);
            left -= slice;
            bool refunds = i % 2 == 1;
            vm.prank(refunds ? seller : buyer);
            if (refunds) escrow.refund(terms, slice);
            else escrow.release(terms, slice);
            _payInModel(slice, refunds ? 0 : slice);
            assertEq(_state().held, left);
        }
        if (left != 0) {
            vm.warp(_state().endsAt + 1);
            if (c.sellerClaims) escrow.reclaim(terms);
            else escrow.collect(terms);
            _payInModel(left, c.sellerClaims ? 0 : left);
        }
        _assertModel(c);
        assertLe(expected.fee, (expected.toSeller * c.feeBps) / 10_000);
    }

    // ── The contract's side ──────────────────────────────────────────────────────────────────────────────────────

    /// @dev A trade in `Delivered` or, where the seller is to claim, in `Returned`.
    function _prepare(Case memory c) private {
        c.amount = uint96(bound(c.amount, 4, type(uint96).max));
        if (c.amount % 2 == 0) c.amount = 4 + (c.amount % 100_000);
        c.feeBps = uint16(bound(c.feeBps, 0, 1_000));
        c.claimBps = uint16(bound(c.claimBps, 0, 10_000));
        c.answerBps = uint16(bound(c.answerBps, 0, 10_000));
        c.defaultBps = uint16(bound(c.defaultBps, 0, 10_000));
        uint8[3] memory choices = [2, 11, 101];
        policy.choices = choices[c.kind % 3];
        c.ruling = bound(c.ruling, 0, uint256(policy.choices) + 1);
        c.deposit = uint80(bound(c.deposit, 0, c.tokenFee ? c.amount / 4 : 100 ether));
        c.cost = bound(c.cost, 0, c.deposit);

        terms.amount = c.amount;
        policy.feeBps = c.feeBps;
        policy.defaultBuyerBps = c.defaultBps;
        policy.maxCaseFee = c.deposit;
        policy.caseFeeToken = c.tokenFee ? terms.token : NATIVE;
        arbitrator.setCost(c.cost);
        address[3] memory payers = [buyer, seller, stranger];
        for (uint256 i = 0; i < payers.length; i++) {
            dollar.mint(payers[i], LOT);
            vm.deal(payers[i], LOT);
        }
        if (c.sellerClaims) _givenReturned();
        else _givenDelivered();
    }

    function _openAndAnswer(Case memory c) private {
        _claim(c.claimBps);
        bool gives = c.sellerClaims ? c.answerBps <= c.claimBps : c.answerBps >= c.claimBps;
        uint256 sellersClaim = (uint256(c.amount) * (10_000 - c.claimBps)) / 10_000;
        uint256 sellersAnswer = (uint256(c.amount) * (10_000 - c.answerBps)) / 10_000;
        if (!gives && sellersClaim != sellersAnswer) return _answer(c.answerBps);

        vm.prank(c.sellerClaims ? buyer : seller);
        escrow.answer(terms, policy, _plea(c.answerBps));
        _payInModel(c.amount, sellersClaim);
    }

    // ── The model's side ─────────────────────────────────────────────────────────────────────────────────────────

    function _concedeInModel(Case memory c) private returns (uint256 difference) {
        (uint256 low, uint256 high) = c.claimBps < c.answerBps
            ? (c.claimBps, c.answerBps)
            : (c.answerBps, c.claimBps);
        uint256 toBuyer = (uint256(c.amount) * low + 9_999) / 10_000;
        uint256 toSeller = (uint256(c.amount) * (10_000 - high)) / 10_000;
        difference = c.amount - toBuyer - toSeller;
        _payInModel(toBuyer + toSeller, toSeller);
    }

    function _payInModel(uint256 whole, uint256 toSeller) private {
        expected.toBuyer += whole - toSeller;
        expected.toSeller += toSeller;
        expected.fee += (toSeller * policy.feeBps) / 10_000;
    }

    function _bearInModel(uint256 buyerCost, uint256 cost) private {
        (expected.buyerCost, expected.sellerCost) = (buyerCost, cost - buyerCost);
    }

    function _assertModel(Case memory c) private view {
        _assertClosed();
        assertEq(expected.toBuyer + expected.toSeller, c.amount, "model");
        uint256 buyerCost = c.tokenFee ? expected.buyerCost : 0;
        uint256 sellerCost = c.tokenFee ? expected.sellerCost : 0;
        uint256 purse = PURSE + LOT;
        assertEq(dollar.balanceOf(buyer), purse + expected.toBuyer - c.amount - buyerCost, "buyer");
        uint256 net = expected.toSeller - expected.fee;
        assertEq(dollar.balanceOf(seller), purse + net - sellerCost, "seller");
        assertEq(dollar.balanceOf(feeRecipient), PURSE + expected.fee, "fee");
        assertEq(buyer.balance, LOT - (expected.buyerCost - buyerCost), "buyer's deposit");
        assertEq(seller.balance, LOT - (expected.sellerCost - sellerCost), "seller's deposit");
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
