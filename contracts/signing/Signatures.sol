// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @notice Signatures of plain keys, of contract wallets (ERC-1271) and of EIP-7702 accounts.
library Signatures {
    error SignatureInvalid(address signer);

    /// @dev The key of an EIP-7702 account stays its authority whatever code its address shows at the moment.
    function check(address signer, bytes32 digest, bytes calldata signature) internal view {
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return;
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(signer, digest, signature)) {
            revert SignatureInvalid(signer);
        }
    }
}
