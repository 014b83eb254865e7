// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Burns a part of every transfer, or charges the sender that part on top of it.
contract FeeOnTransferCoin is TestCoin("Fee-on-transfer coin", "FEE", 18) {
    uint256 public feeBps;
    uint256 public surchargeBps;

    function setFeeBps(uint256 feeBps_) external {
        feeBps = feeBps_;
    }

    function setSurchargeBps(uint256 surchargeBps_) external {
        surchargeBps = surchargeBps_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        bool moves = from != address(0) && to != address(0);
        uint256 fee = moves ? (amount * feeBps) / 10_000 : 0;
        uint256 surcharge = moves ? (amount * surchargeBps) / 10_000 : 0;
        super._update(from, to, amount - fee);
        if (fee + surcharge != 0) super._update(from, address(0), fee + surcharge);
    }
}
