// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ChargeTest is EscrowTest {
    function setUp() public override {
        super.setUp();
        _publish();
    }

    function test_reverts_whenCallerIsNotBuyer() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, seller, buyer));
        vm.prank(seller);
        escrow.charge(terms);
    }

    function test_reverts_whenPolicyIsNotPublished() public {
        terms.policy = keccak256("unknown");

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PolicyNotPublished.selector, terms.policy));
        _charge(0);
    }

    function test_reverts_givenTheTermsWerePaid() public {
        _pay();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
        _charge(0);
    }

    function test_reverts_givenTheTermsWereCharged() public {
        _charge(0);
        bytes memory expected = abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade);

        vm.expectRevert(expected);
        _charge(0);
        vm.expectRevert(expected);
        vm.prank(buyer);
        escrow.pay(terms);
    }

    function test_reverts_whenTheSellerCannotBePaid() public {
        BlacklistingCoin coin = new BlacklistingCoin();
        _useToken(address(coin));
        coin.setBlacklisted(seller, true);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, address(coin), seller));
        _charge(0);
    }

    function test_paysSellerAndFee_atOnce() public {
        vm.expectEmit(address(escrow));
        emit IEscrow.TradeCharged(
            escrow.tradeId(terms),
            buyer,
            seller,
            address(dollar),
            AMOUNT,
            terms.deliverBy,
            terms.policy,
            terms.agreement
        );
        _charge(0);

        _assertClosed();
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertGained(address(dollar), seller, AMOUNT - _fee(AMOUNT));
        _assertGained(address(dollar), feeRecipient, _fee(AMOUNT));
        _assertHolds(address(dollar), 0);
    }

    function test_paysSellerAndFee_inNativeCoin() public {
        terms.token = NATIVE;
        terms.amount = 1 ether;

        _charge(1 ether);

        _assertClosed();
        _assertSpent(NATIVE, buyer, 1 ether);
        _assertGained(NATIVE, seller, 1 ether - _fee(1 ether));
        _assertHolds(NATIVE, 0);
    }

    function test_creditsTheFee_whenItsRecipientIsBlocked() public {
        BlacklistingCoin coin = new BlacklistingCoin();
        _useToken(address(coin));
        coin.setBlacklisted(feeRecipient, true);

        _charge(0);

        assertEq(escrow.credits(feeRecipient, address(coin)), _fee(AMOUNT));
        _assertGained(address(coin), seller, AMOUNT - _fee(AMOUNT));
    }

    function test_nothingFollowsACharge() public {
        _charge(0);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        vm.prank(seller);
        escrow.deliver(terms);
    }

    function _charge(uint256 value) private {
        vm.prank(buyer);
        trade = escrow.charge{value: value}(terms);
    }
}
