// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitratorV2} from "../interfaces/IArbitratorV2.sol";

/// @notice Rules of one version of a roster. They never change; new rules are a new version.
/// @dev Durations in seconds, amounts in the smallest unit of their coin, the zero address being the native coin.
struct Rules {
    /// Anyone may join, against a stake and a wait; otherwise only those named at publication.
    bool open;
    /// Seats of the first round's panel. Only 1 is accepted.
    uint8 seats;
    /// Rounds including appeals. Only 1 is accepted.
    uint8 rounds;
    /// Time for evidence from the creation of a dispute, 1 hour … 90 days. Nobody votes before it ends.
    uint32 evidencePeriod;
    /// Time to vote, 1 … 90 days.
    uint32 votePeriod;
    /// Time to reveal hidden votes. One seat votes openly: 0.
    uint32 revealPeriod;
    /// Time to appeal. Without further rounds: 0.
    uint32 appealPeriod;
    /// How long after joining one is first drawn, 7 … 365 days in an open roster. Those named at publication do not
    /// wait, and in a curated roster there is nobody else: 0.
    uint32 newcomerWait;
    /// Coin of the fees.
    address feeToken;
    /// Price of a seat, above zero: whoever fills an arbitrator's load with disputes pays for each.
    uint80 seatFee;
    /// What a draw pays its caller out of the seat fee, at most a tenth of it. Without a draw (one named arbitrator): 0.
    uint80 drawBounty;
    /// Coin of the stakes.
    address stakeToken;
    /// Least stake of a member, at least `slash`, above zero in an open roster.
    uint96 minStake;
    /// What an absence burns and every seat locks, at most the seat fee. When above zero, stakes are in the fee's coin.
    uint80 slash;
    /// From what distance to the final award, in basis points of the range of choices, a vote counts as overturned.
    /// Without further rounds: 0.
    uint16 overturnedBps;
    /// Last instance beyond the roster. Without further rounds: none.
    address outsideCourt;
    /// SHA-256 of the roster's description.
    bytes32 document;
}

/// @notice What of a version is stored: all that a case or a member needs.
struct Version {
    /// Zero when the version is not published.
    uint80 seatFee;
    uint80 drawBounty;
    uint32 evidencePeriod;
    uint32 votePeriod;
    bool open;
    bool paidInToken;
    // ── slot
    /// The only arbitrator of a curated roster of one, otherwise zero: seats are drawn.
    address namedArbitrator;
    /// How many have ever joined.
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
}

enum Standing {
    None,
    Active,
    Retired
}

/// @notice An arbitrator in one version of a roster.
/// @param number Place in the order of joining, from 1; 0 before joining. It is kept for ever.
/// @param taken Seats ever taken, named or drawn.
/// @param served Seats that voted in a case that is final.
/// @param absent Seats that did not vote in time.
/// @param overturned Seats whose vote a later round overturned; `served − overturned` were upheld.
/// @param load Seats held now.
/// @param maxLoad Seats one is willing to hold at a time. A slash may lower it to what the stake covers.
/// @param named At publication, and so free to join and without a wait.
/// @param eligibleAt Disputes created from this instant on may be drawn to the member.
/// @param stake Of which `load × slash` is locked.
struct Member {
    uint32 number;
    uint32 taken;
    uint32 served;
    uint32 absent;
    uint32 overturned;
    uint8 load;
    uint8 maxLoad;
    Standing standing;
    bool named;
    uint40 eligibleAt;
    // ── slot
    uint96 stake;
}

/// @notice What never changes about a dispute. It travels as calldata; its hash is the dispute's id.
/// @param number Of the dispute within the version (of the named arbitrator's cases, or of the drawn ones).
/// @param members How many had joined when the dispute was created: only they can be drawn. 0 for a named arbitrator.
/// @param choices Rulings are 1 … `choices`, or 0 when the court refused to rule or nobody decided.
struct Dispute {
    address arbitrable;
    bytes32 version;
    uint32 number;
    uint32 members;
    uint40 createdAt;
    uint32 votePeriod;
    uint8 choices;
    address feeToken;
    uint80 seatFee;
    uint80 drawBounty;
    address buyer;
    address seller;
}

/// @notice Where a dispute stands. `Ruled` waits for its delivery to the arbitrable contract, `Delivered` is the end.
enum Stage {
    None,
    Drawing,
    Seated,
    Ruled,
    Delivered
}

