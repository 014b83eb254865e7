// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {CourtStorage} from "./CourtStorage.sol";
import {IRosters, Version} from "./IRosters.sol";

/// @dev Money that comes in, and to whom it is owed. Whatever moves tokens holds the lock, so that no pull is measured
/// across another one.
abstract contract CourtLedger is CourtStorage, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    function _credit(address owner, address token, uint256 amount) internal {
        if (amount == 0) return;
        _credits[owner][token] += amount;
        emit IRosters.CreditAdded(owner, token, amount);
    }

    /// @dev What arrives is measured, whatever the token answers.
    function _pull(address token, uint256 amount) internal {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).trySafeTransferFrom(msg.sender, address(this), amount);
        uint256 pulled = IERC20(token).balanceOf(address(this)) - before;
        if (pulled < amount) revert IRosters.DepositPulledShort(token, pulled, amount);
    }

    function _published(bytes32 version) internal view returns (Version storage rules) {
        rules = _versions[version];
        if (rules.seatFee == 0) revert IRosters.VersionNotPublished(version);
    }
}
