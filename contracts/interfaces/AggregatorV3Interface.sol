// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title Chainlink's price feed, as wallets read it
/// @notice https://docs.chain.link/data-feeds/api-reference
interface AggregatorV3Interface {
    function decimals() external view returns (uint8);

    /// @notice What is priced in what, such as "ETH / USD".
    function description() external view returns (string memory);

    function version() external view returns (uint256);

    function getRoundData(
        uint80 roundId
    )
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice The newest answer. A reader must look at `updatedAt`: an old price is no price.
    function latestRoundData()
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
