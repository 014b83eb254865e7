// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {LyingCoin} from "../support/LyingCoin.sol";
import {SignedPayments} from "./SignedPayments.sol";

contract PayWithPermitTest is SignedPayments {
    uint256 private constant DEADLINE = START + 1 hours;

    function setUp() public override {
        super.setUp();
        _publish();
        vm.prank(buyer);
        dollar.approve(address(escrow), 0);
    }

    function test_reverts_whenCallerIsNotBuyer() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT, DEADLINE);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotBuyer.selector, seller, buyer));
        vm.prank(seller);
        escrow.payWithPermit(terms, DEADLINE, v, r, s);
    }

    function test_reverts_whenTermsAreRefused() public {
        terms.amount = 0;

        vm.expectRevert(IEscrow.AmountIsZero.selector);
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, 27, 0, 0);
    }

    function test_reverts_givenAlreadyPaid() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT, DEADLINE);
        vm.prank(buyer);
        trade = escrow.payWithPermit(terms, DEADLINE, v, r, s);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, trade));
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, v, r, s);
    }

    function test_reverts_whenTokenIsNative() public {
        terms.token = NATIVE;
        terms.amount = 1 ether;

        vm.expectRevert(NO_DATA);
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, 27, 0, 0);
    }

    function test_reverts_whenPermitIsForLess() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT - 1, DEADLINE);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(escrow),
                0,
                AMOUNT
            )
        );
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, v, r, s);
    }

    function test_reverts_whenPermitDoesNothingAndNothingIsAllowed() public {
        LyingCoin coin = new LyingCoin();
        _useToken(address(coin));
        vm.prank(buyer);
        coin.approve(address(escrow), 0);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(escrow),
                0,
                AMOUNT
            )
        );
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, 27, 0, 0);
    }

    function test_reverts_whenTokenDeliversLess() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        _useToken(address(coin));
        coin.setFeeBps(100);
        uint256 delivered = AMOUNT - AMOUNT / 100;

        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.PulledLessThanAsked.selector, address(coin), delivered, AMOUNT)
        );
        vm.prank(buyer);
        escrow.payWithPermit(terms, DEADLINE, 27, 0, 0);
    }

    function test_holdsMoney() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT, DEADLINE);

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
        vm.prank(buyer);
        trade = escrow.payWithPermit(terms, DEADLINE, v, r, s);

        _assertStatus(Status.Paid);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertHolds(address(dollar), AMOUNT);
        assertEq(dollar.allowance(buyer, address(escrow)), 0);
    }

    function test_holdsMoney_givenPermitWasUsedByAnybody() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(AMOUNT, DEADLINE);
        vm.prank(stranger);
        dollar.permit(buyer, address(escrow), AMOUNT, DEADLINE, v, r, s);

        vm.prank(buyer);
        trade = escrow.payWithPermit(terms, DEADLINE, v, r, s);

        assertEq(_state().held, AMOUNT);
        _assertHolds(address(dollar), AMOUNT);
    }

    function test_holdsMoney_whenTokenKnowsNoPermitAndAllowanceSuffices() public {
        TestCoin coin = new TestCoin("Plain", "PLAIN", 18);
        _useToken(address(coin));

        vm.prank(buyer);
        trade = escrow.payWithPermit(terms, DEADLINE, 27, 0, 0);

        assertEq(_state().held, AMOUNT);
        _assertHolds(address(coin), AMOUNT);
    }
}
