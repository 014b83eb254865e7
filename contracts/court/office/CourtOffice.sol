// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {Duty} from "../Duty.sol";
import {CourtMembers} from "./CourtMembers.sol";
import {CourtRecords} from "./CourtRecords.sol";

/// @title Office of the Court of Parley
/// @notice Rosters, members, appeals, records and withdrawals: code of the Court that one contract would not hold. The Court runs it upon its
/// own storage, at its own address and for ever this one: nothing can exchange it.
/// @dev Called directly it is a court without disputes; what somebody staked there can be retired and withdrawn there.
contract CourtOffice is CourtMembers, CourtRecords {
    using SafeERC20 for IERC20;

    function withdraw(address token, address to) external nonReentrant {
        uint256 amount = _credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw(msg.sender, token);

        _credits[msg.sender][token] = 0;
        emit CreditWithdrawn(msg.sender, token, to, amount);

        _send(token, to, amount);
    }

    function withdrawFees(bytes32 version, address to) external nonReentrant {
        Duty duty = _duties[version][msg.sender];
        uint256 amount = duty.fees();
        address token = _versions[version].feeToken;
        if (amount == 0) revert NothingToWithdraw(msg.sender, token);

        _duties[version][msg.sender] = duty.withoutFees();
        emit FeesWithdrawn(version, msg.sender, to, amount);

        _send(token, to, amount);
    }

    function credits(address owner, address token) external view returns (uint256) {
        return _credits[owner][token];
    }

    function _send(address token, address to, uint256 amount) private {
        if (to == address(0) || to == address(this)) revert WithdrawalForbidden(to);
        bool sent =
            token == NATIVE
                ? LowLevelCall.callNoReturn(to, amount, "")
                : IERC20(token).trySafeTransfer(to, amount);
        if (!sent) revert WithdrawalFailed(token, to);
    }
}
