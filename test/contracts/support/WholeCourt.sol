// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAppeals} from "../../../contracts/court/IAppeals.sol";
import {ICourt} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";

/// @notice All that is called at the Court's address.
interface WholeCourt is ICourt, IRosters, IAppeals {}
