// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {Test} from "../support/Test.sol";

contract TestCoinTest is Test {
    function test_hasTheDecimalsItWasGiven() public {
        assertEq(new TestCoin("Test Ticket", "tTIX", 0).decimals(), 0);
        assertEq(new TestCoin("Test Grain", "tGRN", 18).decimals(), 18);
    }

    function test_mintsToAnyone() public {
        TestCoin coin = new TestCoin("Test Ticket", "tTIX", 0);
        coin.mint(address(0xA), 7);
        assertEq(coin.balanceOf(address(0xA)), 7);
        assertEq(coin.totalSupply(), 7);
    }
}
