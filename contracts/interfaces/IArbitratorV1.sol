// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title Arbitrator of ERC-792, the first version
/// @notice https://eips.ethereum.org/EIPS/eip-792: the part that an arbitrable contract relies on.
interface IArbitratorV1 {
    /// @notice The caller becomes the arbitrable contract, whose `rule(uint256,uint256)` is called in the end.
    function createDispute(
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256 disputeId);

    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost);

    function appeal(uint256 disputeId, bytes calldata extraData) external payable;

    function appealCost(uint256 disputeId, bytes calldata extraData) external view returns (uint256 cost);

    /// @return start And `end` of the appeal period, (0, 0) when there is none.
    function appealPeriod(uint256 disputeId) external view returns (uint256 start, uint256 end);

    function currentRuling(uint256 disputeId) external view returns (uint256 ruling);
}
