// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Schedule} from "./Schedule.sol";

/// @notice Rules of one version of a roster. They never change; new rules are a new version.
/// @dev Durations in seconds, amounts in the smallest unit of their coin, the zero address being the native coin.
struct Rules {
    /// Anyone may join, against a stake and a wait; otherwise only those named at publication.
    bool open;
    /// Seats of the first round's panel: odd, 1 … 15. One seat votes openly, more seats hidden.
    uint8 seats;
    /// Rounds within the roster, the first and its appeals, each of `2n + 1` seats and at most 15. At least 1.
    uint8 rounds;
    /// Time for evidence at the beginning of every round, 1 hour … 90 days. Nobody votes before it ends.
    uint24 evidencePeriod;
    /// Time to vote or, hidden, to commit, 1 … 90 days.
    uint24 votePeriod;
    /// Time to reveal hidden votes, 1 … 90 days. Where no panel can have more than one seat: 0.
    uint24 revealPeriod;
    /// Time to appeal, 1 … 90 days. Without an appeal: 0.
    uint24 appealPeriod;
    /// How long after joining one is first drawn, 7 … 365 days in an open roster. Those named at publication do not
    /// wait, and in a curated roster there is nobody else: 0.
    uint32 newcomerWait;
    /// Coin of the fees.
    address feeToken;
    /// Price of a seat, above zero: whoever fills an arbitrator's load with disputes pays for each.
    uint80 seatFee;
    /// What a draw pays its caller, in basis points of a seat's fee and out of the panel's fees, at most 1,000. Without a
    /// draw (one named arbitrator): 0.
    uint16 bountyBps;
    /// Coin of the stakes.
    address stakeToken;
    /// Least stake of a member, at least `slash`, above zero in an open roster.
    uint96 minStake;
    /// What an absence burns and every seat locks, at most the seat fee. When above zero, stakes are in the fee's coin.
    uint80 slash;
    /// From what distance to the final award, in basis points of the range of choices, a vote or an award counts as
    /// overturned, 1 … 10,000. Without an appeal: 0.
    uint16 overturnedBps;
    /// Last instance beyond the roster, asked two choices: the last award (1) or the appellant's (2). Zero: none.
    /// Never this court.
    address outsideCourt;
    /// How long the outside court has, 1 … 365 days. Without one: 0.
    uint32 outsidePeriod;
    /// SHA-256 of the roster's description.
    bytes32 document;
    /// The outside court's own words (for Kleros: court, jurors), at most 1,024 bytes. Without one: empty.
    bytes outsideData;
}

/// @notice What of a version is stored: all that a case or a member needs.
struct Version {
    /// Zero when the version is not published.
    uint80 seatFee;
    Schedule schedule;
    bool open;
    bool paidInToken;
    // ── slot
    /// The only arbitrator of a curated roster of one, otherwise zero: seats are drawn.
    address namedArbitrator;
    /// Numbers ever given; those of retired members are given again.
    uint32 members;
    /// How many drawn disputes were opened.
    uint32 disputes;
    uint32 newcomerWait;
    // ── slot
    address feeToken;
    uint80 slash;
    // ── slot
    address stakeToken;
    uint96 minStake;
    // ── slot
    address outsideCourt;
    uint32 outsidePeriod;
    // ── slot
    bytes32 outsideDataHash;
}

enum Standing {
    None,
    Active,
    Retired
}

/// @notice An arbitrator in one version of a roster.
/// @param number From 1: draws find the member by it. 0 before joining, and again once retired without a seat.
/// @param taken Seats ever taken, named or drawn.
/// @param served Seats that voted in a case that is final.
/// @param load Seats held now.
/// @param maxLoad Seats one is willing to hold at a time. A slash may lower it to what the stake covers.
/// @param eligibleAt Disputes created from this instant on may be drawn to the member. Instants are seconds: who was named and
/// joins in the second of a dispute's creation, though after it, may be drawn if it was given the number of somebody who retired.
/// @param fees Earned and not withdrawn, in the version's fee coin. It shares the slot that every seat writes anyway.
/// @param stake Of which `load × slash` is locked.
/// @param absent Seats that did not vote in time, or told their vote too early.
/// @param overturned Seats whose vote a later round overturned; `served − overturned` were upheld.
/// @param named At publication, and so free to join and without a wait.
struct Member {
    uint32 number;
    uint32 taken;
    uint32 served;
    uint8 load;
    uint8 maxLoad;
    Standing standing;
    uint40 eligibleAt;
    uint80 fees;
    uint96 stake;
    uint32 absent;
    uint32 overturned;
    bool named;
}

/// @title Rosters of the Court of Parley
/// @notice Who may arbitrate, under which rules and against which stake. Everything is called at the Court's address.
interface IRosters {
    // ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param number Of the version within its roster, from 1.
    event VersionPublished(
        bytes32 indexed roster,
        bytes32 indexed version,
        address indexed publisher,
        uint256 number,
        bytes32 salt,
        Rules rules,
        address[] arbitrators
    );

