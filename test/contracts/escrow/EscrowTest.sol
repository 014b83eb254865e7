// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {EscrowCast} from "./EscrowCast.sol";

/// @notice The way into every state, and what one sees there. A test calls `_given…` for the prior state, and then makes
/// the one call it is about.
abstract contract EscrowTest is EscrowCast {
    // ── States ───────────────────────────────────────────────────────────────────────────────────────────────────

    function _given(Status status) internal {
        if (status == Status.None) _givenNone();
        if (status == Status.Paid) _givenPaid();
        if (status == Status.Delivered) _givenDelivered();
        if (status == Status.Returning) _givenReturning();
        if (status == Status.Returned) _givenReturned();
        if (status == Status.Claimed) _givenClaimed();
        if (status == Status.Answered) _givenAnswered();
        if (status == Status.InCourt) _givenInCourt();
        if (status == Status.Ruled) _givenRuled(1);
        if (status == Status.Closed) _givenClosed();
    }

    function _givenNone() internal {
        _publish();
        trade = escrow.tradeId(terms);
    }

    function _givenPaid() internal {
        _publish();
        _pay();
    }

    function _givenDelivered() internal {
        _givenPaid();
        _deliver();
    }

    function _givenReturning() internal {
        _givenDelivered();
        _allowReturn();
    }

    function _givenReturned() internal {
        _givenReturning();
        _markReturned();
    }

    /// @dev The buyer claims.
    function _givenClaimed() internal {
        _givenDelivered();
        _claim(CLAIM_BPS);
    }

    function _givenClaimedBySeller() internal {
        _givenReturned();
        _claim(ANSWER_BPS);
    }

    /// @dev The answer stands and the dispute could not be created.
    function _givenAnswered() internal {
        _givenClaimed();
        arbitrator.setPaused(true);
        _answer(ANSWER_BPS);
        arbitrator.setPaused(false);
    }

    function _givenInCourt() internal {
        _givenClaimed();
        _answer(ANSWER_BPS);
    }

    function _givenRuled(uint256 ruling) internal {
        _givenInCourt();
        _rule(ruling);
    }

    function _givenClosed() internal {
        _givenPaid();
        vm.prank(terms.buyer);
        escrow.release(terms, terms.amount);
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _pay() internal {
        uint256 value = terms.token == NATIVE ? terms.amount : 0;
        vm.prank(terms.buyer);
        trade = escrow.pay{value: value}(terms);
    }

    function _deliver() internal {
        vm.prank(terms.seller);
        escrow.deliver(terms);
    }

    function _allowReturn() internal {
        vm.prank(terms.seller);
        escrow.allowReturn(terms);
    }

    function _markReturned() internal {
        vm.prank(terms.buyer);
        escrow.markReturned(terms);
    }

    function _claim(uint16 buyerBps) internal {
        address claimant = _state().status == Status.Returned ? terms.seller : terms.buyer;
        vm.prank(claimant);
        escrow.openCase{value: _depositValue()}(terms, policy, _plea(buyerBps));
    }

    /// @dev An answer that leaves a difference.
    function _answer(uint16 buyerBps) internal {
        address respondent = _state().sellerClaims ? terms.buyer : terms.seller;
        vm.prank(respondent);
        escrow.answer{value: _depositValue()}(terms, policy, _plea(buyerBps));
    }

    function _rule(uint256 ruling) internal {
        arbitrator.giveRuling(address(escrow), arbitrator.disputes() - 1, ruling);
    }

    // ── What one sees ────────────────────────────────────────────────────────────────────────────────────────────

    function _depositValue() internal view returns (uint256) {
        return policy.caseFeeToken == NATIVE ? policy.maxCaseFee : 0;
    }

    /// @dev What the policy takes of `amount` on its way to the seller.
    function _fee(uint256 amount) internal view returns (uint256) {
        return (amount * policy.feeBps) / 10_000;
    }

    function _balanceOf(address token, address owner) internal view returns (uint256) {
        return token == NATIVE ? owner.balance : TestCoin(token).balanceOf(owner);
    }

    function _assertStatus(Status expected) internal view {
        assertEq(uint8(_state().status), uint8(expected), "status");
    }

    /// @dev `owner` has its purse of `token` and `amount` more.
    function _assertGained(address token, address owner, uint256 amount) internal view {
        assertEq(_balanceOf(token, owner), PURSE + amount, "gained");
    }

    /// @dev `owner` has its purse of `token` but for `amount`.
    function _assertSpent(address token, address owner, uint256 amount) internal view {
        assertEq(_balanceOf(token, owner), PURSE - amount, "spent");
    }

    function _assertHolds(address token, uint256 amount) internal view {
        assertEq(_balanceOf(token, address(escrow)), amount, "escrow holds");
    }

    /// @dev `act` fails with `StatusNotAllowed` in every status outside `allowed`, a set of bits.
    function _assertRefusedOutside(uint256 allowed, function() internal act) internal {
        for (uint8 i = 0; i <= uint8(type(Status).max); i++) {
            if ((allowed >> i) & 1 == 1) continue;
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status(i)));
            act();
            vm.revertToState(snapshot);
        }
    }

    function _bit(Status status) internal pure returns (uint256) {
        return 1 << uint8(status);
    }

    function _bits(Status first, Status last) internal pure returns (uint256 set) {
        for (uint8 i = uint8(first); i <= uint8(last); i++) set |= 1 << i;
    }

    /// @dev The next call resends a policy that is not the trade's.
    function _expectPolicyMismatch() internal {
        bytes32 actual = escrow.policyId(policy);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.PolicyMismatch.selector, actual, terms.policy));
    }

    /// @dev A closed trade keeps its status and epoch and nothing else.
    function _assertClosed() internal view {
        Trade memory state = _state();
        assertEq(uint8(state.status), uint8(Status.Closed), "status");
        assertEq(state.held, 0, "held");
        assertEq(state.endsAt, 0, "endsAt");
        assertEq(state.caseFee, 0, "caseFee");
        assertEq(state.ruling, 0, "ruling");
    }
}
