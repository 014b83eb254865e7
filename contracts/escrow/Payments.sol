// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {IERC3009} from "../interfaces/IERC3009.sol";
import {Terms} from "./IEscrow.sol";
import {TradeState, TradeStates} from "./TradeState.sol";
import {Trades} from "./Trades.sol";

/// @notice Every way to pay. The state is written before the money is pulled; a pull that fails reverts it.
abstract contract Payments is Trades {
    function pay(Terms calldata terms) external payable nonReentrant returns (bytes32 trade) {
        _checkBuyer(terms);

        trade = _open(terms);

        _collectFromCaller(terms.token, terms.amount);
    }

    function payWithPermit(
        Terms calldata terms,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (bytes32 trade) {
        _checkBuyer(terms);

        trade = _open(terms);

        // A permit seen in the mempool may have been used by somebody else already: the allowance decides.
        try
            IERC20Permit(terms.token).permit(msg.sender, address(this), terms.amount, deadline, v, r, s)
        {} catch {}
        _pull(terms.token, msg.sender, terms.amount);
    }

    function payWithAuthorization(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 trade) {
        trade = _open(terms);

        uint256 balance = _balance(terms.token);
        _receive(terms, validAfter, validBefore, trade, signature);
        _checkPulled(terms.token, balance, terms.amount);
    }

    /// @dev EIP-3009 itself knows v, r, s; tokens for ERC-1271 wallets add the form with bytes.
    function _receive(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) private {
        IERC3009 token = IERC3009(terms.token);
        address self = address(this);
        if (signature.length == 65) {
            bytes32 r = bytes32(signature[:32]);
            bytes32 s = bytes32(signature[32:64]);
            uint8 v = uint8(signature[64]);
            token.receiveWithAuthorization(
                terms.buyer,
                self,
                terms.amount,
                validAfter,
                validBefore,
                nonce,
                v,
                r,
                s
            );
        } else {
            token.receiveWithAuthorization(
                terms.buyer,
                self,
                terms.amount,
                validAfter,
                validBefore,
                nonce,
                signature
            );
        }
    }

    function _open(Terms calldata terms) private returns (bytes32 trade) {
        _checkTerms(terms);
        StoredPolicy storage policy = _policies[terms.policy];
        (uint32 inspection, uint16 feeBps) = (policy.inspection, policy.feeBps);
        if (inspection == 0) revert PolicyNotPublished(terms.policy);
        _checkCaseFee(terms, policy);

        trade = tradeId(terms);
        if (TradeState.unwrap(_trades[trade]) != 0) revert TradeAlreadyPaid(trade);

        _trades[trade] = TradeStates.paid(terms.deliverBy, terms.amount, feeBps, inspection);
        emit TradePaid(
            trade,
            terms.buyer,
            terms.seller,
            terms.token,
            terms.amount,
            terms.deliverBy,
            terms.policy,
            terms.agreement
        );
    }

    function _checkTerms(Terms calldata terms) private view {
        if (terms.buyer == address(0) || terms.buyer == address(this)) revert PartyIsForbidden(terms.buyer);
        if (terms.seller == address(0) || terms.seller == address(this))
            revert PartyIsForbidden(terms.seller);
        if (terms.buyer == terms.seller) revert BuyerIsSeller(terms.buyer);
        if (terms.amount == 0) revert AmountIsZero();
        uint256 latest = block.timestamp + 400 days;
        if (terms.deliverBy < block.timestamp || terms.deliverBy > latest) {
            revert DeliverByOutOfRange(terms.deliverBy, block.timestamp, latest);
        }
    }

    /// @dev A case must never cost a party more than a quarter of the trade where both are in the same coin.
    function _checkCaseFee(Terms calldata terms, StoredPolicy storage policy) private view {
        address caseFeeToken = policy.hasFeeToken ? policy.caseFeeToken : address(0);
        if (caseFeeToken == terms.token) {
            uint256 maximum = terms.amount / 4;
            if (policy.maxCaseFee > maximum) revert CaseFeeTooHigh(policy.maxCaseFee, maximum);
        } else if (caseFeeToken != address(0)) {
            revert CaseFeeTokenMismatch(caseFeeToken, terms.token);
        }
    }
}
