// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ReclaimTest is EscrowTest {
    function test_reverts_whenClockDoesNotFavourBuyer() public {
        _assertRefusedOutside(_bit(Status.Paid) | _bit(Status.Returned), _reclaimLate);
    }

    function test_reverts_whenExactlyAtDeadline() public {
        _givenPaid();
        vm.warp(terms.deliverBy);

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, terms.deliverBy, terms.deliverBy)
        );
        escrow.reclaim(terms);
    }

    function test_reverts_givenReturnedAndExactlyAtDeadline() public {
        _givenReturned();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, endsAt, endsAt));
        escrow.reclaim(terms);
    }

    function test_paysBuyer_givenPaid() public {
        _givenPaid();
        _reclaimOneSecondLate();
    }

    function test_paysBuyer_givenReturned() public {
        _givenReturned();
        _reclaimOneSecondLate();
    }

    function test_paysWhatIsLeft_givenPartlyReleased() public {
        _givenPaid();
        vm.prank(buyer);
        escrow.release(terms, 30_000_000);
        vm.warp(terms.deliverBy + 1);
        escrow.reclaim(terms);

        _assertSpent(address(dollar), buyer, 30_000_000);
        _assertGained(address(dollar), seller, 30_000_000 - 375_000);
        _assertHolds(address(dollar), 0);
    }

    function _reclaimOneSecondLate() private {
        vm.warp(_state().endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReclaimed(trade, AMOUNT);
        vm.prank(stranger);
        escrow.reclaim(terms);

        _assertClosed();
        _assertSpent(address(dollar), buyer, 0);
        _assertGained(address(dollar), feeRecipient, 0);
        _assertHolds(address(dollar), 0);
    }

    function _reclaimLate() private {
        vm.warp(START + 500 days);
        escrow.reclaim(terms);
    }
}
