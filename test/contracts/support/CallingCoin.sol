// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Makes a call of the test's choice in the middle of every transfer, and keeps how it ended.
contract CallingCoin is TestCoin("Calling coin", "CALL", 18) {
    address private _callee;
    bytes private _call;
    uint256 public calls;
    bool public succeeded;
    bytes public returned;

    /// @dev The zero address for no call.
    function setCall(address callee, bytes calldata call) external {
        (_callee, _call) = (callee, call);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_callee == address(0)) return;
        calls++;
        (succeeded, returned) = _callee.call(_call);
    }
}
