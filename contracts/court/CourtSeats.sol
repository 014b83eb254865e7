// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Case, Dispute, Member, Stage, Standing} from "./ICourt.sol";
import {CourtRulings} from "./CourtRulings.sol";

/// @dev Filling and emptying the seat.
abstract contract CourtSeats is CourtRulings {
    uint256 private constant MAX_RECUSALS = 2;
    /// @dev Random tries of one draw. With one member in ten able to serve, one draw in 800 finds nobody.
    uint256 private constant DRAW_TRIES = 64;
    /// @dev Blocks whose hash is known (EIP-2935), and so the distance from a missed block to the next one.
    uint256 private constant HASH_WINDOW = 8191;

    function draw(Dispute calldata dispute) external {
        (uint256 id, Case memory current) = _load(dispute);
        if (current.stage != Stage.Drawing) revert StageNotAllowed(current.stage);
        uint256 latest = _latestDraw(dispute, current);
        if (block.timestamp > latest) revert TooLateToDraw(latest, block.timestamp);
        bytes32 seed = _seed(current.seedBlock);

        (uint32 number, address arbitrator) = _sample(dispute, id, current, seed);
        if (number == 0) {
            _scheduleDraw(id, current);
            _cases[id] = current;
            return;
        }
        current.stage = Stage.Seated;
        current.holder = number;
        current.draws += 1;
        _cases[id] = current;
        _takeSeat(_members[dispute.version][arbitrator]);
        emit SeatDrawn(id, arbitrator, msg.sender, seed);
        _credit(msg.sender, dispute.feeToken, dispute.drawBounty);
    }

    function recuse(Dispute calldata dispute, bytes calldata execution) external {
        (uint256 id, Case memory current) = _loadSeated(dispute);
        if (block.timestamp > current.evidenceEndsAt) {
            revert EvidenceEnded(current.evidenceEndsAt, block.timestamp);
        }
        if (current.recusals == MAX_RECUSALS) revert RecusalsExhausted(MAX_RECUSALS);

        current.recusals += 1;
        _leaveSeat(dispute.version, msg.sender, false);
        emit SeatRecused(id, msg.sender);
        if (dispute.members == 0) return _abandon(dispute, id, current, execution);
        _vacate(current);
        _scheduleDraw(id, current);
        _cases[id] = current;
    }

    function timeOut(Dispute calldata dispute, bytes calldata execution) external {
        (uint256 id, Case memory current) = _loadUndecided(dispute);
        uint256 end = _voteEnd(dispute, current);
        if (block.timestamp <= end) revert VoteNotEnded(end, block.timestamp);

        if (current.stage == Stage.Seated) _countAbsent(dispute, id, current.holder);
        if (dispute.members == 0 || current.secondSitting) return _abandon(dispute, id, current, execution);
        current.secondSitting = true;
        if (block.timestamp > _latestDraw(dispute, current)) return _abandon(dispute, id, current, execution);
        if (current.stage == Stage.Seated) _vacate(current);
        _scheduleDraw(id, current);
        _cases[id] = current;
    }

    function voteEndsAt(Dispute calldata dispute) public view returns (uint256) {
        (, Case memory current) = _load(dispute);
        return _voteEnd(dispute, current);
    }

    function _loadUndecided(
        Dispute calldata dispute
    ) internal view returns (uint256 id, Case memory current) {
        (id, current) = _load(dispute);
        if (current.stage != Stage.Drawing && current.stage != Stage.Seated) {
            revert StageNotAllowed(current.stage);
        }
    }

    function _loadSeated(Dispute calldata dispute) internal view returns (uint256 id, Case memory current) {
        (id, current) = _load(dispute);
        if (current.stage != Stage.Seated) revert StageNotAllowed(current.stage);
        if (_members[dispute.version][msg.sender].number != current.holder)
            revert CallerNotInSeat(msg.sender);
    }

    /// @dev The clock alone decides, however late somebody calls: no case exceeds `longestCase`.
    function _voteEnd(Dispute calldata dispute, Case memory current) internal pure returns (uint256) {
        uint256 sittings = current.secondSitting ? 2 : 1;
        return current.evidenceEndsAt + sittings * dispute.votePeriod;
    }

    /// @dev Whoever is drawn has half a vote period, so nobody can be drawn just in time to be slashed.
    function _latestDraw(Dispute calldata dispute, Case memory current) private pure returns (uint256) {
        return _voteEnd(dispute, current) - dispute.votePeriod / 2;
    }

    function _countAbsent(Dispute calldata dispute, uint256 id, uint32 holder) private {
        address arbitrator = _memberAt[dispute.version][holder];
        emit SeatAbsent(id, arbitrator, _slashSeat(dispute.version, arbitrator));
    }

    /// @dev Three fit: two recusals and one absence.
    function _vacate(Case memory current) private pure {
        current.formers = (current.formers << 32) | current.holder;
        current.holder = 0;
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
        Case memory current,
        bytes32 seed
    ) private view returns (uint32 number, address arbitrator) {
        for (uint256 i = 0; i < DRAW_TRIES; ++i) {
            number = 1 + uint32(uint256(keccak256(abi.encode(seed, id, i))) % dispute.members);
            arbitrator = _memberAt[dispute.version][number];
            if (_mayServe(dispute, current.formers, number, arbitrator)) return (number, arbitrator);
        }
        return (0, address(0));
    }

    function _mayServe(
        Dispute calldata dispute,
        uint96 formers,
        uint32 number,
        address arbitrator
    ) private view returns (bool) {
        if (arbitrator == dispute.buyer || arbitrator == dispute.seller) return false;
        if (uint32(formers) == number || uint32(formers >> 32) == number || uint32(formers >> 64) == number) {
            return false;
        }
        Member storage member = _members[dispute.version][arbitrator];
        return
            member.standing == Standing.Active &&
            member.load < member.maxLoad &&
            member.eligibleAt <= dispute.createdAt;
    }
}
