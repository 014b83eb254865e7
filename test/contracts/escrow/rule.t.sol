// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract RuleTest is EscrowTest {
    function test_reverts_whenCallerIsNotTheArbitrator() public {
        _givenInCourt();
        address[4] memory callers = [buyer, seller, stranger, address(escrow)];
        for (uint256 i = 0; i < callers.length; i++) {
            vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, callers[i], 0));
            vm.prank(callers[i]);
            escrow.rule(0, 1);
        }
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenInCourt();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(arbitrator), 1));
        arbitrator.giveRuling(address(escrow), 1, 1);
    }

    function test_recordsRuling() public {
        _givenInCourt();
        Trade memory before = _state();

        vm.expectEmit(address(escrow));
        emit IArbitrableV2.Ruling(IArbitratorV2(address(arbitrator)), 0, 4);
        _rule(4);

        Trade memory state = _state();
        _assertStatus(Status.Ruled);
        assertEq(state.ruling, 4);
        assertEq(state.endsAt, 0);
        assertEq(state.held, before.held);
        assertEq(state.caseFee, before.caseFee);
        assertEq(state.epoch, before.epoch);
        _assertHolds(address(dollar), DIFFERENCE);
    }

    function test_keepsTheFirstRuling() public {
        _givenRuled(4);
        vm.recordLogs();
        _rule(9);
        assertEq(_state().ruling, 4);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    /// @dev 256 + 4 must not become a 4.
    function test_recordsRefusal_whenRulingIsOverAByte() public {
        _givenInCourt();
        vm.expectEmit(address(escrow));
        emit IArbitrableV2.Ruling(IArbitratorV2(address(arbitrator)), 0, 260);
        _rule(260);
        _assertStatus(Status.Ruled);
        assertEq(_state().ruling, 0);
    }

    function test_recordsTheGreatestByte() public {
        _givenRuled(255);
        assertEq(_state().ruling, 255);
    }

    function test_recordsRefusal_whenRulingIsGreatest() public {
        _givenRuled(type(uint256).max);
        _assertStatus(Status.Ruled);
        assertEq(_state().ruling, 0);
    }

    function test_wins_whenLateButBeforeLapse() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1000 days);
        _rule(1);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Ruled));
        escrow.lapse(terms, policy);
        escrow.execute(terms, policy);
        _assertClosed();
    }

    function test_doesNothing_givenLapsed() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertDoesNothing();
    }

    function test_doesNothing_givenSettled() public {
        _givenInCourt();
        Offer memory offer = _offer(1);
        escrow.settleCase(terms, policy, offer);
        _assertDoesNothing();
    }

    function test_doesNothing_givenConceded() public {
        _givenInCourt();
        vm.prank(buyer);
        escrow.concede(terms, policy);
        _assertDoesNothing();
    }

    function test_doesNothing_givenExecuted() public {
        _givenRuled(1);
        escrow.execute(terms, policy);
        _assertDoesNothing();
    }

    function _assertDoesNothing() private {
        Trade memory before = _state();
        vm.recordLogs();
        _rule(7);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(keccak256(abi.encode(_state())), keccak256(abi.encode(before)));
    }
}
