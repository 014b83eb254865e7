// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {LyingCoin} from "../support/LyingCoin.sol";
import {SilentCoin} from "../support/SilentCoin.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract PayTest is EscrowTest {
    function setUp() public override {
        super.setUp();
        _publish();
    }

    function test_reverts_whenCallerIsNotBuyer() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, stranger, buyer));
        vm.prank(stranger);
        escrow.pay(terms);
    }

    function test_reverts_whenBuyerIsZero() public {
        terms.buyer = address(0);
        _expectRefused(abi.encodeWithSelector(IEscrow.PartyIsForbidden.selector, address(0)));
    }

    function test_reverts_whenBuyerIsTheEscrow() public {
        terms.buyer = address(escrow);
        _expectRefused(abi.encodeWithSelector(IEscrow.PartyIsForbidden.selector, address(escrow)));
    }

    function test_reverts_whenSellerIsZero() public {
        terms.seller = address(0);
        _expectRefused(abi.encodeWithSelector(IEscrow.PartyIsForbidden.selector, address(0)));
    }

    function test_reverts_whenSellerIsTheEscrow() public {
        terms.seller = address(escrow);
        _expectRefused(abi.encodeWithSelector(IEscrow.PartyIsForbidden.selector, address(escrow)));
    }

    function test_reverts_whenBuyerIsSeller() public {
        terms.seller = buyer;
        _expectRefused(abi.encodeWithSelector(IEscrow.BuyerIsSeller.selector, buyer));
    }

    function test_reverts_whenAmountIsZero() public {
        terms.amount = 0;
        _expectRefused(abi.encodeWithSelector(IEscrow.AmountIsZero.selector));
    }

    function test_reverts_whenDeliverByIsPast() public {
        terms.deliverBy = START - 1;
        _expectRefused(
            abi.encodeWithSelector(IEscrow.DeliverByOutOfRange.selector, START - 1, START, START + 400 days)
        );
    }

    function test_reverts_whenDeliverByIsTooFar() public {
        terms.deliverBy = START + 400 days + 1;
        _expectRefused(
            abi.encodeWithSelector(
                IEscrow.DeliverByOutOfRange.selector,
                START + 400 days + 1,
                START,
                START + 400 days
            )
        );
    }

    function test_reverts_whenPolicyIsNotPublished() public {
        terms.policy = keccak256("unpublished");
        _expectRefused(abi.encodeWithSelector(IEscrow.PolicyNotPublished.selector, terms.policy));
    }

    function test_reverts_whenCaseFeeTokenIsAnotherToken() public {
        TestCoin other = new TestCoin("Other", "tUSD", 6);
        policy.caseFeeToken = address(other);
        _publish();
        _expectRefused(
            abi.encodeWithSelector(IEscrow.CaseFeeTokenMismatch.selector, address(other), address(dollar))
        );
    }

    function test_reverts_whenCaseFeeTokenIsATokenAndTradeIsNative() public {
        policy.caseFeeToken = address(dollar);
        _publish();
        terms.token = NATIVE;
        _expectRefused(
            abi.encodeWithSelector(IEscrow.CaseFeeTokenMismatch.selector, address(dollar), NATIVE)
        );
    }

    function test_reverts_whenCaseFeeIsOverAQuarterInTheTradesToken() public {
        _useTradeTokenForCaseFee(uint80(AMOUNT / 4 + 1), 0);
        _publish();
        _expectRefused(abi.encodeWithSelector(IEscrow.CaseFeeTooHigh.selector, AMOUNT / 4 + 1, AMOUNT / 4));
    }

    function test_reverts_whenCaseFeeIsOverAQuarterInNativeCoin() public {
        terms.token = NATIVE;
        terms.amount = uint96(DEPOSIT) * 4 - 1;
        _expectRefused(abi.encodeWithSelector(IEscrow.CaseFeeTooHigh.selector, DEPOSIT, DEPOSIT - 1));
    }

    function test_reverts_givenAlreadyPaid() public {
        _pay();
        _expectRefused(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
    }

    function test_reverts_givenClosed() public {
        _givenClosed();
        _expectRefused(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
    }

    function test_reverts_whenValueIsSentWithAToken() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 1, 0));
        vm.prank(buyer);
        escrow.pay{value: 1}(terms);
    }

    function test_reverts_whenValueIsNotTheAmount() public {
        terms.token = NATIVE;
        terms.amount = 1 ether;
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 1 ether - 1, 1 ether));
        vm.prank(buyer);
        escrow.pay{value: 1 ether - 1}(terms);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 1 ether + 1, 1 ether));
        vm.prank(buyer);
        escrow.pay{value: 1 ether + 1}(terms);
    }

    function test_reverts_whenTokenHasNoCode() public {
        terms.token = makeAddr("no coin");
        _expectRefused(NO_DATA);
    }

    function test_reverts_whenTokenReturnsFalse() public {
        FalseReturningCoin coin = new FalseReturningCoin();
        _useToken(address(coin));
        coin.setRefused(address(escrow), true);
        _expectRefused(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(coin)));
    }

    function test_reverts_whenTokenDeliversLess() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        _useToken(address(coin));
        coin.setFeeBps(100);
        _expectRefused(
            abi.encodeWithSelector(
                IEscrow.PulledLessThanAsked.selector,
                address(coin),
                AMOUNT - AMOUNT / 100,
                AMOUNT
            )
        );
    }

    function test_reverts_whenTokenDeliversNothing() public {
        LyingCoin coin = new LyingCoin();
        _useToken(address(coin));
        coin.setPulls(false);
        _expectRefused(
            abi.encodeWithSelector(IEscrow.PulledLessThanAsked.selector, address(coin), 0, AMOUNT)
        );
    }

    function test_holdsMoney() public {
        vm.expectEmit(address(escrow));
        emit IEscrow.TradePaid(
            escrow.tradeId(terms),
            buyer,
            seller,
            address(dollar),
            AMOUNT,
            terms.deliverBy,
            terms.policy,
            terms.agreement
        );
        _pay();

        assertEq(trade, escrow.tradeId(terms));
        Trade memory state = _state();
        _assertStatus(Status.Paid);
        assertEq(state.endsAt, terms.deliverBy);
        assertEq(state.epoch, 0);
        assertEq(state.held, AMOUNT);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertHolds(address(dollar), AMOUNT);
    }

    function test_holdsMoney_whenNative() public {
        terms.token = NATIVE;
        terms.amount = 1 ether;
        _pay();

        assertEq(_state().held, 1 ether);
        _assertSpent(NATIVE, buyer, 1 ether);
        _assertHolds(NATIVE, 1 ether);
    }

    function test_holdsMoney_whenTokenReturnsNothing() public {
        SilentCoin coin = new SilentCoin();
        _useToken(address(coin));
        _pay();

        _assertSpent(address(coin), buyer, AMOUNT);
        _assertHolds(address(coin), AMOUNT);
    }

    function test_holdsMoney_whenCaseFeeIsExactlyAQuarter() public {
        _useTradeTokenForCaseFee(uint80(AMOUNT / 4), 0);
        _publish();
        _pay();
        _assertStatus(Status.Paid);
    }

    function test_holdsMoney_whenCaseFeeIsNativeAndTradeIsNot() public {
        policy.maxCaseFee = type(uint80).max;
        _publish();
        _pay();
        _assertStatus(Status.Paid);
    }

    function test_holdsMoney_whenDeliverByIsNow() public {
        terms.deliverBy = START;
        _pay();
        assertEq(_state().endsAt, START);
    }

    function test_holdsMoney_whenDeliverByIsFarthest() public {
        terms.deliverBy = START + 400 days;
        _pay();
        assertEq(_state().endsAt, START + 400 days);
    }

    function test_holdsMoney_whenAmountIsGreatest() public {
        TestCoin coin = new TestCoin("Great", "GREAT", 18);
        _useToken(address(coin));
        coin.mint(buyer, type(uint96).max);
        terms.amount = type(uint96).max;
        _pay();
        assertEq(_state().held, type(uint96).max);
    }

    /// @dev Two purchases that differ in the agreement's nonce alone are two trades.
    function test_holdsBoth_whenAgreementsDiffer() public {
        _pay();
        bytes32 first = trade;
        terms.agreement = keccak256("the same with another nonce");
        _pay();

        assertNotEq(trade, first);
        _assertHolds(address(dollar), 2 * uint256(AMOUNT));
    }

    function _expectRefused(bytes memory refusal) private {
        uint256 value = terms.token == NATIVE ? terms.amount : 0;
        vm.deal(terms.buyer, PURSE);
        vm.expectRevert(refusal);
        vm.prank(terms.buyer);
        escrow.pay{value: value}(terms);
    }
}
