// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract LapseTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenInCourt();
        policy.defaultBuyerBps = 10_000;
        _expectPolicyMismatch();
        escrow.lapse(terms, policy);
    }

    function test_reverts_whenNothingWaitsForTheArbitrator() public {
        _assertRefusedOutside(_bit(Status.Answered) | _bit(Status.InCourt), _lapseLate);
    }

    function test_reverts_whenExactlyAtDeadline_givenAnswered() public {
        _givenAnswered();
        _expectDeadlineNotPassed();
    }

    function test_reverts_whenExactlyAtDeadline_givenInCourt() public {
        _givenInCourt();
        _expectDeadlineNotPassed();
    }

    function test_splitsByDefaultAndReturnsDeposits_givenAnswered() public {
        _givenAnswered();
        vm.warp(_state().endsAt + 1);
        _lapse(DEPOSIT, DEPOSIT);
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
    }

    function test_splitsByDefaultAndHalvesTheCaseFee_givenInCourt() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1);
        _lapse(DEPOSIT - 0.0065 ether, DEPOSIT - 0.0065 ether - 1);
        _assertSpent(NATIVE, buyer, 0.0065 ether);
        _assertSpent(NATIVE, seller, 0.0065 ether + 1);
    }

    function _lapse(uint256 buyerDeposit, uint256 sellerDeposit) private {
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Lapsed, 38_994_500, 25_985_502, buyerDeposit, sellerDeposit);
        vm.prank(stranger);
        escrow.lapse(terms, policy);

        _assertClosed();
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER + 25_985_502);
        uint256 fee = 125_125 + 324_818;
        _assertGained(address(dollar), feeRecipient, fee);
        _assertGained(address(dollar), seller, CONCEDED_TO_SELLER + 25_985_502 - fee);
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }

    function _lapseLate() private {
        vm.warp(START + 900 days);
        escrow.lapse(terms, policy);
    }

    function _expectDeadlineNotPassed() private {
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlineNotPassed.selector, endsAt, endsAt));
        escrow.lapse(terms, policy);
    }
}
