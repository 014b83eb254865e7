// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../../contracts/escrow/Trade.sol";
import {ArbitratorDouble} from "../../support/ArbitratorDouble.sol";
import {HostileArbitrator} from "../../support/HostileArbitrator.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract ArbitratorAttacks is EscrowTest {
    // ── A-12 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The answer stands, the conceded parts are paid, and a retry or the clock ends the case.
    function test_A12_bombsInArbitratorsUndoNoAnswer() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        HostileArbitrator.Manner[4] memory manners = [
            HostileArbitrator.Manner.RevertsWithMuch,
            HostileArbitrator.Manner.BurnsGas,
            HostileArbitrator.Manner.ReturnsNothing,
            HostileArbitrator.Manner.RulesWhileCreating
        ];
        bytes memory call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        for (uint256 i = 0; i < manners.length; i++) {
            uint256 snapshot = vm.snapshotState();
            hostile.setManner(manners[i]);
            vm.prank(seller);
            (bool done, ) = address(escrow).call{value: DEPOSIT, gas: 3_000_000}(call);
            assertTrue(done);
            _assertStatus(Status.Answered);
            _assertHolds(address(dollar), DIFFERENCE);
            _assertHolds(NATIVE, 2 * uint256(DEPOSIT));

            hostile.setManner(HostileArbitrator.Manner.Honest);
            escrow.createDispute(terms, policy);
            _assertStatus(Status.InCourt);
            vm.revertToState(snapshot);
        }
    }

    /// @dev Much data behind a good id is no bomb: one word is read.
    function test_A12_arbitratorThatReturnsMuchIsHeard() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        hostile.setManner(HostileArbitrator.Manner.ReturnsMuch);
        _answer(ANSWER_BPS);
        _assertStatus(Status.InCourt);
    }

    /// @dev Whatever gas the caller leaves, as one that estimates the least that does not revert: the arbitrator gets enough to
    /// take the dispute, or the call reverts.
    function test_A12_starvedDisputeCannotFakeAFailure() public {
        HostileArbitrator hostile = _useHostile();
        _givenClaimed();
        hostile.setManner(HostileArbitrator.Manner.NeedsGas);
        bytes memory call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        bool answered;
        for (uint256 gas = 200_000; gas < 2_000_000; gas += 20_000) {
            uint256 snapshot = vm.snapshotState();
            vm.prank(seller);
            (bool done, ) = address(escrow).call{value: DEPOSIT, gas: gas}(call);
            if (done) _assertStatus(Status.InCourt);
            answered = answered || done;
            vm.revertToState(snapshot);
        }
        assertTrue(answered);
    }

    // ── A-13 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A13_silentArbitratorEndsByDefault() public {
        _givenInCourt();
        vm.warp(_state().endsAt + 1);
        vm.prank(stranger);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }

    function test_A13_arbitratorThatNeverTakesTheDisputeEndsByDefault() public {
        _givenAnswered();
        vm.etch(address(arbitrator), "");
        vm.warp(_state().endsAt + 1);
        escrow.lapse(terms, policy);
        _assertClosed();
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, 0);
    }

    // ── A-14 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A14_partyAsArbitratorNeverRules() public {
        terms.seller = address(arbitrator);
        _fundAccount(NATIVE, address(arbitrator));
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(arbitrator), 0));
        arbitrator.giveRuling(address(escrow), 0, 11);
    }

    /// @dev Being named in a policy is no power: before a dispute there is nothing to rule.
    function test_A14_arbitratorWithoutDisputeHasNoPower() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.Answered); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(arbitrator), 0));
            arbitrator.giveRuling(address(escrow), 0, 11);
            _assertStatus(Status(i));
            vm.revertToState(snapshot);
        }
    }

    function test_A14_anotherArbitratorsIdsAreItsOwn() public {
        _givenInCourt();
        ArbitratorDouble other = new ArbitratorDouble(0);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(other), 0));
        other.giveRuling(address(escrow), 0, 11);
    }

    /// @dev A ruling from within the creation finds no dispute, so nothing can be ruled unseen.
    function test_A14_rulingWhileCreatingFindsNoDispute() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnswered();
        hostile.setManner(HostileArbitrator.Manner.RulesWhileCreating);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.DisputeUnknown.selector, address(hostile), 0));
        escrow.createDispute(terms, policy);
    }

    // ── A-24 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_A24_rulingReachesItsOwnTradeAlone() public {
        _givenInCourt();
        bytes32 first = trade;
        terms.agreement = keccak256("another agreement");
        _givenInCourt();
        arbitrator.giveRuling(address(escrow), 1, 4);

        _assertStatus(Status.Ruled);
        trade = first;
        _assertStatus(Status.InCourt);
    }

    /// @dev An arbitrator that gives an old id to a new dispute would aim its old ruling at it.
    function test_A24_disputeIdBelongsToOneTradeForEver() public {
        HostileArbitrator hostile = _useHostile();
        _givenRuled(1);
        escrow.execute(terms, policy);
        terms.agreement = keccak256("another agreement");
        hostile.setFixedId(0);
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);
    }

    // ── A-25 ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Our Court keeps off the panel whom the last two words name; nobody but the escrow writes them.
    function test_A25_courtLearnsThePartiesFromTheTermsAlone() public {
        policy.arbitratorData = abi.encode(stranger, stranger);
        _givenInCourt();
        assertEq(arbitrator.extraData(), abi.encode(stranger, stranger, buyer, seller));
    }
}
