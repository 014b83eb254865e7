// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Item, Offer, Status, Terms} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {CallingCoin} from "../support/CallingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {LyingCoin} from "../support/LyingCoin.sol";
import {SecondEntry} from "../support/TwoEntryCoin.sol";
import {CoinTable} from "./CoinTable.sol";

/// @notice Coins of bad manners (A-01, A-03, A-06, A-08): every way to pay with each, and of those that can be paid with every
/// end, undisturbed and with the coin's trouble in the middle. Either the payment is refused, with the error in the table,
/// or everybody ends up with what is theirs, to the unit, and nothing is left in the escrow.
contract CoinsTest is CoinTable {
    uint256 private constant DEADLINE = START + 1 hours;
    uint8 private constant RULING = 4;

    error RowFailed(Kind kind, uint256 column, bytes reason);

    uint256[3] private before;
    /// What buyer, seller and fee recipient gain by a payment and its end.
    int256[3] private gains;

    // ── Every way to pay ─────────────────────────────────────────────────────────────────────────────────────────

    function test_everyWayToPay() public {
        for (uint256 k = 0; k <= uint256(type(Kind).max); ++k) {
            for (uint256 w = 0; w <= uint256(type(Way).max); ++w) {
                uint256 snapshot = vm.snapshotState();
                try this.pay(Kind(k), Way(w)) {} catch (bytes memory reason) {
                    revert RowFailed(Kind(k), w, reason);
                }
                vm.revertToState(snapshot);
            }
        }
    }

    function pay(Kind kind_, Way way) external {
        _begin(kind_);
        bytes4 refusal = _refusal(way);
        bytes memory call = _payment(way);
        vm.prank(buyer);
        (bool isPaid, bytes memory returned) = address(escrow).call(call);
        assertEq(isPaid, refusal == 0);
        if (!isPaid) {
            if (refusal != 0xffffffff) assertEq(bytes32(bytes4(returned)), bytes32(refusal));
            else assertEq(returned.length, 0);
        } else if (way == Way.Charge) {
            _divide(terms.amount, terms.amount);
        } else {
            trade = escrow.tradeId(terms);
            _assertStatus(Status.Paid);
            _end(End.Refund);
        }
        _assertGains();
    }

    function _payment(Way way) private returns (bytes memory) {
        if (way == Way.Approval) return abi.encodeCall(IEscrow.pay, (terms));
        if (way == Way.Permit) return abi.encodeCall(IEscrow.payWithPermit, (terms, DEADLINE, 27, 0, 0));
        if (way == Way.Charge) return abi.encodeCall(IEscrow.charge, (terms));
        if (way == Way.Authorization) {
            return abi.encodeCall(IEscrow.payWithAuthorization, (terms, START - 1, DEADLINE, new bytes(65)));
        }
        if (way == Way.Many) {
            return abi.encodeCall(IEscrow.payMany, (terms.token, terms.policy, _itemOf(seller)));
        }
        vm.prank(buyer);
        SafeERC20.forceApprove(IERC20(terms.token), address(PERMIT2), type(uint256).max);
        return abi.encodeCall(IEscrow.payWithPermit2, (terms, 7, DEADLINE, _permit2(buyerKey, 7, DEADLINE)));
    }

    // ── Every end ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_everyEnd() public {
        _endAll(false);
    }

    function test_everyEnd_givenTrouble() public {
        _endAll(true);
    }

    /// @dev Both addresses move the same money, and each trade only what was paid for it.
    function test_twoEntries_keepTwoTradesApart() public {
        _begin(Kind.TwoEntries);
        policy.caseFeeToken = NATIVE;
        _publish();
        _pay();
        address first = address(SecondEntry(terms.token).FIRST());
        Terms memory other = terms;
        (other.token, other.agreement) = (first, keccak256("other"));
        vm.prank(buyer);
        escrow.pay(other);
        _assertHolds(first, 2 * uint256(terms.amount));
        vm.prank(seller);
        escrow.refund(terms, terms.amount);
        _assertHolds(first, terms.amount);
        vm.prank(seller);
        escrow.refund(other, terms.amount);
        _assertGains();
    }

    /// @dev What an arbitrator was allowed and left is gone before it is asked again: the coin would refuse to change it.
    function test_approvalRace_asksTheSameArbitratorTwice() public {
        HostileArbitrator hostile = _useHostile();
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        _begin(Kind.ApprovalRace);
        for (uint256 i = 1; i <= 2; ++i) {
            terms.agreement = bytes32(i);
            _pay();
            _reach(End.Execute);
            assertEq(IERC20(terms.token).allowance(address(escrow), address(hostile)), 0);
            assertEq(hostile.disputes(), i);
        }
    }

    function end(Kind kind_, End ending, bool isTroubled) external {
        _begin(kind_);
        if (_refusal(Way.Approval) != 0) return;
        _pay();
        _reach(ending);
        bool isStopped = isTroubled && _setTrouble(true);
        _end(ending);
        if (isStopped) {
            assertGt(escrow.credits(buyer, terms.token) + escrow.credits(seller, terms.token), 0);
            _setTrouble(false);
            _pushCredits();
        }
        _assertClosed();
        _assertGains();
    }

    function _endAll(bool isTroubled) private {
        for (uint256 k = 0; k <= uint256(type(Kind).max); ++k) {
            for (uint256 e = 0; e <= uint256(type(End).max); ++e) {
                uint256 snapshot = vm.snapshotState();
                try this.end(Kind(k), End(e), isTroubled) {} catch (bytes memory reason) {
                    revert RowFailed(Kind(k), e, reason);
                }
                vm.revertToState(snapshot);
            }
        }
    }

    function _begin(Kind kind_) private {
        kind = kind_;
        terms.token = _create();
        if (kind == Kind.NoDecimals) terms.amount = 7;
        if (kind == Kind.ManyDecimals) terms.amount = type(uint96).max;
        _fund(terms.token);
        TestCoin(terms.token).mint(buyer, 2 * uint256(terms.amount));
        uint80 deposit = uint80(terms.amount < 1 ether ? terms.amount / 4 : 1 ether);
        _useTradeTokenForCaseFee(deposit, deposit - deposit / 3);
        _publish();
        before = [_owned(buyer), _owned(seller), _owned(feeRecipient)];
        if (kind == Kind.RefusesToBePaid) FalseReturningCoin(terms.token).setRefused(address(escrow), true);
        if (kind == Kind.ChargesFee) FeeOnTransferCoin(terms.token).setFeeBps(1_500);
        if (kind == Kind.PullsNothing) LyingCoin(terms.token).setPulls(false);
        if (kind == Kind.Reenters) {
            CallingCoin(terms.token).setCall(address(escrow), abi.encodeCall(IEscrow.collect, (terms)));
        }
    }

    function _reach(End ending) private {
        if (ending == End.Collect || ending == End.CollectMany || ending == End.Execute) _deliver();
        if (ending != End.Execute) return;
        _claim(CLAIM_BPS);
        uint256 amount = terms.amount;
        uint256 sellersClaim = (amount * (10_000 - CLAIM_BPS)) / 10_000;
        uint256 sellersAnswer = (amount * (10_000 - ANSWER_BPS)) / 10_000;
        _answer(ANSWER_BPS);
        _divide(amount - (sellersAnswer - sellersClaim), sellersClaim);
        _rule(RULING);
    }

    function _end(End ending) private {
        uint256 held = _state().held;
        if (ending == End.Release) {
            vm.prank(buyer);
            escrow.release(terms, held);
            _divide(held, held);
        } else if (ending == End.ReleaseMany) {
            vm.prank(buyer);
            escrow.releaseMany(terms.token, terms.policy, _itemOf(seller));
            _divide(held, held);
        } else if (ending == End.Refund) {
            vm.prank(seller);
            escrow.refund(terms, held);
            _divide(held, 0);
        } else if (ending == End.Settle) {
            Offer memory offer = _offer(uint96(held / 3));
            escrow.settle(terms, offer);
            _divide(held, held - held / 3);
        } else if (ending == End.Execute) {
            escrow.execute(terms, policy);
            _divide(held, (held * (RULING - 1)) / 10);
            uint256 cost = arbitrator.cost();
            uint256 buyerCost = (cost * (RULING - 1)) / 10;
            gains[0] -= int256(buyerCost);
            gains[1] -= int256(cost - buyerCost);
        } else {
            vm.warp(_state().endsAt + 1);
            if (ending == End.Collect) escrow.collect(terms);
            else if (ending == End.Reclaim) escrow.reclaim(terms);
            else escrow.collectMany(seller, terms.token, terms.policy, _itemOf(buyer));
            _divide(held, ending == End.Reclaim ? 0 : held);
        }
    }

    /// @dev A batch of the trade alone.
    function _itemOf(address party) private view returns (Item[] memory items) {
        items = new Item[](1);
        items[0] = Item(party, terms.amount, terms.deliverBy, terms.agreement);
    }

    /// @dev The buyer takes its own; the others are helped by whoever comes.
    function _pushCredits() private {
        address[3] memory payees = [buyer, seller, feeRecipient];
        for (uint256 i = 0; i < 3; ++i) {
            if (escrow.credits(payees[i], terms.token) == 0) continue;
            vm.prank(i == 0 ? buyer : stranger);
            if (i == 0) escrow.withdraw(terms.token, buyer);
            else escrow.pushCredit(payees[i], terms.token);
        }
    }

    // ── What each should own ─────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of the buyer's money.
    function _divide(uint256 whole, uint256 toSeller) private {
        uint256 fee = _fee(toSeller);
        gains[0] -= int256(toSeller);
        gains[1] += int256(toSeller - fee);
        gains[2] += int256(fee);
        assertLe(toSeller, whole);
    }

    function _assertGains() private view {
        address[3] memory owners = [buyer, seller, feeRecipient];
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(int256(_owned(owners[i])), int256(before[i]) + gains[i]);
        }
        _assertHolds(terms.token, 0);
        assertEq(IERC20(terms.token).allowance(address(escrow), address(arbitrator)), 0);
        if (kind != Kind.Reenters || escrow.tradeOf(escrow.tradeId(terms)).status == Status.None) return;
        assertFalse(CallingCoin(terms.token).succeeded());
        assertEq(CallingCoin(terms.token).returned(), abi.encodePacked(IEscrow.Reentered.selector));
    }

    function _owned(address owner) private view returns (uint256) {
        return _balanceOf(terms.token, owner);
    }
}
