// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CaseState} from "../../../contracts/court/CaseState.sol";
import {CourtStorage} from "../../../contracts/court/CourtStorage.sol";
import {DisputeId} from "../../../contracts/court/DisputeId.sol";
import {Dispute, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {WholeCourt} from "../support/WholeCourt.sol";
import {BrokenCopy} from "./BrokenCopy.sol";

/// @dev Upon the court's own storage.
abstract contract BrokenCourt is CourtStorage, BrokenCopy {
    constructor(WholeCourt genuine) BrokenCopy(address(genuine)) {}
}

/// @dev Forgets that it has paid.
contract KeepsCredits is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function withdraw(address token, address) external {
        uint256 amount = _credits[msg.sender][token];
        _genuinely();
        _credits[msg.sender][token] = amount;
    }
}

/// @dev An end that needs somebody's goodwill.
contract EndsForPartiesOnly is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function executeRuling(Dispute calldata dispute, bytes calldata) external {
        require(msg.sender == dispute.buyer || msg.sender == dispute.seller, "goodwill");
        _genuinely();
    }
}

/// @dev Gives whoever joins its stake back at once.
contract ReturnsStakes is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function join(bytes32 version, uint96 stake, uint8, bytes32) external payable {
        _genuinely();
        _backings[version][msg.sender].stake = 0;
        _credits[msg.sender][_versions[version].stakeToken] += stake;
    }
}

/// @dev Delivers a ruling again, and another one.
contract RulesTwice is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function executeRuling(Dispute calldata dispute, bytes calldata) external {
        uint256 id = DisputeId.ofCalldata(dispute);
        if (_cases[id].stage() != Stage.Delivered) _genuinely();
        else IArbitrableV2(dispute.arbitrable).rule(id, 1);
    }
}

/// @dev Lets a seat think again.
contract TakesVotesBack is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function vote(Dispute calldata dispute, uint8, bytes32, bytes calldata) external {
        uint256 id = DisputeId.ofCalldata(dispute);
        CaseState current = _cases[id];
        _cases[id] = current.withSeat(Seats.first(current.seat()).number()).turned(Turn.None, 0);
        _genuinely();
    }
}

/// @dev Sides with the buyer, whatever the votes say.
contract SidesWithTheBuyer is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function executeRuling(Dispute calldata dispute, bytes calldata) external {
        _genuinely();
        uint256 id = DisputeId.ofCalldata(dispute);
        _cases[id] = _cases[id].withRuling(1);
    }
}

/// @dev Counts a seat that nobody took.
contract CountsASeatMore is BrokenCourt {
    constructor(WholeCourt genuine) BrokenCourt(genuine) {}

    function executeRuling(Dispute calldata dispute, bytes calldata) external {
        _genuinely();
        uint256 number = Seats.first(_cases[DisputeId.ofCalldata(dispute)].seat()).number();
        address holder = _memberAt[dispute.version][number];
        _duties[dispute.version][holder] = _duties[dispute.version][holder].seated().left();
    }
}
