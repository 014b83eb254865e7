// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A plain coin of any name, symbol and number of decimals
/// @notice For what wallets must get right: coins of 0 or 18 decimals, and two coins that share a symbol. It offers
/// approval only, no permit and no authorization.
/// @dev TEST ONLY. Anyone may mint any amount.
contract TestCoin is ERC20 {
    uint8 private immutable _DECIMALS;

    constructor(string memory name, string memory symbol, uint8 decimals_) ERC20(name, symbol) {
        _DECIMALS = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _DECIMALS;
    }

    /// @notice The faucet: anyone may mint any amount to anyone.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
