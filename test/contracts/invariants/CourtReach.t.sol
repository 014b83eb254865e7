// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Member, Standing} from "../../../contracts/court/IRosters.sol";
import {Seat, Seats} from "../../../contracts/court/Seats.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice The handler swallows what the court refuses, so invariants would also hold if nothing ever succeeded. These walks
/// show that its actions reach every stage, every end of a seat and of a sitting, every instance, and the money.
contract CourtReachTest is CourtDeployment {
    uint256 private constant BUYER = 12;
    uint256 private constant SELLER = 13;
    uint256 private constant STRANGER = 14;
    uint256 private constant OPEN = 2;
    uint256 private constant PANELS = 3;
    uint256 private constant RETIRE = 2;
    uint256 private constant WITHDRAW_FEES = 3;
    uint256 private constant WITHDRAW = 5;
    /// The handler's choices of one step each: votes from 1 upwards, from 5 upwards and carried, and 5 and 6 without the first
    /// seat.
    uint8 private constant STEP = 15;
    uint8 private constant CARRIED_STEP = 5;
    uint8 private constant STEP_WITHOUT_THE_FIRST = 60;

    CourtHandler private handler;
    WholeCourt private court;
    bytes32 private version;

    function setUp() public {
        court = deployCourt();
        handler = new CourtHandler(court);
        version = handler.versions(PANELS);
    }

    function test_handlerSeatsAPanelThatCommitsAndReveals() public {
        _opened();
        _expect(Stage.Drawing);
        handler.hear(0, STEP);
        _expect(Stage.Seated);
        for (uint256 i = 0; i < 3; ++i) assertTrue(_holder(i) != address(0), "seated");
        handler.hear(0, STEP);
        assertTrue(_case().turn == Turn.Committed, "committed");
        handler.hear(0, STEP);
        assertTrue(_case().turn == Turn.Revealed, "revealed");
        for (uint256 i = 0; i < 3; ++i) assertEq(_seat(i).ballot(), i + 2, "vote");
    }

    function test_handlerCarriesCommitments() public {
        _heard(CARRIED_STEP);
        for (uint256 i = 0; i < 3; ++i) assertEq(_seat(i).ballot(), i + 6, "vote");
    }

    function test_handlerEndsADispute_andWithdraws() public {
        _heard(STEP);
        address holder = _holder(0);
        _ended();
        assertEq(_case().ruling, 2, "the median");
        assertEq(handler.arbitrable().rulingsOf(_id()), 1, "told");
        assertEq(handler.finalAward(_id()), 3, "booked");

        Member memory member = court.memberOf(version, holder);
        assertEq(member.served, 1, "served");
        assertTrue(member.fees != 0, "paid");
        handler.manage(_actor(holder), PANELS, WITHDRAW_FEES, 0);
        assertEq(court.memberOf(version, holder).fees, 0, "withdrawn");
        assertEq(court.credits(handler.actors(BUYER), address(0)), 1, "excess");
        handler.manage(BUYER, PANELS, WITHDRAW, 0);
        assertEq(court.credits(handler.actors(BUYER), address(0)), 0, "withdrawn");
    }

    /// @dev Of the first panel one is absent, one tells and one votes.
    function test_handlerReachesAnAbsence_aVoidSeat_andAFailedSitting() public {
        _opened();
        handler.hear(0, STEP);
        (address absent, address teller) = (_holder(0), _holder(1));
        handler.hear(0, STEP_WITHOUT_THE_FIRST);
        assertTrue(_case().turn == Turn.None, "one is missing");
        handler.tell(0, 0);
        assertEq(_seat(1).ballot(), Seats.VOID, "void");
        assertEq(court.memberOf(version, teller).absent, 1, "slashed");

        skip(2 days);
        handler.hear(0, STEP);
        assertEq(_seat(2).ballot(), 7, "the only vote");
        handler.end(0);
        _expect(Stage.Drawing);
        assertTrue(_case().isSecondSitting, "failed");
        assertEq(court.memberOf(version, absent).absent, 1, "absent");

        _hear(STEP);
        _ended();
        assertEq(_case().ruling, 2, "the second sitting's");
    }

    function test_handlerAppeals_byAnybody_andAsksOutside() public {
        _heard(STEP);
        handler.appeal(0, uint8(STRANGER));
        assertEq(court.roundOf(_id(), 0).appellant, handler.actors(STRANGER), "appellant");
        _expect(Stage.Drawing);
        _hear(STEP);
        assertEq(_seat(6).ballot(), 8, "seven voted");

        handler.appeal(0, 2);
        handler.appeal(0, 9);
        _expect(Stage.Outside);
        assertEq(court.escalationOf(_id(), true).statedAward, 2, "the buyer's");
        assertEq(court.escalationOf(_id(), false).statedAward, 9, "the seller's");
        handler.ruleOutside(0, 2);
        handler.ruleOutside(1, 1);
        _ended();
        assertEq(_case().ruling, 2, "as the outside court said");
    }

    function test_handlerRecuses() public {
        _opened();
        handler.hear(0, STEP);
        address former = _holder(1);
        handler.recuse(0, 1);
        _expect(Stage.Drawing);
        assertEq(handler.recusals(version, former), 1, "booked");
        handler.hear(0, STEP);
        _expect(Stage.Seated);
        assertTrue(_holder(1) != former, "another");
    }

    function test_handlerDeliversAgain_whenTheRulingWasRefused() public {
        handler.refuse(true);
        _heard(STEP);
        skip(2 days);
        handler.end(0);
        _expect(Stage.Ruled);
        handler.refuse(false);
        handler.end(0);
        _expect(Stage.Delivered);
    }

    function test_handlerClosesEvidence() public {
        _opened();
        handler.close(0, false);
        handler.close(0, true);
        assertEq(_case().evidenceEndsAt, vm.getBlockTimestamp(), "closed by both");
    }

    function test_handlerJoinsAndRetires() public {
        handler.join(STRANGER, OPEN, 4_000_000, 2);
        _expectStanding(Standing.Active);
        handler.manage(STRANGER, OPEN, RETIRE, 0);
        _expectStanding(Standing.Retired);
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Paid two units too much.
    function _opened() private {
        handler.open(BUYER, SELLER, PANELS, 2);
        assertEq(handler.disputeCount(), 1, "opened");
    }

    function _heard(uint8 step) private {
        _opened();
        _hear(step);
    }

    function _hear(uint8 step) private {
        for (uint256 i = 0; i < 3; ++i) handler.hear(0, step);
        assertTrue(_case().turn == Turn.Revealed, "heard");
    }

    function _ended() private {
        skip(2 days);
        handler.end(0);
        _expect(Stage.Delivered);
    }

    // ── Looking ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _id() private view returns (uint256) {
        (Dispute memory dispute, ) = handler.disputeAt(0);
        return court.disputeIdOf(dispute);
    }

    function _case() private view returns (Case memory current) {
        (, current) = handler.disputeAt(0);
    }

    function _seat(uint256 seat) private view returns (Seat) {
        return Seats.at(court.seatsOf(_id(), _case().sitting, seat / 6), seat % 6);
    }

    function _holder(uint256 seat) private view returns (address) {
        return court.memberAt(version, uint32(_seat(seat).number()));
    }

    function _actor(address account) private view returns (uint256 i) {
        while (handler.actors(i) != account) ++i;
    }

    function _expect(Stage expected) private view {
        assertEq(uint256(_case().stage), uint256(expected), "stage");
    }

    function _expectStanding(Standing expected) private view {
        Member memory member = court.memberOf(handler.versions(OPEN), handler.actors(STRANGER));
        assertEq(uint256(member.standing), uint256(expected), "standing");
    }
}
