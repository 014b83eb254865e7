// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Plea, Policy, Terms} from "../../../contracts/escrow/Trade.sol";
import {Test} from "../support/Test.sol";
import {BrokenCopy} from "./BrokenCopy.sol";

/// @dev An exit that needs somebody's goodwill.
contract CollectsForSellersOnly is BrokenCopy {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function collect(Terms calldata terms) external {
        require(msg.sender == terms.seller, "goodwill");
        _genuinely();
    }
}

/// @dev Pays a unit out of others' money.
contract ReleasesAUnitMore is BrokenCopy {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function release(Terms calldata terms, uint256) external {
        _genuinely();
        IERC20(terms.token).transfer(terms.seller, 1);
    }
}

/// @dev Forgets that it has paid.
contract CollectsTwice is BrokenCopy {
    /// Of the escrow's trades: after credits and policies.
    uint256 private constant TRADES_SLOT = 2;

    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function collect(Terms calldata terms) external {
        bytes32 slot = keccak256(abi.encode(IEscrow(address(this)).tradeId(terms), TRADES_SLOT));
        uint256 state;
        assembly ("memory-safe") {
            state := sload(slot)
        }
        _genuinely();
        assembly ("memory-safe") {
            sstore(slot, state)
        }
        _genuinely();
    }
}

/// @dev Rewards whoever calls.
contract TipsCallers is BrokenCopy {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function collect(Terms calldata terms) external {
        _genuinely();
        IERC20(terms.token).transfer(msg.sender, 1);
    }
}

/// @dev Rounds the fee up.
contract RoundsFeesUp is BrokenCopy {
    address private immutable RECIPIENT;

    constructor(Escrow genuine, address recipient) BrokenCopy(address(genuine)) {
        RECIPIENT = recipient;
    }

    function release(Terms calldata terms, uint256) external {
        _genuinely();
        IERC20(terms.token).transfer(RECIPIENT, 1);
    }
}

/// @dev Says that offers died, and leaves the epoch as it is.
contract RevokesInWordsOnly is BrokenCopy {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function revokeOffers(Terms calldata terms) external {
        emit IEscrow.OffersRevoked(IEscrow(address(this)).tradeId(terms), msg.sender, 1);
    }
}

/// @dev Opens a case on a word that has expired: its clock is two seconds slow.
contract TakesLatePleas is BrokenCopy, Test {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function openCase(Terms calldata, Policy calldata, Plea calldata) external payable {
        uint256 time = vm.getBlockTimestamp();
        vm.warp(time - 2);
        _genuinely();
        vm.warp(time);
    }
}

/// @dev Takes every ruling for the buyer's.
contract RulesForBuyers is BrokenCopy {
    constructor(Escrow genuine) BrokenCopy(address(genuine)) {}

    function rule(uint256 disputeId, uint256) external {
        _genuinely(abi.encodeCall(IEscrow(address(this)).rule, (disputeId, 1)));
    }
}
