// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "./Test.sol";
import {WholeCourt} from "./WholeCourt.sol";

/// @notice Court and office as they go on chain.
abstract contract CourtDeployment is Test {
    function deployCourt() internal returns (WholeCourt) {
        address office = deployArtifact("contracts/court/office/CourtOffice.sol:CourtOffice");
        return WholeCourt(deployArtifact("contracts/court/Court.sol:Court", abi.encode(office)));
    }
}
