// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPermit2} from "../../../contracts/interfaces/IPermit2.sol";
import {Permit2Double} from "../support/Permit2Double.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @notice What a buyer signs to pay `terms` by EIP-2612 or through Permit2, which is where it is on every chain.
abstract contract SignedPayments is EscrowTest {
    Permit2Double internal constant PERMIT2 = Permit2Double(0x000000000022D473030F116dDEE9F6B43aC78BA3);
    string private constant TERMS_TYPE =
        "Terms(address buyer,address seller,address token,uint96 amount,uint40 deliverBy,bytes32 policy,bytes32 agreement)";
    string private constant WITNESS_TYPE = string.concat(
        "Terms witness)",
        TERMS_TYPE,
        "TokenPermissions(address token,uint256 amount)"
    );

    function setUp() public virtual override {
        super.setUp();
        vm.etch(address(PERMIT2), address(new Permit2Double()).code);
    }

    /// @dev The buyer's allowance of dollars for the escrow.
    function _permit(uint256 amount, uint256 deadline) internal view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 content = keccak256(
            abi.encode(typehash, buyer, address(escrow), amount, dollar.nonces(buyer), deadline)
        );
        return vm.sign(buyerKey, keccak256(abi.encodePacked("\x19\x01", dollar.DOMAIN_SEPARATOR(), content)));
    }

    /// @dev The terms are the witness.
    function _permit2(uint256 key, uint256 nonce, uint256 deadline) internal view returns (bytes memory) {
        IPermit2.PermitTransferFrom memory permit = IPermit2.PermitTransferFrom(
            IPermit2.TokenPermissions(terms.token, terms.amount),
            nonce,
            deadline
        );
        bytes32 witness = keccak256(abi.encode(keccak256(bytes(TERMS_TYPE)), terms));
        return _sign(key, PERMIT2.digestOf(permit, address(escrow), witness, WITNESS_TYPE));
    }
}
