// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt} from "../../../contracts/court/ICourt.sol";
import {IRosters, Rules, Version} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract PublishVersionTest is CourtTest {
    function _publishReverts(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(publisher);
        court.publishVersion(SALT, rules, arbitrators);
    }

    function _periodReverts(uint256 period, uint256 minimum, uint256 maximum) private {
        _publishReverts(abi.encodeWithSelector(IRosters.PeriodOutOfRange.selector, period, minimum, maximum));
    }

    function test_reverts_whenACuratedRosterNamesNobody() public {
        delete arbitrators;
        _publishReverts(abi.encodeWithSelector(IRosters.TooFewArbitrators.selector, 0, 1));
    }

    /// @dev A-16: no period may be zero or act at once.
    function test_A16_reverts_whenEvidencePeriodIsOutOfRange() public {
        rules.evidencePeriod = 0;
        _periodReverts(0, 1 hours, 90 days);
        rules.evidencePeriod = 1 hours - 1;
        _periodReverts(1 hours - 1, 1 hours, 90 days);
        rules.evidencePeriod = 90 days + 1;
        _periodReverts(90 days + 1, 1 hours, 90 days);
    }

    function test_A16_reverts_whenVotePeriodIsOutOfRange() public {
        rules.votePeriod = 0;
        _periodReverts(0, 1 days, 90 days);
        rules.votePeriod = 1 days - 1;
        _periodReverts(1 days - 1, 1 days, 90 days);
        rules.votePeriod = 90 days + 1;
        _periodReverts(90 days + 1, 1 days, 90 days);
    }

    function test_A16_reverts_whenNewcomerWaitIsOutOfRange_givenOpenEntry() public {
        _openRules();
        rules.newcomerWait = 0;
        _periodReverts(0, 7 days, 365 days);
        rules.newcomerWait = 7 days - 1;
        _periodReverts(7 days - 1, 7 days, 365 days);
        rules.newcomerWait = 365 days + 1;
        _periodReverts(365 days + 1, 7 days, 365 days);
    }

    function test_reverts_whenThereIsANewcomerWait_givenCuratedEntry() public {
        rules.newcomerWait = 7 days;
        _periodReverts(7 days, 0, 0);
    }

    /// @dev A-17: a dispute that costs nothing would be free griefing.
    function test_A17_reverts_whenSeatFeeIsZero() public {
        (rules.seatFee, rules.slash) = (0, 0);
        _publishReverts(abi.encodeWithSelector(IRosters.SeatFeeIsZero.selector));
    }

    function test_reverts_whenBountyExceedsATenthOfTheFee() public {
        _drawnRules(2);
        rules.bountyBps = 1_001;
        _publishReverts(abi.encodeWithSelector(IRosters.BountyTooHigh.selector, 1_001, 1_000));
    }

    function test_reverts_whenThereIsABounty_givenNamedArbitrator() public {
        rules.bountyBps = 1;
        _publishReverts(abi.encodeWithSelector(IRosters.BountyTooHigh.selector, 1, 0));
    }

    function test_reverts_whenSlashExceedsTheSeatFee() public {
        rules.slash = FEE + 1;
        _publishReverts(abi.encodeWithSelector(IRosters.SlashTooHigh.selector, FEE + 1, FEE));
    }

    function test_reverts_whenSlashIsInAnotherCoin() public {
        rules.stakeToken = address(coin);
        _publishReverts(abi.encodeWithSelector(IRosters.SlashInOtherCoin.selector, address(coin), NATIVE));
    }

    function test_reverts_whenLeastStakeIsBelowTheSlash() public {
        rules.minStake = SLASH - 1;
        _publishReverts(abi.encodeWithSelector(IRosters.MinStakeTooLow.selector, SLASH - 1, SLASH));
    }

    function test_reverts_whenLeastStakeIsZero_givenOpenEntry() public {
        _openRules();
        (rules.minStake, rules.slash) = (0, 0);
        _publishReverts(abi.encodeWithSelector(IRosters.MinStakeTooLow.selector, 0, 1));
    }

    function test_reverts_whenFeeTokenHasNoCode() public {
        (rules.slash, rules.feeToken) = (0, stranger);
        _publishReverts(abi.encodeWithSelector(IRosters.TokenWithoutCode.selector, stranger));
    }

    function test_reverts_whenStakeTokenHasNoCode() public {
        (rules.slash, rules.stakeToken) = (0, stranger);
        _publishReverts(abi.encodeWithSelector(IRosters.TokenWithoutCode.selector, stranger));
    }

    /// @dev A-15: publishing again cannot change a version, nor forget who joined it.
    function test_A15_reverts_whenTheSameContentWasPublished() public {
        _givenPublished();
        _publishReverts(abi.encodeWithSelector(IRosters.VersionAlreadyPublished.selector, version));
    }

    function test_reverts_whenANamedArbitratorIsZero() public {
        arbitrators.push(address(0));
        _publishReverts(abi.encodeWithSelector(IRosters.ArbitratorIsZero.selector));
    }

    function test_reverts_whenSomebodyIsNamedTwice() public {
        arbitrators.push(stranger);
        arbitrators.push(ada);
        _publishReverts(abi.encodeWithSelector(IRosters.ArbitratorNamedTwice.selector, ada));
    }

    function test_emitsEverything() public {
        bytes32 roster = court.rosterId(publisher, SALT);
        bytes32 expected = court.versionId(roster, rules, arbitrators);
        vm.expectEmit(address(court));
        emit IRosters.VersionPublished(roster, expected, publisher, 1, SALT, rules, arbitrators);
        _givenPublished();
        assertEq(version, expected);
    }

    function test_storesWhatCasesNeed_givenNamedArbitrator() public {
        _givenPublished();
        Version memory stored = court.versionOf(version);
        assertEq(stored.seatFee, FEE);
        assertEq(stored.schedule.bountyBps(), 0);
        assertEq(stored.schedule.evidence(), EVIDENCE);
        assertEq(stored.schedule.vote(), VOTE);
        assertEq(stored.schedule.seats(0), 1);
        assertEq(stored.schedule.rounds(), 1);
        assertFalse(stored.schedule.outside());
        assertFalse(stored.open);
        assertFalse(stored.paidInToken);
        assertEq(stored.namedArbitrator, ada);
        assertEq(stored.members, 0);
        assertEq(stored.disputes, 0);
        assertEq(stored.newcomerWait, 0);
        assertEq(stored.feeToken, NATIVE);
        assertEq(stored.slash, SLASH);
        assertEq(stored.stakeToken, NATIVE);
        assertEq(stored.minStake, STAKE);
        assertTrue(_member(ada).named);
    }

    function test_storesWhatCasesNeed_givenOpenEntryPaidInToken() public {
        _openRules();
        _payInCoin();
        _givenPublished();
        Version memory stored = court.versionOf(version);
        assertTrue(stored.open);
        assertTrue(stored.paidInToken);
        assertEq(stored.schedule.bountyBps(), BOUNTY_BPS);
        assertEq(stored.namedArbitrator, address(0));
        assertEq(stored.newcomerWait, 10 days);
        assertEq(stored.feeToken, address(coin));
        assertEq(stored.stakeToken, address(coin));
    }

    function test_drawsItsSeats_givenSeveralAreNamed() public {
        _drawnRules(2);
        _givenPublished();
        assertEq(court.versionOf(version).namedArbitrator, address(0));
        assertTrue(_member(arbitrators[1]).named);
    }

    function test_drawsItsSeats_givenAnOpenRosterNamesOne() public {
        _openRules();
        arbitrators.push(ada);
        _givenPublished();
        assertEq(court.versionOf(version).namedArbitrator, address(0));
        assertTrue(_member(ada).named);
    }

    function test_acceptsEveryLimit() public {
        (rules.evidencePeriod, rules.votePeriod) = (1 hours, 1 days);
        (rules.slash, rules.minStake) = (FEE, FEE);
        _givenPublished();
        _openRules();
        (rules.evidencePeriod, rules.votePeriod, rules.newcomerWait) = (90 days, 90 days, 365 days);
        rules.bountyBps = 1_000;
        _givenPublished();
        (rules.newcomerWait, rules.slash, rules.minStake, rules.stakeToken) = (7 days, 0, 1, address(coin));
        _givenPublished();
        assertEq(court.versionsOf(court.rosterId(publisher, SALT)), 3);
    }

    function test_acceptsNoStakeAtAll_givenCuratedEntry() public {
        (rules.slash, rules.minStake) = (0, 0);
        _givenPublished();
        assertEq(court.versionOf(version).minStake, 0);
    }

    /// @dev A-15: a new version leaves the former one as it was.
    function test_A15_leavesFormerVersionsAlone() public {
        _givenNamed();
        bytes32 former = version;
        rules.seatFee = FEE * 2;
        _givenPublished();
        assertNotEq(version, former);
        assertEq(court.versionsOf(court.rosterId(publisher, SALT)), 2);
        assertEq(court.versionOf(former).seatFee, FEE);
        assertEq(court.memberOf(former, ada).number, 1);
        assertEq(_member(ada).number, 0);
    }

    /// @dev A-33: ids follow from content, so neither a reorganised chain nor a copier can take one over.
    function testFuzz_A33_idDependsOnAllContent(address other, bytes32 salt, bytes32 document) public view {
        vm.assume(other != publisher && salt != SALT && document != rules.document);
        bytes32 roster = court.rosterId(publisher, SALT);
        assertNotEq(roster, court.rosterId(other, SALT));
        assertNotEq(roster, court.rosterId(publisher, salt));
        bytes32 id = court.versionId(roster, rules, arbitrators);
        assertNotEq(id, court.versionId(court.rosterId(other, SALT), rules, arbitrators));
        assertNotEq(id, court.versionId(roster, rules, new address[](0)));
        assertNotEq(id, _idWithDocument(roster, document));
    }

    function _idWithDocument(bytes32 roster, bytes32 document) private view returns (bytes32) {
        return court.versionId(roster, _withDocument(document), arbitrators);
    }

    function _withDocument(bytes32 document) private view returns (Rules memory changed) {
        changed = rules;
        changed.document = document;
    }
}
