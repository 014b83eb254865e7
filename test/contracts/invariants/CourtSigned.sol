// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute, SignedCommitment} from "../../../contracts/court/ICourt.sol";
import {CourtBooks} from "./CourtBooks.sol";

/// @notice What its people sign for others to carry: commitments to their votes.
abstract contract CourtSigned is CourtBooks {
    /// @return done Whether it is among the commitments now, and was not before.
    function _carry(
        Dispute memory dispute,
        uint256 sitting,
        address arbitrator,
        bytes32 commitment
    ) internal returns (bool done) {
        uint256 id = court.disputeIdOf(dispute);
        SignedCommitment[] memory signed = new SignedCommitment[](1);
        bytes memory signature = _sign(arbitrator, _digest(id, sitting, commitment));
        signed[0] = SignedCommitment(commitment, arbitrator, signature);
        bytes32 recorded = court.commitmentsOf(id, sitting);
        try court.commitSigned(dispute, signed) {
            done = court.commitmentsOf(id, sitting) != recorded;
        } catch {}
    }

    function _digest(uint256 id, uint256 sitting, bytes32 commitment) private view returns (bytes32) {
        bytes32 typehash = keccak256("Commitment(uint256 disputeId,uint8 sitting,bytes32 commitment)");
        bytes32 content = keccak256(abi.encode(typehash, id, sitting, commitment));
        return keccak256(abi.encodePacked(hex"1901", _domain(), content));
    }

    function _domain() private view returns (bytes32) {
        bytes32 typehash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        bytes32 name = keccak256("Parley Court");
        return keccak256(abi.encode(typehash, name, keccak256("1"), block.chainid, address(court)));
    }

    /// @dev Of a vacant seat, with a key that is nobody's.
    function _sign(address actor, bytes32 digest) private view returns (bytes memory) {
        uint256 i = 0;
        while (i < ACTORS && actors[i] != actor) ++i;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(FIRST_KEY + i, digest);
        return abi.encodePacked(r, s, v);
    }
}
