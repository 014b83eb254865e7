// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters} from "../../../contracts/court/IRosters.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ReceiverDouble} from "../support/ReceiverDouble.sol";
import {CourtTest} from "./CourtTest.sol";

contract WithdrawTest is CourtTest {
    function _withdraw(address owner, address token, address to) private {
        vm.prank(owner);
        court.withdraw(token, to);
    }

    /// @dev Ada's stake, free again.
    function _givenCredit() private {
        _givenNamed();
        vm.prank(ada);
        court.retire(version);
    }

    function _givenCreditIn(TestCoin token) private {
        token.mint(ada, PURSE);
        vm.prank(ada);
        token.approve(address(court), PURSE);
        (rules.feeToken, rules.stakeToken) = (address(token), address(token));
        _givenCredit();
    }

    function test_reverts_whenThereIsNothing() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, ada, NATIVE));
        _withdraw(ada, NATIVE, ada);
    }

    /// @dev A-09: a credit in one coin, or of one owner, opens no other.
    function test_A09_reverts_whenTheCreditIsInAnotherCoinOrAnothers() public {
        _givenCredit();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, ada, address(coin)));
        _withdraw(ada, address(coin), ada);
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, stranger, NATIVE));
        _withdraw(stranger, NATIVE, stranger);
    }

    function test_reverts_whenRecipientIsZeroOrTheCourt() public {
        _givenCredit();
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalForbidden.selector, address(0)));
        _withdraw(ada, NATIVE, address(0));
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalForbidden.selector, address(court)));
        _withdraw(ada, NATIVE, address(court));
    }

    function test_A01_reverts_whenRecipientRefuses() public {
        _givenCredit();
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        vm.expectRevert(
            abi.encodeWithSelector(IRosters.WithdrawalFailed.selector, NATIVE, address(receiver))
        );
        _withdraw(ada, NATIVE, address(receiver));
        assertEq(_credit(ada), STAKE);
    }

    /// @dev A-03: a transfer that answers false is a failure.
    function test_A03_reverts_whenTokenReturnsFalse() public {
        FalseReturningCoin lying = new FalseReturningCoin();
        _givenCreditIn(lying);
        lying.setRefused(stranger, true);
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalFailed.selector, address(lying), stranger));
        _withdraw(ada, address(lying), stranger);
        assertEq(_credit(ada), STAKE);
    }

    /// @dev A-01: who is blacklisted takes the credit elsewhere.
    function test_A01_sendsElsewhere_givenTheOwnerIsBlacklisted() public {
        BlacklistingCoin listing = new BlacklistingCoin();
        _givenCreditIn(listing);
        listing.setBlacklisted(ada, true);
        vm.expectRevert(abi.encodeWithSelector(IRosters.WithdrawalFailed.selector, address(listing), ada));
        _withdraw(ada, address(listing), ada);
        _withdraw(ada, address(listing), stranger);
        assertEq(listing.balanceOf(stranger), STAKE);
    }

    function test_sendsNativeCoin() public {
        _givenCredit();
        address to = makeAddr("purse");
        vm.expectEmit(address(court));
        emit IRosters.CreditWithdrawn(ada, NATIVE, to, STAKE);
        _withdraw(ada, NATIVE, to);
        assertEq(to.balance, STAKE);
        assertEq(_credit(ada), 0);
        assertEq(address(court).balance, 0);
    }

    /// @dev A-04: enough gas for a smart wallet.
    function test_A04_sendsToASmartWallet() public {
        _givenCredit();
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.NeedsGas);
        _withdraw(ada, NATIVE, address(receiver));
        assertEq(address(receiver).balance, STAKE);
    }

    function test_sendsTokens() public {
        _payInCoin();
        _givenCredit();
        _withdraw(ada, address(coin), stranger);
        assertEq(coin.balanceOf(stranger), PURSE + STAKE);
        assertEq(court.credits(ada, address(coin)), 0);
    }

    /// @dev A-07: the credit is gone before the money moves, and the lock holds.
    function test_A07_paysOnce_whenRecipientReenters() public {
        _givenCredit();
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setCall(address(court), abi.encodeCall(court.withdraw, (NATIVE, address(receiver))));
        _withdraw(ada, NATIVE, address(receiver));
        assertFalse(receiver.succeeded());
        assertEq(bytes4(receiver.returned()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        assertEq(address(receiver).balance, STAKE);
    }
}
