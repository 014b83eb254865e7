// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitratorV2} from "../interfaces/IArbitratorV2.sol";
import {Schedule} from "./Schedule.sol";

/// @notice What never changes about a dispute. It travels as calldata; its hash is the dispute's id.
/// @param number Of the dispute within the version (of the named arbitrator's cases, or of the drawn ones).
/// @param members Numbers that were given when the dispute was created: only who has one of them, and since before, can be
/// drawn. 0 for a named arbitrator.
/// @param choices Rulings are 1 … `choices`, or 0 when the court refused to rule or nobody decided.
struct Dispute {
    address arbitrable;
    bytes32 version;
    uint32 number;
    uint32 members;
    uint40 createdAt;
    Schedule schedule;
    uint8 choices;
    address feeToken;
    uint80 seatFee;
    address buyer;
    address seller;
}

/// @notice Where a dispute stands. `Drawing`: seats are vacant; `Outside`: the outside court was asked; `Ruled` waits for
/// its delivery to the arbitrable contract; `Delivered` is the end.
enum Stage {
    None,
    Drawing,
    Seated,
    Outside,
    Ruled,
    Delivered
}

/// @notice What ended early, at `Case.turnedAt`: every seat has committed; every commitment is revealed.
enum Turn {
    None,
    Committed,
    Revealed
}

/// @notice What changes about a dispute, in one slot.
/// @param ruling The final award, once there is one.
/// @param round From 0; each appeal begins the next.
/// @param sitting From 0; each panel, of a round or after a failed one, is the next.
/// @param isSecondSitting The round's first panel failed; when this one does, too, nobody decides this round.
/// @param draws Draws of this round that were paid.
/// @param formers How many sat once and shall not sit again.
/// @param closedBy Who closed this round's evidence early: bit 0 the buyer, bit 1 the seller.
/// @param upper Which of two middle votes counts: a bit of the draw's seed.
/// @param evidenceEndsAt Last instant of the evidence period, or of the failed sitting before this one. Votes follow.
/// While `Outside`: last instant to ask the outside court.
/// @param seedBlock While `Drawing`: the block whose hash seats somebody.
/// @param seat A panel of one, laid out as in `Seats`; larger panels have words of their own.
struct Case {
    Stage stage;
    uint8 ruling;
    uint8 round;
    uint8 sitting;
    Turn turn;
    bool isSecondSitting;
    uint8 draws;
    uint8 formers;
    uint8 closedBy;
    bool upper;
    uint40 evidenceEndsAt;
    uint40 seedBlock;
    uint40 turnedAt;
    uint40 seat;
}

/// @notice A round that was appealed. It is judged against the final award.
/// @param seat Its panel, if of one.
struct Round {
    address appellant;
    uint8 award;
    uint8 sitting;
    uint8 draws;
    uint40 seat;
}

/// @notice A party's question to the outside court: the last award (1) or the party's (2).
/// @param cost What it was paid, in the version's fee coin.
/// @param endsAt Last instant of its ruling; afterwards the last award stands.
/// @param ruling 2 when the party's award was chosen.
struct Escalation {
    uint96 cost;
    uint40 endsAt;
    uint8 statedAward;
    uint8 ruling;
}

/// @notice A hidden vote, opened.
/// @param choice What is above the dispute's choices counts as 0.
/// @param salt Random: 32 bytes that nobody can guess.
/// @param reason SHA-256 of the written reasons, required to reveal.
struct Opening {
    uint8 seat;
    address arbitrator;
    uint8 choice;
    bytes32 salt;
    bytes32 reason;
}

/// @notice A commitment for others to carry, signed as EIP-712 `Commitment(uint256 disputeId,uint8 sitting,bytes32 commitment)`
/// in the domain "Parley Court", version 1.
struct SignedCommitment {
    bytes32 commitment;
    address arbitrator;
    bytes signature;
}

