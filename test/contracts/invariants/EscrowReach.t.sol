// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Stage} from "../../../contracts/court/ICourt.sol";
import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {Status, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {Test} from "../support/Test.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";

/// @notice The handler swallows what the escrow refuses, so invariants would also hold if nothing ever succeeded. These walks
/// show that its actions reach every status and a credit.
contract EscrowReachTest is Test {
    uint256 private constant COIN = 1;
    uint16 private constant ALL = 10_000;
    /// The handler's arbitrator is paused at multiples of five.
    uint256 private constant PAUSED = 5;
    uint256 private constant STRANGER = 5;
    /// The handler's lives of a plea.
    uint256 private constant IN_TIME = 0;
    uint256 private constant IN_ITS_LAST_SECOND = 2;
    uint256 private constant EXPIRED = 3;
    uint256 private constant OF_ANOTHER_EPOCH = 4;

    EscrowHandler private handler;
    Escrow private escrow;

    function setUp() public {
        handler = new EscrowHandler(new Escrow());
        escrow = handler.escrow();
    }

    function test_handlerWalksFromPaymentThroughReturnAndCourtToTheEnd() public {
        _pay(COIN);
        _expect(Status.Paid);
        handler.advance(0, 0, false);
        _expect(Status.Delivered);
        handler.advance(0, 0, true);
        _expect(Status.Returning);
        handler.advance(0, 0, true);
        _expect(Status.Returned);
        handler.advance(0, 0, false);
        _expect(Status.Claimed);
        handler.changeManners(4, false, PAUSED);
        handler.advance(0, ALL, false);
        _expect(Status.Answered);
        handler.changeManners(4, false, PAUSED + 1);
        handler.advance(0, 0, false);
        _expect(Status.InCourt);
        handler.advance(0, 1, false);
        _expect(Status.Ruled);
        handler.advance(0, 0, false);
        _expect(Status.Closed);
    }

    function test_handlerGoesToTheCourtItself() public {
        handler.pay(0, 1, COIN, 2, false);
        handler.advance(0, 0, false);
        handler.advance(0, ALL, false);
        _expect(Status.Claimed);
        handler.advance(0, 0, false);
        _expect(Status.InCourt);
        assertEq(handler.disputeCount(), 1, "before the court");
        handler.advance(0, 0, false);
        assertEq(uint256(_inCourt().stage), uint256(Stage.Seated), "drawn");
        uint256 snapshot = vm.snapshotState();
        handler.advance(0, 40, false);
        assertEq(uint256(_inCourt().stage), uint256(Stage.Delivered), "voted");
        _expect(Status.Ruled);
        vm.revertToState(snapshot);
        handler.advance(0, 41, false);
        _expect(Status.Closed);
        assertTrue(handler.executionOf(escrow.tradeId(_terms())).isPaid, "paid with the vote");
        vm.revertToState(snapshot);
        handler.hear(0, 8);
        assertTrue(_inCourt().isSecondSitting, "nobody voted");
        handler.hear(0, 0);
        handler.hear(0, 8);
        assertEq(uint256(_inCourt().stage), uint256(Stage.Delivered), "nor the second time");
        assertEq(_inCourt().ruling, 0, "refused");
        _expect(Status.Ruled);
    }

    function test_handlerReachesACredit_whenAPayeeRefuses() public {
        for (uint256 token = 0; token < 4; token++) {
            if (token == COIN) continue;
            _pay(token);
            handler.advance(handler.tradeCount() - 1, 0, false);
        }
        handler.changeManners(1, true, 0.01 ether);
        skip(8 days);
        for (uint256 i = 0; i < handler.tradeCount(); i++) {
            handler.fulfil(i, 0, 6, 0);
            (Terms memory terms, , Trade memory trade) = handler.tradeAt(i);
            assertTrue(trade.status == Status.Closed, "collected");
            assertTrue(escrow.credits(terms.seller, terms.token) != 0, "credited");
        }
    }

    function test_handlerReleasesAndRefunds() public {
        _pay(COIN);
        handler.fulfil(0, 0, 3, 0);
        _expect(Status.Closed);
        _pay(COIN);
        handler.fulfil(1, 1, 4, 0);
        (, , Trade memory trade) = handler.tradeAt(1);
        assertEq(uint256(trade.status), uint256(Status.Closed), "refunded");
    }

    function test_handlerSettles() public {
        _pay(COIN);
        handler.settle(0, 0.5 ether, false);
        _expect(Status.Closed);
    }

    function test_handlerPaysBySignature() public {
        handler.payBySignature(0, 1, STRANGER, 2, false);
        _expect(Status.Paid);
        handler.payBySignature(0, 1, STRANGER, 2, true);
        handler.pay(0, 1, COIN, 2, true);
        assertEq(handler.tradeCount(), 3, "paid");
    }

    /// @dev A stranger carries and funds both pleas, the claim in its last second; what is dead it carries in vain.
    function test_handlerCarriesPleas() public {
        _pay(COIN);
        handler.advance(0, 0, false);
        handler.carryPlea(0, STRANGER, 9_000, EXPIRED);
        handler.carryPlea(0, STRANGER, 9_000, OF_ANOTHER_EPOCH);
        _expect(Status.Delivered);
        handler.carryPlea(0, STRANGER, 9_000, IN_ITS_LAST_SECOND);
        _expect(Status.Claimed);
        handler.submitEvidence(0, STRANGER, keccak256("evidence"));
        handler.carryPlea(0, STRANGER, 1_000, IN_TIME);
        _expect(Status.InCourt);
    }

    function _inCourt() private view returns (Case memory) {
        return handler.court().caseOf(handler.court().disputeIdOf(handler.disputeAt(0)));
    }

    function _terms() private view returns (Terms memory terms) {
        (terms, , ) = handler.tradeAt(0);
    }

    function _pay(uint256 token) private {
        uint256 count = handler.tradeCount();
        handler.pay(0, 1, token, 2, true);
        assertEq(handler.tradeCount(), count + 1, "paid");
    }

    function _expect(Status expected) private view {
        (, , Trade memory trade) = handler.tradeAt(0);
        assertEq(uint256(trade.status), uint256(expected), "status");
    }
}
