// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CourtDeployment} from "../support/CourtDeployment.sol";
import {AwardClaims} from "./AwardClaims.sol";
import {CourtHandler} from "./CourtHandler.t.sol";

/// @notice See README.md beside this file for what the numbers claim.
contract CourtInvariantsTest is AwardClaims, CourtDeployment {
    function setUp() public {
        _observe(new CourtHandler(deployCourt()));
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_3_courtHoldsWhatItOwes() public view {
        claim_3_courtHoldsWhatItOwes();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_4_strangerAloneEndsEveryDispute() public {
        claim_4_strangerAloneEndsEveryDispute();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_5_everySeatIsCovered() public view {
        claim_5_everySeatIsCovered();
    }

    /// hardhat-config: invariant.runs = 15
    /// hardhat-config: invariant.depth = 150
    function invariant_7_givesStrangersNothing() public view {
        claim_7_givesStrangersNothing();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_10_rulingIsFinalOnce() public view {
        claim_10_rulingIsFinalOnce();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_11_everySeatVotesOnce() public view {
        claim_11_everySeatVotesOnce();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_12_awardLiesWithinTheVotes() public view {
        claim_12_awardLiesWithinTheVotes();
    }

    /// hardhat-config: invariant.runs = 30
    /// hardhat-config: invariant.depth = 150
    function invariant_13_recordsCountEverySeat() public view {
        claim_13_recordsCountEverySeat();
    }
}
