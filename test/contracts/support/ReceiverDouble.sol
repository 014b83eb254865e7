// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A payee of native coin with the manners of the test's choice.
contract ReceiverDouble {
    enum Manner {
        Takes,
        Reverts,
        /// A smart wallet that needs 100,000 gas, far above the 2,300 of a send.
        NeedsGas,
        BurnsGas,
        ReturnsMuch,
        RevertsWithMuch,
        Calls
    }

    Manner public manner;
    address private _callee;
    bytes private _call;
    bool public succeeded;
    bytes public returned;
    uint256 private _written;

    error Refused();

    function setManner(Manner manner_) external {
        manner = manner_;
    }

    /// @dev What it calls when it is paid.
    function setCall(address callee, bytes calldata call) external {
        manner = Manner.Calls;
        (_callee, _call) = (callee, call);
    }

    receive() external payable {
        if (manner == Manner.Reverts) revert Refused();
        if (manner == Manner.NeedsGas) {
            uint256 start = gasleft();
            while (start - gasleft() < 100_000) _written++;
        }
        if (manner == Manner.BurnsGas) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.ReturnsMuch) {
            assembly {
                return(0, 150000)
            }
        }
        if (manner == Manner.RevertsWithMuch) {
            assembly {
                revert(0, 150000)
            }
        }
        if (manner == Manner.Calls) (succeeded, returned) = _callee.call(_call);
    }
}
