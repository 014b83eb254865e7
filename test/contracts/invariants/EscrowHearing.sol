// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, Stage} from "../../../contracts/court/ICourt.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {Terms} from "../../../contracts/escrow/IEscrow.sol";
import {EscrowBooks} from "./EscrowBooks.sol";

/// @notice What arbitrators do about trades: the double, and the judges of the court.
abstract contract EscrowHearing is EscrowBooks {
    /// @dev The next step of a dispute before the court, by the right person at the right time, or now and then too late.
    function hear(uint256 disputeSeed, uint16 choice) external booked {
        if (_disputes.length == 0) return;
        if (choice % 9 == 8) skip(4 days);
        _hear(_disputes[disputeSeed % _disputes.length], choice);
    }

    function rule(uint256 disputeSeed, uint256 ruling) public {
        uint256 disputes = arbitrator.disputes();
        if (disputes == 0) return;
        arbitrator.giveRuling(address(escrow), disputeSeed % disputes, ruling % 105);
    }

    /// @dev By the court, or else by the other arbitrator, whose last dispute it is.
    function _judge(bytes32 trade, uint16 choice) internal {
        for (uint256 i = 0; i < _disputes.length; i++) {
            if (_tradeOf(_disputes[i]) == trade) return _hear(_disputes[i], choice);
        }
        rule(arbitrator.disputes() - 1, choice);
    }

    /// @dev One choice in two pays out with the vote.
    function _hear(Dispute memory dispute, uint16 choice) private {
        Case memory current = court.caseOf(court.disputeIdOf(dispute));
        bytes memory call = abi.encodeCall(court.timeOut, (dispute, ""));
        if (current.stage == Stage.Drawing) {
            if (vm.getBlockNumber() <= current.seedBlock) vm.roll(uint256(current.seedBlock) + 1);
            (bool drawn, ) = address(court).call(abi.encodeCall(court.draw, (dispute)));
            if (drawn) return;
            _forget();
        } else if (current.stage == Stage.Seated) {
            uint256 evidenceEndsAt = current.evidenceEndsAt;
            if (vm.getBlockTimestamp() <= evidenceEndsAt) vm.warp(evidenceEndsAt + 1);
            (uint256 voteEndsAt, , ) = court.deadlinesOf(dispute);
            if (vm.getBlockTimestamp() <= voteEndsAt) {
                bytes memory execution = choice % 2 == 0 ? bytes("") : _executionOf(dispute);
                call = abi.encodeCall(
                    court.vote,
                    (dispute, uint8(choice % 102), keccak256("why"), execution)
                );
                vm.prank(court.memberAt(version, uint32(Seats.first(current.seat).number())));
            }
        }
        (bool done, ) = address(court).call(call);
        if (!done) _forget();
    }

    function _executionOf(Dispute memory dispute) private view returns (bytes memory) {
        bytes32 trade = _tradeOf(dispute);
        for (uint256 i = 0; i < _terms.length; i++) {
            Terms memory terms = _terms[i];
            if (escrow.tradeId(terms) == trade) return abi.encode(terms, _policies[terms.policy]);
        }
        return "";
    }

    function _tradeOf(Dispute memory dispute) private view returns (bytes32) {
        return escrow.tradeOfDispute(address(court), court.disputeIdOf(dispute));
    }
}
