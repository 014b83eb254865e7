// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Policy, Terms} from "../../../contracts/escrow/Trade.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";

/// @notice An arbitrable contract that remembers what it was told, with the manners of the test's choice.
contract ArbitrableDouble {
    enum Manner {
        Takes,
        Reverts,
        BurnsGas,
        ReturnsMuch,
        RevertsWithMuch,
        /// Needs more gas than the court forwards with a vote.
        NeedsGas,
        /// Makes the call of `setCall` from within `rule`.
        Calls
    }

    Manner public manner;
    Manner public executionManner;
    address private _callee;
    bytes private _call;

    uint256 public rulings;
    mapping(uint256 disputeId => uint256) public rulingsOf;
    uint256 public disputeId;
    uint256 public ruling;
    uint256 public executions;
    bytes public execution;
    bool public succeeded;
    bytes public returned;
    uint256 private _written;

    error Refused();

    function setManner(Manner manner_) external {
        manner = manner_;
    }

    function setExecutionManner(Manner manner_) external {
        executionManner = manner_;
    }

    function setCall(address callee, bytes calldata call) external {
        manner = Manner.Calls;
        (_callee, _call) = (callee, call);
    }

    function createDispute(
        IArbitratorV2 arbitrator,
        uint256 choices,
        bytes calldata extraData
    ) external payable returns (uint256) {
        return arbitrator.createDispute{value: msg.value}(choices, extraData);
    }

    function createDisputeInToken(
        IArbitratorV2 arbitrator,
        uint256 choices,
        bytes calldata extraData,
        IERC20 token,
        uint256 amount
    ) external returns (uint256) {
        return arbitrator.createDispute(choices, extraData, token, amount);
    }

    function approve(IERC20 token, address spender, uint256 amount) external {
        token.approve(spender, amount);
    }

    function rule(uint256 disputeId_, uint256 ruling_) external {
        rulings++;
        rulingsOf[disputeId_]++;
        (disputeId, ruling) = (disputeId_, ruling_);
        _behave(manner);
    }

    /// @dev The escrow's signature, so that a test sees what the court passes on.
    function execute(Terms calldata, Policy calldata) external {
        executions++;
        execution = msg.data[4:];
        _behave(executionManner);
    }

    function _behave(Manner how) private {
        if (how == Manner.Reverts) revert Refused();
        if (how == Manner.BurnsGas) {
            assembly {
                invalid()
            }
        }
        if (how == Manner.ReturnsMuch) {
            assembly {
                return(0, 150000)
            }
        }
        if (how == Manner.RevertsWithMuch) {
            assembly {
                revert(0, 150000)
            }
        }
        if (how == Manner.NeedsGas) {
            uint256 start = gasleft();
            while (start - gasleft() < 400_000) _written++;
        }
        if (how == Manner.Calls) (succeeded, returned) = _callee.call(_call);
    }
}
