// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IArbitratorV2} from "../interfaces/IArbitratorV2.sol";
import {Cases} from "./Cases.sol";
import {Split} from "./Split.sol";
import {Outcome, Policy, Status, Terms} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice The escrow as deployed. This last layer is the arbitrator's part of a case: dispute, ruling, execution, lapse.
/// The layers below it, each a verb: `Vault` moves money, `Policies` publishes, `Trades` keeps, `Payments` opens,
/// `Fulfilment` performs, `Settlements` agrees, `Cases` disputes.
contract Escrow is Cases {
    using SafeERC20 for IERC20;

    mapping(address arbitrator => mapping(uint256 disputeId => bytes32)) public tradeOfDispute;

    function createDispute(Terms calldata terms, Policy calldata policy) external payable nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkStatus(state, Status.Answered);
        _checkInTime(state);
        _checkArbitrator(terms, policy.arbitrator);

        // The state follows the call, since only then the fee is known; the lock keeps it still meanwhile, and a ruling
        // given before the dispute has an id finds no trade.
        uint256 endsAt = block.timestamp + policy.rulingWindow;
        (uint256 disputeId, uint256 caseFee) = policy.caseFeeToken == address(0)
            ? _createForValue(terms, policy)
            : _createForToken(terms, policy);
        if (tradeOfDispute[policy.arbitrator][disputeId] != 0)
            revert DisputeIdTaken(policy.arbitrator, disputeId);

        tradeOfDispute[policy.arbitrator][disputeId] = trade;
        _trades[trade] = state.inCourt(endsAt, uint80(caseFee));
        emit DisputeRequest(IArbitratorV2(policy.arbitrator), disputeId, policy.templateId);
        emit DisputeCreated(trade, disputeId, caseFee, uint40(endsAt));
    }

    function lapse(Terms calldata terms, Policy calldata policy) external nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        if (state.status() != Status.InCourt) _checkStatus(state, Status.Answered);
        _checkTimedOut(state);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Lapsed;
        closing.toSeller = Split.sellerPart(state.held(), policy.defaultBuyerBps);
        closing.toBuyer = state.held() - closing.toSeller;
        if (state.status() == Status.InCourt) _bearCosts(closing, state.caseFee(), state.caseFee() / 2);
        _close(terms, policy, trade, state, closing);
    }

    /// @dev Only writes, so that an arbitrator can always deliver. The first ruling is final; on a trade that was
    /// settled or has lapsed it does nothing.
    function rule(uint256 disputeId, uint256 ruling) external {
        bytes32 trade = tradeOfDispute[msg.sender][disputeId];
        if (trade == 0) revert DisputeUnknown(msg.sender, disputeId);
        TradeState state = _trades[trade];
        if (state.status() != Status.InCourt) return;

        _trades[trade] = state.ruled(ruling > type(uint8).max ? 0 : uint8(ruling));
        emit Ruling(IArbitratorV2(msg.sender), disputeId, ruling);
    }

    function execute(Terms calldata terms, Policy calldata policy) external nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkStatus(state, Status.Ruled);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Ruled;
        uint256 ruling = state.ruling();
        uint256 caseFee = state.caseFee();
        if (ruling == 0 || ruling > policy.choices) {
            closing.toSeller = Split.sellerPart(state.held(), policy.defaultBuyerBps);
            _bearCosts(closing, caseFee, caseFee / 2);
        } else {
            closing.toSeller = Split.ruledPart(state.held(), ruling, policy.choices);
            _bearCosts(closing, caseFee, Split.ruledPart(caseFee, ruling, policy.choices));
        }
        closing.toBuyer = state.held() - closing.toSeller;
        _close(terms, policy, trade, state, closing);
    }

    // ── Asking the arbitrator ────────────────────────────────────────────────────────────────────────────────────

    /// @dev A party or the coin would be judge in its own matter, or be called for something else.
    function _checkArbitrator(Terms calldata terms, address arbitrator) private view {
        if (arbitrator == terms.buyer || arbitrator == terms.seller || arbitrator == terms.token) {
            revert ArbitratorIsParty(arbitrator);
        }
        if (arbitrator.code.length == 0) revert ArbitratorWithoutCode(arbitrator);
    }

    function _createForValue(
        Terms calldata terms,
        Policy calldata policy
    ) private returns (uint256 disputeId, uint256 caseFee) {
        IArbitratorV2 arbitrator = IArbitratorV2(policy.arbitrator);
        bytes memory data = _arbitratorData(terms, policy);
        uint256 cost = arbitrator.arbitrationCost(data);
        uint256 gift = _giftNeeded(cost, policy.maxCaseFee, msg.value);
        caseFee = cost - gift;

        disputeId = arbitrator.createDispute{value: cost}(policy.choices, data);
        _payOut(address(0), msg.sender, msg.value - gift);
    }

    function _createForToken(
        Terms calldata terms,
        Policy calldata policy
    ) private returns (uint256 disputeId, uint256 caseFee) {
        if (msg.value != 0) revert ValueMismatch(msg.value, 0);
        IArbitratorV2 arbitrator = IArbitratorV2(policy.arbitrator);
        IERC20 token = IERC20(policy.caseFeeToken);
        bytes memory data = _arbitratorData(terms, policy);
        uint256 cost = arbitrator.arbitrationCost(data, token);
        uint256 gift = _giftNeeded(cost, policy.maxCaseFee, msg.sender == address(this) ? 0 : cost);
        _pull(address(token), msg.sender, gift);

        uint256 balance = _balance(address(token));
        token.forceApprove(address(arbitrator), cost);
        disputeId = arbitrator.createDispute(policy.choices, data, token, cost);
        token.forceApprove(address(arbitrator), 0);
        uint256 spent = balance - _balance(address(token));
        if (spent > cost) revert ArbitrationTooDear(spent, cost);
        caseFee = spent < policy.maxCaseFee ? spent : policy.maxCaseFee;
        _payOut(address(token), msg.sender, gift - (spent - caseFee));
    }

    /// @dev What the caller must give because the price exceeds what a case may cost.
    function _giftNeeded(
        uint256 cost,
        uint256 maxCaseFee,
        uint256 offered
    ) private pure returns (uint256 gift) {
        if (cost <= maxCaseFee) return 0;
        gift = cost - maxCaseFee;
        if (gift > offered) revert ArbitrationTooDear(cost, maxCaseFee + offered);
    }

    function _arbitratorData(
        Terms calldata terms,
        Policy calldata policy
    ) private pure returns (bytes memory) {
        if (!policy.passParties) return policy.arbitratorData;
        return bytes.concat(policy.arbitratorData, abi.encode(terms.buyer, terms.seller));
    }
}
