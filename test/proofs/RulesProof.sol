// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Schedule, Schedules} from "../../contracts/court/Schedule.sol";
import {PolicyWord, PolicyWords} from "../../contracts/escrow/PolicyWord.sol";
import {PackingProof} from "./PackingProof.sol";

/// @notice The two words that are packed once and then only read. Their fields lie in the order of the arguments, so packing
/// equals the argument itself, up to its last bit.
contract RulesProof is PackingProof {
    uint256 private constant POLICY = (1 << 161) - 1;
    uint256 private constant SCHEDULE = (1 << 145) - 1;

    function policyWord() external returns (uint256) {
        _agree(_packPolicy, _isArgument, 0, 0, 0, 161);
        _reads(_inspection, 0, 32, 0, POLICY);
        _reads(_returnWindow, 32, 32, 0, POLICY);
        _reads(_feeBps, 64, 16, 0, POLICY);
        _reads(_maxCaseFee, 80, 80, 0, POLICY);
        _reads(_hasFeeToken, 160, 1, 0, POLICY);
        return cases;
    }

    function schedule() external returns (uint256) {
        _agree(_packSchedule, _isArgument, 0, 0, 0, 145);
        _reads(_evidence, 0, 24, 0, SCHEDULE);
        _reads(_vote, 24, 24, 0, SCHEDULE);
        _reads(_reveal, 48, 24, 0, SCHEDULE);
        _reads(_appeal, 72, 24, 0, SCHEDULE);
        _reads(_seats, 96, 8, 0, SCHEDULE);
        _reads(_rounds, 104, 8, 0, SCHEDULE);
        _reads(_bountyBps, 112, 16, 0, SCHEDULE);
        _reads(_overturnedBps, 128, 16, 0, SCHEDULE);
        _reads(_outside, 144, 1, 0, SCHEDULE);
        return cases;
    }

    /// @dev A further panel has twice the seats and one more: every first panel, every round there may be.
    function panelSizes() external returns (uint256) {
        for (uint256 seats = 0; seats < 256; ++seats) {
            Schedule self = Schedule.wrap(uint152(SCHEDULE & ~(uint256(0xff) << 96)) | uint152(seats << 96));
            uint256 size = seats;
            for (uint256 round = 0; round < 8; ++round) {
                _equal(seats, round, self.seats(round), size);
                size = 2 * size + 1;
            }
        }
        return cases;
    }

    function _inspection(uint256 word) private pure returns (uint256) {
        return PolicyWord.wrap(word).inspection();
    }

    function _returnWindow(uint256 word) private pure returns (uint256) {
        return PolicyWord.wrap(word).returnWindow();
    }

    function _feeBps(uint256 word) private pure returns (uint256) {
        return PolicyWord.wrap(word).feeBps();
    }

    function _maxCaseFee(uint256 word) private pure returns (uint256) {
        return PolicyWord.wrap(word).maxCaseFee();
    }

    function _hasFeeToken(uint256 word) private pure returns (uint256) {
        return PolicyWord.wrap(word).hasFeeToken() ? 1 : 0;
    }

    function _evidence(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).evidence();
    }

    function _vote(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).vote();
    }

    function _reveal(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).reveal();
    }

    function _appeal(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).appeal();
    }

    function _seats(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).seats(0);
    }

    function _rounds(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).rounds();
    }

    function _bountyBps(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).bountyBps();
    }

    function _overturnedBps(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).overturnedBps();
    }

    function _outside(uint256 word) private pure returns (uint256) {
        return Schedule.wrap(uint152(word)).outside() ? 1 : 0;
    }

    function _isArgument(uint256, uint256 argument) private pure returns (uint256) {
        return argument;
    }

    function _packPolicy(uint256, uint256 argument) private pure returns (uint256) {
        return
            PolicyWord.unwrap(
                PolicyWords.pack(
                    uint32(argument),
                    uint32(argument >> 32),
                    uint16(argument >> 64),
                    uint80(argument >> 80),
                    argument >> 160 == 1
                )
            );
    }

    function _packSchedule(uint256, uint256 argument) private pure returns (uint256) {
        return
            Schedule.unwrap(
                Schedules.pack(
                    uint24(argument),
                    uint24(argument >> 24),
                    uint24(argument >> 48),
                    uint24(argument >> 72),
                    uint8(argument >> 96),
                    uint8(argument >> 104),
                    uint16(argument >> 112),
                    uint16(argument >> 128),
                    argument >> 144 == 1
                )
            );
    }
}
