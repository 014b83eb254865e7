// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Charges} from "./Charges.sol";
import {Status, Terms} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice The life of a trade without a case: deliver, release, refund, return, extend, and the two timeouts.
abstract contract Fulfilment is Charges {
    function deliver(Terms calldata terms) external {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkSeller(terms);
        _checkStatus(state, Status.Paid);
        _checkInTime(state);

        state = state.movedTo(Status.Delivered, block.timestamp + state.inspection());
        _trades[trade] = state;
        emit TradeDelivered(trade, state.endsAt());
    }

    function release(Terms calldata terms, uint256 amount) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkBuyer(terms);
        _checkBeforeCase(state);

        _takeSlice(terms, trade, state, amount);
        emit TradeReleased(trade, amount);

        _paySeller(terms, state, amount);
    }

    function refund(Terms calldata terms, uint256 amount) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkSeller(terms);
        _checkBeforeCase(state);

        _takeSlice(terms, trade, state, amount);
        emit TradeRefunded(trade, amount);

        _payOut(terms.token, terms.buyer, amount);
    }

    function allowReturn(Terms calldata terms) external {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkSeller(terms);
        _checkStatus(state, Status.Delivered);
        _checkInTime(state);

        uint256 endsAt = block.timestamp + _policies[terms.policy].word.returnWindow();
        if (endsAt < state.endsAt()) endsAt = state.endsAt();
        state = state.movedTo(Status.Returning, endsAt);
        _trades[trade] = state;
        emit TradeReturnAllowed(trade, state.endsAt());
    }

    function markReturned(Terms calldata terms) external {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkBuyer(terms);
        _checkStatus(state, Status.Returning);
        _checkInTime(state);

        uint256 inspection = state.inspection() < 3 days ? 3 days : state.inspection();
        state = state.movedTo(Status.Returned, block.timestamp + inspection);
        _trades[trade] = state;
        emit TradeReturned(trade, state.endsAt());
    }

    function extend(Terms calldata terms, uint40 until) external {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkBeforeCase(state);
        if (_favoursBuyer(state)) _checkBuyer(terms);
        else _checkSeller(terms);
        _checkInTime(state);
        uint256 latest = block.timestamp + 400 days;
        if (until <= state.endsAt() || until > latest) {
            revert ExtensionOutOfRange(until, uint256(state.endsAt()) + 1, latest);
        }

        _trades[trade] = state.movedTo(state.status(), until);
        emit TradeExtended(trade, until);
    }

    function collect(Terms calldata terms) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkCollectable(state);

        _trades[trade] = state.closed();
        emit TradeCollected(trade, state.held());

        _paySeller(terms, state, state.held());
    }

    function reclaim(Terms calldata terms) external nonReentrant {
        (bytes32 trade, TradeState state) = _load(terms);
        _checkBeforeCase(state);
        if (!_favoursBuyer(state)) revert StatusNotAllowed(state.status());
        _checkTimedOut(state);

        _trades[trade] = state.closed();
        emit TradeReclaimed(trade, state.held());

        _payOut(terms.token, terms.buyer, state.held());
    }

    function _checkCollectable(TradeState state) internal view {
        _checkBeforeCase(state);
        if (_favoursBuyer(state)) revert StatusNotAllowed(state.status());
        _checkTimedOut(state);
    }

    /// @dev To whom the clock leaves the money before a case: the buyer when goods are due, the seller when they arrived.
    function _favoursBuyer(TradeState state) private pure returns (bool) {
        return state.status() == Status.Paid || state.status() == Status.Returned;
    }

    /// @dev Slices of at least 1 % keep the rounding of fees and the length of a trade's history bounded.
    function _takeSlice(Terms calldata terms, bytes32 trade, TradeState state, uint256 amount) private {
        uint256 held = state.held();
        if (amount == held) {
            _trades[trade] = state.closed();
            return;
        }
        uint256 minimum = (uint256(terms.amount) + 99) / 100;
        if (amount < minimum || amount > held) revert SliceOutOfRange(amount, minimum, held);
        _trades[trade] = state.withHeld(held - amount);
    }
}
