// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {Policy, Status, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {Test} from "../support/Test.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";

/// @notice What is claimed of the escrow, whatever its people did. See README.md for what the numbers claim.
abstract contract EscrowClaims is Test {
    uint256 private constant BPS = 10_000;
    address private constant PASSER_BY = address(0x57A6E4);

    EscrowHandler internal handler;
    Escrow internal escrow;

    function _observe(EscrowHandler handler_) internal {
        handler = handler_;
        escrow = handler_.escrow();
    }

    function claim_1_strangerAloneEndsEveryTrade() public {
        uint256 snapshot = vm.snapshotState();
        skip(800 days);
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, Policy memory policy, Trade memory trade) = handler.tradeAt(i);
            if (trade.status == Status.Closed) continue;
            vm.prank(PASSER_BY);
            _end(terms, policy, trade.status);
            (, , trade) = handler.tradeAt(i);
            assertTrue(trade.status == Status.Closed, "still open");
        }
        claim_2_holdsWhatItOwes();
        vm.revertToState(snapshot);
    }

    function claim_2_holdsWhatItOwes() public view {
        for (uint256 i = 0; i < 4; i++) {
            address token = handler.tokens(i);
            assertEq(_balance(address(escrow), token), _owed(token) + handler.donated(token), "owed");
        }
    }

    function claim_6_paysEveryTradeOnce() public view {
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, , Trade memory trade) = handler.tradeAt(i);
            uint256 paidOut = handler.paidOut(escrow.tradeId(terms));
            assertEq(paidOut + trade.held, terms.amount, "paid out and held");
            if (trade.status == Status.Closed) assertEq(trade.held, 0, "held after the end");
        }
    }

    function claim_7_givesStrangersNothing() public view {
        for (uint256 i = 0; i < handler.ACTORS(); i++) {
            if (i == handler.FEE_RECIPIENT() || _trades(handler.actors(i))) continue;
            for (uint256 j = 0; j < 4; j++) {
                address token = handler.tokens(j);
                assertLe(_wealth(handler.actors(i), token), handler.PURSE(), "a stranger gained");
            }
        }
    }

    function claim_8_takesNoMoreThanThePolicysFee() public view {
        address recipient = handler.actors(handler.FEE_RECIPIENT());
        for (uint256 i = 0; i < 4; i++) {
            address token = handler.tokens(i);
            assertLe(_wealth(recipient, token), handler.PURSE() + _fees(token), "fee above the policy");
        }
    }

    function claim_9_noDeadOfferIsTaken() public view {
        assertEq(handler.deadOffersTaken(), 0, "a dead offer was taken");
    }

    // ── Helpers ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _end(Terms memory terms, Policy memory policy, Status status) private {
        if (status == Status.Paid || status == Status.Returned) escrow.reclaim(terms);
        if (status == Status.Delivered || status == Status.Returning) escrow.collect(terms);
        if (status == Status.Claimed) escrow.defaultJudgment(terms, policy);
        if (status == Status.Answered || status == Status.InCourt) escrow.lapse(terms, policy);
        if (status == Status.Ruled) escrow.execute(terms, policy);
    }

    function _balance(address owner, address token) private view returns (uint256) {
        return token == address(0) ? owner.balance : TestCoin(token).balanceOf(owner);
    }

    function _wealth(address owner, address token) private view returns (uint256) {
        return _balance(owner, token) + escrow.credits(owner, token);
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

    /// @dev At most: every slice is rounded down for itself.
    function _fees(address token) private view returns (uint256 fees) {
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, , ) = handler.tradeAt(i);
            if (terms.token != token) continue;
            fees += (handler.paidToSeller(escrow.tradeId(terms)) * handler.FEE_BPS()) / BPS;
        }
    }

    function _trades(address actor) private view returns (bool) {
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            (Terms memory terms, , ) = handler.tradeAt(i);
            if (terms.buyer == actor || terms.seller == actor) return true;
        }
        return false;
    }
}
