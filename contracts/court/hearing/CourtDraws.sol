// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {CaseState} from "../CaseState.sol";
import {Duty} from "../Duty.sol";
import {Dispute, Stage} from "../ICourt.sol";
import {Panel} from "../Panel.sol";
import {Seat} from "../Seats.sol";
import {CourtAwards} from "./CourtAwards.sol";

/// @dev Filling the seats, and giving one back.
abstract contract CourtDraws is CourtAwards {
    uint256 private constant MAX_RECUSALS = 2;
    /// @dev Random tries of one seat. With one member in ten able to serve, one seat in 800 finds nobody.
    uint256 private constant DRAW_TRIES = 64;
    /// @dev Blocks whose hash is known (EIP-2935), and so the distance from a missed block to the next one.
    uint256 private constant HASH_WINDOW = 8191;

    function draw(Dispute calldata dispute) external {
        (uint256 id, CaseState current) = _load(dispute);
        if (current.stage() != Stage.Drawing) revert StageNotAllowed(current.stage());
        uint256 latest = _latestDraw(dispute, current);
        if (block.timestamp > latest) revert TooLateToDraw(latest, block.timestamp);
        bytes32 seed = _seed(current.seedBlock());

        Panel memory panel = _panelOf(dispute, id, current);
        (uint256 filled, uint256 vacant) = _fill(dispute, id, current.formers(), panel, seed);
        if (filled != 0) {
            emit PanelDrawn(id, msg.sender, seed);
            current = _keepPanel(id, current, panel).drawn(uint256(seed) & 1 == 1);
            _credit(msg.sender, dispute.feeToken, _bounty(dispute));
        }
        if (vacant == 0) _cases[id] = current.withStage(Stage.Seated);
        else _scheduleDraw(id, current);
    }

    function recuse(Dispute calldata dispute, uint8 seat, bytes calldata execution) external {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        Panel memory panel = _panelOf(dispute, id, current);
        if (seat >= panel.size) revert SeatOutOfRange(seat, panel.size);
        Seat given = panel.at(seat);
        _checkHolder(given, dispute.version, msg.sender);
        if (block.timestamp > current.evidenceEndsAt() || current.isSecondSitting()) {
            revert EvidenceEnded(current.evidenceEndsAt(), block.timestamp);
        }
        // Whoever sees a draw coming shall not have it drawn from another block by leaving.
        bool isDue = current.stage() == Stage.Drawing && block.number > current.seedBlock();
        if (isDue) revert DrawIsDue(current.seedBlock());
        if (given.recusals() == MAX_RECUSALS) revert RecusalsExhausted(MAX_RECUSALS);

        panel.put(seat, given.recused());
        current = _keepPanel(id, current, panel);
        _leaveSeat(dispute.version, msg.sender);
        emit SeatRecused(id, msg.sender, seat);
        if (dispute.members == 0) return _abandon(dispute, id, current, panel, execution);
        _scheduleDraw(id, _dismiss(id, current, given));
    }

    function _abandon(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        Panel memory panel,
        bytes calldata execution
    ) internal {
        emit DisputeAbandoned(id);
        _finish(dispute, id, current, panel, 0, execution);
    }

    /// @dev Whoever is drawn has half a vote period, so nobody can be drawn just in time to be slashed.
    function _latestDraw(Dispute calldata dispute, CaseState current) internal pure returns (uint256) {
        return _voteEnd(dispute, current) - dispute.schedule.vote() / 2;
    }

    function _fill(
        Dispute calldata dispute,
        uint256 id,
        uint256 formers,
        Panel memory panel,
        bytes32 seed
    ) private returns (uint256 filled, uint256 vacant) {
        bytes32 version = dispute.version;
        for (uint256 i = 0; i < panel.size; ++i) {
            if (panel.at(i).number() != 0) continue;
            (uint256 number, address arbitrator, Duty duty) = _sample(dispute, id, formers, panel, i, seed);
            if (number == 0) {
                ++vacant;
                continue;
            }
            ++filled;
            panel.put(i, panel.at(i).taken(number));
            _duties[version][arbitrator] = duty.seated();
            // casting is safe: a panel has at most 15 seats
            emit SeatDrawn(id, arbitrator, uint8(i));
        }
    }

    function _seed(uint256 seedBlock) private view returns (bytes32 seed) {
        if (block.number > seedBlock) {
            uint256 missed = (block.number - seedBlock - 1) / HASH_WINDOW;
            seedBlock += missed * HASH_WINDOW;
            seed = Blockhash.blockHash(seedBlock);
        }
        if (seed == 0) revert SeedNotAvailable(seedBlock, block.number);
    }

    /// @dev Uniform over those who may serve: every try is uniform over all, and the first fitting one is taken.
    function _sample(
        Dispute calldata dispute,
        uint256 id,
        uint256 formers,
        Panel memory panel,
        uint256 seat,
        bytes32 seed
    ) private view returns (uint256 number, address arbitrator, Duty duty) {
        mapping(uint256 => address) storage members = _memberAt[dispute.version];
        for (uint256 i = 0; i < DRAW_TRIES; ++i) {
            number = 1 + (uint256(keccak256(abi.encode(seed, id, seat, i))) % dispute.members);
            if (panel.includes(number) || _satBefore(id, formers, number)) continue;
            arbitrator = members[number];
            if (arbitrator == dispute.buyer || arbitrator == dispute.seller) continue;
            duty = _duties[dispute.version][arbitrator];
            if (duty.isFree() && duty.eligibleAt() <= dispute.createdAt) return (number, arbitrator, duty);
        }
        return (0, address(0), duty);
    }
}
