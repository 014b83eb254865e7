// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitrableV2} from "../interfaces/IArbitrableV2.sol";
import {Item, Offer, Outcome, Plea, Policy, Status, Terms, Trade} from "./Trade.sol";

/// @title Escrow
/// @notice Holds the money of trades until the two sides, a clock or an arbitrator say whose it is. It has no owner,
/// no pause, no upgrade and takes no fee of its own.
/// @dev Terms and policies travel as calldata and are checked against their hashes. Every payout is pushed; a push
/// that fails becomes a credit of its owner, so no payee can block another's money. Every state has an exit that
/// needs nobody's goodwill.
interface IEscrow is IArbitrableV2 {
    // ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────

    event PolicyPublished(bytes32 indexed policy, address indexed publisher, Policy content);

    /// @notice Carries every field of the terms, so that a wallet finds its trades from logs alone.
    event TradePaid(
        bytes32 indexed trade,
        address indexed buyer,
        address indexed seller,
        address token,
        uint96 amount,
        uint40 deliverBy,
        bytes32 policy,
        bytes32 agreement
    );
    /// @notice Paid to the seller at once, less the policy's fee. The fields are those of `TradePaid`.
    event TradeCharged(
        bytes32 indexed trade,
        address indexed buyer,
        address indexed seller,
        address token,
        uint96 amount,
        uint40 deliverBy,
        bytes32 policy,
        bytes32 agreement
    );
    event TradeDelivered(bytes32 indexed trade, uint40 endsAt);
    event TradeReleased(bytes32 indexed trade, uint256 amount);
    event TradeRefunded(bytes32 indexed trade, uint256 amount);
    event TradeReturnAllowed(bytes32 indexed trade, uint40 endsAt);
    event TradeReturned(bytes32 indexed trade, uint40 endsAt);
    event TradeExtended(bytes32 indexed trade, uint40 endsAt);
    event TradeCollected(bytes32 indexed trade, uint256 amount);
    event TradeReclaimed(bytes32 indexed trade, uint256 amount);
    event TradeSettled(bytes32 indexed trade, uint256 toBuyer, uint256 toSeller);
    event OffersRevoked(bytes32 indexed trade, address indexed by, uint32 epoch);

    event CaseOpened(
        bytes32 indexed trade,
        address indexed claimant,
        uint16 buyerBps,
        bytes32 statement,
        uint40 endsAt
    );
    /// @notice What both splits conceded was paid at once; `held` is the difference that goes to the arbitrator.
    event CaseAnswered(
        bytes32 indexed trade,
        address indexed respondent,
        uint16 buyerBps,
        bytes32 statement,
        uint256 toBuyer,
        uint256 toSeller,
        uint256 held,
        uint40 endsAt
    );
    event DisputeCreated(bytes32 indexed trade, uint256 indexed disputeId, uint256 caseFee, uint40 endsAt);
    /// @notice The arbitrator could not be asked; anyone may retry with `createDispute` until the clock ends.
    event DisputeFailed(bytes32 indexed trade);
    /// @notice The case ended. `toSeller` is before the policy's fee; deposits are what each side got back.
    event CaseClosed(
        bytes32 indexed trade,
        Outcome outcome,
        uint256 toBuyer,
        uint256 toSeller,
        uint256 buyerDeposit,
        uint256 sellerDeposit
    );
    event EvidenceSubmitted(bytes32 indexed trade, address indexed sender, bytes32 cid);

    event PayoutCredited(address indexed owner, address indexed token, uint256 amount);
    event CreditWithdrawn(address indexed owner, address indexed token, address to, uint256 amount);

    // ── Errors ───────────────────────────────────────────────────────────────────────────────────────────────────

    error WindowOutOfRange(uint256 window, uint256 minimum, uint256 maximum);
    error PolicyFeeTooHigh(uint256 feeBps, uint256 maximum);
    error PolicyFeeWithoutRecipient();
    error ShareOutOfRange(uint256 bps, uint256 maximum);
    error ChoicesNotSupported(uint256 choices);
    error ArbitratorWithoutCode(address arbitrator);
    error ArbitratorDataTooLong(uint256 length, uint256 maximum);

