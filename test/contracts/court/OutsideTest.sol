// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escalation} from "../../../contracts/court/ICourt.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {PanelTest} from "./PanelTest.sol";

/// @notice A roster of one round of three, whose last instance is Kleros: its court 31 with five jurors.
abstract contract OutsideTest is PanelTest {
    uint256 internal constant JUROR_FEE = 0.002 ether + 1;
    uint256 internal constant JURORS = 5;
    uint256 internal constant OUTSIDE_COST = JUROR_FEE * JURORS;
    uint32 internal constant OUTSIDE = 60 days;
    /// Units of the coin for one of native coin.
    uint256 internal constant RATE = 3_000e6;

    KlerosDouble internal kleros;

    function setUp() public virtual override {
        super.setUp();
        kleros = new KlerosDouble(JUROR_FEE);
        kleros.setWhitelist(true, address(court), true);
        _appealable(1);
        _askOutside(address(kleros));
    }

    function _askOutside(address outsideCourt) internal {
        (rules.outsideCourt, rules.outsidePeriod) = (outsideCourt, OUTSIDE);
        rules.outsideData = abi.encode(uint256(31), JURORS);
    }

    // ── Prior states ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev An award of 5 that anyone may take to Kleros.
    function _givenAward() internal {
        _givenHeard(3, 2, 5, 5);
    }

    /// @dev Where the buyer asked Kleros for 1 in its stead.
    function _givenAsked() internal {
        _givenAward();
        _ask(buyer, 1);
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _ask(address appellant, uint8 statedAward) internal {
        uint256 cost = _outsideCost();
        vm.prank(appellant);
        court.appealOutside{value: rules.feeToken == NATIVE ? cost : 0}(
            dispute,
            rules.outsideData,
            statedAward,
            cost
        );
    }

    function _askReverts(bytes memory reason) internal {
        _askReverts(1, OUTSIDE_COST, OUTSIDE_COST, reason);
    }

    function _askReverts(uint8 statedAward, uint256 value, uint256 maxCost, bytes memory reason) internal {
        _askReverts(buyer, statedAward, value, maxCost, reason);
    }

    function _askReverts(address party, uint8 statedAward, bytes memory reason) internal {
        _askReverts(party, statedAward, OUTSIDE_COST, OUTSIDE_COST, reason);
    }

    function _askReverts(
        address caller,
        uint8 statedAward,
        uint256 value,
        uint256 maxCost,
        bytes memory reason
    ) internal {
        vm.expectRevert(reason);
        vm.prank(caller);
        court.appealOutside{value: value}(dispute, rules.outsideData, statedAward, maxCost);
    }

    /// @dev Kleros' first dispute to its end.
    function _klerosRules(uint256 ruling) internal {
        kleros.voteAlike(0, ruling);
        kleros.passAppeal(0);
        kleros.executeRuling(0);
    }

    /// @dev To the first instant at which nobody may ask any more.
    function _afterAsking() internal {
        if (_now() <= _case().evidenceEndsAt) vm.warp(uint256(_case().evidenceEndsAt) + 1);
    }

    // ── Looking ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _outsideCost() internal view returns (uint256) {
        if (rules.feeToken == NATIVE) return kleros.arbitrationCost(rules.outsideData);
        return kleros.arbitrationCost(rules.outsideData, coin);
    }

    /// @dev The buyer's question.
    function _escalation() internal view returns (Escalation memory) {
        return court.escalationOf(disputeId, true);
    }

    function _ofSeller() internal view returns (Escalation memory) {
        return court.escalationOf(disputeId, false);
    }
}
