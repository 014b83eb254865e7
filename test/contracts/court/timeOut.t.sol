// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtTest} from "./CourtTest.sol";

contract TimeOutTest is CourtTest {
    uint256 private constant FIRST_END = uint256(START) + EVIDENCE + VOTE;
    uint256 private constant SECOND_END = FIRST_END + VOTE;

    function _timeOut() private {
        court.timeOut(dispute, "");
    }

    function _assertAbandoned(uint256 unpaid) private view {
        assertStage(Stage.Delivered);
        assertEq(_case().ruling, 0);
        assertEq(arbitrable.rulings(), 1);
        assertEq(arbitrable.ruling(), 0);
        assertEq(_credit(buyer), unpaid - unpaid / 2);
        assertEq(_credit(seller), unpaid / 2);
        assertEq(_credit(address(arbitrable)), 0);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        _timeOut();
    }

    function test_A23_reverts_whenTheCaseIsOver() public {
        _givenSeated();
        _afterEvidence();
        _vote(1);
        vm.warp(SECOND_END + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
        _timeOut();
    }

    function test_A23_reverts_whenTheRulingWaitsForDelivery() public {
        _givenUndelivered();
        vm.warp(SECOND_END + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Ruled));
        _timeOut();
    }

    function test_A20_reverts_whenTheVotePeriodRuns() public {
        _givenSeated();
        vm.warp(FIRST_END);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, FIRST_END, FIRST_END));
        _timeOut();
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertStage(Stage.Delivered);
    }

    /// @dev A-13, A-26: a silent named arbitrator delays the case by its clock and no more.
    function test_A13_rulesZero_givenNamedArbitrator() public {
        _givenSeated();
        vm.warp(START + court.longestCase(version) + 1);
        vm.expectEmit(address(court));
        emit ICourt.DisputeAbandoned(disputeId);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, ada, 0, SLASH);
        vm.expectEmit(address(court));
        emit IArbitratorV2.Ruling(address(arbitrable), disputeId, 0);
        _timeOut();
        _assertAbandoned(FEE);
    }

    /// @dev The slash is burned: nobody has a credit for it, so nobody gains from an absence.
    function test_burnsTheSlash() public {
        _givenSeated();
        vm.warp(FIRST_END + 1);
        vm.expectEmit(address(court));
        emit IRosters.StakeChanged(version, ada, STAKE - SLASH);
        vm.expectEmit(address(court));
        emit IRosters.MaxLoadChanged(version, ada, 0);
        _timeOut();
        assertEq(_member(ada).stake, STAKE - SLASH);
        assertEq(_member(ada).maxLoad, 0);
        assertEq(_member(ada).absent, 1);
        assertEq(_member(ada).served, 0);
        assertEq(_member(ada).load, 0);
        assertEq(_credit(buyer) + _credit(seller) + _credit(ada) + _credit(address(this)), FEE);
        assertEq(address(court).balance, uint256(STAKE) + FEE);
    }

    function test_lowersTheLoadToWhatTheStakeCovers() public {
        rules.minStake = SLASH;
        _givenPublished();
        vm.prank(ada);
        court.join{value: uint256(SLASH) * 3}(version, uint96(SLASH) * 3, 3, PROFILE);
        _givenDispute();
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertEq(_member(ada).maxLoad, 2);
    }

    function test_keepsTheLoad_givenTheStakeStillCoversIt() public {
        rules.minStake = SLASH;
        _givenSeated();
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertEq(_member(ada).maxLoad, LOAD);
    }

    function test_slashesNothing_givenNoSlash() public {
        rules.slash = 0;
        _givenSeated();
        vm.warp(FIRST_END + 1);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, ada, 0, 0);
        _timeOut();
        assertEq(_member(ada).stake, STAKE);
        assertEq(_member(ada).maxLoad, LOAD);
        assertEq(_member(ada).absent, 1);
        _assertAbandoned(FEE);
    }

    function test_hasTheSeatDrawnAgain_givenDrawnHolder() public {
        address holder = _givenDrawn(2);
        vm.warp(FIRST_END + 1);
        vm.expectEmit(address(court));
        emit ICourt.SeatAbsent(disputeId, holder, 0, SLASH);
        vm.expectEmit(address(court));
        emit ICourt.SittingFailed(disputeId, 0, uint40(FIRST_END));
        vm.expectEmit(address(court));
        emit ICourt.DrawScheduled(disputeId, uint40(START_BLOCK + 9));
        _timeOut();
        assertStage(Stage.Drawing);
        assertTrue(_case().isSecondSitting);
        assertEq(_voteEndsAt(), SECOND_END);
        assertEq(_member(holder).stake, STAKE - SLASH);

        address other = _draw();
        assertNotEq(other, holder);
        _vote(5);
        assertEq(arbitrable.ruling(), 5);
        assertEq(_fees(other), FEE - uint256(BOUNTY) * 2);
    }

    function test_slashesNobody_givenTheSeatWasNeverFilled() public {
        _givenDrawing(2);
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertStage(Stage.Drawing);
        assertEq(_case().formers, 0);
        _draw();
        _vote(5);
        assertEq(arbitrable.ruling(), 5);
    }

    /// @dev The second sitting ends one vote period after the first, not after the call.
    function test_endsTheSecondSittingByTheClock_howeverLateSomebodyCalled() public {
        _givenDrawn(3);
        vm.warp(SECOND_END - VOTE / 2);
        _timeOut();
        assertEq(_voteEndsAt(), SECOND_END);
        _draw();
        vm.warp(SECOND_END);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, SECOND_END, SECOND_END));
        _timeOut();
        vm.warp(SECOND_END + 1);
        _timeOut();
        _assertAbandoned(FEE - uint256(BOUNTY) * 2);
    }

    /// @dev A-26: the whole panel absent twice.
    function test_A26_rulesZero_givenTheSecondSittingWasSilent() public {
        address first = _givenDrawn(3);
        vm.warp(FIRST_END + 1);
        _timeOut();
        address second = _draw();
        vm.warp(SECOND_END + 1);
        _timeOut();
        assertEq(_member(first).absent, 1);
        assertEq(_member(second).absent, 1);
        assertEq(_member(second).stake, STAKE - SLASH);
        _assertAbandoned(FEE - uint256(BOUNTY) * 2);
    }

    /// @dev A-26: every seat recused or absent, with the most draws there can be.
    function test_A26_rulesZero_givenEverySeatWasLost() public {
        rules.bountyBps = 1_000;
        _drawnRulesKeepingBounty(4);
        _givenDispute();
        _recuse(_draw());
        _recuse(_draw());
        _draw();
        vm.warp(FIRST_END + 1);
        _timeOut();
        _draw();
        vm.warp(SECOND_END + 1);
        _timeOut();
        assertEq(_case().draws, 4);
        _assertAbandoned(FEE - (uint256(FEE) / 10) * 4);
    }

    function test_A26_rulesZero_givenNobodyCouldBeDrawn() public {
        _givenRoster(2);
        _givenDisputeOf(arbitrators[0], arbitrators[1]);
        vm.warp(FIRST_END + 1);
        _timeOut();
        _draw();
        assertStage(Stage.Drawing);
        vm.warp(START + court.longestCase(version));
        vm.expectRevert(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, SECOND_END, SECOND_END));
        _timeOut();
        vm.warp(SECOND_END + 1);
        _timeOut();
        assertStage(Stage.Delivered);
        assertEq(_credit(arbitrators[0]), FEE - FEE / 2);
        assertEq(_credit(arbitrators[1]), FEE / 2);
    }

    /// @dev The second sitting's end does not move with the call, so a late call may find it too short to draw.
    function test_A20_rulesZero_whenNoTimeIsLeftToDraw() public {
        address holder = _givenDrawn(3);
        uint256 latest = SECOND_END - VOTE / 2;
        uint256 snapshot = vm.snapshotState();
        vm.warp(latest);
        _timeOut();
        assertStage(Stage.Drawing);

        vm.revertToState(snapshot);
        vm.warp(latest + 1);
        _timeOut();
        assertEq(_member(holder).absent, 1);
        _assertAbandoned(FEE - BOUNTY);
    }

    function test_recordsZero_whenTheArbitrableRefuses() public {
        _givenSeated();
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        vm.warp(FIRST_END + 1);
        _timeOut();
        assertStage(Stage.Ruled);
        assertEq(_credit(buyer) + _credit(seller), FEE);
    }

    /// @dev A-25: several seats of one member are slashed one by one, and the stake covers them all.
    function testFuzz_A25_stakeCoversEverySeat(uint8 seats, bool retires) public {
        seats = uint8(bound(seats, 1, LOAD));
        rules.minStake = SLASH;
        _givenNamed();
        for (uint256 i = 0; i < seats; ++i) _givenDispute();
        if (retires) {
            vm.prank(ada);
            court.retire(version);
        }
        vm.warp(FIRST_END + 1);
        for (uint32 i = 1; i <= seats; ++i) {
            dispute.number = i;
            _timeOut();
        }
        assertEq(_member(ada).stake, retires ? 0 : STAKE - uint256(SLASH) * seats);
        assertEq(_member(ada).load, 0);
        assertEq(_member(ada).absent, seats);
    }

    function _drawnRulesKeepingBounty(uint256 count) private {
        uint16 bountyBps = rules.bountyBps;
        _drawnRules(count);
        rules.bountyBps = bountyBps;
        _givenPublished();
        for (uint256 i = 0; i < count; ++i) _givenJoined(arbitrators[i]);
    }
}
