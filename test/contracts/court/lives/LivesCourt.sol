// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, ICourt, Opening, Round, Stage, Turn} from "../../../../contracts/court/ICourt.sol";
import {Member, Standing} from "../../../../contracts/court/IRosters.sol";
import {Seat, Seats} from "../../../../contracts/court/Seats.sol";
import {LivesTrade} from "./LivesTrade.sol";

/// @notice The life of a dispute: panels drawn, seats that are left, votes that come or not, appeals.
abstract contract LivesCourt is LivesTrade {
    bytes32 private constant REASON = keccak256("reasons");

    bytes32[] private _commitments;
    Opening[] private _openings;

    // ── The roster ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A named arbitrator, or panels of 1, 3 or 5 with or without an appeal.
    function _foundRoster(address feeToken, uint256 mostPrice) internal {
        delete rules;
        uint256 kind = _pick(4);
        rules.seats = uint8([1, 1, 3, 5][kind]);
        rules.rounds = uint8(kind == 0 ? 1 : 1 + _pick(2));
        (rules.evidencePeriod, rules.votePeriod) = (3 days, 5 days);
        if (rules.seats > 1 || rules.rounds > 1) rules.revealPeriod = 2 days;
        if (rules.rounds > 1) (rules.appealPeriod, rules.overturnedBps) = (2 days, uint16(1 + _pick(3_000)));
        (rules.feeToken, rules.stakeToken) = (feeToken, feeToken);
        rules.seatFee = uint80(1 + _pick(mostPrice / rules.seats));
        rules.slash = uint80(_pick(uint256(rules.seatFee) + 1));
        rules.minStake = rules.slash;
        if (kind != 0) rules.bountyBps = uint16(_pick(1_001));
        uint256 seats = rules.rounds == 1 ? rules.seats : 3 * uint256(rules.seats) + 1;
        memberCount = kind == 0 ? 1 : seats + 2;
        address[] memory named = new address[](memberCount);
        for (uint256 i = 0; i < memberCount; ++i) named[i] = members[i];
        version = court.publishVersion(bytes32(_pick(type(uint256).max)), rules, named);
        uint96 stake = uint96(rules.slash) * 5;
        for (uint256 i = 0; i < memberCount; ++i) {
            vm.prank(members[i]);
            court.join{value: feeToken == NATIVE ? stake : 0}(version, stake, 5, REASON);
        }
    }

    // ── The hearing ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @return Whether the dispute is over.
    function _hear() internal returns (bool) {
        Case memory current = court.caseOf(disputeId);
        if (current.stage == Stage.Delivered) return true;
        if (_mayRecuse(current) && _happens(15)) _recuse(current);
        else if (current.stage == Stage.Drawing) _draw(current);
        else if (dispute.schedule.seats(current.round) == 1) _voteOpenly(current);
        else _voteHidden(current);
        return false;
    }

    function _mayRecuse(Case memory current) private view returns (bool) {
        if (current.isSecondSitting || _now() > current.evidenceEndsAt) return false;
        Seat seat = _seatOf(current, 0);
        return current.stage == Stage.Seated && seat.number() != 0 && seat.recusals() < 2;
    }

    function _recuse(Case memory current) private {
        vm.prank(_holder(current, 0));
        court.recuse(dispute, 0, "");
        ++seen["recused"];
    }

    /// @dev Now and then nobody draws, and the sitting fails.
    function _draw(Case memory current) private {
        if (_happens(5) || _now() > uint256(current.evidenceEndsAt) + 2 days) return _fail(current);
        vm.roll(uint256(current.seedBlock) + 1);
        vm.prank(stranger);
        court.draw(dispute);
        if (court.caseOf(disputeId).draws == current.draws) return;
        _gain(stranger, rules.feeToken, (uint256(rules.seatFee) * rules.bountyBps) / 10_000);
    }

    function _voteOpenly(Case memory current) private {
        _afterEvidence(current);
        if (_happens(25) || _isTooLate()) return _fail(current);
        vm.prank(_holder(current, 0));
        court.vote(dispute, uint8(_pick(uint256(dispute.choices) + 1)), REASON, "");
        if (rules.rounds > 1) _conclude(current);
    }

    function _voteHidden(Case memory current) private {
        delete _commitments;
        delete _openings;
        _afterEvidence(current);
        if (_isTooLate()) return _fail(current);
        (uint256 size, uint256 presence) = (dispute.schedule.seats(current.round), 60 + 20 * _pick(3));
        for (uint8 i = 0; i < size; ++i) if (_happens(presence)) _commit(current, i);
        if (court.caseOf(disputeId).turn == Turn.None) vm.warp(_voteEnd() + 1);
        uint256 votes = 0;
        for (uint256 i = 0; i < _openings.length; ++i) {
            if (!_happens(presence)) continue;
            Opening[] memory one = new Opening[](1);
            one[0] = _openings[i];
            court.reveal(dispute, _commitments, one);
            ++votes;
        }
        if (votes * 2 > size) _conclude(current);
        else _fail(current);
    }

    function _commit(Case memory current, uint8 seat) private {
        address holder = _holder(current, seat);
        uint8 choice = uint8(_pick(uint256(dispute.choices) + 2));
        _openings.push(Opening(seat, holder, choice, bytes32(_pick(type(uint256).max)), REASON));
        bytes32 commitment = court.commitmentOf(disputeId, current.sitting, _openings[_openings.length - 1]);
        _commitments.push(commitment);
        vm.prank(holder);
        court.commit(dispute, commitment);
    }

    /// @dev A second failure of an appeal leaves the award before it, as if the panel had given it.
    function _fail(Case memory current) private {
        (, uint256 sittingEndsAt, ) = court.deadlinesOf(dispute);
        if (_now() <= sittingEndsAt) vm.warp(sittingEndsAt + 1);
        if (current.isSecondSitting && current.round != 0) return _conclude(current);
        court.timeOut(dispute, "");
        ++seen["failed"];
    }

    /// @dev The panel has decided: appealed or executed.
    function _conclude(Case memory current) private {
        (, uint256 sittingEndsAt, ) = court.deadlinesOf(dispute);
        bool isLast = current.round + 1 == rules.rounds;
        if (court.caseOf(disputeId).turn != Turn.Revealed && _now() <= sittingEndsAt)
            vm.warp(sittingEndsAt + 1);
        if (!isLast && _happens(60) && _appeal()) return;
        (, , uint256 appealEndsAt) = court.deadlinesOf(dispute);
        if (!isLast && _now() <= appealEndsAt) vm.warp(appealEndsAt + 1);
        court.executeRuling(dispute, "");
    }

    /// @return Whether enough members are left for another panel.
    function _appeal() private returns (bool) {
        address appellant = people[_pick(3)];
        uint256 cost = court.appealCost(dispute);
        vm.prank(appellant);
        try court.appeal{value: rules.feeToken == NATIVE ? cost : 0}(dispute) {
            _lose(appellant, rules.feeToken, cost);
            ++seen["appealed"];
            return true;
        } catch (bytes memory reason) {
            assertEq(bytes32(bytes4(reason)), bytes32(ICourt.TooFewMembers.selector), "appeal");
            return false;
        }
    }

    function _voteEnd() private view returns (uint256 endsAt) {
        (endsAt, , ) = court.deadlinesOf(dispute);
    }

    /// @dev The clock of the trade may have been let run out.
    function _isTooLate() private view returns (bool) {
        return _now() > _voteEnd();
    }

    function _afterEvidence(Case memory current) private {
        if (_now() <= current.evidenceEndsAt) vm.warp(uint256(current.evidenceEndsAt) + 1);
    }

    // ── The book of the rounds ───────────────────────────────────────────────────────────────────────────────────

    /// @dev By protocol.md: a round that the final award overturned repays its appellant, the others pay their votes alike; what
    /// nobody earned returns to who paid.
    function _bookRounds() internal {
        Case memory last = court.caseOf(disputeId);
        (address payer, uint256 limit) = (address(0), 0);
        for (uint256 r = 0; r <= last.round; ++r) {
            uint256 size = dispute.schedule.seats(r);
            Round memory round = court.roundOf(disputeId, r);
            if (r == last.round)
                (round.sitting, round.draws, round.seat) = (last.sitting, last.draws, last.seat);
            uint256 bounty = (uint256(rules.seatFee) * rules.bountyBps) / 10_000;
            uint256 pool = uint256(rules.seatFee) * size - bounty * round.draws;
            bool isOverturned = r != last.round && _isFar(round.award, last.ruling);
            if (isOverturned) ++seen["overturned"];
            if (isOverturned) _gain(round.appellant, rules.feeToken, pool);
            else _bookVotes(round, size, pool, payer, limit);
            uint256 cost = uint256(rules.seatFee) * (2 * size + 1);
            (payer, limit) = (round.appellant, isOverturned ? cost - pool : cost);
        }
    }

    function _bookVotes(
        Round memory round,
        uint256 size,
        uint256 pool,
        address payer,
        uint256 limit
    ) private {
        (uint256 share, uint256 rest, uint256 left) = (pool / size, pool % size, pool);
        for (uint256 i = 0; i < size; ++i) {
            Seat seat = _seatIn(round.sitting, round.seat, size, i);
            if (!seat.hasVoted()) continue;
            _gain(court.memberAt(version, uint32(seat.number())), rules.feeToken, share + rest);
            left -= share + rest;
            rest = 0;
        }
        uint256 toPayer = left < limit ? left : limit;
        if (payer != address(0)) _gain(payer, rules.feeToken, toPayer);
        left -= toPayer;
        _gain(buyer, rules.feeToken, left - left / 2);
        _gain(seller, rules.feeToken, left / 2);
    }

    function _isFar(uint256 one, uint256 other) private view returns (bool) {
        if (one == other || one == 0 || other == 0) return one != other;
        uint256 distance = one > other ? one - other : other - one;
        return distance * 10_000 >= uint256(rules.overturnedBps) * (dispute.choices - 1);
    }

    // ── Seats ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _holder(Case memory current, uint256 seat) private view returns (address) {
        return court.memberAt(version, uint32(_seatOf(current, seat).number()));
    }

    function _seatOf(Case memory current, uint256 seat) private view returns (Seat) {
        return _seatIn(current.sitting, current.seat, dispute.schedule.seats(current.round), seat);
    }

    function _seatIn(uint256 sitting, uint256 only, uint256 size, uint256 seat) private view returns (Seat) {
        return Seats.at(size == 1 ? only : court.seatsOf(disputeId, sitting, seat / 6), seat % 6);
    }

    // ── The end ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _leaveCourt() internal {
        for (uint256 i = 0; i < people.length; ++i) {
            Member memory member = court.memberOf(version, people[i]);
            vm.startPrank(people[i]);
            if (member.standing == Standing.Active) court.retire(version);
            if (member.fees != 0) court.withdrawFees(version, people[i]);
            if (court.credits(people[i], rules.feeToken) != 0) court.withdraw(rules.feeToken, people[i]);
            vm.stopPrank();
        }
    }
}
