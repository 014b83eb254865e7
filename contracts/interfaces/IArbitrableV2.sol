// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitratorV2} from "./IArbitratorV2.sol";

/// @title Arbitrable contract of Kleros v2
/// @notice The receiving side of kleros-v2 `IArbitrableV2` (release 0.9).
interface IArbitrableV2 {
    /// @notice A dispute was requested; emitted in the receipt of its creation.
    /// @param templateId Template of the dispute's presentation, in the arbitrator's template registry.
    event DisputeRequest(IArbitratorV2 indexed arbitrator, uint256 indexed disputeId, uint256 templateId);

    /// @notice The arbitrator's ruling was recorded.
    event Ruling(IArbitratorV2 indexed arbitrator, uint256 indexed disputeId, uint256 ruling);

    /// @notice Gives the ruling of a dispute. Only its arbitrator may call.
    /// @param ruling 1 … choices, or 0 when the arbitrator refused to rule.
    function rule(uint256 disputeId, uint256 ruling) external;
}
