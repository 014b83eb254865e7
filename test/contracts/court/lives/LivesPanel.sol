// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Opening, SignedCommitment, Turn} from "../../../../contracts/court/ICourt.sol";
import {LivesBook} from "./LivesBook.sol";

/// @notice Hidden votes: each sends its own or somebody carries all, one tells too early, some never open.
abstract contract LivesPanel is LivesBook {
    bytes32 internal constant REASON = keccak256("reasons");
    bytes32 private constant COMMITMENT_TYPEHASH = keccak256(
        "Commitment(uint256 disputeId,uint8 sitting,bytes32 commitment)"
    );
    uint256 private constant NOBODY = type(uint256).max;

    /// Of the sitting, in the order in which reveals resend them.
    bytes32[] private _commitments;
    Opening[] private _openings;
    SignedCommitment[] private _signed;

    /// @return Whether a majority voted.
    function _voteHidden(Case memory current) internal returns (bool) {
        delete _commitments;
        delete _openings;
        (uint256 size, uint256 presence) = (dispute.schedule.seats(current.round), 60 + 20 * _pick(3));
        bool isCarried = _happens(50);
        delete _signed;
        for (uint8 i = 0; i < size; ++i) if (_happens(presence)) _commit(current, i, isCarried);
        if (_signed.length != 0 && _isVoting()) _carry();
        uint256 told = NOBODY;
        if (_openings.length != 0 && _isVoting() && _happens(40)) told = _void();
        if (_isVoting()) vm.warp(_voteEnd() + 1);
        uint256 votes = _happens(50) ? _openTogether(told) : _openApart(told, presence);
        return votes * 2 > size;
    }

    /// @dev Some of those whom somebody carries have sent their own already, and are passed over.
    function _commit(Case memory current, uint8 seat, bool isCarried) private {
        address holder = _holder(current, seat);
        uint8 choice = uint8(_pick(uint256(dispute.choices) + 2));
        Opening memory opening = Opening(seat, holder, choice, bytes32(_pick(type(uint256).max)), REASON);
        bytes32 commitment = court.commitmentOf(disputeId, current.sitting, opening);
        if (isCarried) _signed.push(_sealed(current.sitting, holder, commitment));
        _openings.push(opening);
        if (isCarried && _happens(70)) return;
        vm.prank(holder);
        court.commit(dispute, commitment);
        _commitments.push(commitment);
        if (isCarried) ++seen["passed over"];
    }

    function _carry() private {
        uint256 own = _commitments.length;
        for (uint256 i = 0; i < _signed.length; ++i) {
            bool isNew = true;
            for (uint256 j = 0; j < own; ++j) if (_commitments[j] == _signed[i].commitment) isNew = false;
            if (isNew) _commitments.push(_signed[i].commitment);
        }
        vm.prank(stranger);
        court.commitSigned(dispute, _signed);
        if (_commitments.length > own + 1) ++seen["carried"];
    }

    /// @dev Somebody knows an opening before the reveals, and proves it.
    function _void() private returns (uint256 told) {
        told = _pick(_openings.length);
        vm.prank(stranger);
        court.voidSeat(dispute, _commitments, _openings[told]);
        _burn(_openings[told].arbitrator);
        ++seen["voided"];
    }

    /// @dev All in one call by anyone; a void one is passed over.
    function _openTogether(uint256 told) private returns (uint256 votes) {
        votes = told == NOBODY ? _openings.length : _openings.length - 1;
        if (votes == 0) return 0;
        vm.prank(stranger);
        court.reveal(dispute, _commitments, _openings);
        if (votes > 1) ++seen["opened together"];
    }

    function _openApart(uint256 told, uint256 presence) private returns (uint256 votes) {
        for (uint256 i = 0; i < _openings.length; ++i) {
            if (i == told || !_happens(presence)) continue;
            Opening[] memory one = new Opening[](1);
            one[0] = _openings[i];
            vm.prank(one[0].arbitrator);
            court.reveal(dispute, _commitments, one);
            ++votes;
        }
        if (votes > 1) ++seen["opened apart"];
    }

    function _isVoting() private view returns (bool) {
        return court.caseOf(disputeId).turn == Turn.None;
    }

    function _voteEnd() internal view returns (uint256 endsAt) {
        (endsAt, , ) = court.deadlinesOf(dispute);
    }

    function _sealed(
        uint8 sitting,
        address holder,
        bytes32 commitment
    ) private view returns (SignedCommitment memory) {
        bytes32 typehash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        bytes32 domain = keccak256(
            abi.encode(typehash, keccak256("Parley Court"), keccak256("1"), block.chainid, address(court))
        );
        bytes32 content = keccak256(abi.encode(COMMITMENT_TYPEHASH, disputeId, sitting, commitment));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, content));
        return SignedCommitment(commitment, holder, _sign(keyOf[holder], digest));
    }
}
