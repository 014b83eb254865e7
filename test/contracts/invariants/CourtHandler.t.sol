// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Case, Dispute, Stage} from "../../../contracts/court/ICourt.sol";
import {Rules, Version} from "../../../contracts/court/IRosters.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @notice Acts on the court as its people would: one named arbitrator, a curated roster paid in a coin, an open one. A call
/// the court refuses is no failure: what counts is what it leaves.
contract CourtHandler is CourtDeployment {
    uint256 public constant ACTORS = 5;
    uint256 public constant VERSIONS = 3;
    uint256 private constant MAX_DISPUTES = 6;
    uint256 private constant PURSE = 1e30;
    uint80 private constant FEE = 1_000_003;

    WholeCourt public court;
    TestCoin public coin = new TestCoin("Plain Coin", "PLAIN", 6);
    ArbitrableDouble public arbitrable = new ArbitrableDouble();
    address[ACTORS] public actors;
    bytes32[VERSIONS] public versions;
    Dispute[] internal _disputes;

    constructor() {
        court = deployCourt();
        for (uint256 i = 0; i < ACTORS; ++i) {
            actors[i] = vm.addr(0xC0DE + i);
            vm.deal(actors[i], PURSE);
            coin.mint(actors[i], PURSE);
            vm.prank(actors[i]);
            coin.approve(address(court), type(uint256).max);
        }
        vm.deal(address(this), PURSE);
        coin.mint(address(arbitrable), PURSE);
        arbitrable.approve(coin, address(court), type(uint256).max);
        versions[0] = _publish(false, 1, address(0));
        versions[1] = _publish(false, 4, address(coin));
        versions[2] = _publish(true, 2, address(0));
    }

    function disputeCount() external view returns (uint256) {
        return _disputes.length;
    }

    function disputeAt(uint256 index) external view returns (Dispute memory dispute, Case memory current) {
        dispute = _disputes[index];
        current = court.caseOf(court.disputeIdOf(dispute));
    }

    // ── Actions ──────────────────────────────────────────────────────────────────────────────────────────────────

    function join(uint256 actorSeed, uint256 versionSeed, uint96 stake, uint8 maxLoad) external {
        bytes32 version = versions[versionSeed % VERSIONS];
        stake = uint96(bound(stake, 0, uint256(FEE) * 6));
        uint256 value = court.versionOf(version).stakeToken == address(0) ? stake : 0;
        vm.prank(actors[actorSeed % ACTORS]);
        try court.join{value: value}(version, stake, maxLoad % 6, keccak256("profile")) {} catch {}
    }

    function manage(uint256 actorSeed, uint256 versionSeed, uint256 verb, uint8 amount) external {
        bytes32 version = versions[versionSeed % VERSIONS];
        uint256 value = court.versionOf(version).stakeToken == address(0) ? amount : 0;
        vm.prank(actors[actorSeed % ACTORS]);
        if (verb % 4 == 0) try court.addStake{value: value}(version, amount) {} catch {}
        if (verb % 4 == 1) try court.setMaxLoad(version, amount % 6) {} catch {}
        if (verb % 4 == 2) try court.retire(version) {} catch {}
        if (verb % 4 == 3)
            try court.withdraw(value == 0 ? address(coin) : address(0), actors[amount % ACTORS]) {} catch {}
    }

    function open(uint256 buyerSeed, uint256 sellerSeed, uint256 versionSeed, uint16 excess) external {
        if (_disputes.length == MAX_DISPUTES) return;
        bytes32 version = versions[versionSeed % VERSIONS];
        Version memory rules = court.versionOf(version);
        Dispute memory dispute;
        dispute.buyer = actors[buyerSeed % ACTORS];
        dispute.seller = actors[sellerSeed % ACTORS];
        bytes memory extraData = abi.encode(version, dispute.buyer, dispute.seller);
        dispute = _expected(version, rules, dispute.buyer, dispute.seller);
        uint256 amount = uint256(FEE) + excess;
        if (rules.paidInToken) {
            try arbitrable.createDisputeInToken(court, 11, extraData, IERC20(rules.feeToken), amount) {
                _disputes.push(dispute);
            } catch {}
        } else {
            try arbitrable.createDispute{value: amount}(court, 11, extraData) {
                _disputes.push(dispute);
            } catch {}
        }
    }

    /// @dev The next step by the right person: chance alone would hardly ever get there.
    function advance(uint256 disputeSeed, uint256 verb, uint8 choice) external {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        Case memory current = court.caseOf(court.disputeIdOf(dispute));
        address holder = court.memberAt(dispute.version, uint32(Seats.first(current.seat).number()));
        if (current.stage == Stage.Drawing) {
            if (vm.getBlockNumber() <= current.seedBlock) vm.roll(vm.getBlockNumber() + 10);
            try court.draw(dispute) {} catch {}
            return;
        }
        verb = verb % 4;
        vm.prank(verb < 2 ? holder : actors[choice % ACTORS]);
        if (verb == 0) try court.vote(dispute, choice % 12, keccak256("reasons"), "") {} catch {}
        if (verb == 1) try court.recuse(dispute, 0, "") {} catch {}
        if (verb == 2) try court.timeOut(dispute, "") {} catch {}
        if (verb == 3) try court.executeRuling(dispute, "") {} catch {}
    }

    function close(uint256 disputeSeed, bool bySeller) external {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        vm.prank(bySeller ? dispute.seller : dispute.buyer);
        try court.closeEvidence(dispute) {} catch {}
    }

    function refuse(bool refuses) external {
        arbitrable.setManner(refuses ? ArbitrableDouble.Manner.Reverts : ArbitrableDouble.Manner.Takes);
    }

    function pass(uint256 duration) external {
        skip(duration % 4 days);
    }

    function _publish(bool open_, uint256 named, address token) private returns (bytes32) {
        Rules memory rules;
        (rules.open, rules.seats, rules.rounds) = (open_, 1, 1);
        (rules.evidencePeriod, rules.votePeriod) = (1 days, 2 days);
        rules.newcomerWait = open_ ? 7 days : 0;
        (rules.feeToken, rules.stakeToken) = (token, token);
        (rules.seatFee, rules.slash, rules.minStake) = (FEE, FEE / 2, FEE);
        rules.bountyBps = named == 1 ? 0 : 1_000;
        address[] memory list = new address[](named);
        for (uint256 i = 0; i < named; ++i) list[i] = actors[i];
        return court.publishVersion(keccak256(abi.encode(named)), rules, list);
    }

    function _expected(
        bytes32 version,
        Version memory rules,
        address buyer,
        address seller
    ) private view returns (Dispute memory dispute) {
        bool named = rules.namedArbitrator != address(0);
        dispute = Dispute({
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
