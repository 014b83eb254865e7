// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, ICourt, Stage, Turn} from "../../../../contracts/court/ICourt.sol";
import {Member, Standing} from "../../../../contracts/court/IRosters.sol";
import {Seat} from "../../../../contracts/court/Seats.sol";
import {LivesOutside} from "./LivesOutside.sol";
import {LivesPanel} from "./LivesPanel.sol";

/// @notice The life of a dispute: panels drawn, seats that are left, members who retire, votes that come or not, appeals.
abstract contract LivesCourt is LivesPanel, LivesOutside {
    // ── The roster ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A named arbitrator, or panels of 1, 3 or 5, with or without an appeal, with or without an outside court.
    function _foundRoster(address feeToken, uint256 mostPrice) internal {
        delete rules;
        uint256 kind = _pick(4);
        rules.seats = uint8([1, 1, 3, 5][kind]);
        rules.rounds = uint8(kind == 0 ? 1 : 1 + _pick(2));
        (rules.feeToken, rules.stakeToken) = (feeToken, feeToken);
        rules.seatFee = uint80(1 + _pick(mostPrice / rules.seats));
        rules.slash = uint80(_pick(uint256(rules.seatFee) + 1));
        rules.minStake = rules.slash;
        if (_happens(50)) _foundOutside();
        (rules.evidencePeriod, rules.votePeriod) = (3 days, 5 days);
        if (rules.seats > 1 || rules.rounds > 1) rules.revealPeriod = 2 days;
        if (_isAppealable()) (rules.appealPeriod, rules.overturnedBps) = (2 days, uint16(1 + _pick(3_000)));
        if (kind != 0) rules.bountyBps = uint16(_pick(1_001));
        uint256 seats = rules.rounds == 1 ? rules.seats : 3 * uint256(rules.seats) + 1;
        memberCount = kind == 0 ? 1 : seats + 2;
        _joinAll();
    }

    function _joinAll() private {
        address[] memory named = new address[](memberCount);
        for (uint256 i = 0; i < memberCount; ++i) named[i] = members[i];
        version = court.publishVersion(bytes32(_pick(type(uint256).max)), rules, named);
        uint96 stake = uint96(rules.slash) * MAX_LOAD;
        for (uint256 i = 0; i < memberCount; ++i) {
            vm.prank(members[i]);
            court.join{value: rules.feeToken == NATIVE ? stake : 0}(version, stake, MAX_LOAD, REASON);
        }
    }

    function _isAppealable() private view returns (bool) {
        return rules.rounds > 1 || rules.outsideCourt != address(0);
    }

    // ── The hearing ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of a dispute that was just opened.
    function _beginHearing() internal {
        delete questions[true];
        delete questions[false];
        expected = 0;
        ++seen[rules.feeToken == NATIVE ? bytes32("heard for native") : bytes32("heard for coin")];
    }

    /// @return Whether the dispute is over.
    function _hear() internal returns (bool) {
        Case memory current = court.caseOf(disputeId);
        if (current.stage == Stage.Delivered) return true;
        if (_happens(10)) _retire(members[_pick(memberCount)]);
        uint256 seat = _pick(dispute.schedule.seats(current.round));
        if (current.stage == Stage.Outside) _hearOutside(current);
        else if (_mayRecuse(current, seat) && _happens(20)) _recuse(current, seat);
        else if (current.stage == Stage.Drawing) _draw(current);
        else if (dispute.schedule.seats(current.round) == 1) _voteOpenly(current);
        else _sit(current);
        return false;
    }

    /// @dev No more draws; what its seats lock stays until they end.
    function _retire(address member) private {
        Member memory before = court.memberOf(version, member);
        if (before.standing != Standing.Active) return;
        vm.prank(member);
        court.retire(version);
        assertEq(court.memberOf(version, member).stake, uint256(before.load) * rules.slash, "locked");
        ++seen[before.load == 0 ? bytes32("retired") : bytes32("retired in a seat")];
    }

    /// @dev Not when a draw is due: that comes first.
    function _mayRecuse(Case memory current, uint256 place) private view returns (bool) {
        if (current.isSecondSitting || _now() > current.evidenceEndsAt) return false;
        if (current.stage == Stage.Drawing && vm.getBlockNumber() > current.seedBlock) return false;
        Seat seat = _seatOf(current, place);
        return seat.number() != 0 && seat.recusals() < 2;
    }

    function _recuse(Case memory current, uint256 seat) private {
        vm.prank(_holder(current, seat));
        court.recuse(dispute, uint8(seat), _execution());
        ++seen["recused"];
    }

    /// @dev Now and then nobody draws, and the sitting fails.
    function _draw(Case memory current) private {
        if (_happens(5) || _now() > uint256(current.evidenceEndsAt) + 2 days) return _fail(current);
        uint256 left = _countLeft(current);
        vm.roll(uint256(current.seedBlock) + 1);
        vm.prank(stranger);
        court.draw(dispute);
        Case memory drawn = court.caseOf(disputeId);
        if (drawn.draws == current.draws) return;
        _gain(stranger, rules.feeToken, _bounty());
        if (_countLeft(drawn) < left) ++seen["redrawn"];
    }

    /// @dev Vacant seats whose holder recused itself.
    function _countLeft(Case memory current) private view returns (uint256 count) {
        uint256 size = dispute.schedule.seats(current.round);
        for (uint256 i = 0; i < size; ++i) {
            Seat seat = _seatOf(current, i);
            if (seat.number() == 0 && seat.recusals() != 0) ++count;
        }
    }

    function _voteOpenly(Case memory current) private {
        _afterEvidence(current);
        if (_happens(25) || _isTooLate()) return _fail(current);
        uint8 choice = uint8(_pick(uint256(dispute.choices) + 1));
        vm.prank(_holder(current, 0));
        court.vote(dispute, choice, REASON, _execution());
        expected = choice;
        if (_isAppealable()) _conclude(current);
    }

    function _sit(Case memory current) private {
        _afterEvidence(current);
        if (_isTooLate() || !_voteHidden(current)) _fail(current);
        else _conclude(current);
    }

    /// @dev A second failure of an appeal leaves the award before it, as if the panel had given it.
    function _fail(Case memory current) private {
        (, uint256 sittingEndsAt, ) = court.deadlinesOf(dispute);
        if (_now() <= sittingEndsAt) vm.warp(sittingEndsAt + 1);
        if (current.isSecondSitting && current.round != 0) {
            ++seen["failed an appeal"];
            return _conclude(current);
        }
        uint40 seat = court.caseOf(disputeId).seat;
        court.timeOut(dispute, _execution());
        ++seen[court.caseOf(disputeId).stage == Stage.Delivered ? bytes32("abandoned") : bytes32("failed")];
        // The last sitting is booked with its round.
        if (court.caseOf(disputeId).sitting != current.sitting)
            _bookAbsent(current.sitting, seat, current.round);
    }

    /// @dev The panel has decided: appealed or executed.
    function _conclude(Case memory current) private {
        (, uint256 sittingEndsAt, uint256 appealEndsAt) = court.deadlinesOf(dispute);
        if (court.caseOf(disputeId).turn != Turn.Revealed && _now() <= sittingEndsAt)
            vm.warp(sittingEndsAt + 1);
        expected = _awardNow();
        bool isInTime = _isAppealable() && _now() <= appealEndsAt;
        bool isLast = current.round + 1 == rules.rounds;
        if (isInTime && !isLast && _happens(60)) {
            if (_appeal(current.round)) return;
            isLast = true;
        }
        bool mayAsk = isInTime && isLast && rules.outsideCourt != address(0);
        if (mayAsk && _happens(75) && _askOutside()) return;
        if (isInTime) vm.warp(appealEndsAt + 1);
        court.executeRuling(dispute, _execution());
    }

    /// @return Whether enough members are left for another panel.
    function _appeal(uint256 round) private returns (bool) {
        address appellant = people[_pick(3)];
        uint256 cost = court.appealCost(dispute);
        vm.prank(appellant);
        try court.appeal{value: rules.feeToken == NATIVE ? cost : 0}(dispute) {
            _lose(appellant, rules.feeToken, cost);
            appellants[round] = appellant;
            ++seen["appealed"];
            return true;
        } catch (bytes memory reason) {
            assertEq(bytes32(bytes4(reason)), bytes32(ICourt.TooFewMembers.selector), "appeal");
            ++seen["too few for an appeal"];
            return false;
        }
    }

    /// @dev The clock of the trade may have been let run out.
    function _isTooLate() private view returns (bool) {
        return _now() > _voteEnd();
    }

    /// @dev By the clock, or as both sides have no more.
    function _afterEvidence(Case memory current) private {
        if (_now() > current.evidenceEndsAt) return;
        if (_happens(75)) return vm.warp(uint256(current.evidenceEndsAt) + 1);
        vm.prank(buyer);
        court.closeEvidence(dispute);
        vm.prank(seller);
        court.closeEvidence(dispute);
        vm.warp(_now() + 1);
        ++seen["closed evidence"];
    }

    // ── The end ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Nothing is left of anybody: no seat, no stake, no fee, no credit.
    function _leaveCourt() internal {
        for (uint256 i = 0; i < people.length; ++i) {
            Member memory member = court.memberOf(version, people[i]);
            assertEq(member.load, 0, "load");
            vm.startPrank(people[i]);
            if (member.standing == Standing.Active) court.retire(version);
            if (member.fees != 0) court.withdrawFees(version, people[i]);
            if (court.credits(people[i], rules.feeToken) != 0) court.withdraw(rules.feeToken, people[i]);
            vm.stopPrank();
            assertEq(court.memberOf(version, people[i]).stake, 0, "stake");
        }
    }
}
