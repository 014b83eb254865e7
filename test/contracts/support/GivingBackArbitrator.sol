// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {IArbitratorV1} from "../../../contracts/interfaces/IArbitratorV1.sol";

/// @notice An arbitrator of the first version that returns what exceeds its price, and gives every dispute one number.
contract GivingBackArbitrator is IArbitratorV1 {
    uint256 public constant COST = 1e15;
    uint256 public constant ID = 7;

    function createDispute(uint256, bytes calldata) external payable returns (uint256) {
        _giveBack();
        return ID;
    }

    function appeal(uint256, bytes calldata) external payable {
        _giveBack();
    }

    function arbitrationCost(bytes calldata) external pure returns (uint256) {
        return COST;
    }

    function appealCost(uint256, bytes calldata) external pure returns (uint256) {
        return COST;
    }

    function appealPeriod(uint256) external pure returns (uint256, uint256) {
        return (0, 0);
    }

    function currentRuling(uint256) external pure returns (uint256) {
        return 0;
    }

    function _giveBack() private {
        LowLevelCall.callNoReturn(msg.sender, msg.value - COST, "");
    }
}
