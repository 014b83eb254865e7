// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {Signatures} from "../signing/Signatures.sol";
import {Batches} from "./Batches.sol";
import {Split} from "./Split.sol";
import {Offer, Plea, Status, Terms} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice What parties sign: offers of a split and, for others to fund, pleas of a case. Every signature names trade (and
/// with it chain, contract and both parties), epoch and expiry.
abstract contract Settlements is Batches, EIP712("Parley Escrow", "1") {
    bytes32 private constant SETTLEMENT_TYPEHASH = keccak256(
        "Settlement(bytes32 trade,uint256 held,uint256 toBuyer,uint256 expiresAt,uint256 epoch)"
    );
    bytes32 internal constant CLAIM_TYPEHASH = keccak256(
        "Claim(bytes32 trade,uint256 buyerBps,bytes32 statement,uint256 expiresAt,uint256 epoch)"
    );
    bytes32 internal constant ANSWER_TYPEHASH = keccak256(
        "Answer(bytes32 trade,uint256 buyerBps,bytes32 statement,uint256 expiresAt,uint256 epoch)"
    );

    function settle(Terms calldata terms, Offer calldata offer) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkBeforeCase(state);
        _checkOffer(terms, trade, state, offer);

        _trades[trade] = state.closed();
        uint256 toSeller = state.held() - offer.toBuyer;
        emit TradeSettled(trade, offer.toBuyer, toSeller);

        _payOut(terms.token, terms.buyer, offer.toBuyer);
        _paySeller(terms, state, toSeller);
    }

    function revokeOffers(Terms calldata terms) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkParty(terms);
        if (state.status() == Status.None || state.status() >= Status.Ruled)
            revert StatusNotAllowed(state.status());

        state = state.withNextEpoch();
        _trades[trade] = state;
        emit OffersRevoked(trade, msg.sender, state.epoch());
    }

    function _checkOffer(
        Terms calldata terms,
        bytes32 trade,
        TradeState state,
        Offer calldata offer
    ) internal view {
        if (offer.toBuyer > state.held()) revert SplitExceedsHeld(offer.toBuyer, state.held());
        _checkUnexpired(offer.expiresAt);
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(
                    SETTLEMENT_TYPEHASH,
                    trade,
                    state.held(),
                    offer.toBuyer,
                    offer.expiresAt,
                    state.epoch()
                )
            )
        );
        if (msg.sender != terms.buyer) Signatures.check(terms.buyer, digest, offer.buyerSignature);
        if (msg.sender != terms.seller) Signatures.check(terms.seller, digest, offer.sellerSignature);
    }

    /// @dev The party speaks for itself by calling; for anyone else it has signed.
    function _checkPlea(
        bytes32 typehash,
        bytes32 trade,
        TradeState state,
        address party,
        Plea calldata plea
    ) internal view {
        if (plea.buyerBps > Split.BPS) revert ShareOutOfRange(plea.buyerBps, Split.BPS);
        if (msg.sender == party) return;
        _checkUnexpired(plea.expiresAt);
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(typehash, trade, plea.buyerBps, plea.statement, plea.expiresAt, state.epoch())
            )
        );
        Signatures.check(party, digest, plea.signature);
    }

    function _checkUnexpired(uint40 expiresAt) private view {
        if (block.timestamp > expiresAt) revert OfferExpired(expiresAt, block.timestamp);
    }
}
