// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice Harms who pays with it once told to: returns or reverts with far too much data, or burns all its gas.
contract BombCoin is TestCoin("Bomb coin", "BOMB", 18) {
    enum Manner {
        Plain,
        ReturnsMuch,
        RevertsWithMuch,
        BurnsGas
    }

    Manner public manner;

    function setManner(Manner manner_) external {
        manner = manner_;
    }

    function transfer(address to, uint256 amount) public override returns (bool done) {
        if (manner == Manner.BurnsGas) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.RevertsWithMuch) {
            assembly {
                revert(0, 150000)
            }
        }
        done = super.transfer(to, amount);
        if (manner == Manner.ReturnsMuch) {
            assembly {
                mstore(0, 1)
                return(0, 150000)
            }
        }
    }
}
