// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute} from "./ICourt.sol";

/// @dev `keccak256(abi.encode(dispute))` without encoding: a static struct lies in memory and in calldata as it is encoded.
/// Calldata with dirty padding hashes to an id that no dispute has.
library DisputeId {
    uint256 private constant LENGTH = 11 * 32;

    function ofMemory(Dispute memory dispute) internal pure returns (uint256 id) {
        uint256 length = LENGTH;
        assembly ("memory-safe") {
            id := keccak256(dispute, length)
        }
    }

    function ofCalldata(Dispute calldata dispute) internal pure returns (uint256 id) {
        uint256 length = LENGTH;
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, dispute, length)
            id := keccak256(free, length)
        }
    }
}
