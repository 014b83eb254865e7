// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {ArbitratorDouble} from "./ArbitratorDouble.sol";

/// @notice An arbitrator with the manners of the test's choice.
contract HostileArbitrator is ArbitratorDouble {
    enum Manner {
        Honest,
        RevertsWithMuch,
        BurnsGas,
        /// As much as the dearest court that is known needs to open a dispute.
        NeedsGas,
        ReturnsMuch,
        ReturnsNothing,
        ReturnsFixedId,
        RulesWhileCreating,
        TakesLess,
        TakesNothing,
        TakesMore,
        GivesBack,
        Calls
    }

    Manner public manner;
    uint256 public fixedId;
    address private _callee;
    bytes private _call;
    bool public succeeded;
    bytes public returned;

    constructor(uint256 cost_) ArbitratorDouble(cost_) {}

    function setManner(Manner manner_) external {
        manner = manner_;
    }

    function setFixedId(uint256 id) external {
        (manner, fixedId) = (Manner.ReturnsFixedId, id);
    }

    /// @dev What it calls while it creates a dispute.
    function setCall(address callee, bytes calldata call) external {
        manner = Manner.Calls;
        (_callee, _call) = (callee, call);
    }

    function createDispute(
        uint256 choices_,
        bytes calldata extraData_
    ) external payable override returns (uint256) {
        _misbehave();
        if (manner == Manner.ReturnsFixedId) return fixedId;
        return _create(choices_, extraData_, msg.value);
    }

    function createDispute(
        uint256 choices_,
        bytes calldata extraData_,
        IERC20 feeToken,
        uint256 feeAmount
    ) external override returns (uint256) {
        _misbehave();
        if (manner == Manner.GivesBack) feeToken.transfer(msg.sender, 1);
        uint256 taken = feeAmount;
        if (manner == Manner.TakesLess) taken = feeAmount / 3;
        if (manner == Manner.TakesMore) taken = feeAmount + 1;
        if (manner == Manner.TakesNothing || manner == Manner.GivesBack) taken = 0;
        if (taken != 0) feeToken.transferFrom(msg.sender, address(this), taken);
        return _create(choices_, extraData_, cost);
    }

    function _misbehave() private {
        if (manner == Manner.RevertsWithMuch) {
            assembly {
                revert(0, 1000000)
            }
        }
        if (manner == Manner.BurnsGas) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.NeedsGas) {
            uint256 start = gasleft();
            while (start - gasleft() < 600_000) {}
        }
        if (manner == Manner.ReturnsMuch) {
            assembly {
                return(0, 1000000)
            }
        }
        if (manner == Manner.ReturnsNothing) {
            assembly {
                return(0, 0)
            }
        }
        if (manner == Manner.RulesWhileCreating) IArbitrableV2(msg.sender).rule(disputes, 1);
        if (manner == Manner.Calls) (succeeded, returned) = _callee.call(_call);
    }
}