    error PolicyNotPublished(bytes32 policy);
    error PolicyMismatch(bytes32 actual, bytes32 expected);
    error PartyIsForbidden(address party);
    error BuyerIsSeller(address party);
    error AmountIsZero();
    error DeliverByOutOfRange(uint256 deliverBy, uint256 earliest, uint256 latest);
    error CaseFeeTokenMismatch(address caseFeeToken, address token);
    error CaseFeeTooHigh(uint256 maxCaseFee, uint256 maximum);
    error TradeAlreadyPaid(bytes32 trade);
    error BatchIsEmpty();
    error SellersDiffer(uint256 index, address seller, address expected);
    error ValueMismatch(uint256 value, uint256 expected);
    error PulledLessThanAsked(address token, uint256 pulled, uint256 asked);

    error CallerNotBuyer(address caller, address buyer);
    error CallerNotSeller(address caller, address seller);
    error CallerNotParty(address caller);
    error StatusNotAllowed(Status status);
    error DeadlinePassed(uint256 endsAt, uint256 time);
    error DeadlineNotPassed(uint256 endsAt, uint256 time);
    error ExtensionOutOfRange(uint256 until, uint256 earliest, uint256 latest);
    error SliceOutOfRange(uint256 amount, uint256 minimum, uint256 held);

    error SplitExceedsHeld(uint256 toBuyer, uint256 held);
    error OfferExpired(uint256 expiresAt, uint256 time);

    error Reentered();
    error ArbitratorIsParty(address arbitrator);
    error ArbitrationTooDear(uint256 cost, uint256 available);
    error GasTooLowToAsk(uint256 available, uint256 required);
    error DisputeIdTaken(address arbitrator, uint256 disputeId);
    error DisputeUnknown(address arbitrator, uint256 disputeId);

    error NoCredit(address owner, address token);
    error RecipientIsForbidden(address recipient);
    error PushFailed(address token, address to);
    error GasTooLowToPush(uint256 available, uint256 required);

    // ── Policies ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Publishes a policy for ever, for anyone to use. Publishing it again changes nothing.
    /// @return policyId Hash of its fields.
    function publishPolicy(Policy calldata policy) external returns (bytes32 policyId);

    // ── Paying ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays with native coin (`msg.value` is the amount) or by a standing approval. Only the buyer, since
    /// neither signs the terms.
    /// @return trade The trade's id.
    function pay(Terms calldata terms) external payable returns (bytes32 trade);

    /// @notice Pays with an EIP-2612 permit. Only the buyer, since a permit signs no terms. A permit that was already
    /// used, or does nothing, is no failure as long as the allowance suffices.
    function payWithPermit(
        Terms calldata terms,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 trade);

