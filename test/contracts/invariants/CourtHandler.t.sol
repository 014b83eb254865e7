// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Case, Dispute, Opening, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {CourtSigned} from "./CourtSigned.sol";
import {CourtWorld} from "./CourtWorld.sol";

/// @notice Acts on the court as its people would. A call the court refuses is no failure: what counts is what it leaves.
contract CourtHandler is CourtSigned {
    uint256 private constant MAX_DISPUTES = 6;
    /// Where credits and fees are sent: nobody's balance.
    address private constant SAFE = address(0x5AFE);

    mapping(uint256 disputeId => mapping(uint256 sitting => bytes32[])) private _commitments;
    mapping(uint256 disputeId => mapping(uint256 sitting => Opening[])) private _openings;

    constructor(WholeCourt court_) CourtWorld(court_) {}

    // ── Members ──────────────────────────────────────────────────────────────────────────────────────────────────

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
        verb = verb % 6;
        vm.prank(actors[actorSeed % ACTORS]);
        if (verb == 0) try court.addStake{value: value}(version, amount) {} catch {}
        if (verb == 1) try court.setMaxLoad(version, amount % 6) {} catch {}
        if (verb == 2) try court.retire(version) {} catch {}
        if (verb == 3) try court.withdrawFees(version, SAFE) {} catch {}
        if (verb == 4) try court.withdraw(address(coin), SAFE) {} catch {}
        if (verb == 5) try court.withdraw(address(0), SAFE) {} catch {}
    }

    // ── Disputes ─────────────────────────────────────────────────────────────────────────────────────────────────

    function open(uint256 buyerSeed, uint256 sellerSeed, uint256 versionSeed, uint16 excess) external booked {
        if (_disputes.length == MAX_DISPUTES) return;
        bytes32 version = versions[versionSeed % VERSIONS];
        Dispute memory dispute = _next(version, actors[buyerSeed % ACTORS], actors[sellerSeed % ACTORS]);
        bytes memory extraData = abi.encode(version, dispute.buyer, dispute.seller);
        uint256 amount = FEE * dispute.schedule.seats(0) + excess;
        if (dispute.feeToken != address(0)) {
            try arbitrable.createDisputeInToken(court, 11, extraData, IERC20(dispute.feeToken), amount) {
                _disputes.push(dispute);
            } catch {}
        } else {
            try arbitrable.createDispute{value: amount}(court, 11, extraData) {
                _disputes.push(dispute);
            } catch {}
        }
    }

    /// @dev The next steps by the right people at the right time: chance alone would hardly ever get there.
    function hear(uint256 disputeSeed, uint8 choice) external booked {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        uint256 id = court.disputeIdOf(dispute);
        for (uint256 i = 0; i <= choice % 5; ++i) _hear(dispute, id, court.caseOf(id), choice);
    }

    function recuse(uint256 disputeSeed, uint8 choice) external booked {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        uint256 id = court.disputeIdOf(dispute);
        _recuse(dispute, id, court.caseOf(id), choice);
    }

    function tell(uint256 disputeSeed, uint8 choice) external booked {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        uint256 id = court.disputeIdOf(dispute);
        _tell(dispute, id, court.caseOf(id), choice);
    }

    /// @dev Of the first dispute that can be appealed.
    function appeal(uint256 disputeSeed, uint8 choice) external booked {
        for (uint256 i = 0; i < _disputes.length; ++i) {
            Dispute memory dispute = _disputes[((disputeSeed % _disputes.length) + i) % _disputes.length];
            if (_appeal(dispute, court.caseOf(court.disputeIdOf(dispute)), choice)) return;
        }
    }

    function end(uint256 disputeSeed) external booked {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        try court.executeRuling(dispute, "") {} catch {
            try court.timeOut(dispute, "") {} catch {}
        }
    }

    function close(uint256 disputeSeed, bool bySeller) external {
        if (_disputes.length == 0) return;
        Dispute memory dispute = _disputes[disputeSeed % _disputes.length];
        vm.prank(bySeller ? dispute.seller : dispute.buyer);
        try court.closeEvidence(dispute) {} catch {}
    }

    function ruleOutside(uint256 outsideSeed, uint8 ruling) external {
        if (outside.disputes() == 0) return;
        try outside.giveRuling(address(court), outsideSeed % outside.disputes(), ruling % 4) {} catch {}
    }

    function refuse(bool refuses) external {
        arbitrable.setManner(refuses ? ArbitrableDouble.Manner.Reverts : ArbitrableDouble.Manner.Takes);
    }

    function pass(uint256 duration) external {
        skip(duration % 2 days);
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _hear(Dispute memory dispute, uint256 id, Case memory current, uint8 choice) private {
        if (current.stage == Stage.Drawing) {
            if (vm.getBlockNumber() <= current.seedBlock) vm.roll(vm.getBlockNumber() + 10);
            try court.draw(dispute) {} catch {}
            return;
        }
        if (current.stage != Stage.Seated) return;
        if (vm.getBlockTimestamp() <= current.evidenceEndsAt) vm.warp(uint256(current.evidenceEndsAt) + 1);
        if (dispute.schedule.seats(current.round) == 1) {
            vm.prank(_holder(dispute, id, current, 0));
            try court.vote(dispute, choice % 12, keccak256("reasons"), "") {} catch {}
        } else if (current.turn == Turn.None && vm.getBlockTimestamp() <= _voteEnd(dispute)) {
            _commit(dispute, id, current, choice);
        } else {
            _reveal(dispute, id, current, choice);
        }
    }

    /// @dev One time in four a seat does not commit, one time in three others carry what was signed; the choice may be out of
    /// range.
    function _commit(Dispute memory dispute, uint256 id, Case memory current, uint8 choice) private {
        uint256 size = dispute.schedule.seats(current.round);
        uint256 lazy = choice % 4 == 0 ? choice % size : size;
        for (uint8 i = 0; i < size; ++i) {
            if (i == lazy) continue;
            address holder = _holder(dispute, id, current, i);
            Opening memory opening = Opening(i, holder, (choice + i) % 14, bytes32(id), keccak256("reasons"));
            bytes32 commitment = court.commitmentOf(id, current.sitting, opening);
            bool done =
                choice % 3 == 2
                    ? _carry(dispute, current.sitting, holder, commitment)
                    : _commitAlone(dispute, holder, commitment);
            if (!done) continue;
            _commitments[id][current.sitting].push(commitment);
            _openings[id][current.sitting].push(opening);
        }
    }

    function _commitAlone(
        Dispute memory dispute,
        address holder,
        bytes32 commitment
    ) private returns (bool done) {
        vm.prank(holder);
        try court.commit(dispute, commitment) {
            done = true;
        } catch {}
    }

    function _reveal(Dispute memory dispute, uint256 id, Case memory current, uint8 choice) private {
        Opening[] memory all = _openings[id][current.sitting];
        Opening[] memory some = new Opening[](choice % 4 == 0 ? all.length / 3 : all.length);
        for (uint256 i = 0; i < some.length; ++i) some[i] = all[i];
        try court.reveal(dispute, _commitments[id][current.sitting], some) {} catch {}
    }

    function _tell(Dispute memory dispute, uint256 id, Case memory current, uint8 choice) private {
        Opening[] memory all = _openings[id][current.sitting];
        if (all.length == 0) return;
        try court.voidSeat(dispute, _commitments[id][current.sitting], all[choice % all.length]) {} catch {}
    }

    function _recuse(Dispute memory dispute, uint256 id, Case memory current, uint8 choice) private {
        uint8 seat = choice % uint8(dispute.schedule.seats(current.round));
        vm.prank(_holder(dispute, id, current, seat));
        try court.recuse(dispute, seat, "") {} catch {}
    }

    function _appeal(Dispute memory dispute, Case memory current, uint8 choice) private returns (bool) {
        uint256 cost = court.appealCost(dispute);
        if (current.stage != Stage.Outside && current.round + 1 < dispute.schedule.rounds()) {
            vm.prank(actors[choice % ACTORS]);
            try court.appeal{value: cost}(dispute) {
                return true;
            } catch {
                return false;
            }
        }
        vm.prank(choice % 2 == 0 ? dispute.buyer : dispute.seller);
        try court.appealOutside{value: OUTSIDE_COST + choice}(dispute, "", choice % 12, OUTSIDE_COST) {
            return true;
        } catch {
            return false;
        }
    }

    function _voteEnd(Dispute memory dispute) private view returns (uint256 endsAt) {
        (endsAt, , ) = court.deadlinesOf(dispute);
    }

    function _holder(
        Dispute memory dispute,
        uint256 id,
        Case memory current,
        uint256 seat
    ) private view returns (address) {
        bool isOne = dispute.schedule.seats(current.round) == 1;
        uint256 word = isOne ? current.seat : court.seatsOf(id, current.sitting, seat / 6);
        return court.memberAt(dispute.version, uint32(Seats.at(word, seat % 6).number()));
    }
}
