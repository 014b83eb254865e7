// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Seat, Seats} from "./Seats.sol";

/// @notice The seats of a sitting, as they are stored: six in a word.
struct Panel {
    uint256 size;
    uint256[3] words;
}

using Panels for Panel global;

library Panels {
    uint256 internal constant WORDS = 3;
    uint256 private constant PER_WORD = 6;

    function wordCount(Panel memory self) internal pure returns (uint256) {
        return (self.size + PER_WORD - 1) / PER_WORD;
    }

    /// @dev Seats beyond the size are vacant.
    function at(Panel memory self, uint256 seat) internal pure returns (Seat) {
        return Seats.at(self.words[seat / PER_WORD], seat % PER_WORD);
    }

    function put(Panel memory self, uint256 seat, Seat content) internal pure {
        uint256 index = seat / PER_WORD;
        self.words[index] = Seats.replaced(self.words[index], seat % PER_WORD, content);
    }

    function countVotes(Panel memory self) internal pure returns (uint256 votes) {
        for (uint256 i = 0; i < self.size; ++i) if (self.at(i).hasVoted()) ++votes;
    }

    /// @dev Fewer cannot decide.
    function hasMajority(Panel memory self) internal pure returns (bool) {
        return self.countVotes() * 2 > self.size;
    }

    function includes(Panel memory self, uint256 number) internal pure returns (bool) {
        uint256 count = self.wordCount();
        for (uint256 i = 0; i < count; ++i) {
            for (uint256 rest = self.words[i]; rest != 0; rest = Seats.next(rest)) {
                if (Seats.first(rest).number() == number) return true;
            }
        }
        return false;
    }

    /// @param bitmap Seats of which a ballot is awaited.
    function isComplete(Panel memory self, uint256 bitmap) internal pure returns (bool) {
        uint256 rest = 0;
        for (uint256 i = 0; i < self.size; ++i) {
            rest = i % PER_WORD == 0 ? self.words[i / PER_WORD] : Seats.next(rest);
            if ((bitmap >> i) & 1 == 1 && Seats.first(rest).ballot() == 0) return false;
        }
        return true;
    }
}
