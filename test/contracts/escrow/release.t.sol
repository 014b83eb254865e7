// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ReleaseTest is EscrowTest {
    uint256 private constant SLICE = 1_000_001;

    function test_reverts_whenCallerIsNotBuyer() public {
        _givenPaid();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, seller, buyer));
        vm.prank(seller);
        escrow.release(terms, AMOUNT);
    }

    function test_reverts_whenCaseIsOpenOrTradeIsOver() public {
        _assertRefusedOutside(_bits(Status.Paid, Status.Returned), _releaseAll);
    }

    function test_reverts_whenAmountIsUnderASlice() public {
        _givenPaid();
        _expectSliceOutOfRange(SLICE - 1, AMOUNT);
        _expectSliceOutOfRange(0, AMOUNT);
    }

    function test_reverts_whenAmountIsMoreThanHeld() public {
        _givenPaid();
        _expectSliceOutOfRange(AMOUNT + 1, AMOUNT);
        _release(SLICE);
        _expectSliceOutOfRange(AMOUNT - SLICE + 1, AMOUNT - SLICE);
    }

    function test_paysSellerAndFee_whenAmountIsAll() public {
        _givenPaid();

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReleased(trade, AMOUNT);
        _release(AMOUNT);

        _assertClosed();
        // 1.25 % of 100,000,003, rounded down.
        _assertGained(address(dollar), feeRecipient, 1_250_000);
        _assertGained(address(dollar), seller, 98_750_003);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertHolds(address(dollar), 0);
    }

    function test_paysWhateverTheState() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.Returned); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            _release(AMOUNT);
            _assertClosed();
            _assertGained(address(dollar), seller, AMOUNT - _fee(AMOUNT));
            vm.revertToState(snapshot);
        }
    }

    function test_paysSeller_afterTheDeadline() public {
        _givenDelivered();
        vm.warp(_state().endsAt + 1);
        _release(AMOUNT);
        _assertClosed();
    }

    function test_keepsTheRest_whenAmountIsASlice() public {
        _givenDelivered();
        uint40 endsAt = _state().endsAt;

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReleased(trade, SLICE);
        _release(SLICE);

        _assertStatus(Status.Delivered);
        assertEq(_state().endsAt, endsAt);
        assertEq(_state().held, AMOUNT - SLICE);
        _assertGained(address(dollar), feeRecipient, 12_500);
        _assertGained(address(dollar), seller, SLICE - 12_500);
        _assertHolds(address(dollar), AMOUNT - SLICE);
    }

    function test_closes_whenTheRestIsUnderASlice() public {
        _givenPaid();
        _release(AMOUNT - 5);
        _release(5);
        _assertClosed();
        _assertHolds(address(dollar), 0);
    }

    function test_paysWithoutFee_whenPolicyHasNone() public {
        policy.feeBps = 0;
        policy.feeRecipient = address(0);
        _givenPaid();
        _release(AMOUNT);
        _assertGained(address(dollar), seller, AMOUNT);
        _assertHolds(address(dollar), 0);
    }

    /// @dev A recipient alone costs nothing: the rate decides.
    function test_paysWithoutFee_whenRateIsZero() public {
        policy.feeBps = 0;
        _givenPaid();
        _release(AMOUNT);
        _assertGained(address(dollar), seller, AMOUNT);
        _assertGained(address(dollar), feeRecipient, 0);
    }

    function test_paysNative() public {
        _useToken(NATIVE);
        terms.amount = 1 ether + 3;
        policy.maxCaseFee = 0;
        _givenPaid();
        _release(terms.amount);
        uint256 fee = _fee(1 ether + 3);
        _assertGained(NATIVE, feeRecipient, fee);
        _assertGained(NATIVE, seller, 1 ether + 3 - fee);
        _assertHolds(NATIVE, 0);
    }

    function test_reverts_whenGasIsTooLowToPush() public {
        _givenPaid();
        (bool done, bytes memory reason) = _releaseWithGas(190_000);
        assertFalse(done);
        // 150,000 for the payee, the 64th that a call keeps back, and 40,000 for the call itself.
        (bytes4 selector, uint256 available, uint256 required) = _decode(reason);
        assertEq(bytes32(selector), bytes32(IEscrow.GasTooLowToPush.selector));
        assertEq(required, 192_380);
        assertLt(available, required);
        _assertStatus(Status.Paid);
    }

    function _decode(
        bytes memory reason
    ) private pure returns (bytes4 selector, uint256 available, uint256 required) {
        assertEq(reason.length, 68);
        assembly ("memory-safe") {
            selector := mload(add(reason, 0x20))
            available := mload(add(reason, 0x24))
            required := mload(add(reason, 0x44))
        }
    }

    function _releaseWithGas(uint256 gas) private returns (bool done, bytes memory reason) {
        bytes memory call = abi.encodeCall(IEscrow.release, (terms, AMOUNT));
        vm.prank(buyer);
        (done, reason) = address(escrow).call{gas: gas}(call);
    }

    function _release(uint256 amount) private {
        vm.prank(buyer);
        escrow.release(terms, amount);
    }

    function _releaseAll() private {
        _release(AMOUNT);
    }

    function _expectSliceOutOfRange(uint256 amount, uint256 held) private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, amount, SLICE, held));
        _release(amount);
    }
}
