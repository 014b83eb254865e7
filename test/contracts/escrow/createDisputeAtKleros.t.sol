// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {KlerosTest} from "./KlerosTest.sol";

/// @dev What any arbitrator meets is in createDispute.t.sol.
contract CreateDisputeAtKlerosTest is KlerosTest {
    uint256 private constant EXCESS = 0.01 ether + 2;
    /// Units of the coin for one of native coin.
    uint256 private constant RATE = 1_000e6;

    function test_reverts_whenTheFeeRoseAboveMaxCaseFee() public {
        _givenDearer(EXCESS);
        _assertUnmoved(0);
        uint256 cost = uint256(DEPOSIT) + EXCESS;

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitrationTooDear.selector, cost, DEPOSIT));
        escrow.createDispute(terms, policy);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitrationTooDear.selector, cost, cost - 1));
        vm.prank(stranger);
        escrow.createDispute{value: EXCESS - 1}(terms, policy);
    }

    /// @dev Kleros reads how many jurors are asked for where the parties would stand.
    function test_reverts_whenPartiesWouldBeJurors() public {
        policy.arbitratorData = abi.encode(COURT_OF_KLEROS);
        policy.passParties = true;
        _givenInCourt();

        uint256 cost = JUROR_FEE * uint256(uint160(buyer));
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ArbitrationTooDear.selector, cost, DEPOSIT));
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenTheWhitelistRefusesTheEscrow() public {
        _givenUnlisted();
        _assertUnmoved(0);

        vm.expectRevert(KlerosDouble.ArbitrableNotWhitelisted.selector);
        escrow.createDispute(terms, policy);
    }

    /// @dev Nobody's gift opens a court that refuses, and it comes back.
    function test_reverts_whenTheWhitelistRefusesTheEscrow_givenAGift() public {
        _givenUnlisted();
        kleros.setFeeForJuror(DEPOSIT);

        vm.expectRevert(KlerosDouble.ArbitrableNotWhitelisted.selector);
        vm.prank(stranger);
        escrow.createDispute{value: 1 ether}(terms, policy);
        _assertSpent(NATIVE, stranger, 0);
        _assertUnmoved(0);
    }

    function test_reverts_whenKlerosDoesNotTakeTheCoin() public {
        _useTradeTokenForCaseFee(20_000_007, 0);
        _givenInCourt();

        vm.expectRevert(KlerosDouble.TokenNotAccepted.selector);
        escrow.createDispute(terms, policy);
    }

    function test_asksKleros_inItsOwnWords() public {
        _givenClaimed();
        vm.expectEmit(address(escrow));
        emit IArbitrableV2.DisputeRequest(IArbitratorV2(address(kleros)), 0, 9);
        _answer(ANSWER_BPS);

        _assertInCourt(KLEROS_FEE);
        _assertUnmoved(KLEROS_FEE);
        assertEq(_state().endsAt, START + 180 days);
        KlerosDouble.KlerosDispute memory dispute = kleros.disputeAt(0);
        assertEq(dispute.arbitrated, address(escrow));
        assertEq(dispute.choices, 2);
        assertEq(dispute.jurors, JURORS);
    }

    function test_asksKleros_onceItListsTheEscrow() public {
        _givenUnlisted();
        kleros.setWhitelist(true, address(escrow), true);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);
        _assertInCourt(KLEROS_FEE);
    }

    function test_asksKleros_onceTheFeeFell() public {
        _givenDearer(EXCESS);
        kleros.setFeeForJuror(JUROR_FEE);
        escrow.createDispute(terms, policy);
        _assertInCourt(KLEROS_FEE);
    }

    /// @dev A gift raised what the case costs, not what its loser bears.
    function test_takesTheGift_whenTheFeeRose() public {
        _givenDearer(EXCESS);
        vm.prank(stranger);
        escrow.createDispute{value: 1 ether}(terms, policy);

        _assertInCourt(DEPOSIT);
        _assertUnmoved(DEPOSIT);
        _assertSpent(NATIVE, stranger, EXCESS);
        assertEq(address(kleros).balance, uint256(DEPOSIT) + EXCESS);

        _vote(1, 1, 2);
        _deliverRuling();
        escrow.execute(terms, policy);
        _assertPaid(0, 0, DEPOSIT);
        _assertSpent(NATIVE, stranger, EXCESS);
    }

    function test_asksKleros_inACoin() public {
        kleros.accept(dollar, RATE);
        _useTradeTokenForCaseFee(20_000_007, 0);
        _givenInCourt();

        uint80 cost = uint80((uint256(KLEROS_FEE) * RATE) / 1 ether);
        _assertInCourt(cost);
        assertEq(dollar.balanceOf(address(kleros)), cost);
        assertEq(dollar.allowance(address(escrow), address(kleros)), 0);
        _assertHolds(address(dollar), DIFFERENCE + 2 * 20_000_007 - uint256(cost));
    }
}
