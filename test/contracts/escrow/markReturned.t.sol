// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract MarkReturnedTest is EscrowTest {
    function test_reverts_whenCallerIsNotBuyer() public {
        _givenReturning();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, seller, buyer));
        vm.prank(seller);
        escrow.markReturned(terms);
    }

    function test_reverts_whenStatusIsNotReturning() public {
        _assertRefusedOutside(_bit(Status.Returning), _markReturned);
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenReturning();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt + 1);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, endsAt, endsAt + 1));
        _markReturned();
    }

    function test_startsTheSellersInspection() public {
        _givenReturning();
        vm.warp(START + 3 days);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReturned(trade, START + 10 days);
        _markReturned();

        _assertStatus(Status.Returned);
        assertEq(_state().endsAt, START + 10 days);
        assertEq(_state().held, AMOUNT);
    }

    function test_startsTheSellersInspection_whenExactlyAtDeadline() public {
        _givenReturning();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);
        _markReturned();
        assertEq(_state().endsAt, endsAt + policy.inspection);
    }

    function test_givesTheSellerThreeDays_whenInspectionIsShorter() public {
        policy.inspection = 3 days - 1;
        _givenReturned();
        assertEq(_state().endsAt, START + 3 days);
    }

    function test_givesTheSellerTheInspection_whenItIsLonger() public {
        policy.inspection = 3 days + 1;
        _givenReturned();
        assertEq(_state().endsAt, START + 3 days + 1);
    }
}
