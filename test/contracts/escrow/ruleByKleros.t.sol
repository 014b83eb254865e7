// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Status} from "../../../contracts/escrow/Trade.sol";
import {KlerosDouble} from "../support/KlerosDouble.sol";
import {KlerosTest} from "./KlerosTest.sol";

/// @dev What any arbitrator meets is in rule.t.sol.
contract RuleByKlerosTest is KlerosTest {
    /// @dev What Kleros shows before its execution period is nobody's ruling: not even its own.
    function test_reverts_whenTheRulingIsProvisional() public {
        _givenInCourt();
        _vote(1, false);
        (uint256 shown, , ) = kleros.currentRuling(0);
        assertEq(shown, 1);

        vm.expectRevert(KlerosDouble.NotExecutionPeriod.selector);
        kleros.executeRuling(0);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.InCourt));
        escrow.execute(terms, policy);
        _assertInCourt(KLEROS_FEE);
        _assertUnmoved(KLEROS_FEE);
    }

    function test_reverts_whenItWasDelivered() public {
        _givenRuledByKleros(2, false);
        vm.expectRevert(KlerosDouble.RulingAlreadyExecuted.selector);
        kleros.executeRuling(0);
    }

    /// @dev The word before it moved nothing.
    function test_recordsTheRulingAfterAnAppeal() public {
        _givenInCourt();
        _vote(1, false);
        _vote(2, false);
        _deliverRuling();
        assertEq(_state().ruling, 2);
        _assertUnmoved(KLEROS_FEE);
    }

    function test_givesTheBuyersLastWord() public {
        _givenRuledByKleros(1, false);
        escrow.execute(terms, policy);
        _assertPaid(0, 0, KLEROS_FEE);
    }

    function test_givesTheSellersLastWord() public {
        _givenRuledByKleros(2, false);
        escrow.execute(terms, policy);
        _assertPaid(DIFFERENCE, KLEROS_FEE, 0);
    }

    /// @dev A tie is 0, whoever is ahead: nobody ruled, and both bear half.
    function test_splitsByDefault_whenVotesTie() public {
        _givenRuledByKleros(2, true);
        _assertStatus(Status.Ruled);
        assertEq(_state().ruling, 0);
        escrow.execute(terms, policy);
        _assertPaid(HALF, 0.006 ether + 1, 0.006 ether + 2);
    }

    function test_wins_whenLateButBeforeLapse() public {
        _givenInCourt();
        vm.warp(START + 1_000 days);
        _vote(2, false);
        _deliverRuling();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Ruled));
        escrow.lapse(terms, policy);
        escrow.execute(terms, policy);
        _assertPaid(DIFFERENCE, KLEROS_FEE, 0);
    }

    /// @dev A ruling that shows, but was not delivered in time, stops no lapse.
    function test_doesNothing_givenLapsed() public {
        _givenInCourt();
        _vote(2, false);
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertPaid(HALF, 0.006 ether + 1, 0.006 ether + 2);

        _assertDoesNothing();
    }

    function test_doesNothing_givenSettled() public {
        _givenInCourt();
        Offer memory offer = _offer(DIFFERENCE);
        escrow.settleCase(terms, policy, offer);
        _assertDoesNothing();
    }

    function _givenRuledByKleros(uint256 winner, bool tied) private {
        _givenInCourt();
        _vote(winner, tied);
        _deliverRuling();
    }

    /// @dev Kleros delivers, or else its own dispute would never end.
    function _assertDoesNothing() private {
        vm.recordLogs();
        _vote(2, false);
        _deliverRuling();
        assertTrue(kleros.disputeAt(0).ruled);
        // Kleros' own, and none of the escrow's.
        assertEq(vm.getRecordedLogs().length, 1);
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
