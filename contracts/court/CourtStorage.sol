// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "./CaseState.sol";
import {Duty} from "./Duty.sol";
import {Escalation, Round} from "./ICourt.sol";
import {Version} from "./IRosters.sol";

/// @dev All that the court stores, in one place: `Court` and `CourtOffice` see the same slots.
abstract contract CourtStorage {
    /// @dev What of a member changes seldom.
    struct Backing {
        uint96 stake;
        uint32 absent;
        uint32 overturned;
        bool named;
    }

    address internal constant NATIVE = address(0);

    mapping(address owner => mapping(address token => uint256 amount)) internal _credits;

    mapping(bytes32 roster => uint256 count) internal _versionCounts;
    mapping(bytes32 version => Version) internal _versions;
    mapping(bytes32 version => mapping(address arbitrator => Duty)) internal _duties;
    mapping(bytes32 version => mapping(address arbitrator => Backing)) internal _backings;
    mapping(bytes32 version => mapping(uint256 number => address arbitrator)) internal _memberAt;
    /// @dev Numbers whose members have retired, for the next who join.
    mapping(bytes32 version => uint32[] numbers) internal _freeNumbers;

    mapping(uint256 disputeId => CaseState) internal _cases;
    /// @dev Panels of more than one seat: six seats a word, three words a sitting.
    mapping(uint256 disputeId => mapping(uint256 index => uint256 seats)) internal _panels;
    /// @dev Eight members' numbers a word, in the order in which they left.
    mapping(uint256 disputeId => mapping(uint256 index => uint256 numbers)) internal _formers;
    /// @dev Running hash (224 bits) and bitmap of the seats that committed (32 bits).
    mapping(uint256 disputeId => mapping(uint256 sitting => bytes32)) internal _commitments;
    mapping(uint256 disputeId => mapping(uint256 round => Round)) internal _rounds;
    /// @dev The buyer's question and the seller's.
    mapping(uint256 disputeId => mapping(bool forBuyer => Escalation)) internal _escalations;
    mapping(bool forBuyer => mapping(address outsideCourt => mapping(uint256 outsideId => uint256 disputeId)))
        internal _escalated;
}
