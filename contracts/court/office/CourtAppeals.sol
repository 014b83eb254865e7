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
        (uint256 id, CaseState current) = _load(dispute);
        bool forBuyer = msg.sender == dispute.buyer;
        if (!forBuyer && msg.sender != dispute.seller) revert ICourt.CallerNotDisputant(msg.sender);
        if (!dispute.schedule.outside()) revert NoOutsideCourt();
        Version storage rules = _versions[dispute.version];
        bytes32 given = keccak256(outsideData);
        if (given != rules.outsideDataHash) revert OutsideDataMismatch(given, rules.outsideDataHash);
        if (current.stage() != Stage.Outside) current = _leaveRoster(dispute);
        uint256 askUntil = current.evidenceEndsAt();
        if (block.timestamp > askUntil) revert AppealEnded(askUntil, block.timestamp);
        if (_escalations[id][forBuyer].endsAt != 0) revert AlreadyAsked(msg.sender);
        uint256 award = _rounds[id][current.round() - 1].award;
        _checkStated(dispute.choices, award, statedAward, forBuyer);

        address court = rules.outsideCourt;
        uint40 endsAt = uint40(block.timestamp + rules.outsidePeriod);
        // The outside dispute is known only after the call; the lock keeps everything still meanwhile.
        (uint256 outsideId, uint256 cost) = dispute.feeToken == NATIVE
            ? _askForValue(court, outsideData, maxCost)
            : _askForToken(court, outsideData, dispute.feeToken, maxCost);
        if (_escalated[true][court][outsideId] != 0 || _escalated[false][court][outsideId] != 0) {
            revert OutsideDisputeKnown(outsideId);
        }
        _escalated[forBuyer][court][outsideId] = id;
        // casting is safe: both ways of asking see to it
        _escalations[id][forBuyer] = Escalation(uint96(cost), endsAt, statedAward, 0);
        emit DisputeRequest(IArbitratorV2(court), outsideId, 0);
        emit OutsideCourtAsked(id, msg.sender, outsideId, uint8(award), statedAward, cost, endsAt);
    }

    /// @dev Only writes, so that the outside court can always deliver. Its first ruling in time is final.
    function rule(uint256 disputeId, uint256 ruling) external {
        uint256 id = _escalated[true][msg.sender][disputeId];
        bool forBuyer = id != 0;
        if (!forBuyer) id = _escalated[false][msg.sender][disputeId];
        if (id == 0) revert CallerNotOutsideCourt(msg.sender, disputeId);
        Escalation storage escalation = _escalations[id][forBuyer];
        if (_cases[id].stage() != Stage.Outside || escalation.ruling != 0) return;
        if (block.timestamp > escalation.endsAt) return;
        escalation.ruling = ruling == STATED_AWARD ? 2 : 1;
        emit OutsideCourtRuled(id, disputeId, ruling);
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

    /// @dev The roster has given its last award; until the time to appeal is over the outside court may be asked.
    function _leaveRoster(Dispute calldata dispute) private returns (CaseState next) {
        (uint256 id, CaseState current) = _loadSitting(dispute);
        uint256 award = _appealable(dispute, id, current);
        _checkNoRoundLeft(dispute, id, current);
        next = _closeRound(dispute, id, current, award).escalated(_appealEnd(dispute, current));
        _cases[id] = next;
    }

    /// @dev A party may ask only for more than the last award gives it.
    function _checkStated(uint256 choices, uint256 award, uint256 statedAward, bool forBuyer) private pure {
        if (statedAward == 0 || statedAward > choices) revert ICourt.ChoiceOutOfRange(statedAward, choices);
        if (!_isBetter(choices, award, statedAward, forBuyer)) revert AwardNotBetter(statedAward, award);
    }

    function _checkNoRoundLeft(Dispute calldata dispute, uint256 id, CaseState current) private view {
        uint256 rounds = dispute.schedule.rounds();
        bool isLast = current.round() + 1 >= rounds || !_panelOf(dispute, id, current).hasMajority();
        if (!isLast && _membersLeft(dispute, current) >= dispute.schedule.seats(current.round() + 1)) {
            revert FurtherRoundLeft(rounds);
        }
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
