// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case} from "../../../../contracts/court/ICourt.sol";
import {LivesBook} from "./LivesBook.sol";

/// @notice The outside court: asked by one side or both, each for more of its own, and what it makes of it.
abstract contract LivesOutside is LivesBook {
    /// @dev What may come of a question.
    uint256 private constant REFUSED = 0;
    uint256 private constant TIED = 1;
    uint256 private constant LATE = 2;
    uint256 private constant CONFIRMED = 3;
    uint256 private constant OUTCOMES = 6;

    uint256 private _asked;

    function _foundOutside() internal {
        uint256 jurors = 1 + _pick(5);
        kleros.setFeeForJuror(1 + _pick((uint256(rules.seatFee) * rules.seats * 2) / jurors + 1));
        (rules.outsideCourt, rules.outsidePeriod) = (address(kleros), 60 days);
        rules.outsideData = abi.encode(uint256(31), jurors);
    }

    /// @return Whether a side had more to ask for.
    function _askOutside() internal returns (bool) {
        bool ofBuyer = _happens(50);
        return _ask(ofBuyer) || _ask(!ofBuyer);
    }

    /// @dev Where it was asked: the other side may be heard, too, and then the dispute ends.
    function _hearOutside(Case memory current) internal {
        uint256 askUntil = current.evidenceEndsAt;
        bool ofBuyer = questions[true].isAsked;
        bool both = _now() <= askUntil && _happens(50) && _ask(!ofBuyer);
        if (both) ++seen["both asked"];
        bool buyerIsLate = questions[true].isAsked && _answerIsLate(true);
        bool sellerIsLate = questions[false].isAsked && _answerIsLate(false);
        if (buyerIsLate) _ruleTooLate(true);
        if (sellerIsLate) _ruleTooLate(false);
        if (!both && _now() <= askUntil) vm.warp(askUntil + 1);
        if (questions[true].isChosen != questions[false].isChosen)
            expected = questions[questions[true].isChosen].stated;
        court.executeRuling(dispute, _execution());
    }

    /// @dev Lower awards give the buyer more, and 0 counts as the middle.
    function _ask(bool ofBuyer) private returns (bool) {
        (uint256 award, uint256 choices) = (expected, dispute.choices);
        (uint256 low, uint256 high) = (1, award == 0 ? choices / 2 : award - 1);
        if (!ofBuyer) (low, high) = (award == 0 ? (choices + 1) / 2 + 1 : award + 1, choices);
        if (low > high) return false;
        questions[ofBuyer] = Question({
            isAsked: true,
            isChosen: false,
            stated: uint8(low + _pick(high - low + 1)),
            outsideId: _asked++,
            cost: _price()
        });
        _pay(ofBuyer ? buyer : seller, questions[ofBuyer]);
        return true;
    }

    /// @dev What is sent above the price is credited back.
    function _pay(address party, Question memory question) private {
        bool isNative = rules.feeToken == NATIVE;
        uint256 more = _happens(30) ? _pick(1_000) : 0;
        vm.prank(party);
        court.appealOutside{value: isNative ? question.cost + more : 0}(
            dispute,
            rules.outsideData,
            question.stated,
            question.cost + more
        );
        _lose(party, rules.feeToken, question.cost);
        _gain(address(kleros), rules.feeToken, question.cost);
        ++seen[isNative ? bytes32("asked for native") : bytes32("asked for coin")];
    }

    function _price() private view returns (uint256) {
        if (rules.feeToken == NATIVE) return kleros.arbitrationCost(rules.outsideData);
        return kleros.arbitrationCost(rules.outsideData, dollar);
    }

    /// @dev Everything but lateness happens at once.
    function _answerIsLate(bool ofBuyer) private returns (bool) {
        uint256 outcome = _pick(OUTCOMES);
        if (outcome == LATE) return true;
        if (outcome == REFUSED) ++seen["outside refused"];
        else if (outcome == TIED) ++seen["outside tied"];
        else if (outcome == CONFIRMED) ++seen["outside confirmed"];
        else {
            ++seen["outside chose"];
            questions[ofBuyer].isChosen = true;
        }
        uint256 ruling =
            outcome == REFUSED
                ? 0
                : outcome == CONFIRMED
                    ? 1
                    : 2;
        _rule(questions[ofBuyer].outsideId, ruling, outcome == TIED);
        return false;
    }

    /// @dev Its word counts no more, whatever it is; half of them never come.
    function _ruleTooLate(bool ofBuyer) private {
        uint256 endsAt = court.escalationOf(disputeId, ofBuyer).endsAt;
        if (_now() <= endsAt) vm.warp(endsAt + 1);
        if (_happens(50)) _rule(questions[ofBuyer].outsideId, 2, false);
        ++seen["outside late"];
    }

    function _rule(uint256 outsideId, uint256 ruling, bool isTied) private {
        if (isTied) kleros.castVotes(outsideId, _tie(kleros.disputeAt(outsideId).jurors));
        else kleros.voteAlike(outsideId, ruling);
        kleros.passAppeal(outsideId);
        kleros.executeRuling(outsideId);
    }

    /// @dev Two votes against each other; the only juror does not vote.
    function _tie(uint256 jurors) private pure returns (uint256[] memory votes) {
        votes = new uint256[](jurors == 1 ? 0 : 2);
        for (uint256 i = 0; i < votes.length; ++i) votes[i] = i + 1;
    }
}
