// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {ReceiverDouble} from "../support/ReceiverDouble.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract WithdrawTest is EscrowTest {
    BlacklistingCoin private coin;
    address private elsewhere = makeAddr("elsewhere");

    function setUp() public override {
        super.setUp();
        coin = new BlacklistingCoin();
        policy.feeBps = 0;
    }

    function test_reverts_whenRecipientIsZero() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.RecipientIsForbidden.selector, address(0)));
        vm.prank(seller);
        escrow.withdraw(address(coin), address(0));
    }

    function test_reverts_whenRecipientIsTheEscrow() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.RecipientIsForbidden.selector, address(escrow)));
        vm.prank(seller);
        escrow.withdraw(address(coin), address(escrow));
    }

    function test_reverts_whenCallerHasNoCredit() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.NoCredit.selector, stranger, address(coin)));
        vm.prank(stranger);
        escrow.withdraw(address(coin), stranger);
    }

    function test_reverts_whenCreditIsInAnotherToken() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.NoCredit.selector, seller, address(dollar)));
        vm.prank(seller);
        escrow.withdraw(address(dollar), seller);
    }

    function test_reverts_whenPushFails_keepingTheCredit() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, address(coin), seller));
        vm.prank(seller);
        escrow.withdraw(address(coin), seller);
        assertEq(escrow.credits(seller, address(coin)), AMOUNT);
    }

    function test_reverts_givenWithdrawn() public {
        _givenCredit();
        vm.prank(seller);
        escrow.withdraw(address(coin), elsewhere);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.NoCredit.selector, seller, address(coin)));
        vm.prank(seller);
        escrow.withdraw(address(coin), elsewhere);
    }

    function test_sendsTheCreditElsewhere() public {
        _givenCredit();
        assertEq(escrow.credits(seller, address(coin)), AMOUNT);
        _assertHolds(address(coin), AMOUNT);

        vm.expectEmit(address(escrow));
        emit IEscrow.CreditWithdrawn(seller, address(coin), elsewhere, AMOUNT);
        vm.prank(seller);
        escrow.withdraw(address(coin), elsewhere);

        assertEq(coin.balanceOf(elsewhere), AMOUNT);
        assertEq(escrow.credits(seller, address(coin)), 0);
        _assertHolds(address(coin), 0);
    }

    /// @dev Who takes more gas than a push gives takes it here with its own.
    function test_sendsNativeWithAllGas() public {
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = 1 ether;
        _givenClosed();
        assertEq(escrow.credits(address(receiver), NATIVE), 1 ether);

        vm.prank(address(receiver));
        escrow.withdraw(NATIVE, elsewhere);
        assertEq(elsewhere.balance, 1 ether);
        _assertHolds(NATIVE, 0);
    }

    /// @dev The seller was blacklisted when it was paid.
    function _givenCredit() private {
        _useToken(address(coin));
        _givenPaid();
        coin.setBlacklisted(seller, true);
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
    }
}
