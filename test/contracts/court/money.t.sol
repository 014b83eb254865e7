// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stage} from "../../../contracts/court/ICourt.sol";
import {CourtTest} from "./CourtTest.sol";

/// @notice Whole cases before one drawn seat with random fees, beside a model that knows only protocol.md's rules: what draws,
/// votes and ends pay, to the unit.
contract CourtMoneyTest is CourtTest {
    struct Course {
        uint80 fee;
        uint16 bountyBps;
        uint80 slash;
        uint8 recusals;
        bool isDrawn;
        bool votesAtOnce;
        bool isDrawnAgain;
        bool votesThen;
    }

    uint256 private constant MEMBERS = 6;

    uint256 private draws;
    uint256 private absences;

    function testFuzz_paysWhatTheModelSays(Course memory c) public {
        _prepare(c);
        _paysWhatTheModelSays(c);
    }

    /// @dev Of the seat's two sittings, each with no draw, an absence or a vote.
    function test_paysWhatTheModelSays_afterEveryNumberOfDraws() public {
        for (uint8 ways = 0; ways < 48; ++ways) {
            uint256 snapshot = vm.snapshotState();
            Course memory c;
            (c.fee, c.bountyBps, c.slash) = (FEE, 1_000, SLASH);
            c.recusals = ways / 16;
            (c.isDrawn, c.votesAtOnce) = (ways & 1 == 1, ways & 2 == 2);
            (c.isDrawnAgain, c.votesThen) = (ways & 4 == 4, ways & 8 == 8);
            _prepare(c);
            _paysWhatTheModelSays(c);
            vm.revertToState(snapshot);
        }
    }

    function _prepare(Course memory c) private {
        _drawnRules(MEMBERS);
        rules.seatFee = c.fee = uint80(bound(c.fee, 1, 100 ether));
        rules.bountyBps = c.bountyBps = uint16(bound(c.bountyBps, 0, 1_000));
        uint256 most = c.fee < STAKE / LOAD ? c.fee : STAKE / LOAD;
        rules.slash = c.slash = uint80(bound(c.slash, 0, most));
        c.recusals = uint8(bound(c.recusals, 0, 2));
        _givenPublished();
        for (uint256 i = 0; i < MEMBERS; ++i) _givenJoined(arbitrators[i]);
        _givenDispute();
    }

    function _paysWhatTheModelSays(Course memory c) private {
        for (uint256 i = 0; i < c.recusals; ++i) _recuse(_drawAndCount());
        address voter = _hearFirst(c);
        if (voter == address(0)) voter = _hearSecond(c);
        assertStage(Stage.Delivered);
        _assertModel(c, voter);
    }

    // ── The contract's side ──────────────────────────────────────────────────────────────────────────────────────

    function _hearFirst(Course memory c) private returns (address) {
        if (c.isDrawn) {
            address holder = _drawAndCount();
            if (c.votesAtOnce) return _votes(holder);
            ++absences;
        }
        _timesOut();
        assertStage(Stage.Drawing);
        return address(0);
    }

    function _hearSecond(Course memory c) private returns (address) {
        if (c.isDrawnAgain) {
            address holder = _drawAndCount();
            if (c.votesThen) return _votes(holder);
            ++absences;
        }
        _timesOut();
        return address(0);
    }

    function _drawAndCount() private returns (address) {
        ++draws;
        return _draw();
    }

    function _votes(address holder) private returns (address) {
        if (_now() <= _case().evidenceEndsAt) _afterEvidence();
        _vote(3);
        return holder;
    }

    function _timesOut() private {
        _afterVote();
        court.timeOut(dispute, "");
    }

    // ── The model's side ─────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A bounty for each draw; the rest is the vote's or, half each, the parties', the odd unit the buyer's.
    function _assertModel(Course memory c, address voter) private view {
        uint256 bounties = draws * ((uint256(c.fee) * c.bountyBps) / 10_000);
        uint256 rest = c.fee - bounties;
        assertEq(_credit(address(this)), bounties, "bounties");
        assertEq(_credit(buyer), voter == address(0) ? (rest + 1) / 2 : 0, "buyer");
        assertEq(_credit(seller), voter == address(0) ? rest / 2 : 0, "seller");
        uint256 stakes;
        for (uint256 i = 0; i < MEMBERS; ++i) {
            assertEq(_fees(arbitrators[i]), arbitrators[i] == voter ? rest : 0, "fees");
            stakes += _member(arbitrators[i]).stake;
        }
        assertEq(stakes, STAKE * MEMBERS - absences * c.slash, "stakes");
        assertEq(address(court).balance, STAKE * MEMBERS + c.fee, "held");
        assertEq(arbitrable.ruling(), voter == address(0) ? 0 : 3, "ruling");
    }
}
