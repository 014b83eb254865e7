// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract ViewsTest is CourtTest {
    function _panelRules(uint8 seats, uint8 rounds, address outsideCourt) private {
        _drawnRules(3);
        (rules.seats, rules.rounds, rules.revealPeriod) = (seats, rounds, 4 days);
        if (rounds > 1) (rules.appealPeriod, rules.overturnedBps) = (3 days, 1);
        (rules.outsideCourt, rules.outsidePeriod) = (outsideCourt, outsideCourt == address(0) ? 0 : 60 days);
        _givenPublished();
    }

    function test_longestCase_reverts_whenVersionIsNotPublished() public {
        vm.expectRevert(abi.encodeWithSelector(IRosters.VersionNotPublished.selector, version));
        court.longestCase(version);
    }

    function test_longestCase_hasOneSitting_givenNamedArbitrator() public {
        _givenPublished();
        assertEq(court.longestCase(version), uint256(EVIDENCE) + VOTE);
    }

    function test_longestCase_hasTwoSittings_givenDrawnSeat() public {
        _drawnRules(2);
        _givenPublished();
        assertEq(court.longestCase(version), uint256(EVIDENCE) + 2 * uint256(VOTE));
    }

    function test_longestCase_revealsWhatIsHidden() public {
        _panelRules(3, 1, address(0));
        assertEq(court.longestCase(version), uint256(EVIDENCE) + 2 * (uint256(VOTE) + 4 days));
    }

    /// @dev One seat, then a panel: evidence, two sittings and the time to appeal of each, and what the outside court has.
    function test_longestCase_addsEveryInstance() public {
        _panelRules(1, 2, address(arbitrable));
        uint256 first = uint256(EVIDENCE) + 2 * uint256(VOTE) + 3 days;
        uint256 second = uint256(EVIDENCE) + 2 * (uint256(VOTE) + 4 days) + 3 days;
        assertEq(court.longestCase(version), first + second + 60 days);
    }

    function test_longestCase_waitsForNoAppeal_givenTheLastRound() public {
        _panelRules(3, 2, address(0));
        uint256 sittings = 2 * (uint256(VOTE) + 4 days);
        assertEq(court.longestCase(version), 2 * (uint256(EVIDENCE) + sittings) + 3 days);
    }

    /// @dev A policy's longest rulingWindow is 365 days: every version of one seat and one round fits.
    function test_longestCase_fitsAPolicy() public {
        _drawnRules(2);
        (rules.evidencePeriod, rules.votePeriod) = (90 days, 90 days);
        _givenPublished();
        assertLt(court.longestCase(version), 365 days);
    }

    function test_currentRuling_reverts_whenDisputeIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, 1));
        court.currentRuling(1);
    }

    function test_currentRuling_isTheRecordedOne() public {
        _givenUndelivered();
        (uint256 ruling, bool tied, bool overridden) = court.currentRuling(disputeId);
        assertEq(ruling, 7);
        assertFalse(tied);
        assertFalse(overridden);
    }

    function test_currentRuling_isZero_givenNoVote() public {
        _givenSeated();
        (uint256 ruling, , ) = court.currentRuling(disputeId);
        assertEq(ruling, 0);
    }

    function test_deadlinesOf_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        court.deadlinesOf(dispute);
    }

    function test_disputeIdOf_isTheHashOfTheEncoding() public {
        _givenSeated();
        assertEq(court.disputeIdOf(dispute), uint256(keccak256(abi.encode(dispute))));
    }
}
