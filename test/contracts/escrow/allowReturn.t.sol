// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract AllowReturnTest is EscrowTest {
    function test_reverts_whenCallerIsNotSeller() public {
        _givenDelivered();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotSeller.selector, buyer, seller));
        vm.prank(buyer);
        escrow.allowReturn(terms);
    }

    function test_reverts_whenStatusIsNotDelivered() public {
        _assertRefusedOutside(_bit(Status.Delivered), _allowReturn);
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenDelivered();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt + 1);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, endsAt, endsAt + 1));
        _allowReturn();
    }

    function test_startsReturnWindow() public {
        _givenDelivered();
        vm.warp(START + 2 days);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReturnAllowed(trade, START + 16 days);
        _allowReturn();

        _assertStatus(Status.Returning);
        assertEq(_state().endsAt, START + 16 days);
        assertEq(_state().held, AMOUNT);
    }

    function test_startsReturnWindow_whenExactlyAtDeadline() public {
        _givenDelivered();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);
        _allowReturn();
        assertEq(_state().endsAt, endsAt + policy.returnWindow);
    }

    /// @dev Allowing a return must not cut the buyer's time to open a case.
    function test_keepsTheInspectionsEnd_whenReturnWindowEndsBefore() public {
        policy.inspection = 30 days;
        _givenDelivered();
        _allowReturn();
        assertEq(_state().endsAt, START + 30 days);
    }

    function test_keepsAnExtendedEnd() public {
        _givenDelivered();
        vm.prank(seller);
        escrow.extend(terms, START + 300 days);
        _allowReturn();
        assertEq(_state().endsAt, START + 300 days);
    }
}
