// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {Policy, Status, Terms, Trade} from "../../../contracts/escrow/IEscrow.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {Test} from "../support/Test.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";

/// @notice See README.md beside this file for what the numbers claim.
contract EscrowInvariantsTest is Test {
    EscrowHandler private handler;
    Escrow private escrow;

    function setUp() public {
        handler = new EscrowHandler();
        escrow = handler.escrow();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_1_strangerAloneEndsEveryTrade() public {
        uint256 snapshot = vm.snapshotState();
        skip(800 days);
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, Policy memory policy, Trade memory trade) = handler.tradeAt(i);
            if (trade.status == Status.Closed) continue;
            vm.prank(address(0x57A6E4));
            _end(terms, policy, trade.status);
            (, , trade) = handler.tradeAt(i);
            assertTrue(trade.status == Status.Closed, "still open");
        }
        _assertHoldsWhatItOwes();
        vm.revertToState(snapshot);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_2_holdsWhatItOwes() public view {
        _assertHoldsWhatItOwes();
    }

    function _end(Terms memory terms, Policy memory policy, Status status) private {
        if (status == Status.Paid || status == Status.Returned) escrow.reclaim(terms);
        if (status == Status.Delivered || status == Status.Returning) escrow.collect(terms);
        if (status == Status.Claimed) escrow.defaultJudgment(terms, policy);
        if (status == Status.Answered || status == Status.InCourt) escrow.lapse(terms, policy);
        if (status == Status.Ruled) escrow.execute(terms, policy);
    }

    function _assertHoldsWhatItOwes() private view {
        for (uint256 i = 0; i < 4; i++) {
            address token = handler.tokens(i);
            uint256 balance =
                token == address(0) ? address(escrow).balance : TestCoin(token).balanceOf(address(escrow));
            assertEq(balance, _owed(token) + handler.donated(token), "balance is what is owed");
        }
    }

    function _owed(address token) private view returns (uint256 owed) {
        for (uint256 i = 0; i < handler.ACTORS(); i++) owed += escrow.credits(handler.actors(i), token);
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, Policy memory policy, Trade memory trade) = handler.tradeAt(i);
            if (terms.token == token) owed += trade.held;
            if (policy.caseFeeToken == token) owed += _deposits(policy, trade);
        }
    }

    function _deposits(Policy memory policy, Trade memory trade) private pure returns (uint256) {
        if (trade.status < Status.Claimed || trade.status == Status.Closed) return 0;
        if (trade.status == Status.Claimed) return policy.maxCaseFee;
        return 2 * uint256(policy.maxCaseFee) - trade.caseFee;
    }
}
