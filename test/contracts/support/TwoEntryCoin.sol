// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice A coin with two addresses: what is moved at the second moves at the first.
contract TwoEntryCoin is TestCoin("Two-entry coin", "TWO", 18) {
    SecondEntry public immutable second = new SecondEntry(this);

    error CallerNotSecondEntry(address caller);

    modifier onlySecond() {
        if (msg.sender != address(second)) revert CallerNotSecondEntry(msg.sender);
        _;
    }

    function transferFor(address from, address to, uint256 amount) external onlySecond {
        _transfer(from, to, amount);
    }

    function spendFor(address owner, address spender, uint256 amount) external onlySecond {
        _spendAllowance(owner, spender, amount);
    }

    function approveFor(address owner, address spender, uint256 amount) external onlySecond {
        _approve(owner, spender, amount);
    }
}

contract SecondEntry is IERC20 {
    TwoEntryCoin public immutable FIRST;

    constructor(TwoEntryCoin first) {
        FIRST = first;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        FIRST.transferFor(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        FIRST.spendFor(from, msg.sender, amount);
        FIRST.transferFor(from, to, amount);
        return true;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        FIRST.approveFor(msg.sender, spender, amount);
        return true;
    }

    /// @dev The faucet, as at the first address.
    function mint(address to, uint256 amount) external {
        FIRST.mint(to, amount);
    }

    function totalSupply() external view returns (uint256) {
        return FIRST.totalSupply();
    }

    function balanceOf(address owner) external view returns (uint256) {
        return FIRST.balanceOf(owner);
    }

    function allowance(address owner, address spender) external view returns (uint256) {
        return FIRST.allowance(owner, spender);
    }
}
