// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title Evidence of ERC-1497
/// @notice https://eips.ethereum.org/EIPS/eip-1497: the events that interfaces of ERC-792 arbitrators read.
interface IEvidenceV1 {
    event MetaEvidence(uint256 indexed metaEvidenceId, string evidence);
    event Dispute(
        address indexed arbitrator,
        uint256 indexed disputeId,
        uint256 metaEvidenceId,
        uint256 evidenceGroupId
    );
    event Evidence(
        address indexed arbitrator,
        uint256 indexed evidenceGroupId,
        address indexed party,
        string evidence
    );
}
