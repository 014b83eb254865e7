// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duty} from "../Duty.sol";
import {Member, Standing, Version} from "../IRosters.sol";
import {CourtSeats} from "../CourtSeats.sol";
import {Seats} from "../Seats.sol";
import {CourtRosters} from "./CourtRosters.sol";

/// @dev Joining, staking and retiring. Invariants: `stake ≥ load × slash`, so whoever holds a seat can be slashed for it;
/// an active member's `maxLoad × slash ≤ stake`, so a draw need not look at the stake.
abstract contract CourtMembers is CourtSeats, CourtRosters {
    function join(
        bytes32 version,
        uint96 stake,
        uint8 maxLoad,
        bytes32 profile
    ) external payable nonReentrant {
        Version storage rules = _published(version);
        Duty duty = _duties[version][msg.sender];
        Backing storage backing = _backings[version][msg.sender];
        if (!rules.open && !backing.named) revert EntryNotOpen(msg.sender);
        if (duty.standing() == Standing.Active) revert AlreadyJoined(msg.sender);
        uint96 total = backing.stake + stake;
        if (total < rules.minStake) revert StakeTooLow(total, rules.minStake);
        _checkCover(total, maxLoad, rules.slash);

        uint32 number = duty.number() == 0 ? _enrol(version, rules) : duty.number();
        uint40 eligibleAt = uint40(block.timestamp + (backing.named ? 0 : rules.newcomerWait));
        _duties[version][msg.sender] = duty.joined(number, maxLoad, eligibleAt);
        backing.stake = total;
        emit ArbitratorJoined(version, msg.sender, number, total, maxLoad, eligibleAt, profile);

        _takeStake(rules.stakeToken, stake);
    }

    function addStake(bytes32 version, uint96 amount) external payable nonReentrant {
        _active(version);
        uint96 stake = _backings[version][msg.sender].stake + amount;
        _backings[version][msg.sender].stake = stake;
        emit StakeChanged(version, msg.sender, stake);

        _takeStake(_versions[version].stakeToken, amount);
    }

    function setMaxLoad(bytes32 version, uint8 maxLoad) external {
        Duty duty = _active(version);
        if (maxLoad != 0) {
            uint96 stake = _backings[version][msg.sender].stake;
            uint96 minStake = _versions[version].minStake;
            if (stake < minStake) revert StakeTooLow(stake, minStake);
            _checkCover(stake, maxLoad, _versions[version].slash);
        }

        _duties[version][msg.sender] = duty.withMaxLoad(maxLoad);
        emit MaxLoadChanged(version, msg.sender, maxLoad);
    }

    function setProfile(bytes32 version, bytes32 profile) external {
        _active(version);
        emit ProfileChanged(version, msg.sender, profile);
    }

    function retire(bytes32 version) external {
        Duty duty = _active(version);
        Version storage rules = _versions[version];
        Backing storage backing = _backings[version][msg.sender];
        uint96 locked = uint96(uint256(duty.load()) * rules.slash);
        uint96 freed = backing.stake - locked;

        duty = duty.retired();
        _duties[version][msg.sender] = duty;
        _freeNumber(version, msg.sender, duty);
        backing.stake = locked;
        emit ArbitratorRetired(version, msg.sender);
        emit StakeChanged(version, msg.sender, locked);
        _credit(msg.sender, rules.stakeToken, freed);
    }

    function memberOf(bytes32 version, address arbitrator) external view returns (Member memory) {
        Duty duty = _duties[version][arbitrator];
        Backing memory backing = _backings[version][arbitrator];
        return
            Member({
                number: duty.number(),
                taken: duty.taken(),
                served: duty.served(),
                load: duty.load(),
                maxLoad: duty.maxLoad(),
                standing: duty.standing(),
                eligibleAt: duty.eligibleAt(),
                fees: duty.fees(),
                stake: backing.stake,
                absent: backing.absent,
                overturned: backing.overturned,
                named: backing.named
            });
    }

    function memberAt(bytes32 version, uint32 number) external view returns (address) {
        return _memberAt[version][number];
    }

    function _takeStake(address token, uint256 amount) private {
        uint256 value = token == NATIVE ? amount : 0;
        if (msg.value != value) revert StakeValueMismatch(msg.value, value);
        if (token != NATIVE && amount != 0) _pull(token, amount);
    }

    function _enrol(bytes32 version, Version storage rules) private returns (uint32 number) {
        uint32[] storage free = _freeNumbers[version];
        if (free.length != 0) {
            number = free[free.length - 1];
            free.pop();
        } else {
            if (rules.members == Seats.MAX_NUMBER) revert RosterIsFull(version);
            number = ++rules.members;
        }
        _memberAt[version][number] = msg.sender;
    }

    function _active(bytes32 version) private view returns (Duty duty) {
        duty = _duties[version][msg.sender];
        if (duty.standing() != Standing.Active) revert NotActive(msg.sender);
    }

    function _checkCover(uint256 stake, uint256 maxLoad, uint256 slash) private pure {
        if (stake < maxLoad * slash) revert StakeTooLow(stake, maxLoad * slash);
    }
}
