// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Opening} from "./ICourt.sol";

/// @dev What a hidden vote commits to. It binds chain, court, dispute, sitting (and so round), seat, arbitrator, choice, salt
/// and reason. From the low end: seat 8 · last bits of the arbitrator's address 64 · hash 184. Committing checks the first
/// two; as addresses that end alike can be made, whom an opening names is never taken for who holds the seat.
library Commitment {
    uint256 private constant SEAT_BITS = 8;
    /// @dev Seat and end of the address.
    bytes32 private constant OWNER = bytes32(uint256(type(uint72).max));

    /// @param chainId Of the court's creation: what was hidden before a fork opens after it.
    function ofOpening(
        uint256 chainId,
        uint256 disputeId,
        uint256 sitting,
        Opening calldata opening
    ) internal view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(chainId, address(this), disputeId, sitting, opening));
        return (content & ~OWNER) | _owner(opening.seat, opening.arbitrator);
    }

    function isOf(bytes32 commitment, uint256 seat, address arbitrator) internal pure returns (bool) {
        return commitment & OWNER == _owner(seat, arbitrator);
    }

    function _owner(uint256 seat, address arbitrator) private pure returns (bytes32) {
        return bytes32((uint256(uint160(arbitrator)) << SEAT_BITS) | seat) & OWNER;
    }
}
