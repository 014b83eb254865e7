// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice Where a trade stands.
enum Status {
    None,
    Paid,
    Delivered,
    Returning,
    Returned,
    Claimed,
    Answered,
    InCourt,
    Ruled,
    Closed
}

/// @notice How a case ended.
enum Outcome {
    Conceded,
    Defaulted,
    Agreed,
    Settled,
    Lapsed,
    Ruled
}

/// @notice Reusable rules of trades. Its id is the hash of its fields, a word each, with the hash of
/// `arbitratorData` in its place (as EIP-712 encodes a dynamic field).
/// @dev Durations in seconds, shares in basis points, `maxCaseFee` in the smallest unit of `caseFeeToken`.
struct Policy {
    /// Time to inspect after delivery or return, 1 hour … 365 days. It must cover the transit of goods.
    uint32 inspection;
    /// Time to send goods back once a return is allowed, 3 … 365 days.
    uint32 returnWindow;
    /// Time to answer a claim, and then to create the dispute, 3 … 365 days.
    uint32 answerWindow;
    /// Time the arbitrator has from the creation of the dispute, 7 … 365 days.
    uint32 rulingWindow;
    /// Fee on what the seller receives, 0 … 1,000.
    uint16 feeBps;
    /// Who receives the fee. Non-zero when there is a fee.
    address feeRecipient;
    /// The buyer's share when nobody rules, 0 … 10,000.
    uint16 defaultBuyerBps;
    /// 2 (one of the two last words), 11 or 101 (steps of 10 % or 1 % between them).
    uint8 choices;
    /// An `IArbitratorV2` with code.
    address arbitrator;
    /// Words for the arbitrator, at most 1,024 bytes.
    bytes arbitratorData;
    /// Append buyer and seller to `arbitratorData` (Parley's Court); off for courts that read their own words there.
    bool passParties;
    /// Coin of deposits and case fees: zero address for the native coin, or the trade's token.
    address caseFeeToken;
    /// What each side deposits, and the most a case may cost its loser.
    uint80 maxCaseFee;
    /// SHA-256 of the policy's text.
    bytes32 document;
    /// Dispute template in the arbitrator's registry, 0 for none.
    uint256 templateId;
}

/// @notice One protected payment. Only its hash, the trade id, is stored.
struct Terms {
    address buyer;
    address seller;
    /// ERC-20 token, or the zero address for the native coin. Unsupported, since they would spend what other trades hold:
    /// tokens that rebase, and tokens that charge their sender on top of a transfer.
    address token;
    /// In the token's smallest unit, above zero.
    uint96 amount;
    /// Last instant (Unix seconds) at which the seller may declare delivery.
    uint40 deliverBy;
    /// Id of a published policy.
    bytes32 policy;
    /// SHA-256 of the agreement, which carries a random nonce: the same terms are never paid twice.
    bytes32 agreement;
}

/// @notice What the terms of a batch do not share.
/// @param party The side that the call does not name. The other fields are those of `Terms`.
struct Item {
    address party;
    uint96 amount;
    uint40 deliverBy;
    bytes32 agreement;
}

/// @notice A split of what is held, signed by one or both parties (EIP-712 `Settlement`).
struct Offer {
    uint96 toBuyer;
    /// Last instant at which the offer may be used.
    uint40 expiresAt;
    /// Signatures of EOA, ERC-1271 or EIP-7702 accounts. May be empty for the party that submits.
    bytes buyerSignature;
    bytes sellerSignature;
}

/// @notice A party's word in a case, its own or signed for somebody else to fund (EIP-712 `Claim` or `Answer`).
struct Plea {
    /// The buyer's share asked for, in basis points of what is held.
    uint16 buyerBps;
    /// SHA-256 (CIDv1, raw) of the statement.
    bytes32 statement;
    /// Last instant at which a signed plea may be used; ignored when the party itself calls.
    uint40 expiresAt;
    bytes signature;
}

/// @notice A trade as stored.
/// @param endsAt Instant until which the current state's clock protects the one who must act. Acting exactly at it
/// is in time.
/// @param epoch Raised whenever signed offers die.
/// @param held What the split is about: the amount not yet paid out, deposits excluded.
/// @param sellerClaims Who claims, while `Claimed`: the seller, or else the buyer.
/// @param claimBps The buyer's share claimed, while `Claimed`, otherwise zero.
/// @param caseFee What the dispute cost out of the deposits. Zero unless `InCourt` or `Ruled`.
/// @param ruling Zero unless `Ruled`.
struct Trade {
    Status status;
    uint40 endsAt;
    uint32 epoch;
    uint96 held;
    bool sellerClaims;
    uint16 claimBps;
    uint80 caseFee;
    uint8 ruling;
}
