// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {ReceiverDouble} from "../support/ReceiverDouble.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract PushCreditTest is EscrowTest {
    BlacklistingCoin private coin;

    function setUp() public override {
        super.setUp();
        coin = new BlacklistingCoin();
        policy.feeBps = 0;
    }

    function test_reverts_whenOwnerHasNoCredit() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NoCredit.selector, seller, address(coin)));
        escrow.pushCredit(seller, address(coin));
    }

    function test_reverts_whenPushFails_keepingTheCredit() public {
        _givenCredit();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, address(coin), seller));
        escrow.pushCredit(seller, address(coin));
        assertEq(escrow.credits(seller, address(coin)), AMOUNT);
    }

    function test_pushesToTheOwner_whoeverCalls() public {
        _givenCredit();
        coin.setBlacklisted(seller, false);

        vm.expectEmit(address(escrow));
        emit IEscrow.CreditWithdrawn(seller, address(coin), seller, AMOUNT);
        vm.prank(stranger);
        escrow.pushCredit(seller, address(coin));

        _assertGained(address(coin), seller, AMOUNT);
        assertEq(escrow.credits(seller, address(coin)), 0);
        _assertHolds(address(coin), 0);
    }

    function test_pushesNative() public {
        ReceiverDouble receiver = new ReceiverDouble();
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = 1 ether;
        _givenClosed();
        receiver.setManner(ReceiverDouble.Manner.Takes);

        vm.prank(stranger);
        escrow.pushCredit(address(receiver), NATIVE);
        assertEq(address(receiver).balance, 1 ether);
        _assertHolds(NATIVE, 0);
    }

    /// @dev Credits of several trades add up and leave together.
    function test_pushesTheSumOfAllCredits() public {
        _givenCredit();
        coin.setBlacklisted(seller, false);
        terms.agreement = keccak256("another agreement");
        _givenPaid();
        coin.setBlacklisted(seller, true);
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
        assertEq(escrow.credits(seller, address(coin)), 2 * uint256(AMOUNT));

        coin.setBlacklisted(seller, false);
        escrow.pushCredit(seller, address(coin));
        _assertGained(address(coin), seller, 2 * uint256(AMOUNT));
        _assertHolds(address(coin), 0);
    }

    function _givenCredit() private {
        _useToken(address(coin));
        _givenPaid();
        coin.setBlacklisted(seller, true);
        vm.expectEmit(address(escrow));
        emit IEscrow.PayoutCredited(seller, address(coin), AMOUNT);
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
    }
}
