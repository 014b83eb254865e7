// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract CollectTest is EscrowTest {
    function test_reverts_whenClockDoesNotFavourSeller() public {
        _assertRefusedOutside(_bit(Status.Delivered) | _bit(Status.Returning), _collectLate);
    }

    function test_reverts_whenExactlyAtDeadline() public {
        _givenDelivered();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, endsAt, endsAt));
        escrow.collect(terms);
    }

    function test_reverts_givenReturningAndExactlyAtDeadline() public {
        _givenReturning();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, endsAt, endsAt));
        escrow.collect(terms);
    }

    function test_paysSellerAndFee_givenDelivered() public {
        _givenDelivered();
        _collectOneSecondLate();
    }

    function test_paysSellerAndFee_givenReturning() public {
        _givenReturning();
        _collectOneSecondLate();
    }

    function test_paysWhatIsLeft_givenPartlyReleasedAndRefunded() public {
        _givenDelivered();
        vm.prank(buyer);
        escrow.release(terms, 30_000_000);
        vm.prank(seller);
        escrow.refund(terms, 20_000_000);
        vm.warp(_state().endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeCollected(trade, 50_000_003);
        vm.prank(stranger);
        escrow.collect(terms);

        _assertClosed();
        _assertSpent(address(dollar), buyer, 80_000_003);
        _assertGained(address(dollar), feeRecipient, 375_000 + 625_000);
        _assertGained(address(dollar), seller, 80_000_003 - 1_000_000);
        _assertHolds(address(dollar), 0);
    }

    function _collectOneSecondLate() private {
        vm.warp(_state().endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeCollected(trade, AMOUNT);
        vm.prank(stranger);
        escrow.collect(terms);

        _assertClosed();
        _assertGained(address(dollar), feeRecipient, 1_250_000);
        _assertGained(address(dollar), seller, 98_750_003);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertHolds(address(dollar), 0);
    }

    function _collectLate() private {
        vm.warp(START + 500 days);
        escrow.collect(terms);
    }
}
