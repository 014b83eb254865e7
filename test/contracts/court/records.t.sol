// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, ICourt, Opening, Round, Stage} from "../../../contracts/court/ICourt.sol";
import {OutsideTest} from "./OutsideTest.sol";

/// @dev What is known of a dispute before a panel. Views of versions and of single seats are in views.t.sol.
contract RecordsTest is OutsideTest {
    function _assertDeadlines(uint256 voteEndsAt, uint256 sittingEndsAt, uint256 appealEndsAt) private view {
        (uint256 first, uint256 second, uint256 third) = court.deadlinesOf(dispute);
        assertEq(first, voteEndsAt, "vote");
        assertEq(second, sittingEndsAt, "sitting");
        assertEq(third, appealEndsAt, "appeal");
    }

    function _assertRuling(uint256 expected) private view {
        (uint256 ruling, bool tied, bool overridden) = court.currentRuling(disputeId);
        assertEq(ruling, expected);
        assertFalse(tied);
        assertFalse(overridden);
    }

    function test_caseOf_isEmpty_givenNoDispute() public view {
        Case memory none = court.caseOf(1);
        assertEq(keccak256(abi.encode(none)), keccak256(new bytes(14 * 32)));
        Round memory round = court.roundOf(1, 0);
        assertEq(round.appellant, address(0));
        assertEq(court.escalationOf(1, false).endsAt, 0);
        assertEq(court.seatsOf(1, 0, 0), 0);
        assertEq(court.commitmentsOf(1, 0), 0);
    }

    function test_deadlinesOf_followTheClock() public {
        _givenPanel(3);
        uint256 vote = uint256(START) + EVIDENCE + VOTE;
        _assertDeadlines(vote, vote + REVEAL, vote + REVEAL + APPEAL);
    }

    function test_deadlinesOf_followTheLastCommitAndTheLastReveal() public {
        _givenVoting(3);
        uint256 vote = uint256(START) + EVIDENCE + VOTE;
        for (uint8 i = 0; i < 3; ++i) _commit(i, 5);
        uint256 committedAt = _now();
        _assertDeadlines(vote, committedAt + REVEAL, committedAt + REVEAL + APPEAL);
        vm.warp(committedAt + 1 hours);
        _revealAll();
        _assertDeadlines(vote, committedAt + 1 hours, committedAt + 1 hours + APPEAL);
    }

    function test_deadlinesOf_haveNoAppeal_givenNoFurtherInstance() public {
        (rules.outsideCourt, rules.outsidePeriod, rules.outsideData) = (address(0), 0, "");
        (rules.appealPeriod, rules.overturnedBps) = (0, 0);
        _givenPanel(3);
        uint256 vote = uint256(START) + EVIDENCE + VOTE;
        _assertDeadlines(vote, vote + REVEAL, vote + REVEAL);
    }

    function test_appealCost_isThatOfTheNextPanel() public {
        _appealable(2);
        _givenPanel(10);
        assertEq(court.appealCost(dispute), uint256(FEE) * 7);
        dispute.number = 9;
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        court.appealCost(dispute);
    }

    /// @dev Provisional: the award of the last round that was appealed.
    function test_currentRuling_isTheLastAppealedAward() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        _assertRuling(0);
        _appeal(buyer);
        _assertRuling(5);
        _drawAll();
        _afterEvidence();
        _hear(_alike(7, 9));
        _assertRuling(5);
        _ask(buyer, 1);
        assertStage(Stage.Outside);
        _assertRuling(9);
        _klerosRules(2);
        _assertRuling(9);
        _afterAsking();
        _execute();
        _assertRuling(1);
    }

    /// @dev The award of 0 that stands after a refusal does not fall back to an earlier one.
    function test_currentRuling_isZero_givenTheLastRoundRefused() public {
        _appealable(2);
        _givenHeard(10, 2, 5, 5);
        _appeal(buyer);
        _drawAll();
        _afterEvidence();
        _hear(_alike(7, 0));
        _afterAppeal();
        _execute();
        _assertRuling(0);
    }

    /// @dev A commitment shows its seat and the end of its holder's address, and nothing of the vote.
    function testFuzz_commitmentOf_hidesTheVote(uint8 choice, bytes32 salt, bytes32 reason) public {
        vm.assume(choice != 4);
        _givenVoting(3);
        Opening memory opening = _opening(2, 4);
        bytes32 commitment = _commitment(opening);
        assertEq(uint8(uint256(commitment)), 2);
        assertEq(uint64(uint256(commitment) >> 8), uint64(uint160(opening.arbitrator)));
        (opening.choice, opening.salt, opening.reason) = (choice, salt, reason);
        assertNotEq(uint256(_commitment(opening)) >> 72, uint256(commitment) >> 72);
    }
}
