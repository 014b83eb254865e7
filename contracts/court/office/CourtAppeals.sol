// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IArbitratorV2} from "../../interfaces/IArbitratorV2.sol";
import {CaseState} from "../CaseState.sol";
import {CourtCases} from "../CourtCases.sol";
import {IAppeals} from "../IAppeals.sol";
import {Dispute, Escalation, ICourt, Round, Stage} from "../ICourt.sol";
import {Version} from "../IRosters.sol";

/// @dev Further instances: a larger panel of new people, and the outside court.
abstract contract CourtAppeals is IAppeals, CourtCases {
    using SafeERC20 for IERC20;

    uint256 private constant OUTSIDE_CHOICES = 2;
    uint256 private constant STATED_AWARD = 2;

    function appeal(Dispute calldata dispute) external payable nonReentrant {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        uint256 award = _appealable(dispute, id, current);
        (uint256 round, uint256 rounds) = (current.round(), dispute.schedule.rounds());
        if (round + 1 >= rounds) revert NoFurtherRound(rounds);
        uint256 seats = dispute.schedule.seats(round + 1);
        uint256 left = _membersLeft(dispute, current);
        if (left < seats) revert ICourt.TooFewMembers(left, seats);
        uint256 cost = dispute.seatFee * seats;

        uint256 evidenceEndsAt = block.timestamp + dispute.schedule.evidence();
        current = _closeRound(dispute, id, current, award).appealed(evidenceEndsAt);
        // casting is safe: at most four rounds, and awards are votes
        emit AwardAppealed(id, msg.sender, uint8(round), uint8(award), cost, uint40(evidenceEndsAt));
        _scheduleDraw(id, current);

        uint256 value = dispute.feeToken == NATIVE ? cost : 0;
        if (msg.value != value) revert AppealPaymentMismatch(msg.value, value);
        if (dispute.feeToken != NATIVE) _pull(dispute.feeToken, cost);
    }

    function appealOutside(
        Dispute calldata dispute,
        bytes calldata outsideData,
        uint8 statedAward,
        uint256 maxCost
    ) external payable nonReentrant {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        uint256 award = _appealable(dispute, id, current);
        _checkOutside(dispute, id, current, outsideData);
        if (statedAward > dispute.choices) revert ICourt.ChoiceOutOfRange(statedAward, dispute.choices);
        if (statedAward == award) revert AwardsAlike(award);

        Version storage rules = _versions[dispute.version];
        address court = rules.outsideCourt;
        uint40 endsAt = uint40(block.timestamp + rules.outsidePeriod);
        // The outside dispute is known only after the call; the lock keeps everything still meanwhile.
        (uint256 outsideId, uint256 cost) = dispute.feeToken == NATIVE
            ? _askForValue(court, outsideData, maxCost)
            : _askForToken(court, outsideData, dispute.feeToken, maxCost);
        if (_escalated[court][outsideId] != 0) revert OutsideDisputeKnown(outsideId);
        _escalated[court][outsideId] = id;
        // casting is safe: both ways of asking see to it
        _escalations[id] = Escalation(uint96(cost), endsAt, statedAward, 0);
        _cases[id] = _closeRound(dispute, id, current, award).appealed(0).withStage(Stage.Outside);
        emit DisputeRequest(IArbitratorV2(court), outsideId, 0);
        emit OutsideCourtAsked(id, msg.sender, outsideId, uint8(award), statedAward, cost, endsAt);
    }

    /// @dev Only writes, so that the outside court can always deliver. Its first ruling in time is final.
    function rule(uint256 disputeId, uint256 ruling) external {
        uint256 id = _escalated[msg.sender][disputeId];
        if (id == 0) revert CallerNotOutsideCourt(msg.sender, disputeId);
        Escalation storage escalation = _escalations[id];
        if (_cases[id].stage() != Stage.Outside || escalation.ruling != 0) return;
        if (block.timestamp > escalation.endsAt) return;
        escalation.ruling = ruling == STATED_AWARD ? 2 : 1;
        emit OutsideCourtRuled(id, ruling);
    }

    function appealCost(Dispute calldata dispute) public view returns (uint256) {
        (, CaseState current) = _load(dispute);
        return dispute.seatFee * dispute.schedule.seats(current.round() + 1);
    }

    function _appealable(
        Dispute calldata dispute,
        uint256 id,
        CaseState current
    ) private view returns (uint256 award) {
        if (!_hasEnded(dispute, current)) {
            revert ICourt.SittingNotEnded(_sittingEnd(dispute, current), block.timestamp);
        }
        award = _awardOf(id, current, _panelOf(dispute, id, current));
        uint256 end = _appealEnd(dispute, current);
        if (block.timestamp > end) revert AppealEnded(end, block.timestamp);
    }

    function _checkOutside(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        bytes calldata outsideData
    ) private view {
        if (!dispute.schedule.outside()) revert NoOutsideCourt();
        uint256 rounds = dispute.schedule.rounds();
        bool isLast = current.round() + 1 >= rounds || !_panelOf(dispute, id, current).hasMajority();
        if (!isLast && _membersLeft(dispute, current) >= dispute.schedule.seats(current.round() + 1)) {
            revert FurtherRoundLeft(rounds);
        }
        bytes32 recorded = _versions[dispute.version].outsideDataHash;
        if (keccak256(outsideData) != recorded) revert OutsideDataMismatch(keccak256(outsideData), recorded);
    }

    /// @dev At most: some may be retired, at their limit, or parties. Named arbitrators have no followers.
    function _membersLeft(Dispute calldata dispute, CaseState current) private pure returns (uint256) {
        uint256 gone = current.formers() + dispute.schedule.seats(current.round());
        return dispute.members > gone ? dispute.members - gone : 0;
    }

    /// @dev Keeps the round for its judgment; nobody of its panel sits again.
    function _closeRound(
        Dispute calldata dispute,
        uint256 id,
        CaseState current,
        uint256 award
    ) private returns (CaseState) {
        // casting is safe: these are the case's own fields
        _rounds[id][current.round()] = Round({
            appellant: msg.sender,
            award: uint8(award),
            sitting: uint8(current.sitting()),
            draws: uint8(current.draws()),
            seat: uint40(current.seat())
        });
        return _dismissAll(id, current, _panelOf(dispute, id, current));
    }

    function _askForValue(
        address court,
        bytes calldata data,
        uint256 maxCost
    ) private returns (uint256 outsideId, uint256 cost) {
        cost = IArbitratorV2(court).arbitrationCost(data);
        if (cost > msg.value) revert OutsideFeeTooHigh(cost, msg.value);
        _checkCost(cost, maxCost);
        outsideId = IArbitratorV2(court).createDispute{value: cost}(OUTSIDE_CHOICES, data);
        _credit(msg.sender, NATIVE, msg.value - cost);
    }

    function _askForToken(
        address court,
        bytes calldata data,
        address token,
        uint256 maxCost
    ) private returns (uint256 outsideId, uint256 spent) {
        if (msg.value != 0) revert AppealPaymentMismatch(msg.value, 0);
        uint256 cost = IArbitratorV2(court).arbitrationCost(data, IERC20(token));
        _checkCost(cost, maxCost);
        _pull(token, cost);
        uint256 balance = IERC20(token).balanceOf(address(this));
        IERC20(token).forceApprove(court, cost);
        outsideId = IArbitratorV2(court).createDispute(OUTSIDE_CHOICES, data, IERC20(token), cost);
        IERC20(token).forceApprove(court, 0);
        spent = balance - IERC20(token).balanceOf(address(this));
        if (spent > cost) revert OutsideFeeTooHigh(spent, cost);
        _credit(msg.sender, token, cost - spent);
    }

    /// @dev What it cost is kept in 96 bits.
    function _checkCost(uint256 cost, uint256 maxCost) private pure {
        if (maxCost > type(uint96).max) maxCost = type(uint96).max;
        if (cost > maxCost) revert OutsideFeeTooHigh(cost, maxCost);
    }
}
