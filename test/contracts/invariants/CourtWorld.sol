// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute} from "../../../contracts/court/ICourt.sol";
import {Rules, Version} from "../../../contracts/court/IRosters.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {ArbitratorDouble} from "../support/ArbitratorDouble.sol";
import {Test} from "../support/Test.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @notice A court, its people and four versions: one named arbitrator with a last instance outside, a curated roster of four
/// paid in a coin, an open one, and panels of three with an appeal to seven and a last instance. All but the last are named
/// for the panels; the last is a stranger, who may call all that they may.
abstract contract CourtWorld is Test {
    uint256 public constant ACTORS = 15;
    uint256 public constant VERSIONS = 4;
    uint256 public constant PURSE = 1e30;
    uint256 internal constant FIRST_KEY = 0xC0DE;
    uint80 internal constant FEE = 1_000_003;
    uint256 internal constant OUTSIDE_COST = 3_000_001;

    WholeCourt public court;
    TestCoin public coin = new TestCoin("Plain Coin", "PLAIN", 6);
    ArbitrableDouble public arbitrable = new ArbitrableDouble();
    ArbitratorDouble public outside = new ArbitratorDouble(OUTSIDE_COST);
    address[ACTORS] public actors;
    bytes32[VERSIONS] public versions;
    Dispute[] internal _disputes;

    constructor(WholeCourt court_) {
        court = court_;
        for (uint256 i = 0; i < ACTORS; ++i) {
            actors[i] = vm.addr(FIRST_KEY + i);
            vm.deal(actors[i], PURSE);
            coin.mint(actors[i], PURSE);
            vm.prank(actors[i]);
            coin.approve(address(court), type(uint256).max);
        }
        vm.deal(address(this), PURSE);
        coin.mint(address(arbitrable), PURSE);
        arbitrable.approve(coin, address(court), type(uint256).max);
        _publishVersions();
    }

    function disputeCount() external view returns (uint256) {
        return _disputes.length;
    }

    function disputeAt(uint256 index) external view returns (Dispute memory dispute, Case memory current) {
        dispute = _disputes[index];
        current = court.caseOf(court.disputeIdOf(dispute));
    }

    // ── Versions ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _publishVersions() private {
        Rules memory rules = _rules(address(0));
        rules.bountyBps = 0;
        _outside(rules);
        versions[0] = _publish(rules, 1);
        versions[1] = _publish(_rules(address(coin)), 4);
        rules = _rules(address(0));
        (rules.open, rules.newcomerWait) = (true, 7 days);
        versions[2] = _publish(rules, 2);
        rules = _rules(address(0));
        (rules.seats, rules.rounds, rules.revealPeriod) = (3, 2, 1 days);
        _outside(rules);
        versions[3] = _publish(rules, ACTORS - 1);
    }

    function _rules(address token) private pure returns (Rules memory rules) {
        (rules.seats, rules.rounds) = (1, 1);
        (rules.evidencePeriod, rules.votePeriod) = (1 days, 2 days);
        (rules.feeToken, rules.stakeToken) = (token, token);
        (rules.seatFee, rules.slash, rules.minStake) = (FEE, FEE / 2, FEE);
        rules.bountyBps = 1_000;
    }

    function _outside(Rules memory rules) private view {
        (rules.appealPeriod, rules.overturnedBps) = (1 days, 2_000);
        (rules.outsideCourt, rules.outsidePeriod) = (address(outside), 5 days);
    }

    function _publish(Rules memory rules, uint256 named) private returns (bytes32) {
        address[] memory list = new address[](named);
        for (uint256 i = 0; i < named; ++i) list[i] = actors[i];
        bytes32 version = court.publishVersion(keccak256(abi.encode(named)), rules, list);
        for (uint256 i = 0; i < named; ++i) {
            vm.prank(actors[i]);
            court.join{value: rules.stakeToken == address(0) ? FEE * 6 : 0}(version, FEE * 6, 6, "");
        }
        return version;
    }

    /// @dev The dispute that would be created now.
    function _next(bytes32 version, address buyer, address seller) internal view returns (Dispute memory) {
        Version memory rules = court.versionOf(version);
        bool named = rules.namedArbitrator != address(0);
        return
            Dispute({
                arbitrable: address(arbitrable),
                version: version,
                number: 1 + (named ? court.memberOf(version, rules.namedArbitrator).taken : rules.disputes),
                members: named ? 0 : rules.members,
                createdAt: uint40(vm.getBlockTimestamp()),
                schedule: rules.schedule,
                choices: 11,
                feeToken: rules.feeToken,
                seatFee: rules.seatFee,
                buyer: buyer,
                seller: seller
            });
    }
}
