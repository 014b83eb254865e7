// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Member, Rules, Version} from "./ICourt.sol";
import {CourtLedger} from "./CourtLedger.sol";

/// @dev Publishing versions. Nothing here can touch a version once it is published.
abstract contract CourtRosters is CourtLedger {
    uint256 private constant SEATS = 1;
    uint256 private constant ROUNDS = 1;
    uint256 private constant MIN_EVIDENCE_PERIOD = 1 hours;
    uint256 private constant MIN_VOTE_PERIOD = 1 days;
    uint256 private constant MAX_PERIOD = 90 days;
    uint256 private constant MIN_NEWCOMER_WAIT = 7 days;
    uint256 private constant MAX_NEWCOMER_WAIT = 365 days;
    /// @dev At most four draws of a seat are paid: the first, two after recusals, one after an absence.
    uint256 private constant MAX_BOUNTY_SHARE = 10;

    mapping(bytes32 version => Version) internal _versions;
    mapping(bytes32 version => mapping(address arbitrator => Member)) internal _members;
    mapping(bytes32 roster => uint256 count) public versionsOf;

    function publishVersion(
        bytes32 salt,
        Rules calldata rules,
        address[] calldata arbitrators
    ) external returns (bytes32 version) {
        _checkShape(rules);
        _checkMoney(rules, _isNamed(rules, arbitrators));
        if (!rules.open && arbitrators.length == 0) revert RosterIsEmpty();
        bytes32 roster = rosterId(msg.sender, salt);
        version = versionId(roster, rules, arbitrators);
        if (_versions[version].seatFee != 0) revert VersionAlreadyPublished(version);

        uint256 number = ++versionsOf[roster];
        _storeVersion(version, rules, _isNamed(rules, arbitrators) ? arbitrators[0] : address(0));
        for (uint256 i = 0; i < arbitrators.length; ++i) _name(version, arbitrators[i]);
        emit VersionPublished(roster, version, msg.sender, number, salt, rules, arbitrators);
    }

    function versionOf(bytes32 version) external view returns (Version memory) {
        return _versions[version];
    }

    function longestCase(bytes32 version) external view returns (uint256) {
        Version storage rules = _published(version);
        uint256 sittings = rules.namedArbitrator == address(0) ? 2 : 1;
        return rules.evidencePeriod + sittings * rules.votePeriod;
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

    function _published(bytes32 version) internal view returns (Version storage rules) {
        rules = _versions[version];
        if (rules.seatFee == 0) revert VersionNotPublished(version);
    }

    function _name(bytes32 version, address arbitrator) private {
        if (arbitrator == address(0)) revert ArbitratorIsZero();
        Member storage member = _members[version][arbitrator];
        if (member.named) revert ArbitratorNamedTwice(arbitrator);
        member.named = true;
    }

    function _storeVersion(bytes32 version, Rules calldata rules, address namedArbitrator) private {
        _versions[version] = Version({
            seatFee: rules.seatFee,
            drawBounty: rules.drawBounty,
            evidencePeriod: rules.evidencePeriod,
            votePeriod: rules.votePeriod,
            open: rules.open,
            paidInToken: rules.feeToken != NATIVE,
            namedArbitrator: namedArbitrator,
            members: 0,
            disputes: 0,
            newcomerWait: rules.newcomerWait,
            feeToken: rules.feeToken,
            slash: rules.slash,
            stakeToken: rules.stakeToken,
            minStake: rules.minStake
        });
    }

    /// @dev What only panels and appeals use must be unset, so that nobody relies on a rule that does nothing.
    function _checkShape(Rules calldata rules) private pure {
        if (rules.seats != SEATS) revert SeatsNotSupported(rules.seats, SEATS);
        if (rules.rounds != ROUNDS) revert RoundsNotSupported(rules.rounds, ROUNDS);
        if (
            rules.revealPeriod != 0 ||
            rules.appealPeriod != 0 ||
            rules.overturnedBps != 0 ||
            rules.outsideCourt != address(0)
        ) revert UnusedRuleIsSet();
        _checkPeriod(rules.evidencePeriod, MIN_EVIDENCE_PERIOD, MAX_PERIOD);
        _checkPeriod(rules.votePeriod, MIN_VOTE_PERIOD, MAX_PERIOD);
        if (rules.open) _checkPeriod(rules.newcomerWait, MIN_NEWCOMER_WAIT, MAX_NEWCOMER_WAIT);
        else _checkPeriod(rules.newcomerWait, 0, 0);
    }

    function _checkMoney(Rules calldata rules, bool named) private view {
        if (rules.seatFee == 0) revert SeatFeeIsZero();
        uint256 maxBounty = named ? 0 : rules.seatFee / MAX_BOUNTY_SHARE;
        if (rules.drawBounty > maxBounty) revert DrawBountyTooHigh(rules.drawBounty, maxBounty);
        if (rules.slash > rules.seatFee) revert SlashTooHigh(rules.slash, rules.seatFee);
        if (rules.slash != 0 && rules.stakeToken != rules.feeToken) {
            revert SlashInOtherCoin(rules.stakeToken, rules.feeToken);
        }
        uint256 leastStake = rules.open && rules.slash == 0 ? 1 : rules.slash;
        if (rules.minStake < leastStake) revert MinStakeTooLow(rules.minStake, leastStake);
        _checkToken(rules.feeToken);
        _checkToken(rules.stakeToken);
    }

    function _checkPeriod(uint256 period, uint256 minimum, uint256 maximum) private pure {
        if (period < minimum || period > maximum) revert PeriodOutOfRange(period, minimum, maximum);
    }

    function _checkToken(address token) private view {
        if (token != NATIVE && token.code.length == 0) revert TokenWithoutCode(token);
    }

    function _isNamed(Rules calldata rules, address[] calldata arbitrators) private pure returns (bool) {
        return !rules.open && arbitrators.length == 1;
    }
}
