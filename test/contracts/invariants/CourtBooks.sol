// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {Log} from "../support/Vm.sol";
import {CourtWorld} from "./CourtWorld.sol";

/// @notice What the court announced about seats, and the first award of each dispute that was final.
abstract contract CourtBooks is CourtWorld {
    mapping(bytes32 version => mapping(address arbitrator => uint256)) public recusals;
    /// One more than the award; 0 before there is one.
    mapping(uint256 disputeId => uint256) public finalAward;
    uint256 public secondVotes;
    mapping(uint256 disputeId => bytes32 version) private _versionOf;
    mapping(uint256 disputeId => mapping(uint256 sitting => mapping(uint256 seat => bool))) private _hasVoted;

    modifier booked() {
        vm.recordLogs();
        _;
        Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(court)) _book(logs[i]);
        }
        _bookAwards();
    }

    /// @dev Of one action no sitting votes twice: a sitting that ends is followed by a draw.
    function _book(Log memory log) private {
        if (log.topics.length < 2) return;
        (bytes32 name, uint256 id) = (log.topics[0], uint256(log.topics[1]));
        if (name == ICourt.SeatRecused.selector) {
            ++recusals[_versionOf[id]][address(uint160(uint256(log.topics[2])))];
        }
        if (name != ICourt.SeatVoted.selector) return;
        mapping(uint256 => bool) storage hasVoted = _hasVoted[id][court.caseOf(id).sitting];
        uint256 seat = uint256(log.topics[2]);
        if (hasVoted[seat]) ++secondVotes;
        hasVoted[seat] = true;
    }

    function _bookAwards() private {
        for (uint256 i = 0; i < _disputes.length; ++i) {
            Dispute memory dispute = _disputes[i];
            uint256 id = court.disputeIdOf(dispute);
            _versionOf[id] = dispute.version;
            Case memory current = court.caseOf(id);
            if (current.stage >= Stage.Ruled && finalAward[id] == 0) {
                finalAward[id] = uint256(current.ruling) + 1;
            }
        }
    }
}
