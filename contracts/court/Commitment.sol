// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Opening} from "./ICourt.sol";

/// @dev What a hidden vote commits to. It binds chain, court, dispute, sitting (and so round), seat, arbitrator, choice, salt
/// and reason; the lowest byte is the seat.
library Commitment {
    function ofOpening(
        uint256 disputeId,
        uint256 sitting,
        Opening calldata opening
    ) internal view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(block.chainid, address(this), disputeId, sitting, opening));
        return ((content >> 8) << 8) | bytes32(uint256(opening.seat));
    }
}
