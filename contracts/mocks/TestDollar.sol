// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20, ERC20Permit, TestStablecoin} from "./TestStablecoin.sol";

/// @title The dollar of the local chain
/// @dev TEST ONLY: see `TestStablecoin`.
contract TestDollar is TestStablecoin {
    constructor() ERC20("Test Dollar", "tUSD") ERC20Permit("Test Dollar") {}
}
