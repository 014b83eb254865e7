// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ICourt} from "./ICourt.sol";

/// @dev Money in and out. Whatever moves tokens holds the lock, so that no pull is measured across another one.
abstract contract CourtLedger is ICourt, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    address internal constant NATIVE = address(0);

    mapping(address owner => mapping(address token => uint256 amount)) public credits;

    function withdraw(address token, address to) external nonReentrant {
        uint256 amount = credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw(msg.sender, token);
        if (to == address(0) || to == address(this)) revert WithdrawalForbidden(to);

        credits[msg.sender][token] = 0;
        emit CreditWithdrawn(msg.sender, token, to, amount);

        bool sent =
            token == NATIVE
                ? LowLevelCall.callNoReturn(to, amount, "")
                : IERC20(token).trySafeTransfer(to, amount);
        if (!sent) revert WithdrawalFailed(token, to);
    }

    function _credit(address owner, address token, uint256 amount) internal {
        if (amount == 0) return;
        credits[owner][token] += amount;
        emit CreditAdded(owner, token, amount);
    }

    /// @dev An odd unit goes to the buyer.
    function _creditHalves(address buyer, address seller, address token, uint256 amount) internal {
        uint256 half = amount / 2;
        _credit(buyer, token, amount - half);
        _credit(seller, token, half);
    }

    /// @dev What arrives is measured, whatever the token answers.
    function _pull(address token, uint256 amount) internal {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).trySafeTransferFrom(msg.sender, address(this), amount);
        uint256 pulled = IERC20(token).balanceOf(address(this)) - before;
        if (pulled < amount) revert DepositPulledShort(token, pulled, amount);
    }
}
