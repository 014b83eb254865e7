// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Stage} from "../../../contracts/court/ICourt.sol";
import {Member, Standing, Version} from "../../../contracts/court/IRosters.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {Test} from "../support/Test.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice See README.md beside this file for what the numbers claim.
contract CourtInvariantsTest is Test {
    CourtHandler private handler;
    WholeCourt private court;
    TestCoin private coin;

    function setUp() public {
        handler = new CourtHandler();
        court = handler.court();
        coin = handler.coin();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_3_courtHoldsWhatItOwes() public view {
        _assertHoldsWhatItOwes();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_4_strangerAloneEndsEveryDispute() public {
        uint256 snapshot = vm.snapshotState();
        handler.refuse(false);
        skip(30 days);
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            vm.prank(address(0x57A6E4));
            if (current.stage == Stage.Ruled) court.executeRuling(dispute, "");
            else if (current.stage != Stage.Delivered) court.timeOut(dispute, "");
            (, current) = handler.disputeAt(i);
            assertTrue(current.stage == Stage.Delivered, "still open");
        }
        _assertHoldsWhatItOwes();
        _assertEveryStakeIsFree();
        vm.revertToState(snapshot);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_5_everySeatIsCovered() public view {
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            bytes32 version = handler.versions(i);
            uint256 slash = court.versionOf(version).slash;
            for (uint256 j = 0; j < handler.ACTORS(); ++j) {
                Member memory member = court.memberOf(version, handler.actors(j));
                assertGe(member.stake, member.load * slash, "a seat is not covered");
                if (member.standing == Standing.Active) {
                    assertGe(member.stake, member.maxLoad * slash, "a load is not covered");
                } else {
                    assertEq(member.stake, member.load * slash, "stake kept without a seat");
                }
                assertEq(member.load, _seatsOf(version, member.number), "load");
            }
        }
    }

    function _seatsOf(bytes32 version, uint32 number) private view returns (uint256 seats) {
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            if (dispute.version != version || current.stage != Stage.Seated) continue;
            if (Seats.first(current.seat).number() != number) continue;
            address holder = court.memberAt(version, number);
            assertTrue(holder != dispute.buyer && holder != dispute.seller, "a party holds the seat");
            seats++;
        }
    }

    function _assertEveryStakeIsFree() private {
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            for (uint256 j = 0; j < handler.ACTORS(); ++j) {
                (bytes32 version, address actor) = (handler.versions(i), handler.actors(j));
                if (court.memberOf(version, actor).standing == Standing.Active) {
                    vm.prank(actor);
                    court.retire(version);
                }
                assertEq(court.memberOf(version, actor).stake, 0, "stake kept");
            }
        }
    }

    function _assertHoldsWhatItOwes() private view {
        assertEq(address(court).balance, _owed(address(0)), "native coin");
        assertEq(coin.balanceOf(address(court)), _owed(address(coin)), "coin");
    }

    /// @dev Stakes, what absences burned, credits, and the unpaid fees of disputes that are not decided.
    function _owed(address token) private view returns (uint256 owed) {
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            bytes32 version = handler.versions(i);
            Version memory rules = court.versionOf(version);
            if (rules.stakeToken != token) continue;
            for (uint256 j = 0; j < handler.ACTORS(); ++j) {
                Member memory member = court.memberOf(version, handler.actors(j));
                owed += member.stake + uint256(member.absent) * rules.slash + member.fees;
            }
        }
        for (uint256 j = 0; j < handler.ACTORS(); ++j) owed += court.credits(handler.actors(j), token);
        owed += court.credits(address(handler), token);
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            if (dispute.feeToken != token) continue;
            if (current.stage != Stage.Drawing && current.stage != Stage.Seated) continue;
            owed +=
                dispute.seatFee -
                uint256(current.draws) * ((uint256(dispute.seatFee) * dispute.schedule.bountyBps()) / 10_000);
        }
    }
}
