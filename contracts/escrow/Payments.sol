// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {IERC3009} from "../interfaces/IERC3009.sol";
import {IPermit2} from "../interfaces/IPermit2.sol";
import {PolicyWord} from "./PolicyWord.sol";
import {Terms} from "./Trade.sol";
import {TradeState, TradeStates} from "./TradeState.sol";
import {Trades} from "./Trades.sol";

/// @notice Every way to pay. The state is written before the money is pulled; a pull that fails reverts it.
abstract contract Payments is Trades {
    /// @dev Uniswap's Permit2, at this address on every chain that has it.
    IPermit2 private constant PERMIT2 = IPermit2(0x000000000022D473030F116dDEE9F6B43aC78BA3);
    string private constant TERMS_TYPE =
        "Terms(address buyer,address seller,address token,uint96 amount,uint40 deliverBy,bytes32 policy,bytes32 agreement)";
    bytes32 private constant TERMS_TYPEHASH = keccak256(bytes(TERMS_TYPE));
    /// @dev What follows `witness` in Permit2's own type: the witness's name, then the types in alphabetical order.
    string private constant WITNESS_TYPE = string.concat(
        "Terms witness)",
        TERMS_TYPE,
        "TokenPermissions(address token,uint256 amount)"
    );

    function pay(Terms calldata terms) external payable nonReentrant returns (bytes32 trade) {
        _checkBuyer(terms);

        trade = _open(_copy(terms), _publishedPolicy(terms.policy), true);

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

        trade = _open(_copy(terms), _publishedPolicy(terms.policy), true);

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
        trade = _open(_copy(terms), _publishedPolicy(terms.policy), true);

        _receive(terms, validAfter, validBefore, trade, signature);
    }

    function payWithPermit2(
        Terms calldata terms,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 trade) {
        trade = _open(_copy(terms), _publishedPolicy(terms.policy), true);

        uint256 balance = _balance(terms.token);
        PERMIT2.permitWitnessTransferFrom(
            IPermit2.PermitTransferFrom(
                IPermit2.TokenPermissions(terms.token, terms.amount),
                nonce,
                deadline
            ),
            IPermit2.SignatureTransferDetails(address(this), terms.amount),
            terms.buyer,
            keccak256(abi.encode(TERMS_TYPEHASH, terms)),
            WITNESS_TYPE,
            signature
        );
        _checkPulled(terms.token, balance, terms.amount);
    }

    /// @dev EIP-3009 itself knows v, r, s; tokens for ERC-1271 wallets add the form with bytes.
    function _receive(
        Terms calldata terms,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) internal {
        IERC3009 token = IERC3009(terms.token);
        address self = address(this);
        uint256 balance = _balance(terms.token);
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
        _checkPulled(terms.token, balance, terms.amount);
    }

    /// @dev What decoding into memory would do, in a third of the gas: fields of fewer than 256 bits must be clean.
    function _copy(Terms calldata terms) internal pure returns (Terms memory copy) {
        assembly ("memory-safe") {
            copy := mload(0x40)
            mstore(0x40, add(copy, 0xe0))
            calldatacopy(copy, terms, 0xe0)
            let parties := or(mload(copy), mload(add(copy, 0x20)))
            let addresses := shr(160, or(parties, mload(add(copy, 0x40))))
            let numbers := or(shr(96, mload(add(copy, 0x60))), shr(40, mload(add(copy, 0x80))))
            if or(addresses, numbers) {
                revert(0, 0)
            }
        }
    }

    /// @dev Every check of the terms, which are paid or charged once. The data of both events are the words of the terms from
    /// the token on.
    /// @param isHeld Otherwise charged: closed from the beginning.
    function _open(Terms memory terms, PolicyWord policy, bool isHeld) internal returns (bytes32 trade) {
        (address buyer, address seller) = (terms.buyer, terms.seller);
        if (buyer == address(0) || buyer == address(this)) revert PartyIsForbidden(buyer);
        if (seller == address(0) || seller == address(this)) revert PartyIsForbidden(seller);
        if (buyer == seller) revert BuyerIsSeller(buyer);
        (uint96 amount, uint40 deliverBy) = (terms.amount, terms.deliverBy);
        if (amount == 0) revert AmountIsZero();
        uint256 latest = block.timestamp + 400 days;
        if (deliverBy < block.timestamp || deliverBy > latest) {
            revert DeliverByOutOfRange(deliverBy, block.timestamp, latest);
        }
        _checkCaseFee(terms, policy, amount);

        trade = _hashTerms(terms);
        if (TradeState.unwrap(_trades[trade]) != 0) revert TradeAlreadyPaid(trade);

        _trades[trade] = isHeld ? TradeStates.paid(deliverBy, amount, policy) : TradeStates.charged();
        bytes32 topic = isHeld ? TradePaid.selector : TradeCharged.selector;
        assembly ("memory-safe") {
            log4(add(terms, 0x40), 0xa0, topic, trade, buyer, seller)
        }
    }

    function _publishedPolicy(bytes32 id) internal view returns (PolicyWord policy) {
        policy = _policies[id].word;
        if (PolicyWord.unwrap(policy) == 0) revert PolicyNotPublished(id);
    }

    /// @dev A case must never cost a party more than a quarter of the trade where both are in the same coin.
    function _checkCaseFee(Terms memory terms, PolicyWord policy, uint256 amount) private view {
        address caseFeeToken = policy.hasFeeToken() ? _policies[terms.policy].caseFeeToken : address(0);
        if (caseFeeToken == terms.token) {
            uint256 maximum = amount / 4;
            if (policy.maxCaseFee() > maximum) revert CaseFeeTooHigh(policy.maxCaseFee(), maximum);
        } else if (caseFeeToken != address(0)) {
            revert CaseFeeTokenMismatch(caseFeeToken, terms.token);
        }
    }
}