    /// @param profile SHA-256 of a JSON document: languages, fields, jurisdictions, encryption key.
    event ArbitratorJoined(
        bytes32 indexed version,
        address indexed arbitrator,
        uint32 number,
        uint96 stake,
        uint8 maxLoad,
        uint40 eligibleAt,
        bytes32 profile
    );
    event ProfileChanged(bytes32 indexed version, address indexed arbitrator, bytes32 profile);
    event MaxLoadChanged(bytes32 indexed version, address indexed arbitrator, uint8 maxLoad);
    /// @param stake What the member has staked from now on, whatever changed it.
    event StakeChanged(bytes32 indexed version, address indexed arbitrator, uint96 stake);
    event ArbitratorRetired(bytes32 indexed version, address indexed arbitrator);

    event CreditAdded(address indexed owner, address indexed token, uint256 amount);
    event CreditWithdrawn(address indexed owner, address indexed token, address to, uint256 amount);
    event FeesWithdrawn(bytes32 indexed version, address indexed arbitrator, address to, uint256 amount);

    // ── Errors ───────────────────────────────────────────────────────────────────────────────────────────────────

    error SeatsOutOfRange(uint256 seats, uint256 maximum);
    error SeatsNotOdd(uint256 seats);
    error RoundsOutOfRange(uint256 rounds, uint256 maximum);
    error UnusedRuleIsSet();
    error PeriodOutOfRange(uint256 period, uint256 minimum, uint256 maximum);
    error OverturnedBpsOutOfRange(uint256 overturnedBps, uint256 minimum, uint256 maximum);
    error OutsideDataTooLong(uint256 length, uint256 maximum);
    error OutsideCourtIsSelf();
    error OutsideCourtWithoutCode(address outsideCourt);
    error SeatFeeIsZero();
    error BountyTooHigh(uint256 bountyBps, uint256 maximum);
    error SlashTooHigh(uint256 slash, uint256 maximum);
    error SlashInOtherCoin(address stakeToken, address feeToken);
    error MinStakeTooLow(uint256 minStake, uint256 minimum);
    error TokenWithoutCode(address token);
    error TooFewArbitrators(uint256 arbitrators, uint256 seats);
    error ArbitratorIsZero();
    error ArbitratorNamedTwice(address arbitrator);
    error VersionAlreadyPublished(bytes32 version);

    error VersionNotPublished(bytes32 version);
    error EntryNotOpen(address caller);
    error AlreadyJoined(address arbitrator);
    error RosterIsFull(bytes32 version);
    error NotActive(address arbitrator);
    error StakeTooLow(uint256 stake, uint256 minimum);
    error StakeValueMismatch(uint256 value, uint256 expected);
    error DepositPulledShort(address token, uint256 pulled, uint256 asked);

    error NothingToWithdraw(address owner, address token);
    error WithdrawalForbidden(address to);
    error WithdrawalFailed(address token, address to);

    // ── Rosters ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Publishes a version of the caller's roster `salt`. A curated roster of one is a named arbitrator.
    /// @dev The id is a hash of all content, so a reorganised chain cannot put other rules behind a pinned id.
    /// @param arbitrators May join without a wait; in a curated roster nobody else may. Being named is no consent: each
    /// must still join, and nobody is seated before.
    /// @return version Id to pin in `arbitratorData`.
    function publishVersion(
        bytes32 salt,
        Rules calldata rules,
        address[] calldata arbitrators
    ) external returns (bytes32 version);

    // ── Members ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Joins with a stake (`msg.value` when native, otherwise pulled by allowance). Who has retired may join again,
    /// with a new wait and what is still locked counting as stake.
    /// @dev Reverts with `StakeTooLow` below the minimum or below what `maxLoad` seats lock.
    function join(bytes32 version, uint96 stake, uint8 maxLoad, bytes32 profile) external payable;

    /// @notice A member adds to its stake.
    function addStake(bytes32 version, uint96 amount) external payable;

    /// @notice A member changes how many seats it will hold at a time; 0 pauses it. Seats held are kept.
    function setMaxLoad(bytes32 version, uint8 maxLoad) external;

    /// @notice A member publishes a new profile.
    function setProfile(bytes32 version, bytes32 profile) external;

    /// @notice A member stops being drawn. Free stake is credited now, locked stake as each seat ends; with the last of them
    /// its number goes to the next who joins.
    function retire(bytes32 version) external;

    // ── Money ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sends the caller's credit to `to`.
    function withdraw(address token, address to) external;

    /// @notice Sends the fees that the caller earned under a version to `to`.
    function withdrawFees(bytes32 version, address to) external;

    // ── Views ────────────────────────────────────────────────────────────────────────────────────────────────────

    function credits(address owner, address token) external view returns (uint256);

    /// @notice Longest time from a dispute's creation until anyone can end it, in seconds. A policy's rulingWindow must
    /// exceed it.
    function longestCase(bytes32 version) external view returns (uint256);

    function versionOf(bytes32 version) external view returns (Version memory);

    /// @notice How many versions a roster has.
    function versionsOf(bytes32 roster) external view returns (uint256);

    function memberOf(bytes32 version, address arbitrator) external view returns (Member memory);

    /// @notice The member with this number, zero when nobody has it.
    function memberAt(bytes32 version, uint32 number) external view returns (address);

    function rosterId(address publisher, bytes32 salt) external pure returns (bytes32);

    function versionId(
        bytes32 roster,
        Rules calldata rules,
        address[] calldata arbitrators
    ) external pure returns (bytes32);
}
