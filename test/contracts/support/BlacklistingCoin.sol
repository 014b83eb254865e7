// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Reverts when sender or payee is on its list, as the large stablecoins do.
contract BlacklistingCoin is TestCoin("Blacklisting Coin", "BLACK", 6) {
    error Blacklisted(address account);

    mapping(address account => bool) public isBlacklisted;

    function setBlacklisted(address account, bool blacklisted) external {
        isBlacklisted[account] = blacklisted;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (isBlacklisted[from]) revert Blacklisted(from);
        if (isBlacklisted[to]) revert Blacklisted(to);
        super._update(from, to, amount);
    }
}
