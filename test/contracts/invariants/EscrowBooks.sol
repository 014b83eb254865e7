// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute, ICourt} from "../../../contracts/court/ICourt.sol";
import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Outcome, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {Log} from "../support/Vm.sol";
import {EscrowSigned} from "./EscrowSigned.sol";

/// @notice What the escrow announced about each trade, and the offers that people keep.
abstract contract EscrowBooks is EscrowSigned {
    uint256 private constant MAX_OFFERS = 8;

    /// @dev What an execution paid.
    struct Executed {
        bool isPaid;
        uint256 toBuyer;
        uint256 toSeller;
    }

    /// @dev An offer as it was signed.
    struct Kept {
        uint256 index;
        Offer offer;
        uint256 held;
        uint256 deaths;
    }

    Terms[] internal _terms;
    Kept[] private _kept;
    /// Both before the fee.
    mapping(bytes32 trade => uint256) public paidOut;
    mapping(bytes32 trade => uint256) public paidToSeller;
    mapping(bytes32 trade => Executed) private _executed;
    /// How often all offers of a trade died.
    mapping(bytes32 trade => uint256) private _deaths;
    /// And pleas.
    uint256 public deadOffersTaken;

    modifier booked() {
        vm.recordLogs();
        _;
        _book(vm.getRecordedLogs());
    }

    // ── Offers ───────────────────────────────────────────────────────────────────────────────────────────────────

    function keepOffer(uint256 tradeSeed, uint96 toBuyer, uint256 lifetime) external {
        if (_terms.length == 0 || _kept.length == MAX_OFFERS) return;
        uint256 index = tradeSeed % _terms.length;
        Trade memory trade = escrow.tradeOf(escrow.tradeId(_terms[index]));
        toBuyer = uint96(bound(toBuyer, 0, trade.held));
        Kept storage kept = _kept.push();
        kept.index = index;
        kept.offer = _signedOffer(_terms[index], trade, toBuyer, lifetime % 60 days);
        kept.held = trade.held;
        kept.deaths = _deaths[escrow.tradeId(_terms[index])];
    }

    function takeOffer(uint256 offerSeed, bool inCase) external booked {
        if (_kept.length == 0) return;
        Kept storage kept = _kept[offerSeed % _kept.length];
        Terms memory terms = _terms[kept.index];
        bytes32 id = escrow.tradeId(terms);
        bool isDead = _deaths[id] != kept.deaths || escrow.tradeOf(id).held != kept.held;
        if (vm.getBlockTimestamp() > kept.offer.expiresAt) isDead = true;
        bool isTaken = true;
        if (inCase) {
            try escrow.settleCase(terms, _policies[terms.policy], kept.offer) {} catch {
                isTaken = false;
                _forget();
            }
        } else {
            try escrow.settle(terms, kept.offer) {} catch {
                isTaken = false;
                _forget();
            }
        }
        if (isTaken && isDead) ++deadOffersTaken;
    }

    function revokeOffers(uint256 tradeSeed, bool bySeller) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _terms[tradeSeed % _terms.length];
        vm.prank(bySeller ? terms.seller : terms.buyer);
        try escrow.revokeOffers(terms) {} catch {
            _forget();
        }
    }

    function executionOf(bytes32 trade) external view returns (Executed memory) {
        return _executed[trade];
    }

    // ── Books ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What a refused call had announced never happened, but is among the recorded logs.
    function _forget() internal {
        vm.getRecordedLogs();
    }

    function _book(Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(court)) _bookDispute(logs[i]);
            if (logs[i].emitter != address(escrow)) continue;
            (bytes32 name, bytes memory data) = (logs[i].topics[0], logs[i].data);
            bytes32 trade = logs[i].topics.length > 1 ? logs[i].topics[1] : bytes32(0);
            if (name == IEscrow.TradeReleased.selector || name == IEscrow.TradeCollected.selector) {
                _pay(trade, 0, abi.decode(data, (uint256)));
            } else if (name == IEscrow.TradeRefunded.selector || name == IEscrow.TradeReclaimed.selector) {
                _pay(trade, abi.decode(data, (uint256)), 0);
            } else if (name == IEscrow.TradeSettled.selector) {
                (uint256 toBuyer, uint256 toSeller) = abi.decode(data, (uint256, uint256));
                _pay(trade, toBuyer, toSeller);
            } else if (name == IEscrow.CaseAnswered.selector) {
                (, , uint256 toBuyer, uint256 toSeller) = abi.decode(
                    data,
                    (uint16, bytes32, uint256, uint256)
                );
                _pay(trade, toBuyer, toSeller);
            } else if (name == IEscrow.CaseClosed.selector) {
                (Outcome outcome, uint256 toBuyer, uint256 toSeller) = abi.decode(
                    data,
                    (Outcome, uint256, uint256)
                );
                _pay(trade, toBuyer, toSeller);
                if (outcome == Outcome.Ruled) _executed[trade] = Executed(true, toBuyer, toSeller);
            }
            if (_kills(name)) ++_deaths[trade];
        }
    }

    function _bookDispute(Log memory log) private {
        if (log.topics[0] != ICourt.DisputeOpened.selector) return;
        (Dispute memory opened, , ) = abi.decode(log.data, (Dispute, uint40, uint40));
        _disputes.push(opened);
    }

    function _pay(bytes32 trade, uint256 toBuyer, uint256 toSeller) private {
        paidOut[trade] += toBuyer + toSeller;
        paidToSeller[trade] += toSeller;
    }

    function _kills(bytes32 name) private pure returns (bool) {
        return
            name == IEscrow.OffersRevoked.selector ||
            name == IEscrow.CaseOpened.selector ||
            name == IEscrow.CaseAnswered.selector ||
            name == IEscrow.DisputeCreated.selector;
    }
}
