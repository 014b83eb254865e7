// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters, Version} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

/// @dev The rules of panels, rounds and the outside court. What concerns every version is in publishVersion.t.sol.
contract PublishPanelsTest is CourtTest {
    function setUp() public override {
        super.setUp();
        _drawnRules(3);
    }

    /// @dev Three seats in two rounds, then the arbitrable double as the last instance.
    function _panelRules() private {
        (rules.seats, rules.rounds) = (3, 2);
        (rules.revealPeriod, rules.appealPeriod, rules.overturnedBps) = (4 days, 3 days, 2_000);
        (rules.outsideCourt, rules.outsidePeriod) = (address(arbitrable), 60 days);
        rules.outsideData = hex"0102";
    }

    function _publishReverts(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(publisher);
        court.publishVersion(SALT, rules, arbitrators);
    }

    function _periodReverts(uint256 period, uint256 minimum, uint256 maximum) private {
        _publishReverts(abi.encodeWithSelector(IRosters.PeriodOutOfRange.selector, period, minimum, maximum));
    }

    function test_reverts_whenRoundsAreOutOfRange() public {
        rules.rounds = 0;
        _publishReverts(abi.encodeWithSelector(IRosters.RoundsOutOfRange.selector, 0, 4));
        rules.rounds = 5;
        _publishReverts(abi.encodeWithSelector(IRosters.RoundsOutOfRange.selector, 5, 4));
    }

    /// @dev Nobody could follow.
    function test_reverts_whenThereAreRounds_givenNamedArbitrator() public {
        _panelRules();
        (rules.seats, rules.bountyBps) = (1, 0);
        arbitrators.pop();
        arbitrators.pop();
        _publishReverts(abi.encodeWithSelector(IRosters.RoundsOutOfRange.selector, 2, 1));
    }

    function test_reverts_whenSeatsAreNotOdd() public {
        rules.seats = 0;
        _publishReverts(abi.encodeWithSelector(IRosters.SeatsNotOdd.selector, 0));
        rules.seats = 2;
        _publishReverts(abi.encodeWithSelector(IRosters.SeatsNotOdd.selector, 2));
    }

    function test_reverts_whenTheLargestPanelHasTooManySeats() public {
        rules.seats = 17;
        _publishReverts(abi.encodeWithSelector(IRosters.SeatsOutOfRange.selector, 17, 15));
        (rules.seats, rules.rounds) = (3, 4);
        _publishReverts(abi.encodeWithSelector(IRosters.SeatsOutOfRange.selector, 31, 15));
        (rules.seats, rules.rounds) = (255, 4);
        _publishReverts(abi.encodeWithSelector(IRosters.SeatsOutOfRange.selector, 2_047, 15));
    }

    function test_reverts_whenACuratedRosterNamesTooFew() public {
        rules.seats = 5;
        _publishReverts(abi.encodeWithSelector(IRosters.TooFewArbitrators.selector, 3, 5));
    }

    /// @dev A-16: no period may be zero or act at once.
    function test_A16_reverts_whenRevealPeriodIsOutOfRange() public {
        _panelRules();
        rules.revealPeriod = 0;
        _periodReverts(0, 1 days, 90 days);
        rules.revealPeriod = 90 days + 1;
        _periodReverts(90 days + 1, 1 days, 90 days);
    }

    /// @dev A single seat that may be appealed is followed by a panel that reveals.
    function test_A16_reverts_whenThereIsNoRevealPeriod_givenOneSeatInTwoRounds() public {
        _panelRules();
        (rules.seats, rules.revealPeriod) = (1, 0);
        _periodReverts(0, 1 days, 90 days);
    }

    function test_reverts_whenThereIsARevealPeriod_givenNoPanel() public {
        rules.revealPeriod = 1 days;
        _periodReverts(1 days, 0, 0);
    }

    function test_A16_reverts_whenAppealPeriodIsOutOfRange() public {
        _panelRules();
        rules.appealPeriod = 1 days - 1;
        _periodReverts(1 days - 1, 1 days, 90 days);
        rules.appealPeriod = 90 days + 1;
        _periodReverts(90 days + 1, 1 days, 90 days);
    }

    function test_A16_reverts_whenThereIsNoAppealPeriod_givenAnOutsideCourt() public {
        _panelRules();
        (rules.rounds, rules.appealPeriod) = (1, 0);
        _periodReverts(0, 1 days, 90 days);
    }

    function test_reverts_whenThereIsAnAppealPeriod_givenNoAppeal() public {
        rules.appealPeriod = 1 days;
        _periodReverts(1 days, 0, 0);
    }

    function test_reverts_whenOverturnedDistanceIsOutOfRange() public {
        _panelRules();
        rules.overturnedBps = 0;
        _publishReverts(abi.encodeWithSelector(IRosters.OverturnedBpsOutOfRange.selector, 0, 1, 10_000));
        rules.overturnedBps = 10_001;
        _publishReverts(abi.encodeWithSelector(IRosters.OverturnedBpsOutOfRange.selector, 10_001, 1, 10_000));
    }

    function test_reverts_whenThereIsAnOverturnedDistance_givenNoAppeal() public {
        rules.overturnedBps = 1;
        _publishReverts(abi.encodeWithSelector(IRosters.OverturnedBpsOutOfRange.selector, 1, 0, 0));
    }

    function test_A16_reverts_whenOutsidePeriodIsOutOfRange() public {
        _panelRules();
        rules.outsidePeriod = 0;
        _periodReverts(0, 1 days, 365 days);
        rules.outsidePeriod = 365 days + 1;
        _periodReverts(365 days + 1, 1 days, 365 days);
    }

    function test_reverts_whenThereIsAnOutsidePeriod_givenNoOutsideCourt() public {
        rules.outsidePeriod = 1 days;
        _periodReverts(1 days, 0, 0);
    }

    function test_reverts_whenThereIsOutsideData_givenNoOutsideCourt() public {
        rules.outsideData = hex"01";
        _publishReverts(abi.encodeWithSelector(IRosters.UnusedRuleIsSet.selector));
    }

    function test_reverts_whenTheOutsideCourtHasNoCode() public {
        _panelRules();
        rules.outsideCourt = stranger;
        _publishReverts(abi.encodeWithSelector(IRosters.OutsideCourtWithoutCode.selector, stranger));
    }

    /// @dev A-15: a court that asks itself would be both who asks and who answers.
    function test_A15_reverts_whenTheOutsideCourtIsThisOne() public {
        _panelRules();
        rules.outsideCourt = address(court);
        _publishReverts(abi.encodeWithSelector(IRosters.OutsideCourtIsSelf.selector));
    }

    function test_reverts_whenOutsideDataIsTooLong() public {
        _panelRules();
        rules.outsideData = new bytes(1_025);
        _publishReverts(abi.encodeWithSelector(IRosters.OutsideDataTooLong.selector, 1_025, 1_024));
    }

    function test_storesWhatCasesNeed() public {
        _panelRules();
        _givenPublished();
        Version memory stored = court.versionOf(version);
        assertEq(stored.schedule.seats(0), 3);
        assertEq(stored.schedule.seats(1), 7);
        assertEq(stored.schedule.rounds(), 2);
        assertEq(stored.schedule.evidence(), EVIDENCE);
        assertEq(stored.schedule.vote(), VOTE);
        assertEq(stored.schedule.reveal(), 4 days);
        assertEq(stored.schedule.appeal(), 3 days);
        assertEq(stored.schedule.bountyBps(), BOUNTY_BPS);
        assertEq(stored.schedule.overturnedBps(), 2_000);
        assertTrue(stored.schedule.outside());
        assertEq(stored.outsideCourt, address(arbitrable));
        assertEq(stored.outsidePeriod, 60 days);
        assertEq(stored.outsideDataHash, keccak256(hex"0102"));
    }

    function test_acceptsEveryLimit() public {
        (rules.seats, rules.rounds) = (1, 4);
        (rules.revealPeriod, rules.appealPeriod, rules.overturnedBps) = (1 days, 1 days, 1);
        _givenPublished();
        _panelRules();
        (rules.seats, rules.rounds) = (3, 3);
        (rules.revealPeriod, rules.appealPeriod, rules.overturnedBps) = (90 days, 90 days, 10_000);
        (rules.outsidePeriod, rules.outsideData) = (365 days, new bytes(1_024));
        _givenPublished();
        rules.outsidePeriod = 1 days;
        _givenPublished();
        assertEq(court.versionsOf(court.rosterId(publisher, SALT)), 3);
    }

    /// @dev Open rosters need nobody at first: a case does.
    function test_namesNobody_givenOpenEntry() public {
        _panelRules();
        _openRules();
        _givenPublished();
        assertEq(court.versionOf(version).members, 0);
    }
}
