// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ExtendTest is EscrowTest {
    function test_reverts_whenCaseIsOpenOrTradeIsOver() public {
        _assertRefusedOutside(_bits(Status.Paid, Status.Returned), _extend);
    }

    function test_reverts_whenCallerIsNotBuyer_givenPaid() public {
        _givenPaid();
        _expectNotBuyer();
    }

    function test_reverts_whenCallerIsNotBuyer_givenReturned() public {
        _givenReturned();
        _expectNotBuyer();
    }

    function test_reverts_whenCallerIsNotSeller_givenDelivered() public {
        _givenDelivered();
        _expectNotSeller();
    }

    function test_reverts_whenCallerIsNotSeller_givenReturning() public {
        _givenReturning();
        _expectNotSeller();
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenPaid();
        vm.warp(terms.deliverBy + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, terms.deliverBy, terms.deliverBy + 1)
        );
        vm.prank(buyer);
        escrow.extend(terms, terms.deliverBy + 10);
    }

    function test_reverts_whenEndIsNotLater() public {
        _givenPaid();
        _expectOutOfRange(terms.deliverBy);
        _expectOutOfRange(terms.deliverBy - 1);
        _expectOutOfRange(0);
    }

    function test_reverts_whenEndIsTooFar() public {
        _givenPaid();
        _expectOutOfRange(START + 400 days + 1);
        _expectOutOfRange(type(uint40).max);
    }

    function test_movesTheEnd_inEveryStateByItsFavouredSide() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.Returned); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            Trade memory before = _state();
            uint40 until = before.endsAt + 1;

            vm.expectEmit(address(escrow));
            emit IEscrow.TradeExtended(trade, until);
            vm.prank(i == uint8(Status.Paid) || i == uint8(Status.Returned) ? buyer : seller);
            escrow.extend(terms, until);

            Trade memory state = _state();
            assertEq(uint8(state.status), i);
            assertEq(state.endsAt, until);
            assertEq(state.held, before.held);
            assertEq(state.epoch, before.epoch);
            vm.revertToState(snapshot);
        }
    }

    function test_movesTheEnd_whenExactlyAtDeadline() public {
        _givenPaid();
        vm.warp(terms.deliverBy);
        vm.prank(buyer);
        escrow.extend(terms, terms.deliverBy + 400 days);
        assertEq(_state().endsAt, terms.deliverBy + 400 days);
    }

    /// @dev What the state keeps for later, the fee and the inspection, survives.
    function test_keepsFeeAndInspection() public {
        _givenPaid();
        vm.prank(buyer);
        escrow.extend(terms, START + 100 days);
        vm.warp(START + 100 days);
        _deliver();
        assertEq(_state().endsAt, START + 107 days);
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
        _assertGained(address(dollar), feeRecipient, 1_250_000);
    }

    function _extend() private {
        vm.prank(seller);
        escrow.extend(terms, START + 100 days);
    }

    function _expectNotBuyer() private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, seller, buyer));
        vm.prank(seller);
        escrow.extend(terms, START + 100 days);
    }

    function _expectNotSeller() private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotSeller.selector, buyer, seller));
        vm.prank(buyer);
        escrow.extend(terms, START + 100 days);
    }

    function _expectOutOfRange(uint40 until) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrow.ExtensionOutOfRange.selector,
                until,
                terms.deliverBy + 1,
                START + 400 days
            )
        );
        vm.prank(buyer);
        escrow.extend(terms, until);
    }
}
