// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Settlements} from "./Settlements.sol";
import {Split} from "./Split.sol";
import {Offer, Outcome, Plea, Policy, Status, Terms} from "./Trade.sol";
import {TradeState} from "./TradeState.sol";

/// @notice A dispute inside the escrow, as far as the two sides go alone: claim, answer, concession, default judgment,
/// settlement. Deposits are exactly `maxCaseFee` a side, so none is stored.
abstract contract Cases is Settlements {
    /// @dev What the arbitrator must have been given for its failure to count: twice what the dearest court that is known takes.
    uint256 private constant GAS_TO_ASK = 1_200_000;

    /// @dev How a case ends: what each side gets, and which deposits return.
    struct Closing {
        Outcome outcome;
        uint256 toBuyer;
        uint256 toSeller;
        uint256 buyerDeposit;
        uint256 sellerDeposit;
    }

    function openCase(
        Terms calldata terms,
        Policy calldata policy,
        Plea calldata claim
    ) external payable nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkBeforeCase(state);
        if (state.status() == Status.Paid) revert StatusNotAllowed(Status.Paid);
        _checkInTime(state);
        bool sellerClaims = state.status() == Status.Returned;
        address claimant = sellerClaims ? terms.seller : terms.buyer;
        _checkPlea(CLAIM_TYPEHASH, trade, state, claimant, claim);

        state = state.claimed(block.timestamp + policy.answerWindow, claim.buyerBps, sellerClaims);
        _trades[trade] = state;
        emit CaseOpened(trade, claimant, claim.buyerBps, claim.statement, state.endsAt());

        _collectFromCaller(policy.caseFeeToken, policy.maxCaseFee);
    }

    function answer(Terms calldata terms, Policy calldata policy, Plea calldata plea) external payable {
        if (_answer(terms, policy, plea)) return;
        // The answer stands and its lock is released before the arbitrator is asked: nothing it does can undo the answer.
        // A call of its own, since a price paid for no dispute must come back whole. `answer` begins with the arguments
        // of `createDispute`, which ignores what follows them; what is returned, perhaps a bomb, is not copied.
        bytes memory call_ = bytes.concat(this.createDispute.selector, msg.data[4:]);
        uint256 available = gasleft();
        bool created;
        assembly ("memory-safe") {
            created := call(gas(), address(), 0, add(call_, 0x20), mload(call_), 0, 0)
        }
        if (created) return;
        // Who estimates gas finds the least with which the answer goes through: not so little that only the dispute fails.
        if (available < GAS_TO_ASK) revert GasTooLowToAsk(available, GAS_TO_ASK);
        emit DisputeFailed(tradeId(terms));
    }

    function concede(Terms calldata terms, Policy calldata policy) external nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkParty(terms);
        _checkInCase(state);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Conceded;
        if (msg.sender == terms.buyer) {
            closing.toSeller = state.held();
            if (state.status() == Status.InCourt) closing.buyerDeposit -= state.caseFee();
        } else {
            closing.toBuyer = state.held();
            if (state.status() == Status.InCourt) closing.sellerDeposit -= state.caseFee();
        }
        _close(terms, policy, trade, state, closing);
    }

    function defaultJudgment(Terms calldata terms, Policy calldata policy) external nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkStatus(state, Status.Claimed);
        _checkTimedOut(state);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Defaulted;
        closing.toSeller = Split.sellerPart(state.held(), state.claimBps());
        closing.toBuyer = state.held() - closing.toSeller;
        _close(terms, policy, trade, state, closing);
    }

    function settleCase(
        Terms calldata terms,
        Policy calldata policy,
        Offer calldata offer
    ) external nonReentrant {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkInCase(state);
        _checkOffer(terms, trade, state, offer);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Settled;
        closing.toBuyer = offer.toBuyer;
        closing.toSeller = state.held() - offer.toBuyer;
        if (state.status() == Status.InCourt) _bearCosts(closing, state.caseFee(), state.caseFee() / 2);
        _close(terms, policy, trade, state, closing);
    }

    function submitEvidence(bytes32 trade, bytes32 cid) external {
        emit EvidenceSubmitted(trade, msg.sender, cid);
    }

    // ── Answering ────────────────────────────────────────────────────────────────────────────────────────────────

    function _answer(
        Terms calldata terms,
        Policy calldata policy,
        Plea calldata plea
    ) private nonReentrant returns (bool agreed) {
        (bytes32 trade, TradeState state) = _loadCase(terms, policy);
        _checkStatus(state, Status.Claimed);
        address respondent = state.sellerClaims() ? terms.buyer : terms.seller;
        _checkPlea(ANSWER_TYPEHASH, trade, state, respondent, plea);

        (uint256 toBuyer, uint256 toSeller, uint256 difference) = _concededBy(state, plea.buyerBps);
        agreed = difference == 0;
        if (agreed) _agree(terms, policy, trade, state);
        else {
            state = state.answered(block.timestamp + policy.answerWindow, uint96(difference));
            _trades[trade] = state;
            emit CaseAnswered(
                trade,
                respondent,
                plea.buyerBps,
                plea.statement,
                toBuyer,
                toSeller,
                difference,
                state.endsAt()
            );

            _collectFromCaller(policy.caseFeeToken, policy.maxCaseFee);
            _payOut(terms.token, terms.buyer, toBuyer);
            _payWithFee(terms.token, terms.seller, policy.feeBps, policy.feeRecipient, toSeller);
        }
    }

    /// @dev Nothing is left to decide when the answer gives the claimant at least what was claimed, or when the two
    /// splits round to the same money.
    function _concededBy(
        TradeState state,
        uint256 answerBps
    ) private pure returns (uint256 toBuyer, uint256 toSeller, uint256 difference) {
        uint256 claimBps = state.claimBps();
        bool gives = state.sellerClaims() ? answerBps <= claimBps : answerBps >= claimBps;
        return Split.conceded(state.held(), claimBps, gives ? claimBps : answerBps);
    }

    function _agree(Terms calldata terms, Policy calldata policy, bytes32 trade, TradeState state) private {
        if (msg.value != 0) revert ValueMismatch(msg.value, 0);

        Closing memory closing = _returnDeposits(state, policy);
        closing.outcome = Outcome.Agreed;
        closing.toSeller = Split.sellerPart(state.held(), state.claimBps());
        closing.toBuyer = state.held() - closing.toSeller;
        _close(terms, policy, trade, state, closing);
    }

    // ── Closing ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _loadCase(
        Terms calldata terms,
        Policy calldata policy
    ) internal view returns (bytes32 trade, TradeState state) {
        _checkPolicy(terms, policy);
        return _load(terms);
    }

    function _checkInCase(TradeState state) internal pure {
        if (state.status() < Status.Claimed || state.status() > Status.InCourt) {
            revert StatusNotAllowed(state.status());
        }
    }

    /// @dev Before an answer only the claimant has deposited; from then on both have.
    function _returnDeposits(
        TradeState state,
        Policy calldata policy
    ) internal pure returns (Closing memory closing) {
        bool isClaimed = state.status() == Status.Claimed;
        if (!isClaimed || !state.sellerClaims()) closing.buyerDeposit = policy.maxCaseFee;
        if (!isClaimed || state.sellerClaims()) closing.sellerDeposit = policy.maxCaseFee;
    }

    function _bearCosts(Closing memory closing, uint256 caseFee, uint256 buyerCost) internal pure {
        closing.buyerDeposit -= buyerCost;
        closing.sellerDeposit -= caseFee - buyerCost;
    }

    function _close(
        Terms calldata terms,
        Policy calldata policy,
        bytes32 trade,
        TradeState state,
        Closing memory closing
    ) internal {
        _trades[trade] = state.closed();
        emit CaseClosed(
            trade,
            closing.outcome,
            closing.toBuyer,
            closing.toSeller,
            closing.buyerDeposit,
            closing.sellerDeposit
        );

        _payOut(terms.token, terms.buyer, closing.toBuyer);
        _payWithFee(terms.token, terms.seller, policy.feeBps, policy.feeRecipient, closing.toSeller);
        _payOut(policy.caseFeeToken, terms.buyer, closing.buyerDeposit);
        _payOut(policy.caseFeeToken, terms.seller, closing.sellerDeposit);
    }
}
