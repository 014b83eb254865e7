// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestPriceFeed} from "../../../contracts/mocks/TestPriceFeed.sol";
import {Test} from "../support/Test.sol";

contract TestPriceFeedTest is Test {
    TestPriceFeed private _feed;

    function setUp() public {
        vm.warp(1_000);
        _feed = new TestPriceFeed("ETH / USD", 2_800e8);
    }

    function test_answersWhatItWasMadeWith() public view {
        (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = _feed
            .latestRoundData();
        assertEq(id, 1);
        assertEq(answer, 2_800e8);
        assertEq(startedAt, 1_000);
        assertEq(updatedAt, 1_000);
        assertEq(answeredIn, 1);
        assertEq(_feed.description(), "ETH / USD");
        assertEq(_feed.decimals(), 8);
    }

    function test_keepsEveryRound() public {
        vm.warp(2_000);
        _feed.setAnswer(3_000e8);
        (uint80 id, int256 answer, , uint256 updatedAt, ) = _feed.latestRoundData();
        assertEq(id, 2);
        assertEq(answer, 3_000e8);
        assertEq(updatedAt, 2_000);
        (, answer, , updatedAt, ) = _feed.getRoundData(1);
        assertEq(answer, 2_800e8);
        assertEq(updatedAt, 1_000);
    }

    function test_reverts_whenRoundIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(TestPriceFeed.RoundUnknown.selector, 2));
        _feed.getRoundData(2);
    }
}
