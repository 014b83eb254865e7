// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title Permit2, the part that moves tokens by a signature with a witness
/// @notice Uniswap permit2 `ISignatureTransfer`.
interface IPermit2 {
    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    /// @notice Moves tokens of `owner`, who signed the permit together with `witness`.
    /// @param witnessTypeString What follows `witness` in the type: `Type name)` and the types in alphabetical order.
    function permitWitnessTransferFrom(
        PermitTransferFrom calldata permit,
        SignatureTransferDetails calldata transferDetails,
        address owner,
        bytes32 witness,
        string calldata witnessTypeString,
        bytes calldata signature
    ) external;
}
