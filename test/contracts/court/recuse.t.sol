// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {CourtTest} from "./CourtTest.sol";

contract RecuseTest is CourtTest {
    function _recuseReverts(address caller, bytes memory reason) private {
        vm.expectRevert(reason);
        _recuse(caller);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        _recuseReverts(
            ada,
            abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute))
        );
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenSeated();
        _afterEvidence();
        _vote(1);
        _recuseReverts(ada, abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenThereIsNoSuchSeat() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(ICourt.SeatOutOfRange.selector, 1, 1));
        vm.prank(ada);
        court.recuse(dispute, 1, "");
    }

    function test_reverts_whenTheSeatIsEmpty() public {
        _givenDrawing(2);
        _recuseReverts(ada, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, ada));
    }

    function test_reverts_whenCallerIsNotInTheSeat() public {
        address holder = _givenDrawn(2);
        address other = holder == arbitrators[0] ? arbitrators[1] : arbitrators[0];
        _recuseReverts(other, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, other));
        _recuseReverts(buyer, abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, buyer));
    }

    function test_A20_reverts_whenTheEvidencePeriodIsOver() public {
        address holder = _givenDrawn(2);
        uint256 end = START + EVIDENCE;
        vm.warp(end + 1);
        _recuseReverts(holder, abi.encodeWithSelector(ICourt.EvidenceEnded.selector, end, end + 1));
        vm.warp(end);
        _recuse(holder);
        assertStage(Stage.Drawing);
    }

    function test_reverts_givenTheSecondSitting() public {
        _givenDrawn(3);
        uint256 end = _voteEndsAt();
        vm.warp(end + 1);
        court.timeOut(dispute, "");
        _recuseReverts(_draw(), abi.encodeWithSelector(ICourt.EvidenceEnded.selector, end, end + 1));
    }

    /// @dev A-26: recusals cannot go round for ever.
    function test_A26_reverts_whenTwoSeatsWereGivenBack() public {
        _recuse(_givenDrawn(5));
        _recuse(_draw());
        _recuseReverts(_draw(), abi.encodeWithSelector(ICourt.RecusalsExhausted.selector, 2));
    }

    function test_hasTheSeatDrawnAgain() public {
        address holder = _givenDrawn(3);
        vm.expectEmit(address(court));
        emit ICourt.SeatRecused(disputeId, holder, 0);
        vm.expectEmit(address(court));
        emit ICourt.DrawScheduled(disputeId, uint40(START_BLOCK + 9));
        _recuse(holder);
        assertStage(Stage.Drawing);
        assertEq(Seats.first(_case().seat).recusals(), 1);
        assertEq(_case().formers, 1);
        assertEq(_number(), 0);
        assertEq(_member(holder).load, 0);
        assertEq(_member(holder).taken, 1);
        assertEq(_member(holder).served, 0);
        assertEq(_member(holder).absent, 0);
        assertEq(_member(holder).stake, STAKE);
    }

    /// @dev A-22: every redraw needs a block that nobody knew when the seat was given back.
    function test_A22_needsANewBlock() public {
        _recuse(_givenDrawn(3));
        vm.expectRevert(
            abi.encodeWithSelector(ICourt.SeedNotAvailable.selector, START_BLOCK + 9, START_BLOCK + 5)
        );
        court.draw(dispute);
    }

    function testFuzz_nobodyIsSeatedTwice(bytes32 seed) public {
        vm.assume(seed != 0);
        _givenDrawing(3);
        address[3] memory holders;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 seedBlock = _case().seedBlock;
            vm.roll(seedBlock + 1);
            vm.setBlockhash(seedBlock, keccak256(abi.encode(seed, i)));
            holders[i] = _draw();
            if (i < 2) _recuse(holders[i]);
        }
        assertNotEq(holders[0], holders[1]);
        assertNotEq(holders[0], holders[2]);
        assertNotEq(holders[1], holders[2]);
    }

    function test_neverExtendsTheRound() public {
        address holder = _givenDrawn(3);
        uint256 end = _voteEndsAt();
        vm.warp(START + EVIDENCE);
        _recuse(holder);
        assertEq(_voteEndsAt(), end);
        assertEq(_case().evidenceEndsAt, START + EVIDENCE);
    }

    function test_paysEachDrawOutOfTheFee() public {
        _recuse(_givenDrawn(3));
        _recuse(_draw());
        address holder = _draw();
        _afterEvidence();
        _vote(1);
        assertEq(_credit(address(this)), uint256(BOUNTY) * 3);
        assertEq(_fees(holder), FEE - uint256(BOUNTY) * 3);
    }

    /// @dev A-26: there is nobody else, so the case ends and the parties have the fee back.
    function test_A26_endsTheCase_givenNamedArbitrator() public {
        _givenSeated();
        vm.expectEmit(address(court));
        emit ICourt.SeatRecused(disputeId, ada, 0);
        vm.expectEmit(address(court));
        emit ICourt.DisputeAbandoned(disputeId);
        _recuse(ada);
        assertStage(Stage.Delivered);
        assertEq(_case().ruling, 0);
        assertEq(arbitrable.rulings(), 1);
        assertEq(arbitrable.ruling(), 0);
        assertEq(_credit(buyer), FEE - FEE / 2);
        assertEq(_credit(seller), FEE / 2);
        assertEq(_fees(ada), 0);
        assertEq(_member(ada).load, 0);
        assertEq(_member(ada).stake, STAKE);
    }
}