/// @notice What changes about a dispute, in one slot.
/// @param draws Draws that were paid.
/// @param recusals Seats given back, at most two.
/// @param secondSitting The first sitting ended without a vote; the second ends one vote period later.
/// @param closedBy Who closed the evidence early: bit 0 the buyer, bit 1 the seller.
/// @param evidenceEndsAt Last instant of the evidence period. The vote ends one vote period later.
/// @param seedBlock While `Drawing`: the block whose hash seats somebody.
/// @param holder Member's number in the seat, 0 while `Drawing`.
/// @param formers Numbers of up to three former holders, 32 bits each: nobody is seated twice.
struct Case {
    Stage stage;
    uint8 ruling;
    uint8 draws;
    uint8 recusals;
    bool secondSitting;
    uint8 closedBy;
    uint40 evidenceEndsAt;
    uint40 seedBlock;
    uint32 holder;
    uint96 formers;
}

/// @title Court of Parley
/// @notice Third-party arbitrators organised in rosters: a single named one, or a seat drawn among many. The court has no
/// owner and takes no fee. It speaks Kleros v2's `IArbitratorV2`.
/// @dev `extraData` of a dispute is three words: the version's id, the buyer and the seller (Parley's Escrow appends the
/// two). Disputes travel as calldata against their hash. All money is pulled: fees, bounties and freed stakes are
/// credits; what a dispute is paid above its price is credited half each to the parties. Acting exactly at a deadline is
/// in time; what follows it starts one second later.
///
/// `execution` in the functions that may end a dispute: when not empty, and after the ruling was delivered, the arbitrable
/// contract is called with `IEscrow.execute.selector` followed by these bytes (`abi.encode(terms, policy)`), so that the
/// vote, the ruling and the payout are one transaction. Its failure is ignored.
///
/// Randomness is a block's hash. Its proposer may withhold one block to try again, at the price of the block. On chains
/// whose sequencer chooses hashes freely a draw is only as fair as the sequencer; parties there should prefer named
/// arbitrators. Nothing but the address tells people apart.
interface ICourt is IArbitratorV2 {
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

    /// @notice Carries every field, so that desks and parties can act from logs alone.
    /// @param arbitrator The named arbitrator, seated at once; zero when the seat is drawn.
    event DisputeOpened(
        uint256 indexed disputeId,
        bytes32 indexed version,
        address indexed arbitrator,
        Dispute dispute,
        uint40 evidenceEndsAt
    );
    /// @notice The seat will be drawn from the hash of `seedBlock`.
    event DrawScheduled(uint256 indexed disputeId, uint40 seedBlock);
    /// @param seed Hash of the block that decided.
    event SeatDrawn(
        uint256 indexed disputeId,
        address indexed arbitrator,
        address indexed drawer,
        bytes32 seed
    );
    event SeatRecused(uint256 indexed disputeId, address indexed arbitrator);
    /// @param slash Burned: it stays in the court for ever, credited to nobody.
    event SeatAbsent(uint256 indexed disputeId, address indexed arbitrator, uint80 slash);
    /// @param evidenceEndsAt Moved to now when the other party had closed it before.
    event EvidenceClosed(uint256 indexed disputeId, address indexed party, uint40 evidenceEndsAt);
    /// @notice The one and final vote of the seat: the ruling.
    /// @param reason SHA-256 of the written reasons.
    event SeatVoted(uint256 indexed disputeId, address indexed arbitrator, uint8 ruling, bytes32 reason);
    /// @notice Nobody decided: the ruling is 0.
    event DisputeAbandoned(uint256 indexed disputeId);

    event CreditAdded(address indexed owner, address indexed token, uint256 amount);
    event CreditWithdrawn(address indexed owner, address indexed token, address to, uint256 amount);

    // ── Errors ───────────────────────────────────────────────────────────────────────────────────────────────────

    error SeatsNotSupported(uint256 seats, uint256 supported);
    error RoundsNotSupported(uint256 rounds, uint256 supported);
    error UnusedRuleIsSet();
    error PeriodOutOfRange(uint256 period, uint256 minimum, uint256 maximum);
    error SeatFeeIsZero();
    error DrawBountyTooHigh(uint256 drawBounty, uint256 maximum);
    error SlashTooHigh(uint256 slash, uint256 maximum);
    error SlashInOtherCoin(address stakeToken, address feeToken);
    error MinStakeTooLow(uint256 minStake, uint256 minimum);
    error TokenWithoutCode(address token);
    error RosterIsEmpty();
    error ArbitratorIsZero();
    error ArbitratorNamedTwice(address arbitrator);
    error VersionAlreadyPublished(bytes32 version);

