// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20, ERC20Permit, TestStablecoin} from "./TestStablecoin.sol";

/// @title The yuan of the local chain
/// @dev TEST ONLY: see `TestStablecoin`.
contract TestYuan is TestStablecoin {
    constructor() ERC20("Test Yuan", "tCNY") ERC20Permit("Test Yuan") {}
}
