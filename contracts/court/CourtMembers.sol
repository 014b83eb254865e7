// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Member, Standing, Version} from "./ICourt.sol";
import {CourtRosters} from "./CourtRosters.sol";

/// @dev Joining, staking and retiring. Invariants: `stake ≥ load × slash`, so whoever holds a seat can be slashed for it;
/// an active member's `maxLoad × slash ≤ stake`, so a draw need not look at the stake.
abstract contract CourtMembers is CourtRosters {
    mapping(bytes32 version => mapping(uint256 number => address arbitrator)) internal _memberAt;

    function join(
        bytes32 version,
        uint96 stake,
        uint8 maxLoad,
        bytes32 profile
    ) external payable nonReentrant {
        Version storage rules = _published(version);
        Member storage member = _members[version][msg.sender];
        if (!rules.open && !member.named) revert EntryNotOpen(msg.sender);
        if (member.standing == Standing.Active) revert AlreadyJoined(msg.sender);
        uint96 total = member.stake + stake;
        if (total < rules.minStake) revert StakeTooLow(total, rules.minStake);
        _checkCover(total, maxLoad, rules.slash);

        uint40 eligibleAt = uint40(block.timestamp + (member.named ? 0 : rules.newcomerWait));
        if (member.number == 0) {
            uint32 number = ++rules.members;
            member.number = number;
            _memberAt[version][number] = msg.sender;
        }
        member.maxLoad = maxLoad;
        member.standing = Standing.Active;
        member.eligibleAt = eligibleAt;
        if (stake != 0) member.stake = total;
        emit ArbitratorJoined(version, msg.sender, member.number, total, maxLoad, eligibleAt, profile);

        _takeStake(rules.stakeToken, stake);
    }

    function addStake(bytes32 version, uint96 amount) external payable nonReentrant {
        Member storage member = _active(version);
        member.stake += amount;
        emit StakeChanged(version, msg.sender, member.stake);

        _takeStake(_versions[version].stakeToken, amount);
    }

    function setMaxLoad(bytes32 version, uint8 maxLoad) external {
        Member storage member = _active(version);
        uint96 stake = member.stake;
        if (maxLoad != 0) {
            uint96 minStake = _versions[version].minStake;
            if (stake < minStake) revert StakeTooLow(stake, minStake);
            _checkCover(stake, maxLoad, _versions[version].slash);
        }

        member.maxLoad = maxLoad;
        emit MaxLoadChanged(version, msg.sender, maxLoad);
    }

    function setProfile(bytes32 version, bytes32 profile) external {
        _active(version);
        emit ProfileChanged(version, msg.sender, profile);
    }

    function retire(bytes32 version) external {
        Member storage member = _active(version);
        Version storage rules = _versions[version];
        uint96 locked = uint96(uint256(member.load) * rules.slash);
        uint96 freed = member.stake - locked;

        member.standing = Standing.Retired;
        member.stake = locked;
        emit ArbitratorRetired(version, msg.sender);
        emit StakeChanged(version, msg.sender, locked);
        _credit(msg.sender, rules.stakeToken, freed);
    }

    function memberOf(bytes32 version, address arbitrator) external view returns (Member memory) {
        return _members[version][arbitrator];
    }

    function memberAt(bytes32 version, uint32 number) external view returns (address) {
        return _memberAt[version][number];
    }

    function _takeSeat(Member storage member) internal {
        member.load += 1;
        member.taken += 1;
    }

    /// @dev A seat ends with a vote or a recusal.
    function _leaveSeat(bytes32 version, address arbitrator, bool served) internal {
        Member storage member = _members[version][arbitrator];
        member.load -= 1;
        if (served) member.served += 1;
        if (member.standing == Standing.Retired) _freeStake(version, member, arbitrator);
    }

    /// @dev A seat ends without a vote. The slash leaves the stake and is credited to nobody.
    function _slashSeat(bytes32 version, address arbitrator) internal returns (uint80 slash) {
        Member storage member = _members[version][arbitrator];
        member.load -= 1;
        member.absent += 1;
        slash = _versions[version].slash;
        if (slash == 0) return slash;
        member.stake -= slash;
        emit StakeChanged(version, arbitrator, member.stake);
        if (member.standing == Standing.Active) _lowerMaxLoad(version, member, arbitrator, slash);
    }

    function _freeStake(bytes32 version, Member storage member, address arbitrator) private {
        Version storage rules = _versions[version];
        uint80 slash = rules.slash;
        if (slash == 0) return;
        member.stake -= slash;
        emit StakeChanged(version, arbitrator, member.stake);
        _credit(arbitrator, rules.stakeToken, slash);
    }

    function _lowerMaxLoad(
        bytes32 version,
        Member storage member,
        address arbitrator,
        uint256 slash
    ) private {
        uint96 stake = member.stake;
        uint256 covered = stake < _versions[version].minStake ? 0 : stake / slash;
        if (covered >= member.maxLoad) return;
        // casting is safe: it is below a uint8
        member.maxLoad = uint8(covered);
        emit MaxLoadChanged(version, arbitrator, uint8(covered));
    }

    function _takeStake(address token, uint256 amount) private {
        uint256 value = token == NATIVE ? amount : 0;
        if (msg.value != value) revert StakeValueMismatch(msg.value, value);
        if (token != NATIVE && amount != 0) _pull(token, amount);
    }

    function _active(bytes32 version) private view returns (Member storage member) {
        member = _members[version][msg.sender];
        if (member.standing != Standing.Active) revert NotActive(msg.sender);
    }

    function _checkCover(uint256 stake, uint256 maxLoad, uint256 slash) private pure {
        if (stake < maxLoad * slash) revert StakeTooLow(stake, maxLoad * slash);
    }
}
