// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract AddStakeTest is CourtTest {
    function _add(address caller, uint256 value, uint96 amount) private {
        vm.prank(caller);
        court.addStake{value: value}(version, amount);
    }

    function test_reverts_whenCallerIsNoMember() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        _add(ada, 1, 1);
    }

    function test_reverts_whenCallerHasRetired() public {
        _givenNamed();
        vm.prank(ada);
        court.retire(version);
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        _add(ada, 1, 1);
    }

    function test_reverts_whenValueIsNotTheAmount() public {
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(IRosters.StakeValueMismatch.selector, 2, 1));
        _add(ada, 2, 1);
    }

    function test_reverts_whenAllowanceIsShort_givenTokenStake() public {
        _payInCoin();
        _givenNamed();
        vm.prank(ada);
        coin.approve(address(court), 4);
        vm.expectRevert(abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(coin), 0, 5));
        _add(ada, 0, 5);
    }

    function testFuzz_addsNativeCoin(uint96 amount) public {
        _givenNamed();
        amount = uint96(bound(amount, 0, PURSE - STAKE));
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, ada, STAKE + amount);
        _add(ada, amount, amount);
        assertEq(_member(ada).stake, STAKE + amount);
        assertEq(address(court).balance, STAKE + amount);
    }

    function test_addsTokens() public {
        _payInCoin();
        _givenNamed();
        _add(ada, 0, 5);
        assertEq(_member(ada).stake, STAKE + 5);
        assertEq(coin.balanceOf(address(court)), STAKE + 5);
    }
}
