// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CourtLedger} from "../CourtLedger.sol";
import {IRosters, Rules, Version} from "../IRosters.sol";
import {Schedule, Schedules} from "../Schedule.sol";

/// @dev Publishing versions. Nothing here can touch a version once it is published.
abstract contract CourtRosters is IRosters, CourtLedger {
    uint256 private constant MAX_SEATS = 15;
    uint256 private constant MAX_ROUNDS = 4;
    uint256 private constant MIN_EVIDENCE_PERIOD = 1 hours;
    uint256 private constant MIN_PERIOD = 1 days;
    uint256 private constant MAX_PERIOD = 90 days;
    uint256 private constant MIN_NEWCOMER_WAIT = 7 days;
    uint256 private constant MAX_WAIT = 365 days;
    /// @dev A seat is filled at most four times: at first, after two recusals, and once after a failed
    /// sitting. Every paid draw fills one, so bounties take at most four tenths of a panel's fees.
    uint256 private constant MAX_BOUNTY_BPS = 1_000;
    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_OUTSIDE_DATA = 1_024;

    function publishVersion(
        bytes32 salt,
        Rules calldata rules,
        address[] calldata arbitrators
    ) external returns (bytes32 version) {
        bool named = !rules.open && arbitrators.length == 1;
        _checkPanels(rules, arbitrators.length, named);
        _checkPeriods(rules);
        _checkOutside(rules);
        _checkMoney(rules, named);
        bytes32 roster = rosterId(msg.sender, salt);
        version = versionId(roster, rules, arbitrators);
        if (_versions[version].seatFee != 0) revert VersionAlreadyPublished(version);

        uint256 number = ++_versionCounts[roster];
        _storeVersion(_versions[version], rules, named ? arbitrators[0] : address(0));
        for (uint256 i = 0; i < arbitrators.length; ++i) _name(version, arbitrators[i]);
        emit VersionPublished(roster, version, msg.sender, number, salt, rules, arbitrators);
    }

    function versionOf(bytes32 version) external view returns (Version memory) {
        return _versions[version];
    }

    function versionsOf(bytes32 roster) external view returns (uint256) {
        return _versionCounts[roster];
    }

    function longestCase(bytes32 version) external view returns (uint256 longest) {
        Version storage rules = _published(version);
        Schedule schedule = rules.schedule;
        uint256 sittings = rules.namedArbitrator == address(0) ? 2 : 1;
        uint256 rounds = schedule.rounds();
        for (uint256 round = 0; round < rounds; ++round) {
            uint256 sitting = schedule.vote() + (schedule.seats(round) == 1 ? 0 : schedule.reveal());
            longest += schedule.evidence() + sittings * sitting;
            if (round + 1 < rounds || schedule.outside()) longest += schedule.appeal();
        }
        longest += rules.outsidePeriod;
    }

    function rosterId(address publisher, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(publisher, salt));
    }

    function versionId(
        bytes32 roster,
        Rules calldata rules,
        address[] calldata arbitrators
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(roster, rules, arbitrators));
    }

    function _name(bytes32 version, address arbitrator) private {
        if (arbitrator == address(0)) revert ArbitratorIsZero();
        Backing storage backing = _backings[version][arbitrator];
        if (backing.named) revert ArbitratorNamedTwice(arbitrator);
        backing.named = true;
    }

    function _storeVersion(Version storage version, Rules calldata rules, address namedArbitrator) private {
        version.seatFee = rules.seatFee;
        version.schedule = Schedules.pack(
            rules.evidencePeriod,
            rules.votePeriod,
            rules.revealPeriod,
            rules.appealPeriod,
            rules.seats,
            rules.rounds,
            rules.bountyBps,
            rules.overturnedBps,
            rules.outsideCourt != address(0)
        );
        version.open = rules.open;
        version.paidInToken = rules.feeToken != NATIVE;
        version.namedArbitrator = namedArbitrator;
        version.newcomerWait = rules.newcomerWait;
        version.feeToken = rules.feeToken;
        version.slash = rules.slash;
        version.stakeToken = rules.stakeToken;
        version.minStake = rules.minStake;
        version.outsideCourt = rules.outsideCourt;
        version.outsidePeriod = rules.outsidePeriod;
        version.outsideDataHash = keccak256(rules.outsideData);
    }

    /// @dev Nobody can follow a named arbitrator, so there is no second round within such a roster.
    function _checkPanels(Rules calldata rules, uint256 arbitrators, bool named) private pure {
        uint256 maxRounds = named ? 1 : MAX_ROUNDS;
        if (rules.rounds == 0 || rules.rounds > maxRounds) revert RoundsOutOfRange(rules.rounds, maxRounds);
        if (rules.seats % 2 == 0) revert SeatsNotOdd(rules.seats);
        uint256 largest = ((uint256(rules.seats) + 1) << (rules.rounds - 1)) - 1;
        if (largest > MAX_SEATS) revert SeatsOutOfRange(largest, MAX_SEATS);
        if (!rules.open && arbitrators < rules.seats) revert TooFewArbitrators(arbitrators, rules.seats);
    }

    /// @dev What a version has no use for must be unset, so that nobody relies on a rule that does nothing.
    function _checkPeriods(Rules calldata rules) private pure {
        bool hidden = rules.seats > 1 || rules.rounds > 1;
        bool appealable = rules.rounds > 1 || rules.outsideCourt != address(0);
        _checkPeriod(rules.evidencePeriod, true, MIN_EVIDENCE_PERIOD, MAX_PERIOD);
        _checkPeriod(rules.votePeriod, true, MIN_PERIOD, MAX_PERIOD);
        _checkPeriod(rules.revealPeriod, hidden, MIN_PERIOD, MAX_PERIOD);
        _checkPeriod(rules.appealPeriod, appealable, MIN_PERIOD, MAX_PERIOD);
        _checkPeriod(rules.newcomerWait, rules.open, MIN_NEWCOMER_WAIT, MAX_WAIT);
        (uint256 minimum, uint256 maximum) = appealable ? (1, BPS) : (0, 0);
        if (rules.overturnedBps < minimum || rules.overturnedBps > maximum) {
            revert OverturnedBpsOutOfRange(rules.overturnedBps, minimum, maximum);
        }
    }

    function _checkOutside(Rules calldata rules) private view {
        bool used = rules.outsideCourt != address(0);
        _checkPeriod(rules.outsidePeriod, used, MIN_PERIOD, MAX_WAIT);
        if (!used && rules.outsideData.length != 0) revert UnusedRuleIsSet();
        if (rules.outsideCourt == address(this)) revert OutsideCourtIsSelf();
        if (used && rules.outsideCourt.code.length == 0) revert OutsideCourtWithoutCode(rules.outsideCourt);
        if (rules.outsideData.length > MAX_OUTSIDE_DATA) {
            revert OutsideDataTooLong(rules.outsideData.length, MAX_OUTSIDE_DATA);
        }
    }

    function _checkMoney(Rules calldata rules, bool named) private view {
        if (rules.seatFee == 0) revert SeatFeeIsZero();
        uint256 maxBounty = named ? 0 : MAX_BOUNTY_BPS;
        if (rules.bountyBps > maxBounty) revert BountyTooHigh(rules.bountyBps, maxBounty);
        if (rules.slash > rules.seatFee) revert SlashTooHigh(rules.slash, rules.seatFee);
        if (rules.slash != 0 && rules.stakeToken != rules.feeToken) {
            revert SlashInOtherCoin(rules.stakeToken, rules.feeToken);
        }
        uint256 leastStake = rules.open && rules.slash == 0 ? 1 : rules.slash;
        if (rules.minStake < leastStake) revert MinStakeTooLow(rules.minStake, leastStake);
        _checkToken(rules.feeToken);
        _checkToken(rules.stakeToken);
    }

    function _checkPeriod(uint256 period, bool used, uint256 minimum, uint256 maximum) private pure {
        if (!used) (minimum, maximum) = (0, 0);
        if (period < minimum || period > maximum) revert PeriodOutOfRange(period, minimum, maximum);
    }

    function _checkToken(address token) private view {
        if (token != NATIVE && token.code.length == 0) revert TokenWithoutCode(token);
    }
}
