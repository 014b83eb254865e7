// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../../contracts/court/IRosters.sol";
import {ArbitrableDouble} from "../../support/ArbitrableDouble.sol";
import {BlacklistingCoin} from "../../support/BlacklistingCoin.sol";
import {CourtTest} from "../CourtTest.sol";

contract CourtPayingOutAttacks is CourtTest {
    // ── A-02 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What is owed is counted, not measured, and nobody is paid who did not ask for it.
    function test_A02_dustAndABlacklistedPartyFreezeNothing() public {
        BlacklistingCoin listing = new BlacklistingCoin();
        listing.mint(ada, PURSE);
        vm.prank(ada);
        listing.approve(address(court), PURSE);
        (rules.feeToken, rules.stakeToken) = (address(listing), address(listing));
        _givenSeated();
        listing.mint(address(court), 1);
        vm.deal(address(court), 1);
        listing.setBlacklisted(buyer, true);

        _recuse(ada);
        assertStage(Stage.Delivered);
        vm.prank(seller);
        court.withdraw(address(listing), seller);
        vm.prank(buyer);
        court.withdraw(address(listing), stranger);
        assertEq(listing.balanceOf(seller), FEE / 2);
        assertEq(listing.balanceOf(stranger), FEE - FEE / 2);
        assertEq(listing.balanceOf(address(court)), STAKE + 1);
    }

    // ── A-05 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function _namedVotes() private {
        _givenSeated();
        _afterEvidence();
        _vote(3);
    }

    function _namedRecuses() private {
        _givenSeated();
        _recuse(ada);
    }

    function _namedIsAbsent() private {
        _givenSeated();
        _isAbsent();
    }

    function _drawnVotes() private {
        _recuse(_givenDrawn(3));
        _draw();
        _afterEvidence();
        _vote(3);
    }

    function _drawnAreAbsentTwice() private {
        _givenDrawn(3);
        _isAbsent();
        _draw();
        _isAbsent();
    }

    function _nobodyTakesTheRuling() private {
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        _namedVotes();
    }

    /// @dev A case that is over owes all of its fee to somebody, whichever way it ended.
    function test_A05_everyEndOwesTheWholeFee() public {
        _assertOwesTheFee(_namedVotes, Stage.Delivered);
        _assertOwesTheFee(_namedRecuses, Stage.Delivered);
        _assertOwesTheFee(_namedIsAbsent, Stage.Delivered);
        _assertOwesTheFee(_drawnVotes, Stage.Delivered);
        _assertOwesTheFee(_drawnAreAbsentTwice, Stage.Delivered);
        _assertOwesTheFee(_nobodyTakesTheRuling, Stage.Ruled);
    }

    function _assertOwesTheFee(function() internal reach, Stage end) private {
        uint256 snapshot = vm.snapshotState();
        reach();
        assertStage(end);
        uint256 owed = _credit(buyer) + _credit(seller) + _credit(address(this));
        for (uint256 i = 0; i < arbitrators.length; ++i) owed += _fees(arbitrators[i]);
        assertEq(owed, FEE);
        vm.revertToState(snapshot);
    }

    function _isAbsent() private {
        _afterVote();
        court.timeOut(dispute, "");
    }

    // ── A-10 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A10_nothingIsPaidTwice() public {
        _namedVotes();
        vm.startPrank(ada);
        court.withdrawFees(version, ada);
        vm.expectRevert(abi.encodeWithSelector(IRosters.NothingToWithdraw.selector, ada, NATIVE));
        court.withdrawFees(version, ada);
        _afterVote();
        bytes memory isOver = abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered);
        vm.expectRevert(isOver);
        court.vote(dispute, 4, REASON, "");
        vm.expectRevert(isOver);
        court.recuse(dispute, 0, "");
        vm.expectRevert(isOver);
        court.timeOut(dispute, "");
        vm.expectRevert(isOver);
        court.executeRuling(dispute, "");
        vm.stopPrank();
        assertEq(address(court).balance, STAKE);
        assertEq(ada.balance, PURSE - STAKE + FEE);
    }
}
