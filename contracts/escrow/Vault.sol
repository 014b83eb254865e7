// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IEscrow} from "./IEscrow.sol";

/// @notice Money in and out: measured pulls, pushes that cannot be blocked, credits. `address(0)` is the native coin.
abstract contract Vault is IEscrow {
    using SafeERC20 for IERC20;

    /// @dev Enough for the receive hook of any smart wallet and the transfer of all but the oddest tokens, whose
    /// payees withdraw their credit with as much gas as they like.
    uint256 private constant PUSH_GAS = 150_000;
    /// @dev What must be left so that a push really gets `PUSH_GAS` (EIP-150 keeps back a 64th) after the cost of the
    /// call itself: cold account, value, new account.
    uint256 private constant GAS_TO_PUSH = PUSH_GAS + PUSH_GAS / 63 + 40_000;

    mapping(address owner => mapping(address token => uint256)) public credits;

    /// @dev A whole slot: a packed flag would be read before every write.
    uint256 private transient _locked;

    /// @dev One lock over everything that moves money: a pull is measured by balances, which a nested call must not move.
    modifier nonReentrant() {
        if (_locked != 0) revert Reentered();
        _locked = 1;
        _;
        _locked = 0;
    }

    function withdraw(address token, address to) external nonReentrant {
        if (to == address(0) || to == address(this)) revert RecipientIsForbidden(to);

        uint256 amount = _takeCredit(msg.sender, token, to);

        _pushOrRevert(token, to, amount, gasleft());
    }

    function pushCredit(address owner, address token) external nonReentrant {
        uint256 amount = _takeCredit(owner, token, owner);

        _pushOrRevert(token, owner, amount, PUSH_GAS);
    }

    function _takeCredit(address owner, address token, address to) private returns (uint256 amount) {
        amount = credits[owner][token];
        if (amount == 0) revert NoCredit(owner, token);

        credits[owner][token] = 0;
        emit CreditWithdrawn(owner, token, to, amount);
    }

    /// @dev Takes exactly `amount` from the caller: the value sent along, or by allowance.
    function _collectFromCaller(address token, uint256 amount) internal {
        uint256 value = token == address(0) ? amount : 0;
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        if (token != address(0)) _pull(token, msg.sender, amount);
    }

    /// @dev Refuses a token that delivers less than asked.
    function _pull(address token, address from, uint256 amount) internal {
        if (amount == 0) return;
        uint256 balance = _balance(token);
        IERC20(token).safeTransferFrom(from, address(this), amount);
        _checkPulled(token, balance, amount);
    }

    function _checkPulled(address token, uint256 balanceBefore, uint256 amount) internal view {
        uint256 balance = _balance(token);
        if (balance < balanceBefore + amount) {
            revert PulledLessThanAsked(token, balance < balanceBefore ? 0 : balance - balanceBefore, amount);
        }
    }

    function _balance(address token) internal view returns (uint256) {
        return IERC20(token).balanceOf(address(this));
    }

    /// @dev Pushes, or keeps as a credit of the payee what could not be pushed.
    function _payOut(address token, address to, uint256 amount) internal {
        if (amount == 0) return;
        uint256 available = gasleft();
        if (available < GAS_TO_PUSH) revert GasTooLowToPush(available, GAS_TO_PUSH);
        if (_push(token, to, amount, PUSH_GAS)) return;

        credits[to][token] += amount;
        emit PayoutCredited(to, token, amount);
    }

    function _pushOrRevert(address token, address to, uint256 amount, uint256 gasLimit) internal {
        if (!_push(token, to, amount, gasLimit)) revert PushFailed(token, to);
    }

    /// @dev Never reverts and never copies more than one word of returned data. A token succeeds when it returns nothing
    /// and has code, or returns `true`.
    function _push(
        address token,
        address to,
        uint256 amount,
        uint256 gasLimit
    ) private returns (bool success) {
        if (token == address(0)) {
            assembly ("memory-safe") {
                success := call(gasLimit, to, amount, 0, 0, 0, 0)
            }
            return success;
        }
        bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
        assembly ("memory-safe") {
            success := call(gasLimit, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            switch returndatasize()
            case 0 {
                success := and(success, gt(extcodesize(token), 0))
            }
            default {
                success := and(success, and(gt(returndatasize(), 0x1f), eq(mload(0), 1)))
            }
        }
    }
}
