// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Changes no allowance that is not zero to another that is not, as old coins do, so that nobody spends both.
contract ApprovalRaceCoin is TestCoin("Approval-race coin", "RACE", 6) {
    error AllowanceNotZero(uint256 allowed);

    function approve(address spender, uint256 amount) public override returns (bool) {
        uint256 allowed = allowance(msg.sender, spender);
        if (amount != 0 && allowed != 0) revert AllowanceNotZero(allowed);
        return super.approve(spender, amount);
    }
}
