// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract SetProfileTest is CourtTest {
    bytes32 private constant NEW_PROFILE = keccak256("new profile");

    function test_reverts_whenCallerIsNoMember() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(IRosters.NotActive.selector, ada));
        vm.prank(ada);
        court.setProfile(version, NEW_PROFILE);
    }

    function test_publishesTheProfile() public {
        _givenNamed();
        vm.expectEmit(address(court));
        emit IRosters.ProfileChanged(version, ada, NEW_PROFILE);
        vm.prank(ada);
        court.setProfile(version, NEW_PROFILE);
    }
}
