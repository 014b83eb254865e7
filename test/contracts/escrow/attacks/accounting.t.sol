// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../../contracts/escrow/Trade.sol";
import {BombCoin} from "../../support/BombCoin.sol";
import {FeeOnTransferCoin} from "../../support/FeeOnTransferCoin.sol";
import {ReceiverDouble} from "../../support/ReceiverDouble.sol";
import {SilentCoin} from "../../support/SilentCoin.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract AccountingAttacks is EscrowTest {
    uint96 private constant PRICE = 1 ether;

    // ── A-08 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A08_feeOnTransferDepositIsRefused() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        _useToken(address(coin));
        _useTradeTokenForCaseFee(20_000_000, 0);
        _givenDelivered();
        coin.setFeeBps(100);
        _expectPulledLess(address(coin), 19_800_000, 20_000_000);
        vm.prank(buyer);
        escrow.openCase(terms, policy, _plea(CLAIM_BPS));

        coin.setFeeBps(0);
        _claim(CLAIM_BPS);
        coin.setFeeBps(100);
        _expectPulledLess(address(coin), 19_800_000, 20_000_000);
        vm.prank(seller);
        escrow.answer(terms, policy, _plea(ANSWER_BPS));
    }

    /// @dev A coin that starts to take a fee takes it from the payee, never from another trade.
    function test_A08_laterFeeOnTransferIsThePayees() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        _useToken(address(coin));
        policy.feeBps = 0;
        _givenPaid();
        terms.agreement = keccak256("another agreement");
        _givenPaid();
        coin.setFeeBps(1_000);
        _release();
        assertEq(coin.balanceOf(seller), PURSE + AMOUNT - AMOUNT / 10);
        _assertHolds(address(coin), AMOUNT);
    }

    function test_A08_silentCoinServesAWholeCase() public {
        SilentCoin coin = new SilentCoin();
        _useToken(address(coin));
        _useTradeTokenForCaseFee(20_000_007, 0);
        _givenRuled(4);
        escrow.execute(terms, policy);
        _assertHolds(address(coin), 0);
        assertGt(coin.balanceOf(seller), PURSE);
    }

    // ── A-09 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A09_oneTradeNeverSpendsAnothersMoney() public {
        _givenPaid();
        bytes32 first = trade;
        terms.agreement = keccak256("another agreement");
        _givenPaid();
        vm.prank(buyer);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, AMOUNT + 1, 1_000_001, AMOUNT)
        );
        escrow.release(terms, AMOUNT + 1);
        _release();

        _assertHolds(address(dollar), AMOUNT);
        trade = first;
        assertEq(_state().held, AMOUNT);
    }

    // ── A-10 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A10_nothingIsPaidTwice() public {
        _givenPaid();
        vm.prank(buyer);
        escrow.release(terms, 60_000_000);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, AMOUNT, 1_000_001, AMOUNT - 60_000_000)
        );
        vm.prank(seller);
        escrow.refund(terms, AMOUNT);
        vm.prank(seller);
        escrow.refund(terms, AMOUNT - 60_000_000);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        vm.prank(buyer);
        escrow.release(terms, 0);
        _assertHolds(address(dollar), 0);
    }

    // ── A-11 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A hundred slices are the most there can be, and each dodges less than one unit of the fee.
    function testFuzz_A11_slicesDodgeLessThanAUnitEach(uint96 amount, uint16 feeBps) public {
        terms.amount = uint96(bound(amount, 1, 1e30));
        policy.feeBps = uint16(bound(feeBps, 0, 1_000));
        dollar.mint(buyer, terms.amount);
        _givenPaid();
        uint256 slice = (uint256(terms.amount) + 99) / 100;
        uint256 slices;
        for (uint256 held = terms.amount; held != 0; slices++) {
            uint256 part = held < slice ? held : slice;
            vm.prank(buyer);
            escrow.release(terms, part);
            held -= part;
        }
        assertLe(slices, 100);
        uint256 fee = dollar.balanceOf(feeRecipient) - PURSE;
        assertLe(fee, _fee(terms.amount));
        assertLt(_fee(terms.amount) - fee, slices);
        _assertHolds(address(dollar), 0);
    }

    // ── A-12 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A12_bombsInReceiversHurtNobody() public {
        ReceiverDouble receiver = _useReceiverAsSeller();
        _givenPaid();
        ReceiverDouble.Manner[3] memory manners = [
            ReceiverDouble.Manner.BurnsGas,
            ReceiverDouble.Manner.ReturnsMuch,
            ReceiverDouble.Manner.RevertsWithMuch
        ];
        for (uint256 i = 0; i < manners.length; i++) {
            uint256 snapshot = vm.snapshotState();
            receiver.setManner(manners[i]);
            uint256 spent = _releaseMeasured();
            assertLt(spent, 350_000);
            assertEq(
                address(receiver).balance + escrow.credits(address(receiver), NATIVE),
                PRICE - _fee(PRICE)
            );
            vm.revertToState(snapshot);
        }
    }

    function test_A12_bombsInCoinsHurtNobody() public {
        BombCoin coin = new BombCoin();
        _useToken(address(coin));
        policy.feeBps = 0;
        _givenPaid();
        for (uint8 i = 1; i <= uint8(type(BombCoin.Manner).max); i++) {
            uint256 snapshot = vm.snapshotState();
            coin.setManner(BombCoin.Manner(i));
            uint256 spent = _releaseMeasured();
            assertLt(spent, 350_000);
            assertEq(coin.balanceOf(seller) - PURSE + escrow.credits(seller, address(coin)), AMOUNT);
            vm.revertToState(snapshot);
        }
    }

    /// @dev Whatever gas the caller leaves: the wallet is paid or the call reverts, and no credit is forced on it.
    function test_A12_starvedPushCannotFakeAFailure() public {
        ReceiverDouble wallet = _useReceiverAsSeller();
        wallet.setManner(ReceiverDouble.Manner.NeedsGas);
        policy.feeBps = 0;
        _givenPaid();
        bytes memory call = abi.encodeCall(IEscrow.release, (terms, PRICE));
        bool paidOnce;
        for (uint256 gas = 60_000; gas < 320_000; gas += 1_000) {
            uint256 snapshot = vm.snapshotState();
            vm.cool(address(wallet));
            vm.prank(buyer);
            (bool done, ) = address(escrow).call{gas: gas}(call);
            assertEq(escrow.credits(address(wallet), NATIVE), 0);
            assertEq(address(wallet).balance, done ? PRICE : 0);
            paidOnce = paidOnce || done;
            vm.revertToState(snapshot);
        }
        assertTrue(paidOnce);
    }

    function _expectPulledLess(address coin, uint256 pulled, uint256 asked) private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.PulledLessThanAsked.selector, coin, pulled, asked));
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

    function _releaseMeasured() private returns (uint256 spent) {
        bytes memory call = abi.encodeCall(IEscrow.release, (terms, terms.amount));
        vm.prank(terms.buyer);
        spent = gasleft();
        (bool done, ) = address(escrow).call(call);
        spent -= gasleft();
        assertTrue(done);
        _assertClosed();
    }
}
