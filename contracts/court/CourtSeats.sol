// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "./CaseState.sol";
import {CourtLedger} from "./CourtLedger.sol";
import {Duty} from "./Duty.sol";
import {Dispute, ICourt} from "./ICourt.sol";
import {IRosters, Standing, Version} from "./IRosters.sol";
import {Panel, Panels} from "./Panel.sol";
import {Seat} from "./Seats.sol";

/// @dev Panels and those who sit in them: how seats are kept, taken and left.
abstract contract CourtSeats is CourtLedger {
    uint256 private constant FORMERS_PER_WORD = 8;
    uint256 private constant NUMBER_BITS = 32;

    // ── Panels ───────────────────────────────────────────────────────────────────────────────────────────────────

    function _panelOf(
        Dispute calldata dispute,
        uint256 id,
        CaseState current
    ) internal view returns (Panel memory) {
        return _panelAt(id, dispute.schedule.seats(current.round()), current.sitting(), current.seat());
    }

    /// @param seat The panel itself when it has one seat.
    function _panelAt(
        uint256 id,
        uint256 size,
        uint256 sitting,
        uint256 seat
    ) internal view returns (Panel memory panel) {
        panel.size = size;
        if (size == 1) panel.words[0] = seat;
        else {
            uint256 count = panel.wordCount();
            for (uint256 i = 0; i < count; ++i) panel.words[i] = _panels[id][sitting * Panels.WORDS + i];
        }
    }

    /// @dev A panel of one is stored with the case.
    function _keepPanel(uint256 id, CaseState current, Panel memory panel) internal returns (CaseState) {
        if (panel.size == 1) return current.withSeat(panel.words[0]);
        uint256 count = panel.wordCount();
        for (uint256 i = 0; i < count; ++i)
            _panels[id][current.sitting() * Panels.WORDS + i] = panel.words[i];
        return current;
    }

    function _checkHolder(Seat seat, bytes32 version, address arbitrator) internal view {
        uint256 number = _duties[version][arbitrator].number();
        if (number == 0 || number != seat.number()) revert ICourt.CallerNotInSeat(arbitrator);
    }

    // ── Those who sat once ───────────────────────────────────────────────────────────────────────────────────────

    function _dismiss(uint256 id, CaseState current, Seat seat) internal returns (CaseState) {
        if (seat.number() == 0) return current;
        uint256 index = current.formers();
        _formers[id][index / FORMERS_PER_WORD] |= seat.number() << ((index % FORMERS_PER_WORD) * NUMBER_BITS);
        return current.dismissed();
    }

    function _dismissAll(uint256 id, CaseState current, Panel memory panel) internal returns (CaseState) {
        for (uint256 i = 0; i < panel.size; ++i) current = _dismiss(id, current, panel.at(i));
        return current;
    }

    function _satBefore(uint256 id, uint256 formers, uint256 number) internal view returns (bool) {
        uint256 word;
        for (uint256 index = 0; index < formers; ++index) {
            if (index % FORMERS_PER_WORD == 0) word = _formers[id][index / FORMERS_PER_WORD];
            if (uint32(word) == number) return true;
            word >>= NUMBER_BITS;
        }
        return false;
    }

    // ── Members ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A seat ends without a vote, and without fault.
    function _leaveSeat(bytes32 version, address arbitrator) internal {
        Duty duty = _duties[version][arbitrator].left();
        _duties[version][arbitrator] = duty;
        if (duty.standing() == Standing.Retired) {
            _freeStake(version, arbitrator);
            _freeNumber(version, arbitrator, duty);
        }
    }

    /// @dev A seat ends with a vote. The fee shares the slot that is written anyway.
    function _completeSeat(bytes32 version, address arbitrator, address feeToken, uint256 fee) internal {
        (Duty duty, bool isPaid) = _duties[version][arbitrator].completed(fee);
        _duties[version][arbitrator] = duty;
        if (!isPaid) _credit(arbitrator, feeToken, fee);
        if (duty.standing() == Standing.Retired) {
            _freeStake(version, arbitrator);
            _freeNumber(version, arbitrator, duty);
        }
    }

    /// @dev A seat ends without a vote, or with one told too early. The slash leaves the stake and is credited to nobody.
    function _slashSeat(bytes32 version, uint256 id, address arbitrator, uint256 seat) internal {
        Duty duty = _duties[version][arbitrator].left();
        _duties[version][arbitrator] = duty;
        if (duty.standing() == Standing.Retired) _freeNumber(version, arbitrator, duty);
        Backing storage backing = _backings[version][arbitrator];
        backing.absent += 1;
        uint80 slash = _versions[version].slash;
        // casting is safe: a panel has at most 15 seats
        emit ICourt.SeatAbsent(id, arbitrator, uint8(seat), slash);
        if (slash == 0) return;
        uint96 stake = backing.stake - slash;
        backing.stake = stake;
        emit IRosters.StakeChanged(version, arbitrator, stake);
        if (duty.standing() == Standing.Active) _lowerMaxLoad(version, arbitrator, duty, stake, slash);
    }

    /// @dev Who has retired and holds no seat gives its number to the next who joins, so that draws do not try in vain.
    function _freeNumber(bytes32 version, address arbitrator, Duty duty) internal {
        if (duty.load() != 0) return;
        delete _memberAt[version][duty.number()];
        _freeNumbers[version].push(duty.number());
        _duties[version][arbitrator] = duty.withoutNumber();
    }

    function _freeStake(bytes32 version, address arbitrator) private {
        Version storage rules = _versions[version];
        uint80 slash = rules.slash;
        if (slash == 0) return;
        Backing storage backing = _backings[version][arbitrator];
        backing.stake -= slash;
        emit IRosters.StakeChanged(version, arbitrator, backing.stake);
        _credit(arbitrator, rules.stakeToken, slash);
    }

    function _lowerMaxLoad(
        bytes32 version,
        address arbitrator,
        Duty duty,
        uint256 stake,
        uint256 slash
    ) private {
        uint256 covered = stake < _versions[version].minStake ? 0 : stake / slash;
        if (covered >= duty.maxLoad()) return;
        // casting is safe: it is below a uint8
        _duties[version][arbitrator] = duty.withMaxLoad(uint8(covered));
        emit IRosters.MaxLoadChanged(version, arbitrator, uint8(covered));
    }
}
