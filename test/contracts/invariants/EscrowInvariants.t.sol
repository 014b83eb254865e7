// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";
import {TogetherClaims} from "./TogetherClaims.sol";

/// @notice See README.md beside this file for what the numbers claim.
contract EscrowInvariantsTest is TogetherClaims {
    function setUp() public {
        _observeTogether(new EscrowHandler(new Escrow()));
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_1_strangerAloneEndsEveryTrade() public {
        claim_1_strangerAloneEndsEveryTrade();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_2_holdsWhatItOwes() public view {
        claim_2_holdsWhatItOwes();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_6_paysEveryTradeOnce() public view {
        claim_6_paysEveryTradeOnce();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_7_givesStrangersNothing() public view {
        claim_7_givesStrangersNothing();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_8_takesNoMoreThanThePolicysFee() public view {
        claim_8_takesNoMoreThanThePolicysFee();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_9_noDeadOfferIsTaken() public view {
        claim_9_noDeadOfferIsTaken();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_3_14_escrowAndCourtAgree() public view {
        claim_3_courtHoldsWhatItOwes();
        claim_14_escrowPaysWhatTheCourtRuled();
    }
}
