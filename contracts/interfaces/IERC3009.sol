// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title ERC-3009 transfer with authorization, the part that a payee contract calls
/// @notice https://eips.ethereum.org/EIPS/eip-3009; the form with `bytes` is that of tokens which support ERC-1271 signers.
interface IERC3009 {
    /// @notice Moves `value` from `from` to the caller, who must be `to`.
    /// @param validAfter Valid only after this instant (Unix seconds).
    /// @param validBefore Valid only before this instant.
    /// @param nonce Chosen by the signer, used once.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) external;
}
