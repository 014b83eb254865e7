// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAppeals} from "../../../contracts/court/IAppeals.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {ApprovalRaceCoin} from "../support/ApprovalRaceCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {OutsideTest} from "./OutsideTest.sol";

/// @dev What asking the outside court costs, and whose the rest is. Who may ask is in appealOutside.t.sol.
contract AppealOutsidePriceTest is OutsideTest {
    function test_reverts_whenValueIsSent_givenTokenFee() public {
        _payInCoin();
        _givenAward();
        _askReverts(1, 1, 1, abi.encodeWithSelector(IAppeals.AppealPaymentMismatch.selector, 1, 0));
    }

    /// @dev A-18: the price may rise until the very block; the appellant says what it pays at most.
    function test_A18_reverts_whenItIsDearerThanAllowed() public {
        _givenAward();
        kleros.setFeeForJuror(JUROR_FEE + 1);
        uint256 cost = OUTSIDE_COST + JURORS;
        bytes memory reason = abi.encodeWithSelector(IAppeals.OutsideFeeTooHigh.selector, cost, OUTSIDE_COST);
        _askReverts(1, cost, OUTSIDE_COST, reason);
        reason = abi.encodeWithSelector(IAppeals.OutsideFeeTooHigh.selector, cost, OUTSIDE_COST);
        _askReverts(1, OUTSIDE_COST, cost, reason);
        reason = abi.encodeWithSelector(IAppeals.OutsideFeeTooHigh.selector, cost, 0);
        _askReverts(1, 0, cost, reason);
    }

    function test_A18_reverts_whenItIsDearerThanAllowed_givenTokenFee() public {
        _payInCoin();
        kleros.accept(coin, RATE);
        _givenAward();
        uint256 cost = _outsideCost();
        bytes memory reason = abi.encodeWithSelector(IAppeals.OutsideFeeTooHigh.selector, cost, cost - 1);
        _askReverts(1, 0, cost - 1, reason);
    }

    /// @dev A-09: a price that its record cannot hold is never recorded as another.
    function test_A09_reverts_whenThePriceExceedsItsRecord() public {
        _payInCoin();
        kleros.accept(coin, 1 ether);
        _givenAward();
        uint256 most = type(uint96).max;
        kleros.setFeeForJuror(most);
        uint256 cost = _outsideCost();
        bytes memory reason = abi.encodeWithSelector(IAppeals.OutsideFeeTooHigh.selector, cost, most);
        _askReverts(1, 0, type(uint256).max, reason);
    }

    function test_reverts_whenTheOutsideCourtDoesNotTakeTheCoin() public {
        _payInCoin();
        _givenAward();
        _askReverts(1, 0, OUTSIDE_COST, abi.encodeWithSelector(KlerosDouble.TokenNotAccepted.selector));
    }

    function test_A08_reverts_whenTheAllowanceIsShort() public {
        _payInCoin();
        kleros.accept(coin, RATE);
        _givenAward();
        uint256 cost = _outsideCost();
        vm.prank(buyer);
        coin.approve(address(court), cost - 1);
        bytes memory reason = abi.encodeWithSelector(
            IRosters.DepositPulledShort.selector,
            address(coin),
            0,
            cost
        );
        _askReverts(1, 0, cost, reason);
    }

    /// @dev A-09: what the coin takes on top would be others' money.
    function test_A09_reverts_whenTheCoinTakesMoreThanThePrice() public {
        FeeOnTransferCoin charging = new FeeOnTransferCoin();
        (rules.feeToken, rules.slash) = (address(charging), 0);
        kleros.accept(charging, 1 ether);
        _givenAward();
        charging.mint(buyer, PURSE);
        vm.prank(buyer);
        charging.approve(address(court), PURSE);
        charging.setSurchargeBps(1_000);
        uint256 spent = OUTSIDE_COST + OUTSIDE_COST / 10;
        bytes memory reason = abi.encodeWithSelector(
            IAppeals.OutsideFeeTooHigh.selector,
            spent,
            OUTSIDE_COST
        );
        _askReverts(1, 0, OUTSIDE_COST, reason);
    }

    function testFuzz_creditsWhatExceedsThePrice(uint96 excess) public {
        _givenAward();
        excess = uint96(bound(excess, 0, 100 ether));
        uint256 value = OUTSIDE_COST + excess;
        vm.prank(buyer);
        court.appealOutside{value: value}(dispute, rules.outsideData, 1, value);
        assertEq(_credit(buyer), excess);
        assertEq(address(kleros).balance, OUTSIDE_COST);
    }

    function test_paysInTokens() public {
        _payInCoin();
        kleros.accept(coin, RATE);
        _givenAward();
        uint256 cost = _outsideCost();
        uint256 before = coin.balanceOf(address(court));
        _ask(buyer, 1);
        assertEq(coin.balanceOf(address(kleros)), cost);
        assertEq(coin.balanceOf(address(court)), before);
        assertEq(coin.balanceOf(buyer), PURSE - cost);
        assertEq(coin.allowance(address(court), address(kleros)), 0);
        assertEq(kleros.disputeAt(0).jurors, JURORS);
        assertEq(_escalation().cost, cost);
    }

    /// @dev A-32: what the outside court was allowed and did not take, it cannot take later.
    function test_A32_leavesNoAllowance_whenTheOutsideCourtTakesLess() public {
        address hostile = _askOneThatTakesLess();
        assertEq(coin.allowance(address(court), hostile), 0);
    }

    /// @dev Or else the second side could not ask: the coin refuses to change what the first question left allowed.
    function test_A32_asksForBothSides_givenApprovalRace() public {
        ApprovalRaceCoin racing = new ApprovalRaceCoin();
        (rules.feeToken, rules.slash) = (address(racing), 0);
        address hostile = _offerOneThatTakesLess();
        _givenAward();
        address[2] memory parties = [buyer, seller];
        uint8[2] memory statedAwards = [1, 11];
        for (uint256 i = 0; i < 2; ++i) {
            racing.mint(parties[i], 9e6);
            vm.startPrank(parties[i]);
            racing.approve(address(court), 9e6);
            court.appealOutside(dispute, rules.outsideData, statedAwards[i], 9e6);
            vm.stopPrank();
            assertEq(racing.allowance(address(court), hostile), 0);
        }
        assertEq(racing.balanceOf(hostile), 6e6);
    }

    /// @dev A-09: what the outside court leaves of its price is the appellant's, and no cost of the case.
    function test_A09_creditsWhatTheOutsideCourtDidNotTake() public {
        _askOneThatTakesLess();
        assertEq(_credit(buyer), 6e6);
        assertEq(_escalation().cost, 3e6);
    }

    /// @dev For 9 coins, of which the outside court takes 3.
    function _askOneThatTakesLess() private returns (address) {
        _payInCoin();
        address hostile = _offerOneThatTakesLess();
        _givenAward();
        vm.prank(buyer);
        court.appealOutside(dispute, rules.outsideData, 1, 9e6);
        assertEq(coin.balanceOf(hostile), 3e6);
        return hostile;
    }

    function _offerOneThatTakesLess() private returns (address) {
        HostileArbitrator hostile = new HostileArbitrator(9e6);
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        _askOutside(address(hostile));
        return address(hostile);
    }
}
