// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AggregatorV3Interface} from "../interfaces/AggregatorV3Interface.sol";

/// @title A price feed that anyone may set
/// @notice Keeps every round, as Chainlink's proxies do, with 8 decimals.
/// @dev TEST ONLY.
contract TestPriceFeed is AggregatorV3Interface {
    struct Round {
        int192 answer;
        uint64 updatedAt;
    }

    uint8 public constant decimals = 8;
    uint256 public constant version = 4;

    string public description;
    uint80 private _latest;
    mapping(uint80 roundId => Round) private _rounds;

    error RoundUnknown(uint80 roundId);

    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);

    constructor(string memory description_, int192 answer) {
        description = description_;
        setAnswer(answer);
    }

    /// @notice Starts a new round with `answer`, as of now.
    function setAnswer(int192 answer) public {
        uint80 roundId = ++_latest;
        _rounds[roundId] = Round(answer, uint64(block.timestamp));
        emit AnswerUpdated(answer, roundId, block.timestamp);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(_latest);
    }

    function getRoundData(uint80 roundId) public view returns (uint80, int256, uint256, uint256, uint80) {
        Round memory round = _rounds[roundId];
        require(round.updatedAt != 0, RoundUnknown(roundId));
        return (roundId, round.answer, round.updatedAt, round.updatedAt, roundId);
    }
}
