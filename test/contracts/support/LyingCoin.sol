// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Takes permits and authorizations without a word and does nothing about them; its `transferFrom` may lie too.
contract LyingCoin is TestCoin("Lying coin", "LIE", 18) {
    bool public pulls = true;

    function setPulls(bool pulls_) external {
        pulls = pulls_;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !pulls || super.transferFrom(from, to, amount);
    }

    /// @dev Whatever it does not know succeeds, as with a wrapped native coin's fallback.
    fallback() external {}
}
