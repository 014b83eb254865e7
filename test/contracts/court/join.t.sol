// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters, Member, Standing} from "../../../contracts/court/IRosters.sol";
import {CallingCoin} from "../support/CallingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {CourtTest} from "./CourtTest.sol";

contract JoinTest is CourtTest {
    function _join(address caller, uint256 value, uint96 stake, uint8 maxLoad) private {
        vm.prank(caller);
        court.join{value: value}(version, stake, maxLoad, PROFILE);
    }

    /// @dev A thousand million joins are not for a test: the count lies beside the named arbitrator.
    function _setMembers(uint256 count) private {
        uint256 versions = 2;
        bytes32 slot = bytes32(uint256(keccak256(abi.encode(version, versions))) + 1);
        uint256 word = uint256(vm.load(address(court), slot));
        vm.store(
            address(court),
            slot,
            bytes32((word & ~(uint256(type(uint32).max) << 160)) | (count << 160))
        );
        assertEq(court.versionOf(version).members, count);
    }

    function test_reverts_whenVersionIsNotPublished() public {
        version = keccak256("nothing");
        vm.expectRevert(abi.encodeWithSelector(IRosters.VersionNotPublished.selector, version));
        _join(ada, STAKE, STAKE, LOAD);
    }

    /// @dev A-14: nobody but those the parties could see at publication gets into a curated roster.
    function test_A14_reverts_whenCallerIsNotNamed_givenCuratedEntry() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.EntryNotOpen.selector, stranger));
        _join(stranger, STAKE, STAKE, LOAD);
        vm.expectRevert(abi.encodeWithSelector(IRosters.EntryNotOpen.selector, publisher));
        _join(publisher, STAKE, STAKE, LOAD);
    }

    function test_reverts_whenCallerIsActive() public {
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(IRosters.AlreadyJoined.selector, ada));
        _join(ada, STAKE, STAKE, LOAD);
    }

    function test_reverts_whenStakeIsBelowTheLeast() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeTooLow.selector, STAKE - 1, STAKE));
        _join(ada, STAKE - 1, STAKE - 1, LOAD);
    }

    function test_reverts_whenStakeDoesNotCoverTheLoad() public {
        _givenPublished();
        uint256 covered = uint256(SLASH) * 13;
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeTooLow.selector, covered - 1, covered));
        _join(ada, covered - 1, uint96(covered - 1), 13);
    }

    /// @dev Numbers are kept in 30 bits of a seat.
    function test_reverts_whenTheRosterIsFull() public {
        _givenPublished();
        _setMembers((1 << 30) - 1);
        vm.expectRevert(abi.encodeWithSelector(IRosters.RosterIsFull.selector, version));
        _join(ada, STAKE, STAKE, LOAD);
        _setMembers((1 << 30) - 2);
        _join(ada, STAKE, STAKE, LOAD);
        assertEq(_member(ada).number, (1 << 30) - 1);
    }

    function test_reverts_whenValueIsNotTheStake() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeValueMismatch.selector, STAKE - 1, STAKE));
        _join(ada, STAKE - 1, STAKE, LOAD);
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeValueMismatch.selector, STAKE + 1, STAKE));
        _join(ada, STAKE + 1, STAKE, LOAD);
    }

    function test_reverts_whenValueIsSent_givenTokenStake() public {
        _payInCoin();
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeValueMismatch.selector, 1, 0));
        _join(ada, 1, STAKE, LOAD);
    }

    /// @dev A-08.
    function test_A08_reverts_whenTokenDeliversLess() public {
        FeeOnTransferCoin taxed = new FeeOnTransferCoin();
        taxed.mint(ada, PURSE);
        taxed.setFeeBps(100);
        vm.prank(ada);
        taxed.approve(address(court), PURSE);
        (rules.feeToken, rules.stakeToken) = (address(taxed), address(taxed));
        _givenPublished();
        uint256 pulled = STAKE - STAKE / 100;
        vm.expectRevert(
            abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(taxed), pulled, STAKE)
        );
        _join(ada, 0, STAKE, LOAD);
    }

    /// @dev A-08: a token that answers false and moves nothing.
    function test_A08_reverts_whenTokenReturnsFalse() public {
        FalseReturningCoin lying = new FalseReturningCoin();
        lying.mint(ada, PURSE);
        (rules.feeToken, rules.stakeToken) = (address(lying), address(lying));
        _givenPublished();
        vm.expectRevert(
            abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(lying), 0, STAKE)
        );
        _join(ada, 0, STAKE, LOAD);
    }

    /// @dev A-06: a stake paid in the middle of another pull would be counted twice.
    function test_A06_countsEachPullOnce_whenTokenReenters() public {
        CallingCoin calling = new CallingCoin();
        calling.mint(ada, PURSE);
        vm.prank(ada);
        calling.approve(address(court), PURSE);
        (rules.feeToken, rules.stakeToken) = (address(calling), address(calling));
        _openRules();
        _givenPublished();
        calling.setCall(address(court), abi.encodeCall(court.join, (version, STAKE, LOAD, PROFILE)));
        _join(ada, 0, STAKE, LOAD);
        assertFalse(calling.succeeded());
        assertEq(bytes4(calling.returned()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        assertEq(calling.balanceOf(address(court)), STAKE);
    }

    function test_numbersMembersInOrder() public {
        _givenRoster(3);
        for (uint32 i = 0; i < 3; ++i) {
            assertEq(court.memberAt(version, i + 1), arbitrators[i]);
            assertEq(_member(arbitrators[i]).number, i + 1);
        }
        assertEq(court.versionOf(version).members, 3);
        assertEq(court.memberAt(version, 4), address(0));
    }

    function test_emitsAndStoresEverything() public {
        _givenPublished();
        vm.expectEmit(address(court));
        emit IRosters.ArbitratorJoined(version, ada, 1, STAKE, LOAD, START, PROFILE);
        _givenJoined(ada);
        Member memory member = _member(ada);
        assertEq(uint256(member.standing), uint256(Standing.Active));
        assertEq(member.maxLoad, LOAD);
        assertEq(member.load, 0);
        assertEq(member.stake, STAKE);
        assertEq(member.eligibleAt, START);
        assertEq(address(court).balance, STAKE);
    }

    function test_takesTheStakeInToken() public {
        _payInCoin();
        _givenNamed();
        assertEq(coin.balanceOf(address(court)), STAKE);
        assertEq(coin.balanceOf(ada), PURSE - STAKE);
    }

    function test_waits_givenNewcomer() public {
        _openRules();
        _givenPublished();
        _givenJoined(stranger);
        assertEq(_member(stranger).eligibleAt, START + 10 days);
    }

    function test_doesNotWait_givenNamedInAnOpenRoster() public {
        _openRules();
        arbitrators.push(ada);
        _givenPublished();
        _givenJoined(ada);
        assertEq(_member(ada).eligibleAt, START);
    }

    function test_needsNoStake_givenNoneIsAsked() public {
        (rules.minStake, rules.slash, rules.stakeToken) = (0, 0, address(coin));
        _givenPublished();
        vm.prank(ada);
        coin.approve(address(court), 0);
        _join(ada, 0, 0, type(uint8).max);
        assertEq(_member(ada).maxLoad, type(uint8).max);
    }

    function test_mayStartPaused() public {
        _givenPublished();
        _join(ada, STAKE, STAKE, 0);
        assertStanding(ada, Standing.Active);
    }

    function test_takesAFreeNumberAndWaitsAgain_givenRetired() public {
        _openRules();
        _givenPublished();
        _givenJoined(stranger);
        _givenJoined(ada);
        vm.prank(stranger);
        court.retire(version);
        vm.warp(START + 30 days);
        _givenJoined(stranger);
        assertEq(_member(stranger).number, 1);
        assertEq(_member(stranger).eligibleAt, START + 40 days);
        assertEq(court.versionOf(version).members, 2);
        assertStanding(stranger, Standing.Active);
    }

    function test_countsWhatIsLocked_givenRetiredWithASeat() public {
        _givenSeated();
        vm.prank(ada);
        court.retire(version);
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeTooLow.selector, STAKE - 1, STAKE));
        _join(ada, STAKE - SLASH - 1, STAKE - SLASH - 1, LOAD);
        _join(ada, STAKE - SLASH, STAKE - SLASH, LOAD);
        assertEq(_member(ada).stake, STAKE);
        assertEq(_member(ada).load, 1);
    }
}
