// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../escrow/IEscrow.sol";
import {IArbitrableV2} from "../interfaces/IArbitrableV2.sol";
import {Case, Dispute, Stage} from "./ICourt.sol";
import {CourtDisputes} from "./CourtDisputes.sol";
import {DisputeId} from "./DisputeId.sol";

/// @dev Ending disputes: recording a ruling, delivering it, and paying out.
abstract contract CourtRulings is CourtDisputes {
    /// @dev What an arbitrable contract may spend at the expense of whoever ends the dispute.
    uint256 private constant RULE_GAS = 250_000;
    uint256 private constant EXECUTE_GAS = 500_000;
    /// @dev For what follows the calls, and for the 64th part of the gas that calls leave behind.
    uint256 private constant RESERVE_GAS = 40_000;

    function executeRuling(Dispute calldata dispute, bytes calldata execution) external {
        (uint256 id, Case memory current) = _load(dispute);
        if (current.stage != Stage.Ruled) revert StageNotAllowed(current.stage);

        _cases[id].stage = Stage.Delivered;
        emit Ruling(dispute.arbitrable, id, current.ruling);

        if (!_rule(dispute.arbitrable, id, current.ruling, gasleft()))
            revert RulingRefused(dispute.arbitrable);
        if (execution.length != 0) {
            _checkGas(EXECUTE_GAS);
            _execute(dispute.arbitrable, execution, gasleft());
        }
    }

    function currentRuling(
        uint256 disputeId
    ) external view returns (uint256 ruling, bool tied, bool overridden) {
        if (_cases[disputeId].stage == Stage.None) revert DisputeNotOpened(disputeId);
        return (_cases[disputeId].ruling, false, false);
    }

    function caseOf(uint256 disputeId) external view returns (Case memory) {
        return _cases[disputeId];
    }

    function disputeIdOf(Dispute calldata dispute) public pure returns (uint256) {
        return DisputeId.ofCalldata(dispute);
    }

    /// @dev Records the ruling as delivered before the arbitrable contract can act, and takes that back if it fails.
    function _conclude(
        Dispute calldata dispute,
        uint256 id,
        Case memory current,
        uint8 ruling,
        bytes calldata execution
    ) internal {
        current.stage = Stage.Delivered;
        current.ruling = ruling;
        _cases[id] = current;

        _checkGas(execution.length == 0 ? RULE_GAS : RULE_GAS + EXECUTE_GAS);
        if (!_rule(dispute.arbitrable, id, ruling, RULE_GAS)) {
            _cases[id].stage = Stage.Ruled;
            return;
        }
        emit Ruling(dispute.arbitrable, id, ruling);
        if (execution.length != 0) _execute(dispute.arbitrable, execution, EXECUTE_GAS);
    }

    /// @dev Nobody decided: what no arbitrator and no drawer earned goes back to the parties.
    function _abandon(
        Dispute calldata dispute,
        uint256 id,
        Case memory current,
        bytes calldata execution
    ) internal {
        emit DisputeAbandoned(id);
        _creditHalves(dispute.buyer, dispute.seller, dispute.feeToken, _unpaidFee(dispute, current));
        _conclude(dispute, id, current, 0, execution);
    }

    /// @dev Cannot underflow: at most four draws are paid, each at most a tenth of the fee.
    function _unpaidFee(Dispute calldata dispute, Case memory current) internal pure returns (uint256) {
        return dispute.seatFee - uint256(current.draws) * dispute.drawBounty;
    }

    function _load(Dispute calldata dispute) internal view returns (uint256 id, Case memory current) {
        id = disputeIdOf(dispute);
        current = _cases[id];
        if (current.stage == Stage.None) revert DisputeNotOpened(id);
    }

    function _rule(address arbitrable, uint256 id, uint256 ruling, uint256 gasLimit) private returns (bool) {
        return _call(arbitrable, abi.encodeCall(IArbitrableV2.rule, (id, ruling)), gasLimit);
    }

    function _execute(address arbitrable, bytes calldata execution, uint256 gasLimit) private {
        _call(arbitrable, bytes.concat(IEscrow.execute.selector, execution), gasLimit);
    }

    /// @dev Returned data is never copied: it could be made to cost all gas.
    function _call(address target, bytes memory data, uint256 gasLimit) private returns (bool success) {
        assembly ("memory-safe") {
            success := call(gasLimit, target, 0, add(data, 0x20), mload(data), 0x00, 0x00)
        }
    }

    /// @dev Wallets look for the least gas with which a transaction succeeds; here a starved call would look like success.
    function _checkGas(uint256 forwarded) private view {
        uint256 required = forwarded + RESERVE_GAS;
        if (gasleft() < required) revert GasTooLowToDeliver(gasleft(), required);
    }
}
