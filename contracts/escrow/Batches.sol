// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {Fulfilment} from "./Fulfilment.sol";
import {PolicyWord} from "./PolicyWord.sol";
import {Item, Status, Terms} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice Many trades at once, with one transfer of their sum. What they share travels once. `multicall` takes no value, so
/// that none is spent twice.
abstract contract Batches is Fulfilment, Multicall {
    function payMany(address token, bytes32 policy, Item[] calldata items) external payable nonReentrant {
        PolicyWord word = _publishedPolicy(policy);
        Terms memory terms = Terms(msg.sender, address(0), token, 0, 0, policy, 0);
        uint256 total = 0;
        for (uint256 i = 0; i < items.length; ++i) {
            Item calldata item = items[i];
            terms.seller = item.party;
            _complete(terms, item);
            _open(terms, word, true);
            unchecked {
                total += item.amount;
            }
        }
        if (total == 0) revert BatchIsEmpty();

        _collectFromCaller(token, total);
    }

    function releaseMany(address token, bytes32 policy, Item[] calldata items) external nonReentrant {
        if (items.length == 0) revert BatchIsEmpty();
        address seller = items[0].party;
        Terms memory terms = Terms(msg.sender, seller, token, 0, 0, policy, 0);
        uint256 total = 0;
        TradeState state;
        for (uint256 i = 0; i < items.length; ++i) {
            Item calldata item = items[i];
            if (item.party != seller) revert SellersDiffer(i, item.party, seller);
            _complete(terms, item);
            bytes32 trade = _hashTerms(terms);
            state = _trades[trade];
            _checkBeforeCase(state);

            _trades[trade] = state.closed();
            emit TradeReleased(trade, state.held());
            unchecked {
                total += state.held();
            }
        }

        _paySellerOf(token, seller, policy, state, total);
    }

    function collectMany(
        address seller,
        address token,
        bytes32 policy,
        Item[] calldata items
    ) external nonReentrant {
        Terms memory terms = Terms(address(0), seller, token, 0, 0, policy, 0);
        uint256 total = 0;
        TradeState paid;
        for (uint256 i = 0; i < items.length; ++i) {
            terms.buyer = items[i].party;
            _complete(terms, items[i]);
            bytes32 trade = _hashTerms(terms);
            TradeState state = _trades[trade];
            // Somebody else may have ended one a moment before.
            if (state.status() == Status.Closed) continue;
            _checkCollectable(state);

            _trades[trade] = state.closed();
            emit TradeCollected(trade, state.held());
            unchecked {
                total += state.held();
            }
            paid = state;
        }
        if (total == 0) revert BatchIsEmpty();

        _paySellerOf(token, seller, policy, paid, total);
    }

    function _complete(Terms memory terms, Item calldata item) private pure {
        terms.amount = item.amount;
        terms.deliverBy = item.deliverBy;
        terms.agreement = item.agreement;
    }
}