/// @title Court of Parley
/// @notice Third-party arbitrators organised in rosters: a single named one, or panels drawn among many, with appeals. The
/// court has no owner and takes no fee. It speaks Kleros v2's `IArbitratorV2`; its rosters are in `IRosters`.
/// @dev `extraData` of a dispute is three words: the version's id, the buyer and the seller (Parley's Escrow appends the
/// two). Disputes travel as calldata against their hash. All money is pulled: fees, bounties and freed stakes are
/// credits; what a dispute is paid above its price is credited half each to the parties. Acting exactly at a deadline is
/// in time; what follows it starts one second later.
///
/// A round: evidence; then one seat votes openly, or more seats commit and reveal; then, where there is a further
/// instance, the time to appeal. The last commit opens the reveals, the last reveal ends them; otherwise the clock does,
/// and nobody needs to call. A panel of which fewer than a majority voted has failed: another is drawn, once; then a
/// first round gives 0 and an appeal leaves the award before it standing, which may be appealed as any other.
///
/// Fees are paid when nothing can overturn them any more. Those of an overturned round repay who appealed it, never more
/// than the appeal had cost; what nobody earned returns to who paid: half each to the parties, or to the appellant as far as
/// it is not repaid, the rest half each to the parties.
///
/// `execution` in the functions that may end a dispute: when not empty, and after the ruling was delivered, the arbitrable
/// contract is called with `IEscrow.execute.selector` followed by these bytes (`abi.encode(terms, policy)`), so that the
/// vote, the ruling and the payout are one transaction. Its failure is ignored.
///
/// Randomness is the hash of one block, the fourth after the call that asks for it. Nobody knows it before, but whoever builds
/// that block can try other contents, or give the block up, until a hash suits. What this means depends on the chain:
///  - Ethereum: each slot's block is the work of one validator, picked pseudo-randomly, or of its builder. To steer a draw one
///    must be it in that very slot.
///  - OP-stack chains: `block.number` counts the chain's own blocks, and EIP-2935 is there since Isthmus. One sequencer builds
///    them all: every draw is only as fair as the sequencer.
///  - Arbitrum: `block.number` is roughly Ethereum's, which several of its blocks share, and `blockhash` a pseudo-random value
///    that does not come from Ethereum and that Arbitrum's documentation warns to rely on. Draws there have not been tried; how
///    long a hash stays known may differ.
///  - A local chain: whoever runs the node makes blocks at will. Draws are for trying out.
/// Where one party may be close to whoever builds the blocks, named arbitrators are to be preferred. Nothing but the address
/// tells people apart.
interface ICourt is IArbitratorV2 {
    // ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Carries every field, so that desks and parties can act from logs alone.
    /// @param arbitrator The named arbitrator, seated at once; zero when the seats are drawn.
    /// @param seedBlock Its hash will draw them; 0 for a named arbitrator.
    event DisputeOpened(
        uint256 indexed disputeId,
        bytes32 indexed version,
        address indexed arbitrator,
        Dispute dispute,
        uint40 evidenceEndsAt,
        uint40 seedBlock
    );
    /// @notice Vacant seats will be drawn again from the hash of `seedBlock`.
    event DrawScheduled(uint256 indexed disputeId, uint40 seedBlock);
    /// @param seed Hash of the block that decided. The seats it filled are in the `SeatDrawn` before it.
    event PanelDrawn(uint256 indexed disputeId, address indexed drawer, bytes32 seed);
    event SeatDrawn(uint256 indexed disputeId, address indexed arbitrator, uint8 seat);
    event SeatRecused(uint256 indexed disputeId, address indexed arbitrator, uint8 seat);
    /// @notice The seat did not vote in time, or told its vote too early.
    /// @param seat Of its sitting's panel.
    /// @param slash Burned: it stays in the court for ever, credited to nobody.
    event SeatAbsent(uint256 indexed disputeId, address indexed arbitrator, uint8 seat, uint80 slash);
    /// @param evidenceEndsAt Moved to now when the other party had closed it before.
    event EvidenceClosed(uint256 indexed disputeId, address indexed party, uint40 evidenceEndsAt);
    /// @notice Hidden votes, in the order in which reveals resend them. The lowest byte of each is its seat.
    event VotesCommitted(uint256 indexed disputeId, uint8 indexed sitting, bytes32[] commitments);
    /// @notice The final vote of a seat: open at once, or revealed. It names the seat, whose holder is known: an opening may
    /// name another address that ends alike.
    /// @param reason SHA-256 of the written reasons.
    event SeatVoted(uint256 indexed disputeId, uint8 indexed seat, uint8 choice, bytes32 reason);
    /// @notice A panel failed, and another is drawn.
    event SittingFailed(uint256 indexed disputeId, uint8 sitting, uint40 endedAt);
    /// @notice Nobody decided: the ruling is 0.
    event DisputeAbandoned(uint256 indexed disputeId);
    /// @notice The arbitrable contract did not take the ruling. It is final, and anyone may deliver it again.
    event RulingWithheld(uint256 indexed disputeId, uint256 ruling);

    // ── Errors ───────────────────────────────────────────────────────────────────────────────────────────────────

    error ExtraDataMalformed(uint256 length);
    error ChoicesOutOfRange(uint256 choices, uint256 minimum, uint256 maximum);
    error PartiesNotDistinct(uint256 buyer, uint256 seller);
    error FeeTokenNotAccepted(address token, address accepted);
    error FeeTooLow(uint256 paid, uint256 cost);
    error SeatOfParty(address arbitrator);
    error ArbitratorUnavailable(address arbitrator, uint256 load, uint256 maxLoad);
    error TooFewMembers(uint256 members, uint256 seats);

