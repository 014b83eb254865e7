// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Case, Dispute, Stage} from "../../../contracts/court/ICourt.sol";
import {Member, Standing, Version} from "../../../contracts/court/IRosters.sol";
import {Seat, Seats} from "../../../contracts/court/Seats.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtCast} from "./CourtCast.sol";

/// @notice The way into every stage of a case before one seat. A test overrides `rules` where they are its subject, calls
/// `_given…` for the prior state, and then makes the one call it is about.
abstract contract CourtTest is CourtCast {
    // ── Prior states ─────────────────────────────────────────────────────────────────────────────────────────────

    function _givenPublished() internal {
        vm.prank(publisher);
        version = court.publishVersion(SALT, rules, arbitrators);
    }

    function _givenJoined(address arbitrator) internal {
        bool native = rules.stakeToken == NATIVE;
        vm.prank(arbitrator);
        court.join{value: native ? STAKE : 0}(version, STAKE, LOAD, PROFILE);
    }

    /// @dev A named arbitrator who has joined.
    function _givenNamed() internal {
        _givenPublished();
        _givenJoined(ada);
    }

    /// @dev A curated roster whose `count` arbitrators have all joined.
    function _givenRoster(uint256 count) internal {
        _drawnRules(count);
        _givenPublished();
        for (uint256 i = 0; i < count; ++i) _givenJoined(arbitrators[i]);
    }

    /// @dev A case before Ada, the named arbitrator.
    function _givenSeated() internal {
        _givenNamed();
        _givenDispute();
    }

    /// @dev A case whose seat waits to be drawn among `count`.
    function _givenDrawing(uint256 count) internal {
        _givenRoster(count);
        _givenDispute();
    }

    /// @dev A case before one drawn among `count`, who is returned.
    function _givenDrawn(uint256 count) internal returns (address holder) {
        _givenDrawing(count);
        return _draw();
    }

    function _givenDispute() internal returns (uint256) {
        return _givenDisputeOf(buyer, seller);
    }

    function _givenDisputeOf(address buyer_, address seller_) internal returns (uint256) {
        dispute = _nextDispute(buyer_, seller_);
        bytes memory extraData = abi.encode(version, buyer_, seller_);
        if (rules.feeToken == NATIVE) {
            disputeId = arbitrable.createDispute{value: _price()}(court, CHOICES, extraData);
        } else {
            TestCoin(rules.feeToken).mint(address(arbitrable), _price());
            arbitrable.approve(IERC20(rules.feeToken), address(court), _price());
            disputeId = arbitrable.createDisputeInToken(
                court,
                CHOICES,
                extraData,
                IERC20(rules.feeToken),
                _price()
            );
        }
        return disputeId;
    }

    /// @dev A case whose ruling 7 the arbitrable contract refused.
    function _givenUndelivered() internal {
        _givenSeated();
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        _afterEvidence();
        _vote(7);
    }

    /// @dev The dispute that would be created now.
    function _nextDispute(address buyer_, address seller_) internal view returns (Dispute memory) {
        Version memory stored = court.versionOf(version);
        bool isNamed = stored.namedArbitrator != address(0);
        return
            Dispute({
                arbitrable: address(arbitrable),
                version: version,
                number: 1 +
                    (isNamed ? court.memberOf(version, stored.namedArbitrator).taken : stored.disputes),
                members: isNamed ? 0 : stored.members,
                createdAt: uint40(_now()),
                schedule: stored.schedule,
                choices: uint8(CHOICES),
                feeToken: rules.feeToken,
                seatFee: rules.seatFee,
                buyer: buyer_,
                seller: seller_
            });
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _draw() internal returns (address holder) {
        vm.roll(uint256(_case().seedBlock) + 1);
        court.draw(dispute);
        return _holder();
    }

    function _recuse(address holder) internal {
        vm.prank(holder);
        court.recuse(dispute, 0, "");
    }

    function _vote(uint8 choice) internal {
        vm.prank(_holder());
        court.vote(dispute, choice, REASON, "");
    }

    function _close(address party) internal {
        vm.prank(party);
        court.closeEvidence(dispute);
    }

    /// @dev To the first instant at which one may vote.
    function _afterEvidence() internal {
        vm.warp(uint256(_case().evidenceEndsAt) + 1);
    }

    /// @dev To the first instant at which nobody may vote any more.
    function _afterVote() internal {
        vm.warp(_voteEndsAt() + 1);
    }

    // ── Looking ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Not `block.timestamp`, which the optimizer takes for constant within one call.
    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _case() internal view returns (Case memory) {
        return court.caseOf(disputeId);
    }

    function _holder() internal view returns (address) {
        return court.memberAt(version, uint32(_number()));
    }

    /// @dev Of the member in the only seat.
    function _number() internal view returns (uint256) {
        return Seats.first(_case().seat).number();
    }

    function _voteEndsAt() internal view returns (uint256 end) {
        (end, , ) = court.deadlinesOf(dispute);
    }

    /// @dev Of the first panel.
    function _price() internal view returns (uint256) {
        return uint256(rules.seatFee) * rules.seats;
    }

    function _member(address arbitrator) internal view returns (Member memory) {
        return court.memberOf(version, arbitrator);
    }

    /// @dev Earned by votes and not withdrawn.
    function _fees(address arbitrator) internal view returns (uint256) {
        return _member(arbitrator).fees;
    }

    function _credit(address owner) internal view returns (uint256) {
        return court.credits(owner, rules.feeToken);
    }

    function assertStage(Stage expected) internal view {
        assertEq(uint256(_case().stage), uint256(expected), "stage");
    }

    function assertStanding(address arbitrator, Standing expected) internal view {
        assertEq(uint256(_member(arbitrator).standing), uint256(expected), "standing");
    }
}
