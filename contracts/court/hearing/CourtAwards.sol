// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IEscrow} from "../../escrow/IEscrow.sol";
import {IArbitrableV2} from "../../interfaces/IArbitrableV2.sol";
import {CaseState} from "../CaseState.sol";
import {Dispute, Escalation, Round, Stage} from "../ICourt.sol";
import {Panel} from "../Panel.sol";
import {Seat, Seats} from "../Seats.sol";
import {CourtDisputes} from "./CourtDisputes.sol";

/// @dev How every round is paid against the final award, and how the ruling is delivered.
abstract contract CourtAwards is CourtDisputes {
    /// @dev What an arbitrable contract may spend at the expense of whoever ends the dispute.
    uint256 private constant RULE_GAS = 250_000;
    uint256 private constant EXECUTE_GAS = 500_000;
    /// @dev For what follows the calls, and for the 64th part of the gas that calls leave behind.
    uint256 private constant RESERVE_GAS = 40_000;

    /// @dev Whom what nobody earned of a round returns to, and how much at most; the parties have the rest.
    struct Payer {
        address account;
        uint256 limit;
    }

    // ── The end of a dispute ─────────────────────────────────────────────────────────────────────────────────────

    /// @dev Nothing can overturn `award` any more: all rounds are paid, and the ruling is delivered.
    /// @param panel Of the last round; empty after the outside court.
    function _finish(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        Panel memory panel,
        uint256 award,
        bytes calldata execution
    ) internal {
        Payer memory payer;
        if (current.round() != 0) payer = _closeAppealed(dispute, id, current, award);
        if (panel.size != 0) _payPanel(dispute, id, panel, current.draws(), payer);
        _conclude(dispute, id, current, award, execution);
    }

    /// @dev A further panel always costs more than the one it overturns; the outside court may cost less.
    /// @return payer Who paid for what followed the last appealed round, and what of it is not repaid.
    function _closeAppealed(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        uint256 award
    ) private returns (Payer memory payer) {
        uint256 rounds = current.round();
        for (uint256 r = 0; r < rounds; ++r) {
            Round memory round = _rounds[id][r];
            Panel memory panel = _panelAt(id, dispute.schedule.seats(r), round.sitting, round.seat);
            _countOverturned(dispute, panel, award);
            uint256 repaid = 0;
            if (_overturns(dispute, award, round.award)) {
                uint256 pool = _pool(dispute, panel.size, round.draws);
                bool byOutside = current.stage() == Stage.Outside && r + 1 == rounds;
                address overturner;
                (overturner, repaid) = byOutside
                    ? _repaidOutside(dispute, id, award, round.award, pool)
                    : (round.appellant, pool);
                _closeSeats(dispute, id, panel, 0, 0);
                _credit(overturner, dispute.feeToken, repaid);
                _giveBack(dispute, payer, pool - repaid);
            } else {
                _payPanel(dispute, id, panel, round.draws, payer);
            }
            // No appellant has back more than it paid for the next panel.
            payer = Payer(round.appellant, dispute.seatFee * dispute.schedule.seats(r + 1) - repaid);
        }
    }

    /// @dev Votes are paid alike; the rest of the division goes to the first of them, and what nobody earned back.
    function _payPanel(
        Dispute calldata dispute,
        uint256 id,
        Panel memory panel,
        uint256 draws,
        Payer memory payer
    ) private {
        uint256 pool = _pool(dispute, panel.size, draws);
        uint256 share = pool / panel.size;
        uint256 votes = _closeSeats(dispute, id, panel, share, pool % panel.size);
        if (votes == panel.size) return;
        _giveBack(dispute, payer, votes == 0 ? pool : share * (panel.size - votes));
    }

    /// @dev Every seat ends: votes are paid `share`, the first `extra` more; absences are slashed.
    function _closeSeats(
        Dispute calldata dispute,
        uint256 id,
        Panel memory panel,
        uint256 share,
        uint256 extra
    ) internal returns (uint256 votes) {
        bytes32 version = dispute.version;
        mapping(uint256 => address) storage members = _memberAt[version];
        for (uint256 i = 0; i < panel.size; ++i) {
            Seat seat = panel.at(i);
            if (seat.number() == 0 || seat.ballot() == Seats.VOID) continue;
            address arbitrator = members[seat.number()];
            if (seat.ballot() == 0) {
                _slashSeat(version, id, arbitrator, i);
                continue;
            }
            _completeSeat(version, arbitrator, dispute.feeToken, votes == 0 ? share + extra : share);
            ++votes;
        }
    }

    function _countOverturned(Dispute calldata dispute, Panel memory panel, uint256 award) private {
        for (uint256 i = 0; i < panel.size; ++i) {
            if (!panel.at(i).hasVoted() || !_overturns(dispute, award, panel.at(i).ballot() - 1)) continue;
            address arbitrator = _memberAt[dispute.version][panel.at(i).number()];
            _backings[dispute.version][arbitrator].overturned += 1;
        }
    }

    /// @dev What nobody earned returns to who paid.
    function _giveBack(Dispute calldata dispute, Payer memory payer, uint256 amount) private {
        uint256 toPayer = Math.min(amount, payer.limit);
        _credit(payer.account, dispute.feeToken, toPayer);
        _creditHalves(dispute.buyer, dispute.seller, dispute.feeToken, amount - toPayer);
    }

    /// @dev Refusing is unlike every ruling.
    function _overturns(
        Dispute calldata dispute,
        uint256 award,
        uint256 earlier
    ) private pure returns (bool) {
        if (award == earlier) return false;
        if (award == 0 || earlier == 0) return true;
        uint256 distance = award > earlier ? award - earlier : earlier - award;
        return distance * BPS >= dispute.schedule.overturnedBps() * (uint256(dispute.choices) - 1);
    }

    // ── The outside court ────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The only stated award that was chosen. Otherwise the last one: where the outside court refused, tied, was late, or
    /// contradicted itself.
    function _escalatedAward(uint256 id, CaseState current) internal view returns (uint256) {
        Escalation storage ofBuyer = _escalations[id][true];
        Escalation storage ofSeller = _escalations[id][false];
        (bool forBuyer, bool forSeller) = (_isChosen(ofBuyer), _isChosen(ofSeller));
        uint256 askUntil = current.evidenceEndsAt();
        bool bothAsked = ofBuyer.endsAt != 0 && ofSeller.endsAt != 0;
        if (!bothAsked && block.timestamp <= askUntil) revert OutsideCourtPending(askUntil, block.timestamp);
        if (forBuyer == forSeller) return _rounds[id][current.round() - 1].award;
        return forBuyer ? ofBuyer.statedAward : ofSeller.statedAward;
    }

    /// @dev A question that was never asked ended at 0, without a ruling.
    function _isChosen(Escalation storage escalation) private view returns (bool) {
        uint256 endsAt = escalation.endsAt;
        if (escalation.ruling == 0 && block.timestamp <= endsAt) {
            revert OutsideCourtPending(endsAt, block.timestamp);
        }
        return escalation.ruling == STATED_AWARD;
    }

    /// @dev Whose stated award overturned the last one, and what of its cost returns.
    function _repaidOutside(
        Dispute calldata dispute,
        uint256 id,
        uint256 award,
        uint256 earlier,
        uint256 pool
    ) private view returns (address overturner, uint256 repaid) {
        bool forBuyer = _isBetter(dispute.choices, earlier, award, true);
        overturner = forBuyer ? dispute.buyer : dispute.seller;
        repaid = Math.min(pool, _escalations[id][forBuyer].cost);
    }

    // ── Delivery ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Records the ruling as delivered before the arbitrable contract can act, and takes that back if it fails.
    function _conclude(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        uint256 ruling,
        bytes calldata execution
    ) internal {
        current = current.withStage(Stage.Delivered).withRuling(ruling);
        _cases[id] = current;

        _checkGas(execution.length == 0 ? RULE_GAS : RULE_GAS + EXECUTE_GAS);
        if (!_rule(dispute.arbitrable, id, ruling, RULE_GAS)) {
            _cases[id] = current.withStage(Stage.Ruled);
            emit RulingWithheld(id, ruling);
            return;
        }
        emit Ruling(dispute.arbitrable, id, ruling);
        if (execution.length != 0) _execute(dispute.arbitrable, execution, EXECUTE_GAS);
    }

    function _deliverAgain(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        bytes calldata execution
    ) internal {
        _cases[id] = current.withStage(Stage.Delivered);
        emit Ruling(dispute.arbitrable, id, current.ruling());

        if (!_rule(dispute.arbitrable, id, current.ruling(), gasleft())) {
            revert RulingRefused(dispute.arbitrable);
        }
        if (execution.length != 0) {
            _checkGas(EXECUTE_GAS);
            _execute(dispute.arbitrable, execution, gasleft());
        }
    }

    function _rule(address arbitrable, uint256 id, uint256 ruling, uint256 gasLimit) private returns (bool) {
        return _call(arbitrable, abi.encodeCall(IArbitrableV2.rule, (id, ruling)), gasLimit);
    }

    function _execute(address arbitrable, bytes calldata execution, uint256 gasLimit) private {
        _call(arbitrable, bytes.concat(IEscrow.execute.selector, execution), gasLimit);
    }

    /// @dev Returned data is never copied: it could be made to cost all gas.
    function _call(address target, bytes memory data, uint256 gasLimit) private returns (bool success) {
        assembly ("memory-safe") {
            success := call(gasLimit, target, 0, add(data, 0x20), mload(data), 0x00, 0x00)
        }
    }

    /// @dev Wallets look for the least gas with which a transaction succeeds; here a starved call would look like success.
    function _checkGas(uint256 forwarded) private view {
        uint256 required = forwarded + RESERVE_GAS;
        if (gasleft() < required) revert GasTooLowToDeliver(gasleft(), required);
    }
}
