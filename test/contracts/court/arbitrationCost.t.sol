// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICourt} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CourtTest} from "./CourtTest.sol";

contract ArbitrationCostTest is CourtTest {
    function test_reverts_whenExtraDataIsTooShort() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 31));
        court.arbitrationCost(new bytes(31));
        vm.expectRevert(abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 31));
        court.arbitrationCost(new bytes(31), coin);
    }

    function test_reverts_whenVersionIsNotPublished() public {
        bytes memory extraData = abi.encode(keccak256("nothing"));
        bytes memory reason = abi.encodeWithSelector(
            IRosters.VersionNotPublished.selector,
            keccak256("nothing")
        );
        vm.expectRevert(reason);
        court.arbitrationCost(extraData);
        vm.expectRevert(reason);
        court.arbitrationCost(extraData, coin);
    }

    function test_reverts_whenTheCoinIsAnother_givenNativeFee() public {
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, address(coin), NATIVE));
        court.arbitrationCost(abi.encode(version), coin);
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, NATIVE, NATIVE));
        court.arbitrationCost(abi.encode(version), IERC20(NATIVE));
    }

    function test_reverts_whenTheCoinIsAnother_givenTokenFee() public {
        _payInCoin();
        _givenPublished();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, NATIVE, address(coin)));
        court.arbitrationCost(abi.encode(version));
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, stranger, address(coin)));
        court.arbitrationCost(abi.encode(version), IERC20(stranger));
    }

    /// @dev A-18: the price of a version never changes, with or without the parties in the data.
    function test_A18_isTheSeatFee() public {
        _givenPublished();
        assertEq(court.arbitrationCost(abi.encode(version)), FEE);
        assertEq(court.arbitrationCost(abi.encode(version, buyer, seller)), FEE);
        _payInCoin();
        _givenPublished();
        assertEq(court.arbitrationCost(abi.encode(version), coin), FEE);
        assertEq(court.arbitrationCost(abi.encode(version, buyer, seller), coin), FEE);
    }
}
