// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "./CaseState.sol";
import {CourtSeats} from "./CourtSeats.sol";
import {DisputeId} from "./DisputeId.sol";
import {Dispute, ICourt, Stage, Turn} from "./ICourt.sol";
import {Median} from "./Median.sol";
import {Panel} from "./Panel.sol";
import {Seat} from "./Seats.sol";

/// @dev What hearings and appeals share: finding a dispute, its clock, its money, its award.
abstract contract CourtCases is CourtSeats {
    uint256 internal immutable CHAIN_ID = block.chainid;

    uint256 internal constant BPS = 10_000;
    /// @dev The outside court's choice of two: the last award is 1.
    uint256 internal constant STATED_AWARD = 2;
    /// @dev Blocks from scheduling a draw to the block that decides it: nobody knows its hash when scheduling.
    uint256 private constant DRAW_DELAY = 4;

    function _load(Dispute calldata dispute) internal view returns (uint256 id, CaseState current) {
        id = DisputeId.ofCalldata(dispute);
        current = _cases[id];
        if (current.stage() == Stage.None) revert ICourt.DisputeNotOpened(id);
    }

    /// @dev While its panel is being drawn, sits, or may be appealed.
    function _loadSitting(Dispute calldata dispute) internal view returns (uint256 id, CaseState current) {
        (id, current) = _load(dispute);
        if (current.stage() != Stage.Drawing && current.stage() != Stage.Seated) {
            revert ICourt.StageNotAllowed(current.stage());
        }
    }

    function _scheduleDraw(uint256 disputeId, CaseState current) internal {
        uint256 seedBlock = _nextSeedBlock();
        _cases[disputeId] = current.scheduled(seedBlock);
        emit ICourt.DrawScheduled(disputeId, uint40(seedBlock));
    }

    function _nextSeedBlock() internal view returns (uint256) {
        return block.number + DRAW_DELAY;
    }

    function _bounty(Dispute calldata dispute) internal pure returns (uint256) {
        return (uint256(dispute.seatFee) * dispute.schedule.bountyBps()) / BPS;
    }

    /// @dev An odd unit goes to the buyer.
    function _creditHalves(address buyer, address seller, address token, uint256 amount) internal {
        uint256 half = amount / 2;
        _credit(buyer, token, amount - half);
        _credit(seller, token, half);
    }

    // ── Clock ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _voteEnd(Dispute calldata dispute, CaseState current) internal pure returns (uint256) {
        return current.evidenceEndsAt() + dispute.schedule.vote();
    }

    /// @dev Last instant before the reveals.
    function _commitEnd(Dispute calldata dispute, CaseState current) internal pure returns (uint256) {
        return current.turn() == Turn.None ? _voteEnd(dispute, current) : current.turnedAt();
    }

    /// @dev The clock alone decides, however late somebody calls: no case exceeds `longestCase`.
    function _sittingEnd(Dispute calldata dispute, CaseState current) internal pure returns (uint256) {
        if (current.turn() == Turn.Revealed) return current.turnedAt();
        if (dispute.schedule.seats(current.round()) == 1) return _voteEnd(dispute, current);
        return _commitEnd(dispute, current) + dispute.schedule.reveal();
    }

    function _hasEnded(Dispute calldata dispute, CaseState current) internal view returns (bool) {
        return current.turn() == Turn.Revealed || block.timestamp > _sittingEnd(dispute, current);
    }

    function _isAppealable(Dispute calldata dispute, CaseState current) internal pure returns (bool) {
        return current.round() + 1 < dispute.schedule.rounds() || dispute.schedule.outside();
    }

    function _appealEnd(Dispute calldata dispute, CaseState current) internal pure returns (uint256) {
        return _sittingEnd(dispute, current) + dispute.schedule.appeal();
    }

    // ── The award of a sitting ───────────────────────────────────────────────────────────────────────────────────

    /// @dev An appeal that nobody heard leaves the award before it, which may be appealed as any other.
    function _awardOf(uint256 id, CaseState current, Panel memory panel) internal view returns (uint256) {
        uint256[] memory votes = new uint256[](panel.size);
        uint256 count = 0;
        for (uint256 i = 0; i < panel.size; ++i) {
            Seat seat = panel.at(i);
            if (seat.hasVoted()) votes[count++] = seat.ballot() - 1;
        }
        if (count * 2 <= panel.size) {
            if (!_leavesTheAward(current)) revert ICourt.SittingUndecided(count, panel.size);
            return _rounds[id][current.round() - 1].award;
        }
        assembly ("memory-safe") {
            mstore(votes, count)
        }
        return Median.ofVotes(votes, current.upper());
    }

    /// @dev Whether `other` gives a side more than `award`: lower awards give the buyer more. A refusal, 0, counts as the
    /// middle of the choices.
    function _isBetter(
        uint256 choices,
        uint256 award,
        uint256 other,
        bool forBuyer
    ) internal pure returns (bool) {
        uint256 doubled = award == 0 ? choices + 1 : 2 * award;
        return forBuyer ? 2 * other < doubled : 2 * other > doubled;
    }

    /// @dev Whether a failure of this sitting is the failure of an appeal.
    function _leavesTheAward(CaseState current) internal pure returns (bool) {
        return current.isSecondSitting() && current.round() != 0;
    }

    // ── Money ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What a panel can earn. Cannot underflow: paid draws take at most four tenths of its fees.
    function _pool(Dispute calldata dispute, uint256 seats, uint256 draws) internal pure returns (uint256) {
        return dispute.seatFee * seats - draws * _bounty(dispute);
    }
}
