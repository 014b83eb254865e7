// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract DefaultJudgmentTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenClaimed();
        policy.feeRecipient = stranger;
        _expectPolicyMismatch();
        escrow.defaultJudgment(terms, policy);
    }

    function test_reverts_whenStatusIsNotClaimed() public {
        _assertRefusedOutside(_bit(Status.Claimed), _judge);
    }

    function test_reverts_whenExactlyAtDeadline() public {
        _givenClaimed();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, endsAt, endsAt));
        escrow.defaultJudgment(terms, policy);
    }

    function test_paysTheClaim_givenBuyerClaims() public {
        _givenClaimed();
        vm.warp(_state().endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Defaulted, 89_990_003, 10_010_000, DEPOSIT, 0);
        vm.prank(stranger);
        escrow.defaultJudgment(terms, policy);

        _assertSpent(address(dollar), buyer, 10_010_000);
        _assertGained(address(dollar), feeRecipient, 125_125);
        _assertGained(address(dollar), seller, 10_010_000 - 125_125);
        _assertSpent(NATIVE, buyer, 0);
        _assertEmpty();
    }

    function test_paysTheClaim_givenSellerClaims() public {
        _givenClaimedBySeller();
        vm.warp(_state().endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Defaulted, 25_010_001, 74_990_002, 0, DEPOSIT);
        vm.prank(stranger);
        escrow.defaultJudgment(terms, policy);

        _assertSpent(NATIVE, seller, 0);
        _assertEmpty();
    }

    function test_returnsTheDepositToTheParty_givenSomebodyElseFunded() public {
        _givenDelivered();
        vm.deal(stranger, PURSE);
        vm.startPrank(stranger);
        escrow.openCase{value: DEPOSIT}(terms, policy, _signedClaim(buyerKey, 10_000, START + 1 days));
        vm.stopPrank();
        vm.warp(_state().endsAt + 1);
        escrow.defaultJudgment(terms, policy);

        _assertSpent(NATIVE, stranger, DEPOSIT);
        _assertGained(NATIVE, buyer, DEPOSIT);
        _assertSpent(address(dollar), buyer, 0);
        _assertEmpty();
    }

    function _judge() private {
        vm.warp(START + 500 days);
        escrow.defaultJudgment(terms, policy);
    }

    function _assertEmpty() private view {
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
