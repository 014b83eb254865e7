// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @notice A policy whose arbitrator is Kleros itself, as protocol.md describes one: two choices, a native fee, no parties in
/// its data, half years to rule, and the middle by default.
abstract contract KlerosTest is EscrowTest {
    uint256 internal constant COURT_OF_KLEROS = 31;
    uint256 internal constant JURORS = 3;
    uint256 internal constant JUROR_FEE = 0.004 ether + 1;
    /// Within the deposit, and odd.
    uint80 internal constant KLEROS_FEE = 0.012 ether + 3;
    /// Of `DIFFERENCE`, when nobody rules.
    uint96 internal constant HALF = 32_490_001;

    KlerosDouble internal kleros;

    function setUp() public virtual override {
        super.setUp();
        kleros = new KlerosDouble(JUROR_FEE);
        kleros.setWhitelist(true, address(escrow), true);
        policy.arbitrator = address(kleros);
        policy.arbitratorData = abi.encode(COURT_OF_KLEROS, JURORS);
        (policy.passParties, policy.choices) = (false, 2);
        (policy.rulingWindow, policy.defaultBuyerBps) = (180 days, 5_000);
    }

    /// @dev The answer stands; Kleros does not list the escrow.
    function _givenUnlisted() internal {
        kleros.setWhitelist(true, address(escrow), false);
        _givenInCourt();
        _assertStatus(Status.Answered);
    }

    /// @dev The answer stands; Kleros has become dearer than a case may cost, by `excess`.
    function _givenDearer(uint256 excess) internal {
        kleros.setFeeForJuror((uint256(DEPOSIT) + excess) / JURORS);
        _givenInCourt();
        _assertStatus(Status.Answered);
    }

    /// @dev Of the three jurors of its first dispute.
    function _vote(uint256 first, uint256 second, uint256 third) internal {
        uint256[] memory votes = new uint256[](3);
        (votes[0], votes[1], votes[2]) = (first, second, third);
        kleros.castVotes(0, votes);
    }

    function _deliverRuling() internal {
        kleros.passAppeal(0);
        kleros.executeRuling(0);
    }

    function _assertInCourt(uint80 caseFee) internal view {
        Trade memory state = _state();
        _assertStatus(Status.InCourt);
        assertEq(state.caseFee, caseFee, "caseFee");
        assertEq(state.held, DIFFERENCE, "held");
        assertEq(escrow.tradeOfDispute(address(kleros), 0), trade);
    }

    /// @dev Both deposits lie here but for `caseFee`, and nothing of the difference has moved.
    function _assertUnmoved(uint256 caseFee) internal view {
        _assertHolds(address(dollar), DIFFERENCE);
        _assertHolds(NATIVE, 2 * uint256(DEPOSIT) - caseFee);
    }

    /// @dev What the seller owns of `DIFFERENCE`, and what each side bears of the case fee.
    function _assertPaid(uint256 toSeller, uint256 buyerCost, uint256 sellerCost) internal view {
        uint256 fee = _fee(CONCEDED_TO_SELLER) + _fee(toSeller);
        _assertClosed();
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER + toSeller);
        _assertGained(address(dollar), seller, CONCEDED_TO_SELLER + toSeller - fee);
        _assertSpent(NATIVE, buyer, buyerCost);
        _assertSpent(NATIVE, seller, sellerCost);
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
