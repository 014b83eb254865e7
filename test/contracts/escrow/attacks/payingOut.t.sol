// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {BlacklistingCoin} from "../../support/BlacklistingCoin.sol";
import {FalseReturningCoin} from "../../support/FalseReturningCoin.sol";
import {ReceiverDouble} from "../../support/ReceiverDouble.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract PayingOutAttacks is EscrowTest {
    uint96 private constant PRICE = 1 ether;

    // ── A-01 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A01_blacklistedPayeeBlocksNobody() public {
        BlacklistingCoin coin = _useBlacklistingCoin();
        _givenPaid();
        coin.setBlacklisted(seller, true);
        vm.expectEmit(address(escrow));
        emit IEscrow.PayoutCredited(seller, address(coin), AMOUNT - _fee(AMOUNT));
        _release();

        _assertClosed();
        _assertGained(address(coin), feeRecipient, _fee(AMOUNT));
        _assertHolds(address(coin), AMOUNT - _fee(AMOUNT));
    }

    function test_A01_blacklistedFeeRecipientBlocksNobody() public {
        BlacklistingCoin coin = _useBlacklistingCoin();
        _givenPaid();
        coin.setBlacklisted(feeRecipient, true);
        _release();

        _assertGained(address(coin), seller, AMOUNT - _fee(AMOUNT));
        assertEq(escrow.credits(feeRecipient, address(coin)), _fee(AMOUNT));
    }

    function test_A01_blacklistedClaimantBlocksNoCase() public {
        BlacklistingCoin coin = _useBlacklistingCoin();
        _givenClaimed();
        coin.setBlacklisted(buyer, true);
        _answer(ANSWER_BPS);
        assertEq(escrow.credits(buyer, address(coin)), CONCEDED_TO_BUYER);
        _rule(4);
        escrow.execute(terms, policy);

        _assertClosed();
        assertEq(escrow.credits(buyer, address(coin)), CONCEDED_TO_BUYER + 45_486_002);
        assertGt(coin.balanceOf(seller), PURSE);
    }

    function test_A01_blacklistedEscrowStillCloses() public {
        BlacklistingCoin coin = _useBlacklistingCoin();
        _givenPaid();
        coin.setBlacklisted(address(escrow), true);
        vm.warp(terms.deliverBy + 1);
        escrow.reclaim(terms);
        assertEq(escrow.credits(buyer, address(coin)), AMOUNT);

        coin.setBlacklisted(address(escrow), false);
        escrow.pushCredit(buyer, address(coin));
        _assertSpent(address(coin), buyer, 0);
    }

    // ── A-02 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A02_dustAndSelfBlacklistingFreezeNothing() public {
        BlacklistingCoin coin = _useBlacklistingCoin();
        _givenDelivered();
        vm.prank(seller);
        coin.transfer(address(escrow), 1);
        vm.deal(address(escrow), 1);
        coin.setBlacklisted(seller, true);
        vm.warp(_state().endsAt + 1);
        escrow.collect(terms);

        _assertClosed();
        uint256 credit = AMOUNT - _fee(AMOUNT);
        assertEq(escrow.credits(seller, address(coin)), credit);
        _assertHolds(address(coin), credit + 1);
    }

    // ── A-03 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A03_falseFromACoinBecomesACredit() public {
        FalseReturningCoin coin = new FalseReturningCoin();
        _useToken(address(coin));
        _givenPaid();
        coin.setRefused(seller, true);
        _release();

        assertEq(escrow.credits(seller, address(coin)), AMOUNT - _fee(AMOUNT));
        vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, address(coin), seller));
        escrow.pushCredit(seller, address(coin));
        coin.setRefused(seller, false);
        escrow.pushCredit(seller, address(coin));
        _assertGained(address(coin), seller, AMOUNT - _fee(AMOUNT));
    }

    /// @dev Calling an address without code succeeds and moves nothing.
    function test_A03_coinWithoutCodeIsNoSuccess() public {
        _givenPaid();
        bytes memory code = address(dollar).code;
        vm.etch(address(dollar), "");
        vm.prank(seller);
        escrow.refund(terms, AMOUNT);

        assertEq(escrow.credits(buyer, address(dollar)), AMOUNT);
        vm.etch(address(dollar), code);
        escrow.pushCredit(buyer, address(dollar));
        _assertSpent(address(dollar), buyer, 0);
    }

    /// @dev One byte of `true`, or another number than one, is not the word `true`.
    function test_A03_onlyTheWordTrueIsSuccess() public {
        bytes[4] memory answers = [
            bytes(hex"01"),
            abi.encode(uint256(2)),
            abi.encode(uint256(0)),
            bytes.concat(abi.encode(uint256(0)), abi.encode(uint256(1)))
        ];
        for (uint256 i = 0; i < answers.length; i++) {
            uint256 snapshot = vm.snapshotState();
            _givenPaid();
            bytes memory call = abi.encodeWithSignature("transfer(address,uint256)", buyer, AMOUNT);
            vm.mockCall(address(dollar), call, answers[i]);
            vm.prank(seller);
            escrow.refund(terms, AMOUNT);
            assertEq(escrow.credits(buyer, address(dollar)), AMOUNT);
            vm.clearMockedCalls();
            vm.revertToState(snapshot);
        }
    }

    // ── A-04 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A04_smartWalletThatNeedsGasIsPaid() public {
        ReceiverDouble wallet = _useReceiverAsSeller();
        wallet.setManner(ReceiverDouble.Manner.NeedsGas);
        _givenPaid();
        _release();
        assertEq(address(wallet).balance, PRICE - _fee(PRICE));
        assertEq(escrow.credits(address(wallet), NATIVE), 0);
    }

    // ── A-05 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev However a trade ends and whoever cannot be paid: what it held is paid or credited.
    function test_A05_everyEndPaysOrCreditsAll() public {
        ReceiverDouble receiver = _useReceiverAsSeller();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        ReceiverDouble other = new ReceiverDouble();
        other.setManner(ReceiverDouble.Manner.RevertsWithMuch);
        (terms.buyer, policy.feeRecipient) = (address(other), address(other));
        vm.deal(address(other), PURSE);
        vm.deal(address(receiver), PURSE);
        for (uint256 end = 0; end < 9; end++) {
            uint256 snapshot = vm.snapshotState();
            _end(end);
            _assertClosed();
            uint256 credited =
                escrow.credits(address(receiver), NATIVE) + escrow.credits(address(other), NATIVE);
            _assertHolds(NATIVE, credited);
            uint256 paidIn = 2 * PURSE - address(receiver).balance - address(other).balance;
            assertEq(paidIn, credited + address(arbitrator).balance);
            vm.revertToState(snapshot);
        }
    }

    function _useBlacklistingCoin() private returns (BlacklistingCoin coin) {
        coin = new BlacklistingCoin();
        _useToken(address(coin));
    }

    /// @dev The trade is native from here on, and its seller a contract.
    function _useReceiverAsSeller() private returns (ReceiverDouble receiver) {
        receiver = new ReceiverDouble();
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = PRICE;
    }

    function _release() private {
        vm.prank(terms.buyer);
        escrow.release(terms, terms.amount);
    }

    function _end(uint256 end) private {
        if (end == 0) _givenClosed();
        if (end == 1) {
            _givenPaid();
            vm.warp(terms.deliverBy + 1);
            escrow.reclaim(terms);
        }
        if (end == 2) {
            _givenDelivered();
            vm.warp(_state().endsAt + 1);
            escrow.collect(terms);
        }
        if (end == 3) {
            _givenClaimed();
            vm.warp(_state().endsAt + 1);
            escrow.defaultJudgment(terms, policy);
        }
        if (end == 4) {
            _givenClaimed();
            vm.prank(terms.seller);
            escrow.answer(terms, policy, _plea(10_000));
        }
        if (end == 5) {
            _givenInCourt();
            vm.warp(_state().endsAt + 1);
            escrow.lapse(terms, policy);
        }
        if (end == 6) {
            _givenRuled(4);
            escrow.execute(terms, policy);
        }
        if (end == 7) {
            _givenInCourt();
            vm.prank(terms.seller);
            escrow.concede(terms, policy);
        }
        if (end == 8) {
            _givenDelivered();
            vm.prank(terms.seller);
            escrow.refund(terms, terms.amount);
        }
    }
}
