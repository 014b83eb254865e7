// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Round} from "../../../../contracts/court/ICourt.sol";
import {Median} from "../../../../contracts/court/Median.sol";
import {Seat, Seats} from "../../../../contracts/court/Seats.sol";
import {LivesTrade} from "./LivesTrade.sol";

/// @notice Who of a dispute is owed what, by protocol.md, and which award it must come to.
abstract contract LivesBook is LivesTrade {
    /// @dev Of a side to the outside court.
    struct Question {
        bool isAsked;
        bool isChosen;
        uint8 stated;
        uint256 outsideId;
        uint256 cost;
    }

    /// @dev Whom what nobody earned of a round returns to, and how much at most; the parties have the rest.
    struct Payer {
        address account;
        uint256 limit;
    }

    /// Of the dispute.
    mapping(uint256 round => address) internal appellants;
    mapping(bool ofBuyer => Question) internal questions;
    uint256 internal expected;

    // ── Rounds ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A round that the final award overturned repays who asked for what overturned it, the others pay their votes alike;
    /// what nobody earned returns to who paid.
    function _bookRounds() internal {
        Case memory last = court.caseOf(disputeId);
        bool byOutside = questions[true].isAsked || questions[false].isAsked;
        Payer memory payer;
        for (uint256 r = 0; r < last.round; ++r) {
            Round memory round = court.roundOf(disputeId, r);
            bool isOverturned = _isFar(round.award, last.ruling);
            uint256 repaid = 0;
            if (isOverturned) repaid = _bookOverturned(r, round, payer, byOutside && r + 1 == last.round);
            else _bookVotes(r, round, payer);
            uint256 cost = uint256(rules.seatFee) * dispute.schedule.seats(r + 1);
            payer = Payer(appellants[r], cost - repaid);
        }
        if (byOutside) return;
        _bookVotes(last.round, Round(address(0), last.ruling, last.sitting, last.draws, last.seat), payer);
    }

    function _bookOverturned(
        uint256 r,
        Round memory round,
        Payer memory payer,
        bool byOutside
    ) private returns (uint256 repaid) {
        ++seen[byOutside ? bytes32("overturned outside") : bytes32("overturned")];
        _bookAbsent(round.sitting, round.seat, r);
        uint256 pool = _poolOf(r, round);
        repaid = pool;
        address overturner = appellants[r];
        if (byOutside) {
            bool ofBuyer = questions[true].isChosen;
            overturner = ofBuyer ? buyer : seller;
            if (questions[ofBuyer].cost < pool) repaid = questions[ofBuyer].cost;
        }
        _gain(overturner, rules.feeToken, repaid);
        _bookBack(payer, pool - repaid);
    }

    function _bookVotes(uint256 r, Round memory round, Payer memory payer) private {
        _bookAbsent(round.sitting, round.seat, r);
        uint256 size = dispute.schedule.seats(r);
        uint256 left = _poolOf(r, round);
        (uint256 share, uint256 rest) = (left / size, left % size);
        for (uint256 i = 0; i < size; ++i) {
            Seat seat = _seatIn(round.sitting, round.seat, size, i);
            if (!seat.hasVoted()) continue;
            _gain(_memberOf(seat), rules.feeToken, share + rest);
            left -= share + rest;
            rest = 0;
        }
        _bookBack(payer, left);
    }

    /// @dev An odd unit is the buyer's.
    function _bookBack(Payer memory payer, uint256 amount) private {
        uint256 toPayer = amount < payer.limit ? amount : payer.limit;
        if (toPayer != 0) ++seen["given back"];
        _gain(payer.account, rules.feeToken, toPayer);
        uint256 half = (amount - toPayer) / 2;
        _gain(buyer, rules.feeToken, amount - toPayer - half);
        _gain(seller, rules.feeToken, half);
    }

    function _poolOf(uint256 r, Round memory round) private view returns (uint256) {
        return uint256(rules.seatFee) * dispute.schedule.seats(r) - _bounty() * round.draws;
    }

    function _bounty() internal view returns (uint256) {
        return (uint256(rules.seatFee) * rules.bountyBps) / 10_000;
    }

    function _isFar(uint256 one, uint256 other) private view returns (bool) {
        if (one == other || one == 0 || other == 0) return one != other;
        uint256 distance = one > other ? one - other : other - one;
        return distance * 10_000 >= uint256(rules.overturnedBps) * (dispute.choices - 1);
    }

    // ── Slashes ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of a sitting that is over: every seat that somebody held and that has no ballot.
    function _bookAbsent(uint256 sitting, uint256 only, uint256 r) internal {
        uint256 size = dispute.schedule.seats(r);
        for (uint256 i = 0; i < size; ++i) {
            Seat seat = _seatIn(sitting, only, size, i);
            if (seat.number() == 0 || seat.ballot() != 0) continue;
            _burn(_memberOf(seat));
            ++seen["absent"];
        }
    }

    /// @dev A slash leaves the stake and is nobody's.
    function _burn(address member) internal {
        _lose(member, rules.feeToken, rules.slash);
        burned[rules.feeToken] += rules.slash;
    }

    // ── The award ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of the round that is heard now; without a majority the one before stands.
    function _awardNow() internal view returns (uint256) {
        Case memory current = court.caseOf(disputeId);
        uint256 size = dispute.schedule.seats(current.round);
        uint256[] memory votes = new uint256[](size);
        uint256 count = 0;
        for (uint256 i = 0; i < size; ++i) {
            Seat seat = _seatOf(current, i);
            if (seat.hasVoted()) votes[count++] = seat.ballot() - 1;
        }
        if (count * 2 <= size)
            return current.round == 0 ? 0 : court.roundOf(disputeId, current.round - 1).award;
        assembly ("memory-safe") {
            mstore(votes, count)
        }
        return Median.ofVotes(votes, current.upper);
    }

    // ── Seats ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _holder(Case memory current, uint256 seat) internal view returns (address) {
        return _memberOf(_seatOf(current, seat));
    }

    /// @dev The court forgets the number of who has left; here it stays its place.
    function _memberOf(Seat seat) internal view returns (address) {
        return members[seat.number() - 1];
    }

    function _seatOf(Case memory current, uint256 seat) internal view returns (Seat) {
        return _seatIn(current.sitting, current.seat, dispute.schedule.seats(current.round), seat);
    }

    function _seatIn(uint256 sitting, uint256 only, uint256 size, uint256 seat) internal view returns (Seat) {
        return Seats.at(size == 1 ? only : court.seatsOf(disputeId, sitting, seat / 6), seat % 6);
    }

    /// @dev Whoever ends the dispute may have the trade paid out in the same call.
    function _execution() internal returns (bytes memory) {
        return _happens(30) ? abi.encode(terms, policy) : bytes("");
    }
}
