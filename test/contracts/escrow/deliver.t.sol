// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract DeliverTest is EscrowTest {
    function test_reverts_whenCallerIsNotSeller() public {
        _givenPaid();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotSeller.selector, buyer, seller));
        vm.prank(buyer);
        escrow.deliver(terms);
    }

    function test_reverts_whenStatusIsNotPaid() public {
        _assertRefusedOutside(_bit(Status.Paid), _deliver);
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenPaid();
        vm.warp(terms.deliverBy + 1);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, terms.deliverBy, terms.deliverBy + 1)
        );
        vm.prank(seller);
        escrow.deliver(terms);
    }

    function test_startsInspection() public {
        _givenPaid();
        vm.warp(START + 1 days);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeDelivered(trade, START + 8 days);
        vm.prank(seller);
        escrow.deliver(terms);

        _assertStatus(Status.Delivered);
        assertEq(_state().endsAt, START + 8 days);
        assertEq(_state().held, AMOUNT);
        _assertHolds(address(dollar), AMOUNT);
    }

    function test_startsInspection_whenExactlyAtDeadline() public {
        _givenPaid();
        vm.warp(terms.deliverBy);

        vm.prank(seller);
        escrow.deliver(terms);

        assertEq(_state().endsAt, terms.deliverBy + policy.inspection);
    }
}
