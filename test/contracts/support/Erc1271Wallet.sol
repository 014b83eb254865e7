// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice A contract account that takes its owner's signature of the bare digest: nothing in it tells two wallets of one
/// owner apart. A longer signature with the owner's in front is taken as well, as wallets with wrappers do.
contract Erc1271Wallet is IERC1271 {
    address public immutable OWNER;

    constructor(address owner) {
        OWNER = owner;
    }

    receive() external payable {}

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        if (signature.length < 65) return 0xffffffff;
        (address signer, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature[:65]);
        return
            failure == ECDSA.RecoverError.NoError && signer == OWNER
                ? IERC1271.isValidSignature.selector
                : bytes4(0xffffffff);
    }
}
