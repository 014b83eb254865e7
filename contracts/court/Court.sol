// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "./CaseState.sol";
import {CourtBallots} from "./hearing/CourtBallots.sol";
import {Dispute, Stage} from "./ICourt.sol";
import {Panel} from "./Panel.sol";

/// @title Court of Parley
/// @dev Each part adds one concern: storage, ledger, seats, cases, disputes, awards, draws, ballots, and here the hearing
/// itself. Rosters, appeals and records are the office's, whose code runs here for every function that is not below.
contract Court is CourtBallots {
    uint256 private constant CLOSED_BY_BUYER = 1;
    uint256 private constant CLOSED_BY_SELLER = 2;
    uint256 private constant CLOSED_BY_BOTH = 3;

    address private immutable OFFICE;

    constructor(address office) {
        OFFICE = office;
    }

    /// @dev As OpenZeppelin's `Proxy`, but in memory that is free: the compiler then may use memory where its stack ends.
    fallback() external payable {
        address office = OFFICE;
        assembly ("memory-safe") {
            let start := mload(0x40)
            calldatacopy(start, 0, calldatasize())
            let success := delegatecall(gas(), office, start, calldatasize(), 0, 0)
            returndatacopy(start, 0, returndatasize())
            if iszero(success) {
                revert(start, returndatasize())
            }
            return(start, returndatasize())
        }
    }

    function closeEvidence(Dispute calldata dispute) external {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        if (msg.sender != dispute.buyer && msg.sender != dispute.seller)
            revert CallerNotDisputant(msg.sender);
        uint256 side = msg.sender == dispute.buyer ? CLOSED_BY_BUYER : CLOSED_BY_SELLER;
        if (current.closedBy() & side != 0) revert EvidenceAlreadyClosed(msg.sender);
        if (block.timestamp > current.evidenceEndsAt() || current.isSecondSitting()) {
            revert EvidenceEnded(current.evidenceEndsAt(), block.timestamp);
        }

        current = current.closed(side);
        if (current.closedBy() == CLOSED_BY_BOTH) current = current.withEvidenceEnd(block.timestamp);
        _cases[id] = current;
        emit EvidenceClosed(id, msg.sender, uint40(current.evidenceEndsAt()));
    }

    function timeOut(Dispute calldata dispute, bytes calldata execution) external {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        uint256 end = _sittingEnd(dispute, current);
        if (!_hasEnded(dispute, current)) revert SittingNotEnded(end, block.timestamp);
        Panel memory panel = _panelOf(dispute, id, current);
        if (panel.hasMajority() || _leavesTheAward(current)) {
            revert SittingDecided(panel.countVotes(), panel.size);
        }
        if (dispute.members == 0 || current.isSecondSitting()) {
            return _abandon(dispute, id, current, panel, execution);
        }
        _closeSeats(dispute, id, panel, 0, 0);
        emit SittingFailed(id, uint8(current.sitting()), uint40(end));
        current = _dismissAll(id, current, panel).resumed(end);
        if (block.timestamp > _latestDraw(dispute, current) && current.round() == 0) {
            return _abandon(dispute, id, current, _panelOf(dispute, id, current), execution);
        }
        _scheduleDraw(id, current);
    }

    function executeRuling(Dispute calldata dispute, bytes calldata execution) external {
        (uint256 id, CaseState current) = _load(dispute);
        if (current.stage() == Stage.Ruled) _deliverAgain(dispute, id, current, execution);
        else if (current.stage() == Stage.Outside) {
            Panel memory none;
            _finish(dispute, id, current, none, _escalatedAward(id, current), execution);
        } else if (current.stage() == Stage.Delivered) revert StageNotAllowed(current.stage());
        else {
            if (!_hasEnded(dispute, current)) {
                revert SittingNotEnded(_sittingEnd(dispute, current), block.timestamp);
            }
            Panel memory panel = _panelOf(dispute, id, current);
            uint256 award = _awardOf(id, current, panel);
            uint256 end = _appealEnd(dispute, current);
            if (_isAppealable(dispute, current) && block.timestamp <= end) {
                revert AppealNotEnded(end, block.timestamp);
            }
            _finish(dispute, id, current, panel, award, execution);
        }
    }

    /// @dev Provisional until delivered: the award of the last round that was appealed.
    function currentRuling(
        uint256 disputeId
    ) external view returns (uint256 ruling, bool tied, bool overridden) {
        CaseState current = _cases[disputeId];
        if (current.stage() == Stage.None) revert DisputeNotOpened(disputeId);
        if (current.stage() >= Stage.Ruled || current.round() == 0) return (current.ruling(), false, false);
        return (_rounds[disputeId][current.round() - 1].award, false, false);
    }
}
