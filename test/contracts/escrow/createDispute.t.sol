// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEscrow, Status, Trade} from "../../../contracts/escrow/IEscrow.sol";
import {ArbitratorDouble} from "../support/ArbitratorDouble.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract CreateDisputeTest is EscrowTest {
    uint80 private constant TOKEN_DEPOSIT = 20_000_007;
    uint256 private constant TOKEN_FEE = 13_000_001;

    function test_reverts_whenPolicyIsAnother() public {
        _givenAnswered();
        policy.arbitratorData = "";
        _expectPolicyMismatch();
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenStatusIsNotAnswered() public {
        _assertRefusedOutside(_bit(Status.Answered), _create);
    }

    function test_reverts_whenDeadlinePassed() public {
        _givenAnswered();
        uint40 endsAt = _state().endsAt;
        vm.warp(endsAt + 1);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DeadlinePassed.selector, endsAt, endsAt + 1));
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenArbitratorIsBuyer() public {
        terms.buyer = address(arbitrator);
        _fundAccount(NATIVE, address(arbitrator));
        _fundAccount(address(dollar), address(arbitrator));
        _expectArbitratorIsParty();
    }

    function test_reverts_whenArbitratorIsSeller() public {
        terms.seller = address(arbitrator);
        _fundAccount(NATIVE, address(arbitrator));
        _fundAccount(address(dollar), address(arbitrator));
        _expectArbitratorIsParty();
    }

    function test_reverts_whenArbitratorIsTheCoin() public {
        policy.arbitrator = address(dollar);
        _expectArbitratorIsParty();
    }

    function test_reverts_whenArbitratorLostItsCode() public {
        _givenAnswered();
        vm.etch(address(arbitrator), "");

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitratorWithoutCode.selector, address(arbitrator)));
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenArbitratorReverts() public {
        _givenAnswered();
        arbitrator.setPaused(true);

        vm.expectRevert(ArbitratorDouble.Paused.selector);
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenGiftIsTooSmall() public {
        _givenAnswered();
        arbitrator.setCost(uint256(DEPOSIT) + 100);

        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrow.ArbitrationTooDear.selector,
                uint256(DEPOSIT) + 100,
                uint256(DEPOSIT) + 99
            )
        );
        vm.prank(stranger);
        escrow.createDispute{value: 99}(terms, policy);
    }

    function test_reverts_whenValueIsSentForATokenFee() public {
        _givenAnsweredWithTokenFee();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 1, 0));
        vm.prank(stranger);
        escrow.createDispute{value: 1}(terms, policy);
    }

    function test_reverts_whenTokenGiftIsNotAllowed() public {
        _givenAnsweredWithTokenFee();
        arbitrator.setCost(uint256(TOKEN_DEPOSIT) + 100);
        vm.prank(stranger);
        dollar.approve(address(escrow), 99);

        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 99, 100)
        );
        vm.prank(stranger);
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenDisputeIdIsTaken() public {
        HostileArbitrator hostile = _useHostile();
        _givenInCourt();
        bytes32 first = trade;
        terms.agreement = keccak256("another agreement");
        hostile.setFixedId(0);
        _givenAnswered();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeIdTaken.selector, address(hostile), 0));
        escrow.createDispute(terms, policy);
        assertEq(escrow.tradeOfDispute(address(hostile), 0), first);
    }

    function test_goesToCourt_whoeverCalls() public {
        _givenAnswered();
        vm.warp(START + 3 days);

        vm.expectEmit(address(escrow));
        emit IArbitrableV2.DisputeRequest(IArbitratorV2(address(arbitrator)), 0, 9);
        vm.expectEmit(address(escrow));
        emit IEscrow.DisputeCreated(trade, 0, CASE_FEE, START + 63 days);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(CASE_FEE);
        assertEq(_state().endsAt, START + 63 days);
        assertEq(_state().epoch, 3);
        assertEq(escrow.tradeOfDispute(address(arbitrator), 0), trade);
        assertEq(arbitrator.choices(), 11);
        assertEq(arbitrator.paid(), CASE_FEE);
    }

    function test_goesToCourt_whenExactlyAtDeadline() public {
        _givenAnswered();
        vm.warp(_state().endsAt);
        escrow.createDispute(terms, policy);
        _assertInCourt(CASE_FEE);
    }

    function test_appendsTheParties_whenPolicyPassesThem() public {
        _givenInCourt();
        assertEq(arbitrator.extraData(), abi.encode(uint256(3), uint256(1), terms.buyer, terms.seller));
    }

    function test_keepsTheDataAlone_whenPolicyDoesNotPassParties() public {
        policy.passParties = false;
        _givenInCourt();
        assertEq(arbitrator.extraData(), abi.encode(uint256(3), uint256(1)));
    }

    function test_returnsTheValue_whenNoGiftIsNeeded() public {
        _givenAnswered();
        arbitrator.setCost(DEPOSIT);
        vm.prank(stranger);
        escrow.createDispute{value: 1 ether}(terms, policy);

        _assertInCourt(DEPOSIT);
        _assertSpent(NATIVE, stranger, 0);
        _assertHolds(NATIVE, DEPOSIT);
    }

    function test_takesTheGiftAndReturnsTheRest() public {
        _givenAnswered();
        arbitrator.setCost(uint256(DEPOSIT) + 100);
        vm.prank(stranger);
        escrow.createDispute{value: 1 ether}(terms, policy);

        _assertInCourt(DEPOSIT);
        _assertSpent(NATIVE, stranger, 100);
        _assertHolds(NATIVE, DEPOSIT);
        assertEq(address(arbitrator).balance, uint256(DEPOSIT) + 100);
    }

    function test_takesTheGift_whenItIsExact() public {
        _givenAnswered();
        arbitrator.setCost(uint256(DEPOSIT) + 100);
        vm.prank(stranger);
        escrow.createDispute{value: 100}(terms, policy);
        _assertInCourt(DEPOSIT);
        _assertSpent(NATIVE, stranger, 100);
    }

    function test_paysInToken() public {
        _givenAnsweredWithTokenFee();
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(uint80(TOKEN_FEE));
        _assertSpent(address(dollar), stranger, 0);
        assertEq(dollar.balanceOf(address(arbitrator)), TOKEN_FEE);
        _assertHoldsToken(TOKEN_FEE);
    }

    function test_takesTheGiftInToken() public {
        _givenAnsweredWithTokenFee();
        arbitrator.setCost(uint256(TOKEN_DEPOSIT) + 100);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(TOKEN_DEPOSIT);
        _assertSpent(address(dollar), stranger, 100);
        _assertHoldsToken(TOKEN_DEPOSIT);
    }

    function test_countsWhatWasTaken_whenArbitratorTakesLess() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(uint80(TOKEN_FEE / 3));
        _assertHoldsToken(TOKEN_FEE / 3);
    }

    function test_returnsTheUnusedGift_whenArbitratorTakesLess() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setCost(60_000_000);
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        // A third of the price is 20,000,000: within the deposit, so nothing of the gift of 39,999,993 was needed.
        _assertInCourt(20_000_000);
        _assertSpent(address(dollar), stranger, 0);
        _assertHoldsToken(20_000_000);
    }

    function test_returnsPartOfTheGift_whenArbitratorTakesLess() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setCost(60_000_300);
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(TOKEN_DEPOSIT);
        _assertSpent(address(dollar), stranger, 20_000_100 - TOKEN_DEPOSIT);
        _assertHoldsToken(TOKEN_DEPOSIT);
    }

    function test_leavesNoAllowance_whenArbitratorTakesNothing() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesNothing);
        escrow.createDispute(terms, policy);

        _assertInCourt(0);
        assertEq(dollar.allowance(address(escrow), address(hostile)), 0);
        _assertHoldsToken(0);
    }

    function test_reverts_whenArbitratorTakesMore() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesMore);

        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        escrow.createDispute(terms, policy);
    }

    function _create() private {
        escrow.createDispute(terms, policy);
    }

    function _useHostile() private returns (HostileArbitrator hostile) {
        hostile = new HostileArbitrator(CASE_FEE);
        arbitrator = hostile;
        policy.arbitrator = address(hostile);
    }

    function _givenAnsweredWithTokenFee() private {
        _useTradeTokenForCaseFee(TOKEN_DEPOSIT, TOKEN_FEE);
        _givenAnswered();
    }

    function _expectArbitratorIsParty() private {
        _givenAnswered();
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitratorIsParty.selector, policy.arbitrator));
        escrow.createDispute(terms, policy);
    }

    function _assertInCourt(uint80 caseFee) private view {
        Trade memory state = _state();
        _assertStatus(Status.InCourt);
        assertEq(state.caseFee, caseFee, "caseFee");
        assertEq(state.held, DIFFERENCE, "held");
    }

    function _assertHoldsToken(uint256 caseFee) private view {
        _assertHolds(address(dollar), uint256(DIFFERENCE) + 2 * uint256(TOKEN_DEPOSIT) - caseFee);
        assertEq(dollar.allowance(address(escrow), policy.arbitrator), 0);
    }
}
