// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20TransferAuthorization} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20TransferAuthorization.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {NoncesKeyed} from "@openzeppelin/contracts/utils/NoncesKeyed.sol";

/// @title A stablecoin for the local chain, with the manners of the real ones
/// @notice Six decimals, EIP-2612 permits and ERC-3009 authorizations in both forms. Its authorizations use keyed
/// nonces: a nonce whose low 64 bits are not the next of its key is refused.
/// @dev TEST ONLY. Anyone may mint any amount, so it is worth nothing, on purpose. Deployed on local chains alone.
abstract contract TestStablecoin is ERC20Permit, ERC20TransferAuthorization {
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    /// @notice The faucet: anyone may mint any amount to anyone.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function _useCheckedNonce(address owner, uint256 keyNonce) internal override(Nonces, NoncesKeyed) {
        super._useCheckedNonce(owner, keyNonce);
    }
}
