// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Arbitrator of Kleros v2
/// @notice The part of kleros-v2 `IArbitratorV2` (release 0.9) an arbitrable contract relies on.
/// @dev Parameter names follow Parley's style; selectors and event topics are Kleros'.
interface IArbitratorV2 {
    /// @notice A dispute was created on behalf of `arbitrable`.
    event DisputeCreation(uint256 indexed disputeId, address indexed arbitrable);

    /// @notice The final ruling of `disputeId` was delivered to `arbitrable`.
    event Ruling(address indexed arbitrable, uint256 indexed disputeId, uint256 ruling);

    /// @notice Creates a dispute paid in native coin. The caller becomes the arbitrable contract.
    /// @param choices Number of choices; rulings are 1 … `choices`, 0 means the arbitrator refused to rule.
    /// @param extraData Arbitrator-specific words: which court, how many jurors.
    /// @return disputeId Identifier of the dispute in this arbitrator. 0 is a valid one.
    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256 disputeId);

    /// @notice Creates a dispute paid in `feeToken`, pulled from the caller by allowance.
    function createDispute(
        uint256 choices,
        bytes calldata extraData,
        IERC20 feeToken,
        uint256 feeAmount
    ) external returns (uint256 disputeId);

    /// @notice Price of a dispute in native coin (wei).
    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost);

    /// @notice Price of a dispute in `feeToken` (its smallest unit).
    function arbitrationCost(bytes calldata extraData, IERC20 feeToken) external view returns (uint256 cost);

    /// @notice The ruling as it stands. Provisional until `IArbitrableV2.rule` is called: it must never move money.
    function currentRuling(
        uint256 disputeId
    ) external view returns (uint256 ruling, bool tied, bool overridden);
}
