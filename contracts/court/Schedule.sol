// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice What of a version's rules every case carries along, in one word, from the low bits up:
///
///     evidence 24 · vote 24 · reveal 24 · appeal 24 · seats 8 · rounds 8 · bountyBps 16 · overturnedBps 16 · outside 8
///
/// Periods in seconds. `seats` are the first round's, `outside` is 1 when a last instance is beyond the roster.
type Schedule is uint152;

using Schedules for Schedule global;

library Schedules {
    uint256 private constant VOTE = 24;
    uint256 private constant REVEAL = 48;
    uint256 private constant APPEAL = 72;
    uint256 private constant SEATS = 96;
    uint256 private constant ROUNDS = 104;
    uint256 private constant BOUNTY = 112;
    uint256 private constant OVERTURNED = 128;
    uint256 private constant OUTSIDE = 144;

    function pack(
        uint24 evidence_,
        uint24 vote_,
        uint24 reveal_,
        uint24 appeal_,
        uint8 seats_,
        uint8 rounds_,
        uint16 bountyBps_,
        uint16 overturnedBps_,
        bool outside_
    ) internal pure returns (Schedule) {
        uint256 periods =
            uint256(evidence_) |
                (uint256(vote_) << VOTE) |
                (uint256(reveal_) << REVEAL) |
                (uint256(appeal_) << APPEAL);
        uint256 sizes = (uint256(seats_) << SEATS) | (uint256(rounds_) << ROUNDS);
        uint256 shares = (uint256(bountyBps_) << BOUNTY) | (uint256(overturnedBps_) << OVERTURNED);
        // casting is safe: 152 bits are packed
        return Schedule.wrap(uint152(periods | sizes | shares | (outside_ ? 1 << OUTSIDE : 0)));
    }

    function evidence(Schedule self) internal pure returns (uint256) {
        return uint24(Schedule.unwrap(self));
    }

    function vote(Schedule self) internal pure returns (uint256) {
        return uint24(Schedule.unwrap(self) >> VOTE);
    }

    function reveal(Schedule self) internal pure returns (uint256) {
        return uint24(Schedule.unwrap(self) >> REVEAL);
    }

    function appeal(Schedule self) internal pure returns (uint256) {
        return uint24(Schedule.unwrap(self) >> APPEAL);
    }

    /// @dev A panel of an appeal is twice the one before and one more.
    function seats(Schedule self, uint256 round) internal pure returns (uint256) {
        return ((uint256(uint8(Schedule.unwrap(self) >> SEATS)) + 1) << round) - 1;
    }

    function rounds(Schedule self) internal pure returns (uint256) {
        return uint8(Schedule.unwrap(self) >> ROUNDS);
    }

    function bountyBps(Schedule self) internal pure returns (uint256) {
        return uint16(Schedule.unwrap(self) >> BOUNTY);
    }

    function overturnedBps(Schedule self) internal pure returns (uint256) {
        return uint16(Schedule.unwrap(self) >> OVERTURNED);
    }

    function outside(Schedule self) internal pure returns (bool) {
        return Schedule.unwrap(self) >> OUTSIDE != 0;
    }
}
