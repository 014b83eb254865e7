// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Standing} from "./IRosters.sol";

/// @notice What a draw reads of a member and what every seat changes, in one word:
///
///     0  number  32  taken  64  served  96  load  104  maxLoad  112  standing  120  eligibleAt  160  fees  240
///
/// The fields are those of `Member`.
type Duty is uint256;

using Duties for Duty global;

library Duties {
    uint256 private constant TAKEN = 32;
    uint256 private constant SERVED = 64;
    uint256 private constant LOAD = 96;
    uint256 private constant MAX_LOAD = 104;
    uint256 private constant STANDING = 112;
    uint256 private constant ELIGIBLE_AT = 120;
    uint256 private constant FEES = 160;

    uint256 private constant ONE_TAKEN = 1 << TAKEN;
    uint256 private constant ONE_SERVED = 1 << SERVED;
    uint256 private constant ONE_LOAD = 1 << LOAD;

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function joined(
        Duty self,
        uint32 number_,
        uint8 maxLoad_,
        uint40 eligibleAt_
    ) internal pure returns (Duty) {
        uint256 kept =
            Duty.unwrap(self) & ~(uint256(type(uint56).max) << MAX_LOAD) & ~uint256(type(uint32).max);
        uint256 entry =
            uint256(number_) |
                (uint256(maxLoad_) << MAX_LOAD) |
                (uint256(Standing.Active) << STANDING) |
                (uint256(eligibleAt_) << ELIGIBLE_AT);
        return Duty.wrap(kept | entry);
    }

    function retired(Duty self) internal pure returns (Duty) {
        uint256 others = Duty.unwrap(self) & ~(uint256(type(uint8).max) << STANDING);
        return Duty.wrap(others | (uint256(Standing.Retired) << STANDING));
    }

    function withoutNumber(Duty self) internal pure returns (Duty) {
        return Duty.wrap(Duty.unwrap(self) & ~uint256(type(uint32).max));
    }

    function withMaxLoad(Duty self, uint8 maxLoad_) internal pure returns (Duty) {
        uint256 others = Duty.unwrap(self) & ~(uint256(type(uint8).max) << MAX_LOAD);
        return Duty.wrap(others | (uint256(maxLoad_) << MAX_LOAD));
    }

    /// @dev The load stays below `maxLoad`; seats taken would need 2^32 disputes.
    function seated(Duty self) internal pure returns (Duty) {
        return Duty.wrap(Duty.unwrap(self) + ONE_LOAD + ONE_TAKEN);
    }

    /// @dev Only while seated: the load is not 0.
    function left(Duty self) internal pure returns (Duty) {
        return Duty.wrap(Duty.unwrap(self) - ONE_LOAD);
    }

    /// @dev Only while seated. What does not fit the field is left to the caller.
    function completed(Duty self, uint256 fee) internal pure returns (Duty duty, bool isPaid) {
        isPaid = self.fees() + fee <= type(uint80).max;
        uint256 paid = isPaid ? fee << FEES : 0;
        return (Duty.wrap(Duty.unwrap(self) - ONE_LOAD + ONE_SERVED + paid), isPaid);
    }

    function withoutFees(Duty self) internal pure returns (Duty) {
        return Duty.wrap(Duty.unwrap(self) & ~(uint256(type(uint80).max) << FEES));
    }

    // ── Fields ───────────────────────────────────────────────────────────────────────────────────────────────────

    function number(Duty self) internal pure returns (uint32) {
        return uint32(Duty.unwrap(self));
    }

    function taken(Duty self) internal pure returns (uint32) {
        return uint32(Duty.unwrap(self) >> TAKEN);
    }

    function served(Duty self) internal pure returns (uint32) {
        return uint32(Duty.unwrap(self) >> SERVED);
    }

    function load(Duty self) internal pure returns (uint8) {
        return uint8(Duty.unwrap(self) >> LOAD);
    }

    function maxLoad(Duty self) internal pure returns (uint8) {
        return uint8(Duty.unwrap(self) >> MAX_LOAD);
    }

    function standing(Duty self) internal pure returns (Standing) {
        return Standing(uint8(Duty.unwrap(self) >> STANDING));
    }

    function eligibleAt(Duty self) internal pure returns (uint40) {
        return uint40(Duty.unwrap(self) >> ELIGIBLE_AT);
    }

    function fees(Duty self) internal pure returns (uint80) {
        return uint80(Duty.unwrap(self) >> FEES);
    }

    /// @dev Whether a seat may be given to the member now.
    function isFree(Duty self) internal pure returns (bool) {
        return self.standing() == Standing.Active && self.load() < self.maxLoad();
    }
}
