// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {AwardClaims} from "./AwardClaims.sol";
import {
    CountsASeatMore,
    EndsForPartiesOnly,
    KeepsCredits,
    ReturnsStakes,
    RulesTwice,
    SidesWithTheBuyer,
    TakesVotesBack
} from "./BrokenCourts.sol";
import {ClaimTest} from "./ClaimTest.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice Every claim holds of the genuine court and fails of a copy that is broken in one place, after the same steps.
contract BrokenCourtTest is AwardClaims, ClaimTest, CourtDeployment {
    uint256 private constant BUYER = 12;
    uint256 private constant SELLER = 13;
    uint256 private constant NAMED = 0;
    uint256 private constant WITHDRAW = 5;
    /// Of 11 choices; the handler takes as many steps and one more.
    uint8 private constant VOTE = 3;

    WholeCourt private genuine;

    function setUp() public {
        genuine = deployCourt();
    }

    /// @dev Before the named arbitrator, with one unit too much for either party.
    function _given(address copy) private {
        _observe(new CourtHandler(WholeCourt(copy)));
        handler.open(BUYER, SELLER, NAMED, 2);
        assertEq(handler.disputeCount(), 1);
    }

    function _givenWithdrawn(address copy) private {
        _given(copy);
        handler.manage(BUYER, NAMED, WITHDRAW, 0);
    }

    function _givenVoted(address copy) private {
        _given(copy);
        handler.hear(0, VOTE);
        (, Case memory current) = handler.disputeAt(0);
        assertEq(uint256(current.stage), uint256(Stage.Seated), "the case can be appealed");
    }

    function _givenEnded(address copy) private {
        _givenVoted(copy);
        skip(2 days);
        handler.end(0);
        handler.end(0);
        (, Case memory current) = handler.disputeAt(0);
        assertEq(uint256(current.stage), uint256(Stage.Delivered), "delivered");
    }

    function test_3_fails_whenCreditsOutliveTheirPayment() public {
        _givenWithdrawn(address(genuine));
        claim_3_courtHoldsWhatItOwes();
        _givenWithdrawn(address(new KeepsCredits(genuine)));
        _assertFails(this.claim_3_courtHoldsWhatItOwes, "native coin owed");
    }

    function test_4_fails_whenAnEndNeedsGoodwill() public {
        _givenVoted(address(genuine));
        claim_4_strangerAloneEndsEveryDispute();
        _givenVoted(address(new EndsForPartiesOnly(genuine)));
        _assertFails(
            this.claim_4_strangerAloneEndsEveryDispute,
            abi.encodePacked(ICourt.SittingDecided.selector)
        );
    }

    function test_5_fails_whenASeatIsNotCovered() public {
        _given(address(genuine));
        claim_5_everySeatIsCovered();
        _given(address(new ReturnsStakes(genuine)));
        _assertFails(this.claim_5_everySeatIsCovered, "a seat is not covered");
    }

    function test_10_fails_whenARulingIsToldTwice() public {
        _givenEnded(address(genuine));
        claim_10_rulingIsFinalOnce();
        _givenEnded(address(new RulesTwice(genuine)));
        _assertFails(this.claim_10_rulingIsFinalOnce, "rulings told");
    }

    function test_11_fails_whenASeatVotesTwice() public {
        _givenVoted(address(genuine));
        claim_11_everySeatVotesOnce();
        _givenVoted(address(new TakesVotesBack(genuine)));
        _assertFails(this.claim_11_everySeatVotesOnce, "a seat voted twice");
    }

    function test_12_fails_whenTheAwardIsNotTheVotes() public {
        _givenEnded(address(genuine));
        claim_12_awardLiesWithinTheVotes();
        _givenEnded(address(new SidesWithTheBuyer(genuine)));
        _assertFails(this.claim_12_awardLiesWithinTheVotes, "below the votes");
    }

    function test_13_fails_whenASeatTooManyIsCounted() public {
        _givenEnded(address(genuine));
        claim_13_recordsCountEverySeat();
        _givenEnded(address(new CountsASeatMore(genuine)));
        _assertFails(this.claim_13_recordsCountEverySeat, "seats taken");
    }
}