    error DisputeNotOpened(uint256 disputeId);
    error StageNotAllowed(Stage stage);
    error SeedNotAvailable(uint256 seedBlock, uint256 blockNumber);
    error TooLateToDraw(uint256 latest, uint256 time);
    error CallerNotInSeat(address caller);
    error CallerNotDisputant(address caller);
    error EvidenceEnded(uint256 endedAt, uint256 time);
    error EvidenceNotEnded(uint256 endsAt, uint256 time);
    error EvidenceAlreadyClosed(address party);
    error DrawIsDue(uint256 seedBlock);
    error RecusalsExhausted(uint256 recusals);
    error VoteEnded(uint256 endedAt, uint256 time);
    error VoteIsHidden(uint256 seats);
    error VoteIsOpen();
    error AlreadyVoted(uint256 seat);
    error ChoiceOutOfRange(uint256 choice, uint256 choices);
    error ReasonMissing();

    error SeatOutOfRange(uint256 seat, uint256 seats);
    error CommitmentOfAnother(bytes32 commitment, address arbitrator);
    error AlreadyCommitted(uint256 seat);
    error CommitmentsMismatch(bytes32 given, bytes32 recorded);
    error NotCommitted(uint256 seat);
    error RevealsNotOpen(uint256 opensAfter, uint256 time);
    error RevealsOpen(uint256 openedAt);
    error RevealsEnded(uint256 endedAt, uint256 time);
    error SittingNotEnded(uint256 endsAt, uint256 time);
    error SittingDecided(uint256 votes, uint256 seats);
    error SittingUndecided(uint256 votes, uint256 seats);
    error AppealNotEnded(uint256 endsAt, uint256 time);
    error OutsideCourtPending(uint256 endsAt, uint256 time);

    error GasTooLowToDeliver(uint256 available, uint256 required);
    error RulingRefused(address arbitrable);

    // ── Disputes ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Draws the vacant seats from the hash of the fixed block, among those who had joined when the dispute was
    /// created, uniformly over who is active, has free load, is no party and never sat in this dispute. Anyone may; the
    /// bounty is credited to the caller when somebody was seated.
    /// @dev Allowed only while the drawn keep half a vote period. A hash that is no longer known is replaced by that of the
    /// block 8,191 later, and so on. For seats of which 64 tries find nobody a new block is fixed.
    function draw(Dispute calldata dispute) external;

    /// @notice A seat's holder withdraws in the evidence period; another is drawn. At most twice a seat. A named arbitrator
    /// has nobody to follow, so its recusal ends the dispute with ruling 0.
    /// @dev Reverts with `DrawIsDue` while vacant seats could be drawn: their draw comes first.
    function recuse(Dispute calldata dispute, uint8 seat, bytes calldata execution) external;

    /// @notice A party has no more evidence. When both say so the round's evidence period ends and votes begin.
    function closeEvidence(Dispute calldata dispute) external;

    /// @notice The holder of a panel's only seat decides, once and for all, after the evidence period.
    /// @dev Without a further instance the ruling is delivered in the same call with up to 250,000 gas. If that fails it stays
    /// recorded, and anyone may deliver it with `executeRuling`. Reverts with `GasTooLowToDeliver` rather than let a
    /// starved call fail.
    /// @param choice 1 … `choices`, or 0 to refuse to rule.
    /// @param reason SHA-256 of the written reasons, required.
    function vote(Dispute calldata dispute, uint8 choice, bytes32 reason, bytes calldata execution) external;

    /// @notice A seat's holder commits to a hidden vote, once and for all. Whoever tells its opening to others before the
    /// reveals can be voided with it.
    /// @param commitment `commitmentOf` the opening: its last nine bytes are those of the arbitrator's address, and the seat.
    function commit(Dispute calldata dispute, bytes32 commitment) external;

    /// @notice Carries commitments that their arbitrators signed. What a seat committed before is passed over.
    function commitSigned(Dispute calldata dispute, SignedCommitment[] calldata signed) external;

    /// @notice Opens hidden votes. Anyone who knows an opening may send it. What is open already is passed over. The last
    /// one ends the sitting; where nobody is left to reveal, the clock does.
    /// @param commitments All of the sitting's, in the order of its `VotesCommitted`.
    function reveal(
        Dispute calldata dispute,
        bytes32[] calldata commitments,
        Opening[] calldata openings
    ) external;

    /// @notice Proves before the reveals that a seat told its vote: the vote is void and the seat is slashed.
    function voidSeat(
        Dispute calldata dispute,
        bytes32[] calldata commitments,
        Opening calldata opening
    ) external;

    /// @notice Ends a sitting of which fewer than a majority voted: absences are slashed and another panel is drawn. The
    /// second time, and with a named arbitrator at once, nobody decides: ruling 0. Where an appeal's second sitting failed
    /// there is an award, the one before it, for `executeRuling` and further appeals: `SittingDecided`.
    function timeOut(Dispute calldata dispute, bytes calldata execution) external;

    /// @notice Anyone ends a dispute that nothing can overturn any more: computes the award, pays the arbitrators, delivers
    /// the ruling. Also delivers again what the arbitrable contract did not take before.
    /// @dev A ruling is never delivered twice. Reverts with `RulingRefused` when a repeated delivery fails, all gas given.
    function executeRuling(Dispute calldata dispute, bytes calldata execution) external;
}
