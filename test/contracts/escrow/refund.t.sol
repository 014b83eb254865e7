// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract RefundTest is EscrowTest {
    uint256 private constant SLICE = 1_000_001;

    function test_reverts_whenCallerIsNotSeller() public {
        _givenPaid();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotSeller.selector, buyer, seller));
        vm.prank(buyer);
        escrow.refund(terms, AMOUNT);
    }

    function test_reverts_whenCaseIsOpenOrTradeIsOver() public {
        _assertRefusedOutside(_bits(Status.Paid, Status.Returned), _refundAll);
    }

    function test_reverts_whenAmountIsUnderASlice() public {
        _givenPaid();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, SLICE - 1, SLICE, AMOUNT));
        _refund(SLICE - 1);
    }

    function test_reverts_whenAmountIsMoreThanHeld() public {
        _givenPaid();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, AMOUNT + 1, SLICE, AMOUNT));
        _refund(AMOUNT + 1);
    }

    function test_paysBuyerWithoutFee_whenAmountIsAll() public {
        _givenPaid();

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeRefunded(trade, AMOUNT);
        _refund(AMOUNT);

        _assertClosed();
        _assertSpent(address(dollar), buyer, 0);
        _assertGained(address(dollar), feeRecipient, 0);
        _assertHolds(address(dollar), 0);
    }

    function test_paysWhateverTheState() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.Returned); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            _refund(AMOUNT);
            _assertClosed();
            _assertSpent(address(dollar), buyer, 0);
            vm.revertToState(snapshot);
        }
    }

    function test_paysBuyer_afterTheDeadline() public {
        _givenPaid();
        vm.warp(terms.deliverBy + 1);
        _refund(AMOUNT);
        _assertClosed();
    }

    function test_keepsTheRest_whenAmountIsASlice() public {
        _givenReturning();
        uint40 endsAt = _state().endsAt;

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeRefunded(trade, SLICE);
        _refund(SLICE);

        _assertStatus(Status.Returning);
        assertEq(_state().endsAt, endsAt);
        assertEq(_state().held, AMOUNT - SLICE);
        _assertSpent(address(dollar), buyer, AMOUNT - SLICE);
        _assertHolds(address(dollar), AMOUNT - SLICE);
    }

    function test_paysNative() public {
        _useToken(NATIVE);
        terms.amount = 1 ether + 3;
        policy.maxCaseFee = 0;
        _givenPaid();
        _refund(terms.amount);
        _assertSpent(NATIVE, buyer, 0);
        _assertHolds(NATIVE, 0);
    }

    function _refund(uint256 amount) private {
        vm.prank(seller);
        escrow.refund(terms, amount);
    }

    function _refundAll() private {
        _refund(AMOUNT);
    }
}
