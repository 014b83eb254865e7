// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {ArbitratorDouble} from "../support/ArbitratorDouble.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @dev Fees in a coin are in createDisputeInToken.t.sol.
contract CreateDisputeTest is EscrowTest {
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

    function _create() private {
        escrow.createDispute(terms, policy);
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
}
