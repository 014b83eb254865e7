// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {Offer, Status, Trade} from "../../../../contracts/escrow/Trade.sol";
import {CallingCoin} from "../../support/CallingCoin.sol";
import {HostileArbitrator} from "../../support/HostileArbitrator.sol";
import {ReceiverDouble} from "../../support/ReceiverDouble.sol";
import {EscrowTest} from "../EscrowTest.sol";

contract ReentrancyAttacks is EscrowTest {
    bytes4 private constant REENTERED = IEscrow.Reentered.selector;

    /// @dev From within a pull, whose measure a nested payment could satisfy twice.
    function test_A06_coinFindsEveryMoneyCallLockedWhilePulled() public {
        CallingCoin coin = _useCallingCoin();
        _publish();
        bytes[19] memory calls = _moneyCalls();
        for (uint256 i = 0; i < calls.length; i++) {
            uint256 snapshot = vm.snapshotState();
            coin.setCall(address(escrow), calls[i]);
            _pay();
            assertEq(coin.calls(), 1);
            assertFalse(coin.succeeded());
            assertEq(bytes4(coin.returned()), REENTERED);
            vm.revertToState(snapshot);
        }
    }

    /// @dev From within a push, after the state of the trade that pays is written.
    function test_A06_coinFindsEveryMoneyCallLockedWhilePushed() public {
        CallingCoin coin = _useCallingCoin();
        policy.feeBps = 0;
        _givenPaid();
        bytes[19] memory calls = _moneyCalls();
        for (uint256 i = 0; i < calls.length; i++) {
            uint256 snapshot = vm.snapshotState();
            coin.setCall(address(escrow), calls[i]);
            vm.prank(buyer);
            escrow.release(terms, AMOUNT);
            assertEq(coin.calls(), 1);
            assertFalse(coin.succeeded());
            assertEq(bytes4(coin.returned()), REENTERED);
            vm.revertToState(snapshot);
        }
    }

    /// @dev Every call that pays holds the lock while it does, so that a payee cannot enter any of them again.
    function test_A06_everyPayingCallHoldsTheLock() public {
        CallingCoin coin = _useCallingCoin();
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        for (uint256 i = 0; i < 15; i++) {
            uint256 snapshot = vm.snapshotState();
            bytes memory call = _reach(i);
            coin.setCall(address(escrow), abi.encodeCall(IEscrow.pushCredit, (seller, terms.token)));
            vm.prank(i == 3 || i == 12 ? seller : buyer);
            (bool done, ) = address(escrow).call(call);
            assertTrue(done);
            assertGt(coin.calls(), 0);
            assertFalse(coin.succeeded());
            assertEq(bytes4(coin.returned()), REENTERED);
            vm.revertToState(snapshot);
        }
    }

    /// @dev The lock opens again, also after a call that reverted.
    function test_A06_lockOpensAgain() public {
        _givenPaid();
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.SliceOutOfRange.selector, AMOUNT + 1, 1_000_001, AMOUNT)
        );
        vm.prank(buyer);
        escrow.release(terms, AMOUNT + 1);
        vm.prank(buyer);
        escrow.release(terms, AMOUNT);
        _assertClosed();
    }

    function test_A07_payeeSeesTheTradeClosedBeforeItIsPaid() public {
        ReceiverDouble receiver = new ReceiverDouble();
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = 1 ether;
        _givenPaid();
        receiver.setCall(address(escrow), abi.encodeCall(IEscrow.tradeOf, (trade)));
        vm.prank(buyer);
        escrow.release(terms, 1 ether);

        assertTrue(receiver.succeeded());
        Trade memory seen = abi.decode(receiver.returned(), (Trade));
        assertEq(uint8(seen.status), uint8(Status.Closed));
        assertEq(seen.held, 0);
    }

    function test_A07_payeeThatReentersIsStillPaidOnce() public {
        ReceiverDouble receiver = new ReceiverDouble();
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = 1 ether;
        policy.feeBps = 0;
        _givenDelivered();
        vm.warp(_state().endsAt + 1);
        receiver.setCall(address(escrow), abi.encodeCall(IEscrow.collect, (terms)));
        escrow.collect(terms);

        assertFalse(receiver.succeeded());
        assertEq(bytes4(receiver.returned()), REENTERED);
        assertEq(address(receiver).balance, 1 ether);
        _assertHolds(NATIVE, 0);
    }

    /// @dev Its credit is gone before it is called.
    function test_A07_creditorThatReentersIsPaidOnce() public {
        ReceiverDouble receiver = new ReceiverDouble();
        terms.seller = address(receiver);
        terms.token = NATIVE;
        terms.amount = 1 ether;
        policy.feeBps = 0;
        receiver.setManner(ReceiverDouble.Manner.Reverts);
        _givenClosed();
        receiver.setCall(address(escrow), abi.encodeCall(IEscrow.withdraw, (NATIVE, address(receiver))));
        vm.prank(address(receiver));
        escrow.withdraw(NATIVE, address(receiver));

        assertFalse(receiver.succeeded());
        assertEq(bytes4(receiver.returned()), REENTERED);
        assertEq(address(receiver).balance, 1 ether);
    }

    function test_A23_arbitratorFindsEveryMoneyCallLockedWhileCreating() public {
        HostileArbitrator hostile = new HostileArbitrator(CASE_FEE);
        arbitrator = hostile;
        policy.arbitrator = address(hostile);
        _givenClaimed();
        bytes[19] memory calls = _moneyCalls();
        for (uint256 i = 0; i < calls.length; i++) {
            uint256 snapshot = vm.snapshotState();
            hostile.setCall(address(escrow), calls[i]);
            _answer(ANSWER_BPS);
            _assertStatus(Status.InCourt);
            assertFalse(hostile.succeeded());
            assertEq(bytes4(hostile.returned()), REENTERED);
            vm.revertToState(snapshot);
        }
    }

    function test_A23_rulingIsExecutedOnce() public {
        _givenRuled(4);
        escrow.execute(terms, policy);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        escrow.execute(terms, policy);
    }

    function _useCallingCoin() private returns (CallingCoin coin) {
        coin = new CallingCoin();
        _useToken(address(coin));
    }

    /// @dev Every call that moves money or looks at balances.
    function _moneyCalls() private view returns (bytes[19] memory calls) {
        Offer memory offer;
        calls[0] = abi.encodeCall(IEscrow.pay, (terms));
        calls[1] = abi.encodeCall(IEscrow.payWithPermit, (terms, 0, 0, 0, 0));
        calls[2] = abi.encodeCall(IEscrow.payWithAuthorization, (terms, 0, 0, ""));
        calls[3] = abi.encodeCall(IEscrow.release, (terms, 1));
        calls[4] = abi.encodeCall(IEscrow.refund, (terms, 1));
        calls[5] = abi.encodeCall(IEscrow.collect, (terms));
        calls[6] = abi.encodeCall(IEscrow.reclaim, (terms));
        calls[7] = abi.encodeCall(IEscrow.settle, (terms, offer));
        calls[8] = abi.encodeCall(IEscrow.settleCase, (terms, policy, offer));
        calls[9] = abi.encodeCall(IEscrow.revokeOffers, (terms));
        calls[10] = abi.encodeCall(IEscrow.openCase, (terms, policy, _plea(0)));
        calls[11] = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(0)));
        calls[12] = abi.encodeCall(IEscrow.concede, (terms, policy));
        calls[13] = abi.encodeCall(IEscrow.defaultJudgment, (terms, policy));
        calls[14] = abi.encodeCall(IEscrow.createDispute, (terms, policy));
        calls[15] = abi.encodeCall(IEscrow.lapse, (terms, policy));
        calls[16] = abi.encodeCall(IEscrow.execute, (terms, policy));
        calls[17] = abi.encodeCall(IEscrow.withdraw, (terms.token, buyer));
        calls[18] = abi.encodeCall(IEscrow.pushCredit, (buyer, terms.token));
    }

    /// @dev Brings the trade to where the call that is returned moves money.
    function _reach(uint256 step) private returns (bytes memory) {
        return step < 7 ? _reachBeforeCase(step) : _reachInCase(step);
    }

    function _reachBeforeCase(uint256 step) private returns (bytes memory call) {
        if (step == 0) {
            _publish();
            call = abi.encodeCall(IEscrow.pay, (terms));
        }
        if (step == 1) {
            _publish();
            call = abi.encodeCall(IEscrow.payWithPermit, (terms, 0, 0, 0, 0));
        }
        if (step == 2) {
            _givenPaid();
            call = abi.encodeCall(IEscrow.release, (terms, AMOUNT));
        }
        if (step == 3) {
            _givenPaid();
            call = abi.encodeCall(IEscrow.refund, (terms, AMOUNT));
        }
        if (step == 4) {
            _givenDelivered();
            _late();
            call = abi.encodeCall(IEscrow.collect, (terms));
        }
        if (step == 5) {
            _givenPaid();
            _late();
            call = abi.encodeCall(IEscrow.reclaim, (terms));
        }
        if (step == 6) {
            _givenPaid();
            call = abi.encodeCall(IEscrow.settle, (terms, _offer(1)));
        }
    }

    function _reachInCase(uint256 step) private returns (bytes memory call) {
        if (step == 7) {
            _givenClaimed();
            call = abi.encodeCall(IEscrow.settleCase, (terms, policy, _offer(1)));
        }
        if (step == 8) {
            _givenDelivered();
            call = abi.encodeCall(IEscrow.openCase, (terms, policy, _plea(CLAIM_BPS)));
        }
        if (step == 9) {
            _givenClaimed();
            call = abi.encodeCall(IEscrow.concede, (terms, policy));
        }
        if (step == 10) {
            _givenClaimed();
            _late();
            call = abi.encodeCall(IEscrow.defaultJudgment, (terms, policy));
        }
        if (step == 11) {
            _givenAnswered();
            call = abi.encodeCall(IEscrow.createDispute, (terms, policy));
        }
        if (step == 12) {
            _givenClaimed();
            call = abi.encodeCall(IEscrow.answer, (terms, policy, _plea(ANSWER_BPS)));
        }
        if (step == 13) {
            _givenInCourt();
            _late();
            call = abi.encodeCall(IEscrow.lapse, (terms, policy));
        }
        if (step == 14) {
            _givenRuled(4);
            call = abi.encodeCall(IEscrow.execute, (terms, policy));
        }
    }

    function _late() private {
        vm.warp(_state().endsAt + 1);
    }
}
