// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Opening, SignedCommitment, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Seat, Seats} from "../../../contracts/court/Seats.sol";
import {CourtTest} from "./CourtTest.sol";

/// @notice The way into every stage of a case before a panel: of three seats, without an appeal unless `_appealable` says so.
abstract contract PanelTest is CourtTest {
    uint24 internal constant REVEAL = 4 days + 1;
    uint24 internal constant APPEAL = 2 days + 1;
    /// Of 11 choices, two apart.
    uint16 internal constant OVERTURNED_BPS = 2_000;
    bytes32 internal constant COMMITMENT_TYPEHASH = keccak256(
        "Commitment(uint256 disputeId,uint8 sitting,bytes32 commitment)"
    );

    /// Of the sitting, in the order of the commits.
    bytes32[] internal commitments;
    Opening[] internal openings;

    function setUp() public virtual override {
        super.setUp();
        rules.seats = 3;
        rules.revealPeriod = REVEAL;
        rules.bountyBps = BOUNTY_BPS;
    }

    function _appealable(uint8 rounds) internal {
        rules.rounds = rounds;
        rules.appealPeriod = APPEAL;
        rules.overturnedBps = OVERTURNED_BPS;
    }

    // ── Prior states ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A case before a panel drawn among `count`.
    function _givenPanel(uint256 count) internal {
        _givenDrawing(count);
        _drawAll();
    }

    /// @dev The same in the first instant at which one may commit.
    function _givenVoting(uint256 count) internal {
        _givenPanel(count);
        _afterEvidence();
    }

    function _givenHeard(uint256 count, uint8 first, uint8 second, uint8 third) internal {
        _givenVoting(count);
        _hear(_votes(first, second, third));
    }

    /// @dev Heard by three who gave 2, 5 and 5, and appealed by the buyer: seven of ten new people sit.
    function _givenAppealed() internal {
        _appealable(2);
        _givenHeard(13, 2, 5, 5);
        _appeal(buyer);
        _drawAll();
        _afterEvidence();
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Until no seat is vacant.
    function _drawAll() internal {
        delete commitments;
        delete openings;
        while (_case().stage == Stage.Drawing) _draw();
    }

    /// @dev Every seat commits, and all is opened in one call.
    function _hear(uint8[] memory choices) internal {
        for (uint8 i = 0; i < choices.length; ++i) _commit(i, choices[i]);
        _revealAll();
    }

    function _commit(uint8 seat, uint8 choice) internal {
        Opening memory opening = _opening(seat, choice);
        bytes32 commitment = _keep(opening);
        vm.prank(opening.arbitrator);
        court.commit(dispute, commitment);
    }

    /// @dev Remembers an opening as committed.
    function _keep(Opening memory opening) internal returns (bytes32 commitment) {
        commitment = _commitment(opening);
        commitments.push(commitment);
        openings.push(opening);
    }

    function _revealAll() internal {
        court.reveal(dispute, commitments, openings);
    }

    /// @param index In the order of the commits.
    function _reveal(uint256 index) internal {
        Opening[] memory one = new Opening[](1);
        one[0] = openings[index];
        court.reveal(dispute, commitments, one);
    }

    function _void(uint256 index) internal {
        court.voidSeat(dispute, commitments, openings[index]);
    }

    function _appeal(address appellant) internal {
        uint256 cost = court.appealCost(dispute);
        vm.prank(appellant);
        court.appeal{value: rules.feeToken == NATIVE ? cost : 0}(dispute);
    }

    function _execute() internal {
        court.executeRuling(dispute, "");
    }

    function _timeOut() internal {
        court.timeOut(dispute, "");
    }

    /// @dev To the first instant after the reveals.
    function _afterSitting() internal {
        (, uint256 end, ) = court.deadlinesOf(dispute);
        vm.warp(end + 1);
    }

    /// @dev To the first instant at which nobody may appeal any more.
    function _afterAppeal() internal {
        (, , uint256 end) = court.deadlinesOf(dispute);
        vm.warp(end + 1);
    }

    // ── What they say and sign ───────────────────────────────────────────────────────────────────────────────────

    function _opening(uint8 seat, uint8 choice) internal view returns (Opening memory) {
        bytes32 salt = keccak256(abi.encode(disputeId, _case().sitting, seat));
        return Opening({seat: seat, arbitrator: _holderOf(seat), choice: choice, salt: salt, reason: REASON});
    }

    function _commitment(Opening memory opening) internal view returns (bytes32) {
        return court.commitmentOf(disputeId, _case().sitting, opening);
    }

    /// @dev By the key of whoever sits there.
    function _signed(Opening memory opening) internal view returns (SignedCommitment memory signed) {
        (signed.commitment, signed.arbitrator) = (_commitment(opening), opening.arbitrator);
        signed.signature = _sign(_keyOf(opening.arbitrator), _digest(signed.commitment));
    }

    function _digest(bytes32 commitment) internal view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(COMMITMENT_TYPEHASH, disputeId, _case().sitting, commitment));
        return keccak256(abi.encodePacked(hex"1901", _domain(block.chainid, address(court)), content));
    }

    function _domain(uint256 chainId, address verifier) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        return keccak256(abi.encode(typeHash, keccak256("Parley Court"), keccak256("1"), chainId, verifier));
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev As `makeAddr` made them.
    function _keyOf(address arbitrator) internal view returns (uint256) {
        if (arbitrator == ada) return uint256(keccak256("ada"));
        for (uint256 i = 1; i < arbitrators.length; ++i) {
            if (arbitrators[i] != arbitrator) continue;
            return uint256(keccak256(bytes(string.concat("arbitrator ", vm.toString(i)))));
        }
        revert("no key");
    }

    // ── Looking ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _votes(uint8 first, uint8 second, uint8 third) internal pure returns (uint8[] memory votes) {
        votes = new uint8[](3);
        (votes[0], votes[1], votes[2]) = (first, second, third);
    }

    function _alike(uint256 count, uint8 choice) internal pure returns (uint8[] memory votes) {
        votes = new uint8[](count);
        for (uint256 i = 0; i < count; ++i) votes[i] = choice;
    }

    function _seat(uint256 seat) internal view returns (Seat) {
        return _seatIn(_case().sitting, seat);
    }

    function _seatIn(uint256 sitting, uint256 seat) internal view returns (Seat) {
        return Seats.at(court.seatsOf(disputeId, sitting, seat / 6), seat % 6);
    }

    function _holderOf(uint256 seat) internal view returns (address) {
        return court.memberAt(version, uint32(_seat(seat).number()));
    }

    function _formerHolder(uint256 sitting, uint256 seat) internal view returns (address) {
        return court.memberAt(version, uint32(_seatIn(sitting, seat).number()));
    }

    /// @dev What a panel of the first round shares, when drawn at once.
    function _pool() internal view returns (uint256) {
        return uint256(FEE) * rules.seats - BOUNTY;
    }

    function assertTurn(Turn expected) internal view {
        assertEq(uint256(_case().turn), uint256(expected), "turn");
    }
}
