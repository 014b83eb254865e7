// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {AwardClaims} from "./AwardClaims.sol";
import {SidesWithTheBuyer} from "./BrokenCourts.sol";
import {AppealsAnotherAward, PaysSlashes, RevealsTwice, RewardsAppeals} from "./BrokenPanels.sol";
import {ClaimTest} from "./ClaimTest.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice As in BrokenCourt.t.sol, before panels and further instances.
contract BrokenPanelTest is AwardClaims, ClaimTest, CourtDeployment {
    uint256 private constant BUYER = 12;
    uint256 private constant SELLER = 13;
    uint8 private constant STRANGER = 14;
    uint256 private constant PANELS = 3;
    /// The handler's choices of one step each: votes from 5 upwards, and the same without a seat.
    uint8 private constant STEP = 5;
    uint8 private constant STEP_WITHOUT_ONE = 60;

    WholeCourt private genuine;

    function setUp() public {
        genuine = deployCourt();
    }

    function _givenPanel(address copy) private {
        _observe(new CourtHandler(WholeCourt(copy)));
        handler.open(BUYER, SELLER, PANELS, 0);
        handler.hear(0, STEP);
        assertStage(Stage.Seated);
    }

    function _givenTold(address copy) private {
        _givenPanel(copy);
        handler.hear(0, STEP_WITHOUT_ONE);
        handler.tell(0, 0);
    }

    function _givenHeard(address copy) private {
        _givenPanel(copy);
        _hear();
    }

    function _givenAppealed(address copy) private {
        _givenHeard(copy);
        handler.appeal(0, STRANGER);
        assertStage(Stage.Drawing);
    }

    /// @dev The buyer asked for 2, the middle of seven votes is 8, and the outside court kept to that.
    function _givenRuledOutside(address copy) private {
        _givenAppealed(copy);
        handler.hear(0, STEP);
        _hear();
        handler.appeal(0, 2);
        assertStage(Stage.Outside);
        handler.ruleOutside(0, 1);
        _end();
    }

    function test_3_fails_whenASlashIsPaid() public {
        _givenTold(address(genuine));
        claim_3_courtHoldsWhatItOwes();
        _givenTold(address(new PaysSlashes(genuine)));
        _assertFails(this.claim_3_courtHoldsWhatItOwes, "native coin owed");
    }

    function test_7_fails_whenAnAppellantGains() public {
        _givenAppealed(address(genuine));
        claim_7_givesStrangersNothing();
        _givenAppealed(address(new RewardsAppeals(genuine)));
        _assertFails(this.claim_7_givesStrangersNothing, "a stranger gained");
    }

    function test_11_fails_whenAPanelVotesTwice() public {
        _givenHeard(address(genuine));
        claim_11_everySeatVotesOnce();
        _givenHeard(address(new RevealsTwice(genuine)));
        _assertFails(this.claim_11_everySeatVotesOnce, "a seat voted twice");
    }

    function test_12_fails_whenAPanelsAwardIsNotTheVotes() public {
        _givenHeard(address(genuine));
        _end();
        claim_12_awardLiesWithinTheVotes();
        _givenHeard(address(new SidesWithTheBuyer(genuine)));
        _end();
        _assertFails(this.claim_12_awardLiesWithinTheVotes, "below the votes");
    }

    function test_12_fails_whenAnAppealedAwardIsNotTheVotes() public {
        _givenAppealed(address(genuine));
        claim_12_awardLiesWithinTheVotes();
        _givenAppealed(address(new AppealsAnotherAward(genuine)));
        _assertFails(this.claim_12_awardLiesWithinTheVotes, "above the votes");
    }

    function test_12_fails_whenNobodyStatedTheAward() public {
        _givenRuledOutside(address(genuine));
        claim_12_awardLiesWithinTheVotes();
        _givenRuledOutside(address(new SidesWithTheBuyer(genuine)));
        _assertFails(this.claim_12_awardLiesWithinTheVotes, "an award that nobody stated");
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _hear() private {
        handler.hear(0, STEP);
        handler.hear(0, STEP);
        (, Case memory current) = handler.disputeAt(0);
        assertEq(uint256(current.turn), uint256(Turn.Revealed), "heard");
    }

    function _end() private {
        skip(2 days);
        handler.end(0);
        assertStage(Stage.Delivered);
    }

    function assertStage(Stage expected) private view {
        (, Case memory current) = handler.disputeAt(0);
        assertEq(uint256(current.stage), uint256(expected), "stage");
    }
}
