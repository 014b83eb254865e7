// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Policies} from "./Policies.sol";
import {Split} from "./Split.sol";
import {Status, Terms, Trade} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice The stored trades: their ids, who may act on them and when, and how their money leaves.
abstract contract Trades is Policies {
    /// @dev Keep a held payment and a charge of the same terms apart.
    bytes32 private constant PAY_TAG = keccak256("Parley.pay");
    bytes32 private constant CHARGE_TAG = keccak256("Parley.charge");

    /// @dev The deployment's. Should the chain split, the side under a new id keeps the ids of its trades, and so their exits;
    /// what was signed before the split is good on the other side alone, as the domain follows the id.
    uint256 private immutable CHAIN_ID = block.chainid;

    mapping(bytes32 trade => TradeState) internal _trades;

    function tradeId(Terms calldata terms) public view returns (bytes32) {
        return _hashTerms(PAY_TAG, terms);
    }

    function chargeId(Terms calldata terms) public view returns (bytes32) {
        return _hashTerms(CHARGE_TAG, terms);
    }

    function tradeOf(bytes32 trade) external view returns (Trade memory view_) {
        TradeState state = _trades[trade];
        view_.status = state.status();
        view_.epoch = state.epoch();
        view_.held = state.held();
        if (view_.status == Status.Ruled) view_.ruling = state.ruling();
        else view_.endsAt = state.endsAt();
        if (view_.status == Status.InCourt || view_.status == Status.Ruled) view_.caseFee = state.caseFee();
        if (view_.status == Status.Claimed) {
            view_.sellerClaims = state.sellerClaims();
            view_.claimBps = state.claimBps();
        }
    }

    function _load(Terms calldata terms) internal view returns (bytes32 trade, TradeState state) {
        trade = tradeId(terms);
        state = _trades[trade];
    }

    /// @dev `keccak256(abi.encode(tag, CHAIN_ID, address(this), terms))`. The terms are copied as they came: a field with
    /// dirty bits could never have been paid, since paying reads, and so validates, every field.
    function _hashTerms(bytes32 tag, Terms calldata terms) private view returns (bytes32 id) {
        uint256 chainId = CHAIN_ID;
        assembly ("memory-safe") {
            let start := mload(0x40)
            mstore(start, tag)
            mstore(add(start, 0x20), chainId)
            mstore(add(start, 0x40), address())
            calldatacopy(add(start, 0x60), terms, 0xe0)
            id := and(keccak256(start, 0x140), not(0xffffffffffffffff))
        }
    }

    /// @dev The trade id of terms in memory: their seven words follow three.
    function _hashTerms(Terms memory terms) internal view returns (bytes32 id) {
        (bytes32 tag, uint256 chainId) = (PAY_TAG, CHAIN_ID);
        assembly ("memory-safe") {
            let start := mload(0x40)
            mstore(start, tag)
            mstore(add(start, 0x20), chainId)
            mstore(add(start, 0x40), address())
            mcopy(add(start, 0x60), terms, 0xe0)
            id := and(keccak256(start, 0x140), not(0xffffffffffffffff))
        }
    }

    function _checkBuyer(Terms calldata terms) internal view {
        if (msg.sender != terms.buyer) revert CallerNotBuyer(msg.sender, terms.buyer);
    }

    function _checkSeller(Terms calldata terms) internal view {
        if (msg.sender != terms.seller) revert CallerNotSeller(msg.sender, terms.seller);
    }

    function _checkParty(Terms calldata terms) internal view {
        if (msg.sender != terms.buyer && msg.sender != terms.seller) revert CallerNotParty(msg.sender);
    }

    function _checkStatus(TradeState state, Status expected) internal pure {
        if (state.status() != expected) revert StatusNotAllowed(state.status());
    }

    function _checkBeforeCase(TradeState state) internal pure {
        if (!state.isBeforeCase()) revert StatusNotAllowed(state.status());
    }

    /// @dev Acting exactly at the deadline is in time.
    function _checkInTime(TradeState state) internal view {
        if (block.timestamp > state.endsAt()) revert DeadlinePassed(state.endsAt(), block.timestamp);
    }

    function _checkTimedOut(TradeState state) internal view {
        if (block.timestamp <= state.endsAt()) revert DeadlineNotPassed(state.endsAt(), block.timestamp);
    }

    /// @dev Before a case the fee is in the state, and only a trade with a fee reads its policy.
    function _paySeller(Terms calldata terms, TradeState state, uint256 amount) internal {
        _paySellerOf(terms.token, terms.seller, terms.policy, state, amount);
    }

    function _paySellerOf(
        address token,
        address seller,
        bytes32 policy,
        TradeState state,
        uint256 amount
    ) internal {
        uint256 feeBps = state.feeBps();
        address feeRecipient = feeBps == 0 ? address(0) : _policies[policy].feeRecipient;
        _payWithFee(token, seller, feeBps, feeRecipient, amount);
    }

    function _payWithFee(
        address token,
        address seller,
        uint256 feeBps,
        address feeRecipient,
        uint256 amount
    ) internal {
        uint256 fee = Split.fee(amount, feeBps);
        _payOut(token, feeRecipient, fee);
        _payOut(token, seller, amount - fee);
    }
}
