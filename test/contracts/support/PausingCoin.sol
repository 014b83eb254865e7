// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Its owner may stop all transfers for a while.
contract PausingCoin is TestCoin("Pausing coin", "PAUSE", 6) {
    bool public paused;

    error TransfersPaused();

    function setPaused(bool paused_) external {
        paused = paused_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (paused) revert TransfersPaused();
        super._update(from, to, amount);
    }
}