    error VersionNotPublished(bytes32 version);
    error EntryNotOpen(address caller);
    error AlreadyJoined(address arbitrator);
    error NotActive(address arbitrator);
    error StakeTooLow(uint256 stake, uint256 minimum);
    error StakeValueMismatch(uint256 value, uint256 expected);
    error DepositPulledShort(address token, uint256 pulled, uint256 asked);

    error ExtraDataMalformed(uint256 length);
    error ChoicesOutOfRange(uint256 choices, uint256 minimum, uint256 maximum);
    error PartiesNotDistinct(uint256 buyer, uint256 seller);
    error FeeTokenNotAccepted(address token, address accepted);
    error FeeTooLow(uint256 paid, uint256 cost);
    error SeatOfParty(address arbitrator);
    error ArbitratorUnavailable(address arbitrator, uint256 load, uint256 maxLoad);
    error NobodyToDraw(bytes32 version);

    error DisputeNotOpened(uint256 disputeId);
    error StageNotAllowed(Stage stage);
    error SeedNotAvailable(uint256 seedBlock, uint256 blockNumber);
    error TooLateToDraw(uint256 latest, uint256 time);
    error CallerNotInSeat(address caller);
    error CallerNotDisputant(address caller);
    error EvidenceEnded(uint256 endedAt, uint256 time);
    error EvidenceNotEnded(uint256 endsAt, uint256 time);
    error EvidenceAlreadyClosed(address party);
    error RecusalsExhausted(uint256 recusals);
    error VoteEnded(uint256 endedAt, uint256 time);
    error VoteNotEnded(uint256 endsAt, uint256 time);
    error ChoiceOutOfRange(uint256 choice, uint256 choices);
    error ReasonMissing();
    error GasTooLowToDeliver(uint256 available, uint256 required);
    error RulingRefused(address arbitrable);

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

    /// @notice A member stops being drawn. Free stake is credited now, locked stake as each seat ends.
    function retire(bytes32 version) external;

    // ── Disputes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Draws the seat from the hash of the fixed block, among those who had joined when the dispute was created,
    /// uniformly over who is active, has free load, is no party and did not hold the seat before. Anyone may; the bounty is
    /// credited to the caller.
    /// @dev Allowed only while the drawn one keeps half a vote period. A hash that is no longer known is replaced by that of
    /// the block 8,191 later, and so on. When 64 tries find nobody, a new block is fixed and nothing is paid.
    function draw(Dispute calldata dispute) external;

    /// @notice The seat's holder withdraws in the evidence period; another is drawn. At most twice. A named arbitrator has
    /// nobody to follow, so its recusal ends the dispute with ruling 0.
    function recuse(Dispute calldata dispute, bytes calldata execution) external;

    /// @notice A party has no more evidence. When both say so the evidence period ends and the vote begins.
    function closeEvidence(Dispute calldata dispute) external;

    /// @notice The seat's holder decides, once and for all, after the evidence period.
    /// @dev The ruling is delivered in the same call with up to 250,000 gas. If that fails it stays recorded, and anyone may
    /// deliver it with `executeRuling`. Reverts with `GasTooLowToDeliver` rather than let a starved call fail.
    /// @param choice 1 … `choices`, or 0 to refuse to rule.
    /// @param reason SHA-256 of the written reasons, required.
    function vote(Dispute calldata dispute, uint8 choice, bytes32 reason, bytes calldata execution) external;

    /// @notice After a vote period without a vote, anyone counts the holder absent, burns its slash, and has the seat drawn
    /// once more; the second time, and with a named arbitrator at once, the ruling is 0. Fees that nobody earned are credited
    /// half each to the parties.
    function timeOut(Dispute calldata dispute, bytes calldata execution) external;

    /// @notice Anyone delivers a recorded ruling whose delivery failed. All gas is passed on.
    /// @dev Reverts with `RulingRefused` when it fails again. A ruling is never delivered twice.
    function executeRuling(Dispute calldata dispute, bytes calldata execution) external;

    // ── Credits ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sends the caller's credit to `to`.
    function withdraw(address token, address to) external;

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

    function caseOf(uint256 disputeId) external view returns (Case memory);

    /// @notice Last instant at which the seat's holder may vote.
    function voteEndsAt(Dispute calldata dispute) external view returns (uint256);

    function rosterId(address publisher, bytes32 salt) external pure returns (bytes32);

    function versionId(
        bytes32 roster,
        Rules calldata rules,
        address[] calldata arbitrators
    ) external pure returns (bytes32);

    /// @notice `keccak256(abi.encode(dispute))`.
    function disputeIdOf(Dispute calldata dispute) external pure returns (uint256);
}
