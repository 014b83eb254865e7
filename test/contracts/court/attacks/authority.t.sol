// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICourt} from "../../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../../contracts/court/IRosters.sol";
import {CourtTest} from "../CourtTest.sol";

contract CourtAuthorityAttacks is CourtTest {
    // ── A-31 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A31_originIsNoAuthority() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(ICourt.CallerNotDisputant.selector, stranger));
        vm.prank(stranger, buyer);
        court.closeEvidence(dispute);
        vm.expectRevert(abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, stranger));
        vm.prank(stranger, ada);
        court.recuse(dispute, 0, "");
        _afterEvidence();
        vm.expectRevert(abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, stranger));
        vm.prank(stranger, ada);
        court.vote(dispute, 1, REASON, "");
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, stranger));
        vm.prank(stranger, ada);
        court.retire(version);
    }

    /// @dev Everyone of the cast has a standing allowance; whom a call names pays nothing for it.
    function test_A31_standingAllowanceIsItsOwners() public {
        _payInCoin();
        _givenNamed();
        vm.startPrank(stranger);
        bytes memory extraData = abi.encode(version, buyer, seller);
        court.createDispute(CHOICES, extraData, IERC20(address(coin)), FEE + 6);
        vm.stopPrank();
        assertEq(coin.balanceOf(stranger), PURSE - FEE - 6);
        assertEq(coin.balanceOf(buyer), PURSE);
        assertEq(coin.balanceOf(seller), PURSE);
        assertEq(coin.balanceOf(ada), PURSE - STAKE);
        assertEq(court.credits(buyer, address(coin)), 3);
    }
}