    /// @notice Pays with the buyer's ERC-3009 `receiveWithAuthorization` whose nonce is the trade id: one signature
    /// pays and accepts the terms, and anyone may carry it.
    /// @param signature 65 bytes for the standard form; any other length uses the form with `bytes` for ERC-1271 wallets.
    function payWithAuthorization(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external returns (bytes32 trade);

    /// @notice Pays through Permit2 by the buyer's signature with the terms as witness: it accepts the terms, and anyone may
    /// carry it. The buyer must have approved Permit2 once.
    /// @param nonce Any unused one of Permit2's unordered nonces.
    function payWithPermit2(
        Terms calldata terms,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) external returns (bytes32 trade);

    /// @notice The caller pays many trades in one coin and under one policy with one transfer. `party` is the seller; several
    /// sellers may be paid.
    function payMany(address token, bytes32 policy, Item[] calldata items) external payable;

    /// @notice Pays the seller at once, at a point of sale, with native coin or by a standing approval. Nothing is held and
    /// nothing can be taken back: a refund is a new payment whose agreement names this one.
    /// @dev The same terms are either paid or charged, once. Reverts with `PushFailed` when the seller cannot be paid.
    /// @return trade The trade's id; it is `Closed`.
    function charge(Terms calldata terms) external payable returns (bytes32 trade);

    /// @notice The same by the buyer's ERC-3009 `receiveWithAuthorization`, whose nonce is `chargeId`: a signature for a held
    /// payment can never be spent as a charge. Anyone may carry it.
    function chargeWithAuthorization(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external returns (bytes32 trade);

    // ── Fulfilling ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The seller declares delivery, in `Paid` and in time; the buyer's inspection starts.
    function deliver(Terms calldata terms) external;

    /// @notice The buyer pays out `amount` of what is held to the seller, at any time before a case: all of it, or a slice of
    /// at least 1 % of the trade's amount.
    function release(Terms calldata terms, uint256 amount) external;

    /// @notice The seller pays back `amount` of what is held to the buyer, at any time before a case: all of it, or a slice
    /// of at least 1 % of the trade's amount.
    function refund(Terms calldata terms, uint256 amount) external;

    /// @notice The seller allows the goods to come back, in `Delivered` and in time. The buyer's time never gets shorter.
    function allowReturn(Terms calldata terms) external;

    /// @notice The buyer declares the goods sent back, in `Returning` and in time; the seller's inspection starts.
    function markReturned(Terms calldata terms) external;

    /// @notice The side whom the clock favours gives the other more time: a later end, at most 400 days ahead.
    function extend(Terms calldata terms, uint40 until) external;

    /// @notice After the clock of `Delivered` or `Returning`, anyone sends what is held to the seller.
    function collect(Terms calldata terms) external;

    /// @notice After the clock of `Paid` or `Returned`, anyone sends what is held to the buyer.
    function reclaim(Terms calldata terms) external;

    /// @notice The caller, their buyer, releases all that is held of many trades with one seller (`party`, alike in all) in one
    /// transfer.
    function releaseMany(address token, bytes32 policy, Item[] calldata items) external;

    /// @notice Anyone collects many trades of one seller whose clocks have ended, in one transfer. `party` is the buyer; several
    /// may be collected from. What is closed already is passed over.
    function collectMany(address seller, address token, bytes32 policy, Item[] calldata items) external;

    // ── Settling ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Splits what is held as both parties signed, before a case. The submitting party need not sign.
    function settle(Terms calldata terms, Offer calldata offer) external;

    /// @notice The same within a case, before a ruling is recorded. Deposits return less half of the case fee each.
    function settleCase(Terms calldata terms, Policy calldata policy, Offer calldata offer) external;

    /// @notice Either party kills every offer signed so far, by both sides.
    function revokeOffers(Terms calldata terms) external;

    // ── Cases ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The side whom the clock would leave without the money claims a split: the buyer in `Delivered` and
    /// `Returning`, the seller in `Returned`, in time. `maxCaseFee` is deposited by the caller and returns to the party.
    function openCase(Terms calldata terms, Policy calldata policy, Plea calldata claim) external payable;

    /// @notice The respondent answers with a split of its own. Giving the claimant at least the claim needs no deposit and
    /// ends the case; otherwise the caller deposits `maxCaseFee`, what both splits concede is paid at once, and the dispute
    /// about the difference is tried. Works until default judgment is executed.
    function answer(Terms calldata terms, Policy calldata policy, Plea calldata plea) external payable;

    /// @notice Either party gives the other all that is held. In court it bears the whole case fee.
    function concede(Terms calldata terms, Policy calldata policy) external;

    /// @notice After the clock of `Claimed`, anyone executes the claim.
    function defaultJudgment(Terms calldata terms, Policy calldata policy) external;

    /// @notice Asks the arbitrator again, in `Answered` and in time. The caller's value, or allowance of the fee token,
    /// may give what the price exceeds `maxCaseFee` by; the gift is not repaid, its unused part returns at once.
    function createDispute(Terms calldata terms, Policy calldata policy) external payable;

    /// @notice After the clock of `Answered` or `InCourt`, anyone splits the difference by the policy's default.
    function lapse(Terms calldata terms, Policy calldata policy) external;

    /// @notice Anyone pays out a recorded ruling: ruling `r` of `choices` gives the buyer
    /// `(choices − r) / (choices − 1)` of the difference, and each side bears the part of the case fee that it lost.
    function execute(Terms calldata terms, Policy calldata policy) external;

    /// @notice Publishes evidence. Anyone may; interfaces show what the parties send.
    function submitEvidence(bytes32 trade, bytes32 cid) external;

    // ── Credits ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Sends the caller's credit to `to`.
    function withdraw(address token, address to) external;

    /// @notice Tries again to push `owner`'s credit to it. Anyone may.
    function pushCredit(address owner, address token) external;

    // ── Views ────────────────────────────────────────────────────────────────────────────────────────────────────

    function tradeOf(bytes32 trade) external view returns (Trade memory);

    /// @notice Hash of the terms with this chain and contract; its low 64 bits are zero (keyed ERC-3009 nonces).
    function tradeId(Terms calldata terms) external view returns (bytes32);

    /// @notice The nonce of a charge's authorization: the terms hashed apart from a held payment's.
    function chargeId(Terms calldata terms) external view returns (bytes32);

    function policyId(Policy calldata policy) external pure returns (bytes32);

    function isPublished(bytes32 policy) external view returns (bool);

    function credits(address owner, address token) external view returns (uint256);

    /// @notice The trade of a dispute, zero when unknown.
    function tradeOfDispute(address arbitrator, uint256 disputeId) external view returns (bytes32);
}
