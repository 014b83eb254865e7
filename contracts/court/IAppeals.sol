// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitratorV2} from "../interfaces/IArbitratorV2.sol";
import {Case, Dispute, Escalation, Opening, Round} from "./ICourt.sol";

/// @title Appeals and records of the Court of Parley
/// @notice Further instances, and what is known of disputes. Everything is called at the Court's address.
interface IAppeals {
    // ── Events ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param round The round that is appealed, whose award was `award`.
    /// @param paid Price of the next instance, in the version's fee coin.
    event AwardAppealed(
        uint256 indexed disputeId,
        address indexed appellant,
        uint8 round,
        uint8 award,
        uint256 paid,
        uint40 evidenceEndsAt
    );
    /// @notice The outside court was asked whether `award` (1) or `statedAward` (2) shall be final.
    event OutsideCourtAsked(
        uint256 indexed disputeId,
        address indexed appellant,
        uint256 outsideId,
        uint8 award,
        uint8 statedAward,
        uint256 paid,
        uint40 endsAt
    );
    /// @param outsideId Of the question: each party may ask one.
    event OutsideCourtRuled(uint256 indexed disputeId, uint256 outsideId, uint256 ruling);
    /// @notice kleros-v2 `IArbitrableV2`: in the receipt of the outside dispute's creation.
    event DisputeRequest(IArbitratorV2 indexed arbitrator, uint256 indexed disputeId, uint256 templateId);

    // ── Errors ───────────────────────────────────────────────────────────────────────────────────────────────────

    error NoFurtherRound(uint256 rounds);
    error FurtherRoundLeft(uint256 rounds);
    error NoOutsideCourt();
    error OutsideDataMismatch(bytes32 given, bytes32 recorded);
    /// @notice Lower awards give the buyer more, higher ones the seller.
    error AwardNotBetter(uint256 statedAward, uint256 award);
    error AlreadyAsked(address appellant);
    error AppealPaymentMismatch(uint256 value, uint256 cost);
    error OutsideFeeTooHigh(uint256 cost, uint256 maximum);
    error OutsideDisputeKnown(uint256 outsideId);
    error CallerNotOutsideCourt(address caller, uint256 disputeId);
    error AppealEnded(uint256 endedAt, uint256 time);

    // ── Appeals ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Anyone pays for a panel of `2n + 1` new people.
    /// @dev Exactly `appealCost`: as `msg.value`, or pulled by allowance.
    function appeal(Dispute calldata dispute) external payable;

    /// @notice After the roster's last round, or where too few members are left for another, a party asks the outside court
    /// to choose between the last award and `statedAward`, at its price in the version's fee coin. Each party asks once, and
    /// only for an award that gives itself more: the buyer for a lower one than the last, the seller for a higher one, so that
    /// nobody uses up the other's question. An award of 0 counts as the middle of the choices. Both may ask until the time to
    /// appeal is over; the first question does not prolong it. The only stated award that the outside court chose is final; when it
    /// chose both or none, the last award is.
    /// @dev Reverts with `CallerNotDisputant`, `AlreadyAsked`, `ChoiceOutOfRange`, `AwardNotBetter`. Whoever pays for a party
    /// sends it the money.
    /// @param outsideData The version's, against its hash.
    /// @param maxCost What the caller pays at most. What is sent or pulled above what the outside court
    /// takes is credited back.
    function appealOutside(
        Dispute calldata dispute,
        bytes calldata outsideData,
        uint8 statedAward,
        uint256 maxCost
    ) external payable;

    /// @notice kleros-v2 `IArbitrableV2`: the outside court's ruling. Only recorded; too late, it does nothing.
    function rule(uint256 disputeId, uint256 ruling) external;

    // ── Views ────────────────────────────────────────────────────────────────────────────────────────────────────

    function caseOf(uint256 disputeId) external view returns (Case memory);

    function roundOf(uint256 disputeId, uint256 round) external view returns (Round memory);

    /// @param forBuyer The buyer's question, or the seller's.
    function escalationOf(uint256 disputeId, bool forBuyer) external view returns (Escalation memory);

    /// @notice One word of a sitting's panel of more than one seat, laid out as in `Seats`.
    function seatsOf(uint256 disputeId, uint256 sitting, uint256 word) external view returns (uint256);

    /// @notice Running hash (high 224 bits) and bitmap (low 32 bits) of a sitting's commitments.
    function commitmentsOf(uint256 disputeId, uint256 sitting) external view returns (bytes32);

    /// @notice Last instants of the current sitting: to vote or commit, to reveal, to appeal.
    function deadlinesOf(
        Dispute calldata dispute
    ) external view returns (uint256 voteEndsAt, uint256 sittingEndsAt, uint256 appealEndsAt);

    /// @notice Price of the next panel, in the version's fee coin.
    function appealCost(Dispute calldata dispute) external view returns (uint256);

    /// @notice `keccak256(abi.encode(dispute))`.
    function disputeIdOf(Dispute calldata dispute) external pure returns (uint256);

    /// @notice Binds chain, court, dispute, sitting (and so round), seat, arbitrator, choice, salt and reason. From the low
    /// end: seat 8 bits, last bits of the arbitrator's address 64, hash 184.
    function commitmentOf(
        uint256 disputeId,
        uint256 sitting,
        Opening calldata opening
    ) external view returns (bytes32);
}
