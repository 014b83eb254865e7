// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Stage} from "../../../contracts/court/ICourt.sol";
import {Member} from "../../../contracts/court/IRosters.sol";
import {Status, Trade} from "../../../contracts/escrow/IEscrow.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {EscrowBooks} from "./EscrowBooks.sol";
import {EscrowClaims} from "./EscrowClaims.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";

/// @notice What is claimed of escrow and court together. See README.md for what the numbers claim.
abstract contract TogetherClaims is EscrowClaims {
    uint256 private constant CHOICES = 101;
    uint256 private constant DEFAULT_SELLER_BPS = 6_667;

    WholeCourt private court;

    function _observeTogether(EscrowHandler handler_) internal {
        _observe(handler_);
        court = handler_.court();
    }

    function claim_3_courtHoldsWhatItOwes() public view {
        bytes32 version = handler.version();
        uint256 owed = court.credits(address(handler), address(0));
        uint256 slash = court.versionOf(version).slash;
        for (uint256 i = 0; i < handler.JUDGES(); i++) {
            Member memory judge = court.memberOf(version, handler.judges(i));
            owed += judge.stake + judge.fees + judge.absent * slash;
            owed += court.credits(handler.judges(i), address(0));
        }
        for (uint256 i = 0; i < handler.ACTORS(); i++) owed += court.credits(handler.actors(i), address(0));
        for (uint256 i = 0; i < handler.disputeCount(); i++) {
            Dispute memory dispute = handler.disputeAt(i);
            Case memory current = court.caseOf(court.disputeIdOf(dispute));
            if (current.stage >= Stage.Ruled) continue;
            owed +=
                dispute.seatFee -
                (uint256(dispute.seatFee) * dispute.schedule.bountyBps() * current.draws) / 10_000;
        }
        assertEq(address(court).balance, owed, "owed by the court");
    }

    function claim_14_escrowPaysWhatTheCourtRuled() public view {
        for (uint256 i = 0; i < handler.disputeCount(); i++) {
            uint256 id = court.disputeIdOf(handler.disputeAt(i));
            Case memory current = court.caseOf(id);
            bytes32 id_ = escrow.tradeOfDispute(address(court), id);
            assertTrue(id_ != 0, "a dispute of no trade");
            Trade memory trade = escrow.tradeOf(id_);
            if (current.stage == Stage.Delivered) assertTrue(trade.status != Status.InCourt, "not told");
            if (trade.status == Status.Ruled) {
                assertTrue(current.stage == Stage.Delivered, "ruled before the court did");
                assertEq(trade.ruling, current.ruling, "another ruling than the court's");
            }
            EscrowBooks.Executed memory executed = handler.executionOf(id_);
            if (!executed.isPaid) continue;
            assertTrue(current.stage == Stage.Delivered, "paid before the court ruled");
            _assertPaid(executed, current.ruling);
        }
    }

    function _assertPaid(EscrowBooks.Executed memory executed, uint256 ruling) private pure {
        uint256 all = executed.toBuyer + executed.toSeller;
        uint256 toSeller =
            ruling == 0 ? (all * DEFAULT_SELLER_BPS) / 10_000 : (all * (ruling - 1)) / (CHOICES - 1);
        assertEq(executed.toSeller, toSeller, "paid otherwise than ruled");
    }
}
