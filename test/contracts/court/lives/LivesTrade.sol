// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Dispute} from "../../../../contracts/court/ICourt.sol";
import {Offer, Status, Trade} from "../../../../contracts/escrow/Trade.sol";
import {Log} from "../../support/Vm.sol";
import {LivesPayments} from "./LivesPayments.sol";

/// @notice The life of a trade: at every turn one of the calls that its status allows, by chance, and its entry in the book.
abstract contract LivesTrade is LivesPayments {
    uint256 private constant BPS = 10_000;

    // ── Before a case ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The next step, until the trade is closed, answered or in court.
    function _step() internal {
        Trade memory state = _state();
        if (state.status == Status.Claimed) return _stepClaimed(state);
        if (state.status == Status.Answered) return _stepAnswered();
        uint256 action = _pick(20);
        if (action == 0) return _settle(state);
        if (action == 1) return _slice(state);
        if (action == 2) return _late(state);
        if (state.status == Status.Paid) _deliver();
        else if (state.status == Status.Delivered && action < 7) _allowReturn();
        else if (state.status == Status.Returning && action < 13) _markReturned();
        else _open(state);
    }

    function _settle(Trade memory state) private {
        uint96 toBuyer = uint96(_pick(uint256(state.held) + 1));
        Offer memory offer = _offer(toBuyer);
        escrow.settle(terms, offer);
        ++seen["settled"];
        _divide(state.held, state.held - toBuyer);
    }

    /// @dev All of it, or a part that leaves no less than it may.
    function _slice(Trade memory state) private {
        uint256 least = (uint256(terms.amount) + 99) / 100;
        uint256 amount = state.held <= least ? state.held : least + _pick(state.held - least + 1);
        bool refunds = _happens(50);
        if (!refunds && _releaseTogether(state.held)) return;
        vm.prank(refunds ? seller : buyer);
        if (refunds) escrow.refund(terms, amount);
        else escrow.release(terms, amount);
        ++seen[refunds ? bytes32("refunded") : bytes32("released")];
        _divide(amount, refunds ? 0 : amount);
    }

    function _late(Trade memory state) private {
        vm.warp(uint256(state.endsAt) + 1);
        bool toBuyer = state.status == Status.Paid || state.status == Status.Returned;
        if (!toBuyer && _collectTogether(state.held)) return;
        vm.prank(stranger);
        if (toBuyer) escrow.reclaim(terms);
        else escrow.collect(terms);
        ++seen[toBuyer ? bytes32("reclaimed") : bytes32("collected")];
        _divide(state.held, toBuyer ? 0 : state.held);
    }

    // ── The case ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _open(Trade memory state) private {
        address claimant = state.status == Status.Returned ? seller : buyer;
        _claim(uint16(_pick(BPS + 1)));
        _lose(claimant, policy.caseFeeToken, policy.maxCaseFee);
    }

    function _stepClaimed(Trade memory state) private {
        address claimant = state.sellerClaims ? seller : buyer;
        address respondent = state.sellerClaims ? buyer : seller;
        uint256 action = _pick(10);
        if (action == 0) {
            uint96 toBuyer = uint96(_pick(uint256(state.held) + 1));
            Offer memory offer = _offer(toBuyer);
            escrow.settleCase(terms, policy, offer);
            ++seen["settled in the case"];
            _divide(state.held, state.held - toBuyer);
        } else if (action == 1) {
            bool byBuyer = _happens(50);
            vm.prank(byBuyer ? buyer : seller);
            escrow.concede(terms, policy);
            ++seen["conceded"];
            _divide(state.held, byBuyer ? state.held : 0);
        } else if (action == 2) {
            vm.warp(uint256(state.endsAt) + 1);
            escrow.defaultJudgment(terms, policy);
            ++seen["defaulted"];
            _divide(state.held, _sellersPart(state.held, state.claimBps));
        } else {
            return _reply(state, respondent);
        }
        _gain(claimant, policy.caseFeeToken, policy.maxCaseFee);
    }

    function _reply(Trade memory state, address respondent) private {
        uint256 claim = state.claimBps;
        uint256 word = claim;
        if (_happens(80)) word = state.sellerClaims ? claim + _pick(BPS + 1 - claim) : _pick(claim + 1);
        bool agrees = _sellersPart(state.held, claim) == _sellersPart(state.held, word);
        // A named arbitrator who takes no case just now.
        if (memberCount == 1 && _happens(40)) _setLoad(0);
        vm.recordLogs();
        uint256 value = agrees ? 0 : _depositValue();
        vm.prank(respondent);
        escrow.answer{value: value}(terms, policy, _plea(uint16(word)));
        if (agrees) {
            ++seen["agreed"];
            _gain(state.sellerClaims ? seller : buyer, policy.caseFeeToken, policy.maxCaseFee);
            return _divide(state.held, _sellersPart(state.held, claim));
        }
        _lose(respondent, policy.caseFeeToken, policy.maxCaseFee);
        (uint256 low, uint256 high) = claim < word ? (claim, word) : (word, claim);
        uint256 toSeller = _sellersPart(state.held, high);
        _divide(state.held - _sellersPart(state.held, low) + toSeller, toSeller);
        _findDispute();
    }

    /// @dev No dispute came about: anyone asks again, or the trade ends without one.
    function _stepAnswered() private {
        ++seen["unheard"];
        if (_happens(40)) return _endWithoutRuling();
        _setLoad(MAX_LOAD);
        vm.recordLogs();
        vm.prank(stranger);
        escrow.createDispute(terms, policy);
        _findDispute();
        ++seen["asked again"];
    }

    function _setLoad(uint8 load) private {
        vm.prank(members[0]);
        court.setMaxLoad(version, load);
    }

    /// @dev As a desk finds it: in the log.
    function _findDispute() private {
        disputeId = 0;
        Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(court) || logs[i].topics[0] != ICourt.DisputeOpened.selector)
                continue;
            disputeId = uint256(logs[i].topics[1]);
            (dispute, , ) = abi.decode(logs[i].data, (Dispute, uint40, uint40));
        }
    }

    // ── The end of a case ────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The parties end it themselves, or the clock does.
    function _endWithoutRuling() internal {
        Trade memory state = _state();
        uint256 action = _pick(3);
        if (action == 0) {
            uint96 toBuyer = uint96(_pick(uint256(state.held) + 1));
            Offer memory offer = _offer(toBuyer);
            escrow.settleCase(terms, policy, offer);
            ++seen["settled in court"];
            return _close(state, state.held - toBuyer, state.caseFee / 2);
        }
        if (action == 1) {
            bool byBuyer = _happens(50);
            vm.prank(byBuyer ? buyer : seller);
            escrow.concede(terms, policy);
            ++seen["conceded in court"];
            return _close(state, byBuyer ? state.held : 0, byBuyer ? state.caseFee : 0);
        }
        vm.warp(uint256(state.endsAt) + 1);
        escrow.lapse(terms, policy);
        ++seen["lapsed"];
        _close(state, _sellersPart(state.held, policy.defaultBuyerBps), state.caseFee / 2);
    }

    /// @dev The book of a ruling; `state` is that of before.
    function _closeRuled(Trade memory state, uint256 ruling) internal {
        if (ruling == 0) {
            return _close(state, _sellersPart(state.held, policy.defaultBuyerBps), state.caseFee / 2);
        }
        uint256 steps = policy.choices - 1;
        _close(state, (state.held * (ruling - 1)) / steps, (uint256(state.caseFee) * (ruling - 1)) / steps);
    }

    function _close(Trade memory state, uint256 toSeller, uint256 buyerCost) private {
        _divide(state.held, toSeller);
        _gain(buyer, policy.caseFeeToken, policy.maxCaseFee - buyerCost);
        _gain(seller, policy.caseFeeToken, policy.maxCaseFee - (state.caseFee - buyerCost));
    }

    function _sellersPart(uint256 held, uint256 buyerBps) private pure returns (uint256) {
        return (held * (BPS - buyerBps)) / BPS;
    }
}
