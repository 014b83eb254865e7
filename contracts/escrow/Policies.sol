// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PolicyWord, PolicyWords} from "./PolicyWord.sol";
import {Split} from "./Split.sol";
import {Policy, Terms} from "./Trade.sol";
import {Vault} from "./Vault.sol";

/// @notice Published policies. What every trade reads is one slot; calls of a case resend the policy against its hash.
abstract contract Policies is Vault {
    struct StoredPolicy {
        PolicyWord word;
        // ── second slot, read where there is a fee ──
        address feeRecipient;
        // ── third slot, read where the case fee is a token's ──
        address caseFeeToken;
    }

    mapping(bytes32 policy => StoredPolicy) internal _policies;

    function publishPolicy(Policy calldata policy) external returns (bytes32 id) {
        _checkWindows(policy);
        if (policy.feeBps > 1_000) revert PolicyFeeTooHigh(policy.feeBps, 1_000);
        if (policy.feeBps != 0 && policy.feeRecipient == address(0)) revert PolicyFeeWithoutRecipient();
        if (policy.feeRecipient == address(this)) revert RecipientIsForbidden(policy.feeRecipient);
        if (policy.defaultBuyerBps > Split.BPS) revert ShareOutOfRange(policy.defaultBuyerBps, Split.BPS);
        if (policy.choices != 2 && policy.choices != 11 && policy.choices != 101) {
            revert ChoicesNotSupported(policy.choices);
        }
        if (policy.arbitrator.code.length == 0) revert ArbitratorWithoutCode(policy.arbitrator);
        if (policy.arbitratorData.length > 1_024)
            revert ArbitratorDataTooLong(policy.arbitratorData.length, 1_024);

        id = policyId(policy);
        if (isPublished(id)) return id;

        _policies[id] = StoredPolicy({
            word: PolicyWords.pack(
                policy.inspection,
                policy.returnWindow,
                policy.feeBps,
                policy.maxCaseFee,
                policy.caseFeeToken != address(0)
            ),
            feeRecipient: policy.feeRecipient,
            caseFeeToken: policy.caseFeeToken
        });
        emit PolicyPublished(id, msg.sender, policy);
    }

    /// @dev Hashed as it came: publishing emits, and so validates, every field, and no unpublished id matters.
    function policyId(Policy calldata policy) public pure returns (bytes32 id) {
        bytes32 dataHash = keccak256(policy.arbitratorData);
        assembly ("memory-safe") {
            let start := mload(0x40)
            calldatacopy(start, policy, 0x1e0)
            mstore(add(start, 0x120), dataHash)
            id := keccak256(start, 0x1e0)
        }
    }

    function isPublished(bytes32 policy) public view returns (bool) {
        return PolicyWord.unwrap(_policies[policy].word) != 0;
    }

    /// @dev For calls of a case, which resend the policy of the trade.
    function _checkPolicy(Terms calldata terms, Policy calldata policy) internal pure {
        bytes32 actual = policyId(policy);
        if (actual != terms.policy) revert PolicyMismatch(actual, terms.policy);
    }

    function _checkWindows(Policy calldata policy) private pure {
        _checkWindow(policy.inspection, 1 hours);
        _checkWindow(policy.returnWindow, 3 days);
        _checkWindow(policy.answerWindow, 3 days);
        _checkWindow(policy.rulingWindow, 7 days);
    }

    function _checkWindow(uint256 window, uint256 minimum) private pure {
        if (window < minimum || window > 365 days) revert WindowOutOfRange(window, minimum, 365 days);
    }
}
