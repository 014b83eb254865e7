// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ConcedeTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenClaimed();
        policy.maxCaseFee = DEPOSIT + 1;
        _expectPolicyMismatch();
        _concede();
    }

    function test_reverts_whenCallerIsNoParty() public {
        _givenClaimed();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotParty.selector, stranger));
        vm.prank(stranger);
        escrow.concede(terms, policy);
    }

    function test_reverts_whenNoCaseIsOpen() public {
        _assertRefusedOutside(_bits(Status.Claimed, Status.InCourt), _concede);
    }

    function test_givesBuyerAll_whenSellerConcedes_givenClaimed() public {
        _givenClaimed();
        _expectConceded(AMOUNT, 0, DEPOSIT, 0);
        _concede();
        _assertSpent(address(dollar), buyer, 0);
        _assertGained(address(dollar), feeRecipient, 0);
        _assertSpent(NATIVE, buyer, 0);
        _assertEmpty();
    }

    function test_givesSellerAll_whenBuyerConcedes_givenClaimed() public {
        _givenClaimed();
        _expectConceded(0, AMOUNT, DEPOSIT, 0);
        vm.prank(buyer);
        escrow.concede(terms, policy);
        _assertGained(address(dollar), seller, 98_750_003);
        _assertSpent(NATIVE, buyer, 0);
        _assertEmpty();
    }

    function test_returnsTheSellersDeposit_givenClaimedBySeller() public {
        _givenClaimedBySeller();
        _expectConceded(AMOUNT, 0, 0, DEPOSIT);
        _concede();
        _assertSpent(NATIVE, seller, 0);
        _assertEmpty();
    }

    function test_returnsBothDeposits_givenAnswered() public {
        _givenAnswered();
        _expectConceded(DIFFERENCE, 0, DEPOSIT, DEPOSIT);
        _concede();
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
        _assertEmpty();
    }

    function test_sellerBearsTheCaseFee_whenItConcedesInCourt() public {
        _givenInCourt();
        _expectConceded(DIFFERENCE, 0, DEPOSIT, DEPOSIT - CASE_FEE);
        _concede();
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, CASE_FEE);
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER);
        _assertEmpty();
    }

    function test_buyerBearsTheCaseFee_whenItConcedesInCourt() public {
        _givenInCourt();
        _expectConceded(0, DIFFERENCE, DEPOSIT - CASE_FEE, DEPOSIT);
        vm.prank(buyer);
        escrow.concede(terms, policy);
        _assertSpent(NATIVE, buyer, CASE_FEE);
        _assertSpent(NATIVE, seller, 0);
        uint256 fee = 125_125 + 812_250;
        _assertGained(address(dollar), feeRecipient, fee);
        _assertGained(address(dollar), seller, uint256(CONCEDED_TO_SELLER) + DIFFERENCE - fee);
        _assertEmpty();
    }

    function test_worksAfterTheDeadline() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1);
        _concede();
        _assertClosed();
    }

    function _concede() private {
        vm.prank(seller);
        escrow.concede(terms, policy);
    }

    function _expectConceded(
        uint256 toBuyer,
        uint256 toSeller,
        uint256 buyerDeposit,
        uint256 sellerDeposit
    ) private {
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(trade, Outcome.Conceded, toBuyer, toSeller, buyerDeposit, sellerDeposit);
    }

    function _assertEmpty() private view {
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
