// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice A seat of a panel in 40 bits: member's number 30 · recusals 2 · ballot 8. Six fit a word, from the low end.
/// A number of 0 is a vacant seat. A ballot is 0 before it is known, then the choice and one; `VOID` when it was told
/// too early.
type Seat is uint256;

using Seats for Seat global;

library Seats {
    uint256 internal constant VOID = type(uint8).max;
    uint256 internal constant MAX_CHOICES = VOID - 2;
    uint256 internal constant MAX_NUMBER = (1 << 30) - 1;

    uint256 private constant BITS = 40;
    uint256 private constant MASK = (1 << BITS) - 1;
    uint256 private constant RECUSALS = 30;
    uint256 private constant BALLOT = 32;

    /// @param place Of the seat within the word.
    function at(uint256 word, uint256 place) internal pure returns (Seat) {
        return Seat.wrap((word >> (place * BITS)) & MASK);
    }

    function first(uint256 word) internal pure returns (Seat) {
        return Seat.wrap(word & MASK);
    }

    function next(uint256 word) internal pure returns (uint256) {
        return word >> BITS;
    }

    function replaced(uint256 word, uint256 place, Seat seat) internal pure returns (uint256) {
        uint256 shift = place * BITS;
        return (word & ~(MASK << shift)) | (Seat.unwrap(seat) << shift);
    }

    function number(Seat self) internal pure returns (uint256) {
        return Seat.unwrap(self) & MAX_NUMBER;
    }

    function recusals(Seat self) internal pure returns (uint256) {
        return (Seat.unwrap(self) >> RECUSALS) & 3;
    }

    function ballot(Seat self) internal pure returns (uint256) {
        return Seat.unwrap(self) >> BALLOT;
    }

    /// @dev Void ballots are not votes.
    function hasVoted(Seat self) internal pure returns (bool) {
        return self.ballot() != 0 && self.ballot() != VOID;
    }

    /// @dev Only for a vacant seat.
    function taken(Seat self, uint256 number_) internal pure returns (Seat) {
        return Seat.wrap(Seat.unwrap(self) | number_);
    }

    /// @dev Vacant again, before anybody votes and below the limit of recusals, which fits two bits.
    function recused(Seat self) internal pure returns (Seat) {
        return Seat.wrap((self.recusals() + 1) << RECUSALS);
    }

    /// @dev Only without a ballot.
    function withBallot(Seat self, uint256 ballot_) internal pure returns (Seat) {
        return Seat.wrap(Seat.unwrap(self) | (ballot_ << BALLOT));
    }
}
