// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters} from "../../../contracts/court/IRosters.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {ReceiverDouble} from "../support/ReceiverDouble.sol";
import {CourtTest} from "./CourtTest.sol";

contract WithdrawFeesTest is CourtTest {
    function _withdraw(address arbitrator, address to) private {
        vm.prank(arbitrator);
        court.withdrawFees(version, to);
    }

    function _givenEarned() private {
        _givenSeated();
        _afterEvidence();
        _vote(1);
    }

    function _givenEarnedIn(TestCoin token) private {
        token.mint(ada, PURSE);
        vm.prank(ada);
        token.approve(address(court), PURSE);
        (rules.feeToken, rules.stakeToken) = (address(token), address(token));
        _givenEarned();
    }

    function test_reverts_whenThereIsNothing() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, ada, NATIVE));
        _withdraw(ada, ada);
    }

    /// @dev A-09: fees of one version, or of one member, open no other's.
    function test_A09_reverts_whenTheFeesAreAnothersOrOfAnotherVersion() public {
        _givenEarned();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, stranger, NATIVE));
        _withdraw(stranger, stranger);
        rules.document = keccak256("another");
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, ada, NATIVE));
        _withdraw(ada, ada);
    }

    function test_reverts_whenRecipientIsZeroOrTheCourt() public {
        _givenEarned();
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalForbidden.selector, address(0)));
        _withdraw(ada, address(0));
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalForbidden.selector, address(court)));
        _withdraw(ada, address(court));
    }

    function test_A01_reverts_whenRecipientRefuses() public {
        _givenEarned();
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        vm.expectRevert(
            abi.encodeWithSelector(IRosters.WithdrawalFailed.selector, NATIVE, address(receiver))
        );
        _withdraw(ada, address(receiver));
        assertEq(_fees(ada), FEE);
    }

    /// @dev A-01: who is blacklisted takes the fees elsewhere.
    function test_A01_sendsElsewhere_givenTheMemberIsBlacklisted() public {
        BlacklistingCoin listing = new BlacklistingCoin();
        _givenEarnedIn(listing);
        listing.setBlacklisted(ada, true);
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalFailed.selector, address(listing), ada));
        _withdraw(ada, ada);
        _withdraw(ada, stranger);
        assertEq(listing.balanceOf(stranger), FEE);
    }

    function test_sendsNativeCoin() public {
        _givenEarned();
        address to = makeAddr("purse");
        vm.expectEmit(address(court));
        emit IRosters.FeesWithdrawn(version, ada, to, FEE);
        _withdraw(ada, to);
        assertEq(to.balance, FEE);
        assertEq(address(court).balance, STAKE);
    }

    /// @dev What shares the word with the fees stays.
    function test_leavesTheMemberAlone() public {
        _givenEarned();
        _givenDispute();
        _withdraw(ada, ada);
        assertEq(_fees(ada), 0);
        assertEq(_member(ada).number, 1);
        assertEq(_member(ada).taken, 2);
        assertEq(_member(ada).served, 1);
        assertEq(_member(ada).load, 1);
        assertEq(_member(ada).maxLoad, LOAD);
        assertEq(_member(ada).stake, STAKE);
    }

    /// @dev A-13: retiring forfeits nothing that was earned.
    function test_paysWhoHasRetired() public {
        _givenEarned();
        vm.prank(ada);
        court.retire(version);
        _withdraw(ada, ada);
        assertEq(ada.balance, PURSE - STAKE + FEE);
    }

    function test_sendsTokens() public {
        _payInCoin();
        _givenEarned();
        _withdraw(ada, stranger);
        assertEq(coin.balanceOf(stranger), PURSE + FEE);
        assertEq(_fees(ada), 0);
    }

    /// @dev A-07.
    function test_A07_paysOnce_whenRecipientReenters() public {
        _givenEarned();
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setCall(address(court), abi.encodeCall(court.withdrawFees, (version, address(receiver))));
        _withdraw(ada, address(receiver));
        assertFalse(receiver.succeeded());
        assertEq(bytes4(receiver.returned()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        assertEq(address(receiver).balance, FEE);
    }
}
