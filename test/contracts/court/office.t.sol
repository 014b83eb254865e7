// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt} from "../../../contracts/court/ICourt.sol";
import {CourtTest} from "./CourtTest.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @dev One address, two contracts: what the court does not know itself, the office does upon the court's storage.
contract OfficeTest is CourtTest {
    bytes4 private constant UNKNOWN = 0x12345678;

    function test_refusesWhatNobodyKnows() public {
        (bool done, bytes memory returned) = address(court).call(abi.encodePacked(UNKNOWN));
        assertFalse(done);
        assertEq(returned.length, 0);
    }

    /// @dev Native coin that belongs to nobody would be stuck.
    function test_refusesBareNativeCoin() public {
        (bool done, ) = address(court).call{value: 1}("");
        assertFalse(done);
        (done, ) = address(court).call{value: 1}(abi.encodePacked(UNKNOWN));
        assertFalse(done);
        assertEq(address(court).balance, 0);
    }

    /// @dev Errors and values of the office arrive as they are.
    function test_passesOnWhatTheOfficeAnswers() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        court.appealCost(dispute);
        _givenNamed();
        assertEq(court.versionOf(version).seatFee, FEE);
    }

    /// @dev Called directly the office is a court without disputes, and nothing staked there is lost.
    function test_isNoCourtByItself() public {
        WholeCourt office = WholeCourt(deployArtifact("contracts/court/office/CourtOffice.sol:CourtOffice"));
        vm.prank(publisher);
        version = office.publishVersion(SALT, rules, arbitrators);
        assertEq(court.versionOf(version).seatFee, 0);
        vm.prank(ada);
        office.join{value: STAKE}(version, STAKE, LOAD, PROFILE);
        bytes memory extraData = abi.encode(version, buyer, seller);
        (bool done, ) = address(office).call{value: FEE}(
            abi.encodeWithSignature("createDispute(uint256,bytes)", CHOICES, extraData)
        );
        assertFalse(done);
        vm.prank(ada);
        office.retire(version);
        vm.prank(ada);
        office.withdraw(NATIVE, ada);
        assertEq(ada.balance, PURSE);
    }

    function test_tellsItsSigningDomain() public view {
        (bool done, bytes memory returned) = address(court).staticcall(
            abi.encodeWithSignature("eip712Domain()")
        );
        assertTrue(done);
        (, string memory name, string memory number, uint256 chainId, address verifier, , ) = abi.decode(
            returned,
            (bytes1, string, string, uint256, address, bytes32, uint256[])
        );
        assertEq(name, "Parley Court");
        assertEq(number, "1");
        assertEq(chainId, block.chainid);
        assertEq(verifier, address(court));
    }
}
