// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "../../../contracts/court/CaseState.sol";
import {DisputeId} from "../../../contracts/court/DisputeId.sol";
import {Dispute, Opening} from "../../../contracts/court/ICourt.sol";
import {Panels} from "../../../contracts/court/Panel.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {BrokenCourt} from "./BrokenCourts.sol";

/// @dev Pays the slash of who told its vote to who proved it.
contract PaysSlashes is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function voidSeat(Dispute calldata dispute, bytes32[] calldata, Opening calldata) external {
        _genuinely();
        _credits[msg.sender][dispute.feeToken] += _versions[dispute.version].slash;
    }
}

/// @dev Lets a panel reveal again what it has revealed.
contract RevealsTwice is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function reveal(Dispute calldata dispute, bytes32[] calldata, Opening[] calldata) external {
        uint256 id = DisputeId.ofCalldata(dispute);
        CaseState current = _cases[id];
        uint256 index = current.sitting() * Panels.WORDS;
        uint256 seats = _panels[id][index];
        bytes32 recorded = _commitments[id][current.sitting()];
        _genuinely();
        _cases[id] = current;
        _panels[id][index] = seats;
        _commitments[id][current.sitting()] = recorded;
        _genuinely();
    }
}

/// @dev Pays an appellant back at once, and rewards it.
contract RewardsAppeals is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function appeal(Dispute calldata) external payable {
        _genuinely();
        _credits[msg.sender][NATIVE] += msg.value + 1;
    }
}

/// @dev Keeps another award of the round than its panel gave.
contract AppealsAnotherAward is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function appeal(Dispute calldata dispute) external payable {
        _genuinely();
        _rounds[DisputeId.ofCalldata(dispute)][0].award = dispute.choices;
    }
}
