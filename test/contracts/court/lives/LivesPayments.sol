// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Item, Status, Terms} from "../../../../contracts/escrow/Trade.sol";
import {LivesRefusals} from "./LivesRefusals.sol";

/// @notice Every way to pay, by chance: alone, or with others of the same two in one call, a carton; and beside it, charges.
abstract contract LivesPayments is LivesRefusals {
    uint256 private constant WAYS = 5;
    uint256 private constant MANY = 0;
    uint256 private constant PERMIT = 1;
    uint256 private constant AUTHORIZATION = 2;
    uint256 private constant PERMIT2_ = 3;

    uint256 private _nonce;
    /// What was paid together with the life's own trade, and is not closed yet. All are delivered.
    Terms[] private _others;

    function _begin() internal {
        if (_happensAside(25)) _charge();
        delete _others;
        trade = escrow.tradeId(terms);
        bool isNative = terms.token == NATIVE;
        uint256 way = _pickAside(WAYS);
        if (way == MANY) _payMany();
        else if (isNative) _payAlone("paid in native");
        else if (way == PERMIT) _payByPermit();
        else if (way == AUTHORIZATION) _payByAuthorization();
        else if (way == PERMIT2_) _payThroughPermit2();
        else _payAlone("paid by approval");
        _lose(buyer, terms.token, terms.amount);
    }

    // ── Ways to pay ──────────────────────────────────────────────────────────────────────────────────────────────

    function _payAlone(bytes32 what) private {
        _pay();
        ++seen[what];
    }

    /// @dev Nothing else is allowed; what the buyer deposits later is.
    function _payByPermit() private {
        uint256 deadline = _now() + 1 hours;
        vm.startPrank(buyer);
        dollar.approve(address(escrow), 0);
        (uint8 v, bytes32 r, bytes32 s) = _permit(terms.amount, deadline);
        escrow.payWithPermit(terms, deadline, v, r, s);
        assertEq(dollar.allowance(buyer, address(escrow)), 0);
        dollar.approve(address(escrow), type(uint256).max);
        vm.stopPrank();
        ++seen["paid by permit"];
    }

    function _payByAuthorization() private {
        bytes memory signature = _authorize(trade);
        vm.prank(stranger);
        escrow.payWithAuthorization(terms, 0, _now() + 1 hours, signature);
        ++seen["paid by authorization"];
    }

    function _payThroughPermit2() private {
        uint256 nonce = _nonce++;
        bytes memory signature = _permit2(buyerKey, nonce, _now() + 1 hours);
        vm.prank(stranger);
        escrow.payWithPermit2(terms, nonce, _now() + 1 hours, signature);
        ++seen["paid through Permit2"];
    }

    /// @dev Up to three others, delivered at once.
    function _payMany() private {
        uint256 count = 2 + _pickAside(3);
        uint256 total = terms.amount;
        for (uint256 i = 1; i < count; ++i) {
            Terms memory other = terms;
            (other.amount, other.agreement) = (terms.amount + uint96(i), keccak256(abi.encode(trade, i)));
            _others.push(other);
            total += other.amount;
        }
        vm.prank(buyer);
        escrow.payMany{value: terms.token == NATIVE ? total : 0}(
            terms.token,
            terms.policy,
            _items(seller, true)
        );
        for (uint256 i = 0; i < _others.length; ++i) {
            vm.prank(seller);
            escrow.deliver(_others[i]);
        }
        _lose(buyer, terms.token, total - terms.amount);
        ++seen["paid in a carton"];
    }

    /// @dev A seller who cannot be paid is charged nothing for.
    function _charge() private {
        bytes32 agreement = terms.agreement;
        terms.agreement = keccak256(abi.encode(agreement));
        bool isSigned = terms.token != NATIVE && _happensAside(50);
        bytes memory signature = isSigned ? _authorize(escrow.chargeId(terms)) : bytes("");
        if (_happensAside(25)) {
            _setRefusing(seller, true);
            vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, terms.token, seller));
            _chargeBy(signature);
            _setRefusing(seller, false);
            ++seen["not charged"];
        }
        _chargeBy(signature);
        _lose(buyer, terms.token, terms.amount);
        _divide(terms.amount, terms.amount);
        ++seen[isSigned ? bytes32("charged by authorization") : bytes32("charged")];
        terms.agreement = agreement;
    }

    function _chargeBy(bytes memory signature) private {
        vm.prank(signature.length == 0 ? buyer : stranger);
        if (signature.length == 0) escrow.charge{value: terms.token == NATIVE ? terms.amount : 0}(terms);
        else escrow.chargeWithAuthorization(terms, 0, _now() + 1 hours, signature);
    }

    function _authorize(bytes32 nonce) private view returns (bytes memory) {
        return _authorizationWithin(buyerKey, nonce, 0, _now() + 1 hours);
    }

    // ── The carton's end ─────────────────────────────────────────────────────────────────────────────────────────

    /// @return Whether there is one, which ended with the life's own trade in one call.
    function _releaseTogether(uint256 held) internal returns (bool) {
        if (_others.length == 0) return false;
        _releaseMany(held, true);
        ++seen["released together"];
        return true;
    }

    /// @dev The life's own trade was delivered after the others, and its clock has ended.
    function _collectTogether(uint256 held) internal returns (bool) {
        if (_others.length == 0) return false;
        _collectMany(held);
        ++seen["collected together"];
        return true;
    }

    /// @dev What is left when the life's own trade is closed, which a collector passes over.
    function _endCarton() internal {
        if (_others.length == 0) return;
        if (_happensAside(50)) {
            _releaseMany(0, false);
            ++seen["others released"];
            return;
        }
        uint256 endsAt = escrow.tradeOf(escrow.tradeId(_others[0])).endsAt;
        if (_now() <= endsAt) vm.warp(endsAt + 1);
        _collectMany(0);
        ++seen["others collected"];
    }

    function _releaseMany(uint256 held, bool withOwn) private {
        uint256 total = held + _amountOfOthers();
        vm.prank(buyer);
        escrow.releaseMany(terms.token, terms.policy, _items(seller, withOwn));
        _closeOthers(total);
    }

    function _collectMany(uint256 held) private {
        uint256 total = held + _amountOfOthers();
        vm.prank(stranger);
        escrow.collectMany(seller, terms.token, terms.policy, _items(buyer, true));
        _closeOthers(total);
    }

    /// @dev The fee is of the sum, rounded once.
    function _closeOthers(uint256 total) private {
        _divide(total, total);
        for (uint256 i = 0; i < _others.length; ++i) {
            Status status = escrow.tradeOf(escrow.tradeId(_others[i])).status;
            assertEq(uint256(status), uint256(Status.Closed), "carton");
        }
        delete _others;
    }

    function _amountOfOthers() private view returns (uint256 total) {
        for (uint256 i = 0; i < _others.length; ++i) total += _others[i].amount;
    }

    function _items(address party, bool withOwn) private view returns (Item[] memory items) {
        uint256 own = withOwn ? 1 : 0;
        items = new Item[](_others.length + own);
        if (withOwn) items[0] = Item(party, terms.amount, terms.deliverBy, terms.agreement);
        for (uint256 i = 0; i < _others.length; ++i) {
            Terms memory other = _others[i];
            items[own + i] = Item(party, other.amount, other.deliverBy, other.agreement);
        }
    }

    // ── The book ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _divide(uint256 whole, uint256 toSeller) internal {
        uint256 fee = (toSeller * policy.feeBps) / 10_000;
        _gain(buyer, terms.token, whole - toSeller);
        _gain(seller, terms.token, toSeller - fee);
        _gain(feeRecipient, terms.token, fee);
    }
}
