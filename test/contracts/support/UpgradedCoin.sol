// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice A coin whose code is exchanged in the middle of trades: first its transfers answer `true`, then they fail, and in the
/// end they answer nothing.
contract UpgradedCoin is TestCoin("Upgraded coin", "UP", 6) {
    enum Version {
        First,
        Broken,
        Silent
    }

    Version public version;

    error NotImplemented();

    function upgrade(Version version_) external {
        version = version_;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (version == Version.Broken) revert NotImplemented();
        super.transfer(to, amount);
        if (version == Version.First) return true;
        assembly ("memory-safe") {
            return(0, 0)
        }
    }
}
