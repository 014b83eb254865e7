// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestDollar} from "../../../contracts/mocks/TestDollar.sol";

/// @notice The dollar with a list of whom it pays nothing for a while, as the large stablecoins have one.
contract RefusingDollar is TestDollar {
    mapping(address account => bool) public isRefused;

    error PayeeRefused(address account);

    function setRefused(address account, bool refused) external {
        isRefused[account] = refused;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (isRefused[to]) revert PayeeRefused(to);
        super._update(from, to, amount);
    }
}
