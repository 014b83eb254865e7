// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Reverts when nothing is transferred or approved, as several older coins do.
contract ZeroRefusingCoin is TestCoin("Zero-refusing coin", "NOZERO", 18) {
    error AmountRefused();

    function _update(address from, address to, uint256 amount) internal override {
        if (amount == 0) revert AmountRefused();
        super._update(from, to, amount);
    }
}
