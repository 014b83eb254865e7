// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Round, Stage} from "../../../contracts/court/ICourt.sol";
import {Panel, Panels} from "../../../contracts/court/Panel.sol";
import {CourtClaims} from "./CourtClaims.sol";

/// @notice What is claimed of votes, awards and rulings. See README.md for what the numbers claim.
abstract contract AwardClaims is CourtClaims {
    function claim_10_rulingIsFinalOnce() public view {
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            uint256 id = court.disputeIdOf(dispute);
            uint256 told = current.stage == Stage.Delivered ? 1 : 0;
            assertEq(handler.arbitrable().rulingsOf(id), told, "rulings told");
            uint256 award = handler.finalAward(id);
            if (award != 0) assertEq(uint256(current.ruling) + 1, award, "another ruling");
        }
    }

    function claim_11_everySeatVotesOnce() public view {
        assertEq(handler.secondVotes(), 0, "a seat voted twice");
    }

    function claim_12_awardLiesWithinTheVotes() public view {
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            uint256 id = court.disputeIdOf(dispute);
            uint256 standing = 0;
            for (uint256 r = 0; r < current.round; ++r) {
                Round memory round = court.roundOf(id, r);
                Panel memory panel = _panel(id, dispute.schedule.seats(r), round.sitting, round.seat);
                _assertWithin(panel, round.award, standing);
                standing = round.award;
            }
            if (current.stage < Stage.Ruled) continue;
            if (_wasAsked(id)) _assertAsked(id, current.ruling, standing);
            else {
                uint256 size = dispute.schedule.seats(current.round);
                Panel memory panel = _panel(id, size, current.sitting, current.seat);
                _assertWithin(panel, current.ruling, standing);
            }
        }
    }

    // ── Helpers ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param standing What stands when fewer than a majority voted: the award before, or 0.
    function _assertWithin(Panel memory panel, uint256 award, uint256 standing) private pure {
        (uint256 low, uint256 high, uint256 zeros) = (type(uint256).max, 0, 0);
        for (uint256 i = 0; i < panel.size; ++i) {
            if (!panel.at(i).hasVoted()) continue;
            uint256 vote = panel.at(i).ballot() - 1;
            if (vote == 0) ++zeros;
            else (low, high) = (vote < low ? vote : low, vote > high ? vote : high);
        }
        if (!panel.hasMajority()) assertEq(award, standing, "an award without a majority");
        else if (award == 0) assertLe(panel.countVotes() + 1, 2 * zeros, "a refusal against the votes");
        else {
            assertGe(award, low, "below the votes");
            assertLe(award, high, "above the votes");
        }
    }

    /// @dev After the outside court: the last award or what a party stated.
    function _assertAsked(uint256 id, uint256 ruling, uint256 standing) private view {
        bool isStated = ruling == court.escalationOf(id, true).statedAward;
        if (ruling == court.escalationOf(id, false).statedAward) isStated = true;
        assertTrue(ruling == standing || isStated, "an award that nobody stated");
    }

    function _wasAsked(uint256 id) private view returns (bool) {
        return court.escalationOf(id, true).endsAt != 0 || court.escalationOf(id, false).endsAt != 0;
    }

    function _panel(
        uint256 id,
        uint256 size,
        uint256 sitting,
        uint256 seat
    ) private view returns (Panel memory panel) {
        panel.size = size;
        if (size == 1) panel.words[0] = seat;
        else {
            for (uint256 i = 0; i < Panels.WORDS; ++i) panel.words[i] = court.seatsOf(id, sitting, i);
        }
    }
}
