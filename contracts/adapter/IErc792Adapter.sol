// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {IArbitratorV1} from "../interfaces/IArbitratorV1.sol";
import {IArbitratorV2} from "../interfaces/IArbitratorV2.sol";
import {IEvidenceV1} from "../interfaces/IEvidenceV1.sol";

/// @title Adapter for arbitrators of ERC-792
/// @notice Lets a contract that speaks Kleros v2's `IArbitratorV2` be judged by one arbitrator of the first version. It holds no
/// money between calls, has no owner and decides nothing.
/// @dev Dispute ids are the arbitrator's own. Fees are in native coin. One adapter serves one arbitrator and one
/// meta-evidence for ever.
interface IErc792Adapter is IArbitratorV2, IEvidenceV1 {
    /// @notice The arbitrable contract did not take the ruling; anyone may try again with `deliver`.
    event RulingRefused(uint256 indexed disputeId, address indexed arbitrable);

    error ArbitratorIsNotContract(address arbitrator);
    error TokensNotAccepted(address token);
    error CallerNotArbitrator(address caller);
    error DisputeNotCreated(uint256 disputeId);
    error DisputeIdGivenTwice(uint256 disputeId);
    error NothingToDeliver(uint256 disputeId);
    error ArbitrableRefused(address arbitrable);
    error ExtraDataMismatch(bytes32 given, bytes32 recorded);
    error RefundFailed(address to, uint256 amount);

    /// @notice The first version's side: the arbitrator's final ruling, which is passed on. Only the first one counts.
    function rule(uint256 disputeId, uint256 ruling) external;

    /// @notice Anyone passes on a ruling that the arbitrable contract did not take before, with all gas.
    function deliver(uint256 disputeId) external;

    /// @notice Anyone appeals at the arbitrator, which gets all that is sent; what it returns goes back to the caller.
    /// @param extraData That of the dispute's creation, against its hash.
    function appeal(uint256 disputeId, bytes calldata extraData) external payable;

    /// @notice Publishes evidence where interfaces of the arbitrator look for it (ERC-1497).
    /// @param evidence Address of its JSON document, such as `/ipfs/…`.
    function submitEvidence(uint256 disputeId, string calldata evidence) external;

    function appealCost(uint256 disputeId, bytes calldata extraData) external view returns (uint256);

    function appealPeriod(uint256 disputeId) external view returns (uint256 start, uint256 end);

    function arbitrator() external view returns (IArbitratorV1);
}
