// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Payments} from "./Payments.sol";
import {PolicyWord} from "./PolicyWord.sol";
import {Split} from "./Split.sol";
import {Terms} from "./Trade.sol";

/// @notice Payments at once, at a point of sale: nothing is held, nothing can be disputed.
abstract contract Charges is Payments {
    function charge(Terms calldata terms) external payable nonReentrant returns (bytes32 trade) {
        _checkBuyer(terms);

        PolicyWord policy = _publishedPolicy(terms.policy);
        trade = _open(_copy(terms), policy, false);

        _collectFromCaller(terms.token, terms.amount);
        _passOn(terms, policy.feeBps());
    }

    function chargeWithAuthorization(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 trade) {
        PolicyWord policy = _publishedPolicy(terms.policy);
        trade = _open(_copy(terms), policy, false);

        _receive(terms, validAfter, validBefore, chargeId(terms), signature);
        _passOn(terms, policy.feeBps());
    }

    /// @dev A seller that cannot be paid now is not paid at all: the buyer keeps the money.
    function _passOn(Terms calldata terms, uint256 feeBps) private {
        uint256 fee = Split.fee(terms.amount, feeBps);
        if (fee != 0) _payOut(terms.token, _policies[terms.policy].feeRecipient, fee);
        _pushOrRevert(terms.token, terms.seller, terms.amount - fee, gasleft());
    }
}
