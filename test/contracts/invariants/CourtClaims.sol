// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Round, Stage} from "../../../contracts/court/ICourt.sol";
import {Member, Standing, Version} from "../../../contracts/court/IRosters.sol";
import {Seat, Seats} from "../../../contracts/court/Seats.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {Test} from "../support/Test.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice What is claimed of the court's money and people. See README.md for what the numbers claim.
abstract contract CourtClaims is Test {
    uint256 private constant BPS = 10_000;
    address private constant PASSER_BY = address(0x57A6E4);

    CourtHandler internal handler;
    WholeCourt internal court;
    TestCoin private coin;

    function _observe(CourtHandler handler_) internal {
        handler = handler_;
        court = handler.court();
        coin = handler.coin();
    }

    function claim_3_courtHoldsWhatItOwes() public view {
        assertEq(address(court).balance, _owed(address(0)), "native coin owed");
        assertEq(coin.balanceOf(address(court)), _owed(address(coin)), "coin owed");
    }

    function claim_4_strangerAloneEndsEveryDispute() public {
        uint256 snapshot = vm.snapshotState();
        handler.refuse(false);
        skip(30 days);
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            if (current.stage == Stage.Delivered) continue;
            _endAlone(dispute);
            (, current) = handler.disputeAt(i);
            // An appeal whose first sitting failed leaves the award before it only when its second has failed, too.
            if (current.stage != Stage.Delivered) _endAlone(dispute);
            (, current) = handler.disputeAt(i);
            assertTrue(current.stage == Stage.Delivered, "still open");
        }
        claim_3_courtHoldsWhatItOwes();
        _assertEveryStakeIsFree();
        vm.revertToState(snapshot);
    }

    function claim_5_everySeatIsCovered() public view {
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            bytes32 version = handler.versions(i);
            uint256 slash = court.versionOf(version).slash;
            uint256[] memory loads = _loadsOf(version);
            for (uint256 j = 0; j < handler.ACTORS(); ++j) {
                Member memory member = court.memberOf(version, handler.actors(j));
                assertGe(member.stake, member.load * slash, "a seat is not covered");
                if (member.standing == Standing.Active) {
                    assertGe(member.stake, member.maxLoad * slash, "a load is not covered");
                } else {
                    assertEq(member.stake, member.load * slash, "stake kept without a seat");
                }
                if (member.number != 0) assertEq(member.load, loads[member.number], "load");
            }
        }
    }

    function claim_7_givesStrangersNothing() public view {
        for (uint256 i = 0; i < handler.ACTORS(); ++i) {
            address actor = handler.actors(i);
            if (_takesPart(actor)) continue;
            assertLe(actor.balance + _kept(actor, address(0)), handler.PURSE(), "a stranger gained");
            uint256 coins = coin.balanceOf(actor) + _kept(actor, address(coin));
            assertLe(coins, handler.PURSE(), "a stranger gained coins");
        }
    }

    function claim_13_recordsCountEverySeat() public view {
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            bytes32 version = handler.versions(i);
            for (uint256 j = 0; j < handler.ACTORS(); ++j) {
                address actor = handler.actors(j);
                Member memory member = court.memberOf(version, actor);
                uint256 ended = member.served + member.absent + handler.recusals(version, actor);
                assertEq(member.taken, ended + member.load, "seats taken");
                assertLe(member.overturned, member.served + member.load, "overturned votes");
            }
        }
    }

    // ── Ends ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Whatever is decided is executed, whatever is not is timed out: one of the two always works.
    function _endAlone(Dispute memory dispute) private {
        vm.prank(PASSER_BY);
        try court.executeRuling(dispute, "") {} catch {
            vm.prank(PASSER_BY);
            court.timeOut(dispute, "");
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

    // ── Seats ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev How many seats of open disputes each member holds, by number: of current panels and of appealed rounds.
    function _loadsOf(bytes32 version) private view returns (uint256[] memory loads) {
        loads = new uint256[](handler.ACTORS() + 1);
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, Case memory current) = handler.disputeAt(i);
            if (dispute.version != version || current.stage >= Stage.Ruled) continue;
            uint256[] memory seats = _seatsIn(dispute, current, loads.length);
            for (uint256 number = 1; number < seats.length; ++number) {
                assertLe(seats[number] & 0xff, 1, "one sits twice");
                loads[number] += seats[number] >> 8;
                address member = court.memberAt(version, uint32(number));
                if (seats[number] == 0) continue;
                assertTrue(member != dispute.buyer && member != dispute.seller, "a party holds a seat");
            }
        }
    }

    /// @return seats By number: how often one sits (low byte), and how many of these seats are not void.
    function _seatsIn(
        Dispute memory dispute,
        Case memory current,
        uint256 numbers
    ) private view returns (uint256[] memory seats) {
        seats = new uint256[](numbers);
        uint256 id = court.disputeIdOf(dispute);
        for (uint256 r = 0; r < current.round; ++r) {
            Round memory round = court.roundOf(id, r);
            _addPanel(seats, id, dispute.schedule.seats(r), round.sitting, round.seat);
        }
        if (current.stage == Stage.Outside) return seats;
        _addPanel(seats, id, dispute.schedule.seats(current.round), current.sitting, current.seat);
    }

    function _addPanel(
        uint256[] memory seats,
        uint256 id,
        uint256 size,
        uint256 sitting,
        uint256 word
    ) private view {
        for (uint256 i = 0; i < size; ++i) {
            if (size != 1 && i % 6 == 0) word = court.seatsOf(id, sitting, i / 6);
            Seat seat = Seats.at(word, i % 6);
            if (seat.number() != 0) seats[seat.number()] += seat.ballot() == Seats.VOID ? 1 : 257;
        }
    }

    // ── Strangers ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Appellants do not, and nobody but the handler draws.
    function _takesPart(address actor) private view returns (bool) {
        for (uint256 i = 0; i < handler.disputeCount(); ++i) {
            (Dispute memory dispute, ) = handler.disputeAt(i);
            if (dispute.buyer == actor || dispute.seller == actor) return true;
        }
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            if (court.memberOf(handler.versions(i), actor).taken != 0) return true;
        }
        return false;
    }

    /// @dev What the court keeps for somebody.
    function _kept(address actor, address token) private view returns (uint256 kept) {
        kept = court.credits(actor, token);
        for (uint256 i = 0; i < handler.VERSIONS(); ++i) {
            bytes32 version = handler.versions(i);
            if (court.versionOf(version).stakeToken != token) continue;
            Member memory member = court.memberOf(version, actor);
            kept += member.stake + member.fees;
        }
    }

    // ── Money ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Stakes, what absences burned, fees, credits, and the unpaid fees of all rounds of disputes that are not decided.
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
            if (dispute.feeToken == token && current.stage < Stage.Ruled) owed += _unpaid(dispute, current);
        }
    }

    function _unpaid(Dispute memory dispute, Case memory current) private view returns (uint256 unpaid) {
        uint256 id = court.disputeIdOf(dispute);
        uint256 bounty = (uint256(dispute.seatFee) * dispute.schedule.bountyBps()) / BPS;
        for (uint256 r = 0; r < current.round; ++r) {
            unpaid += dispute.seatFee * dispute.schedule.seats(r) - court.roundOf(id, r).draws * bounty;
        }
        if (current.stage == Stage.Outside) return unpaid;
        unpaid += dispute.seatFee * dispute.schedule.seats(current.round) - current.draws * bounty;
    }
}
