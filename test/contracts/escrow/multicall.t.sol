// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {BatchTest} from "./BatchTest.sol";

contract MulticallTest is BatchTest {
    /// @dev It takes no value, so none can be counted by two payments.
    function test_reverts_whenValueIsSent_A10() public {
        bytes[] memory calls = new bytes[](2);
        vm.prank(buyer);
        (bool done, ) = address(escrow).call{value: 1 ether}(abi.encodeCall(Multicall.multicall, (calls)));
        assertFalse(done);
    }

    function test_reverts_whenACallPaysInNativeCoin() public {
        policy.maxCaseFee = 1;
        terms.policy = escrow.publishPolicy(policy);
        terms.token = NATIVE;
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IEscrow.pay, (terms));

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 0, terms.amount));
        vm.prank(buyer);
        Multicall(address(escrow)).multicall(calls);
    }

    function test_reverts_whenOneCallReverts() public {
        _payAll();
        bytes[] memory calls = _releases();
        calls[2] = abi.encodeCall(IEscrow.deliver, (many[2]));

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotSeller.selector, buyer, seller));
        vm.prank(buyer);
        Multicall(address(escrow)).multicall(calls);
    }

    function test_actsAsTheCaller() public {
        _payAll();

        bytes[] memory calls = _releases();
        vm.prank(buyer);
        Multicall(address(escrow)).multicall(calls);

        for (uint256 i = 0; i < COUNT; i++) assertEq(uint8(_at(i).status), uint8(Status.Closed), "status");
        _assertHolds(address(dollar), 0);
    }

    function _releases() private view returns (bytes[] memory calls) {
        calls = new bytes[](COUNT);
        for (uint256 i = 0; i < COUNT; i++) {
            calls[i] = abi.encodeCall(IEscrow.release, (many[i], many[i].amount));
        }
    }
}
