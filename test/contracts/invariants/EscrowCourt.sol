// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute} from "../../../contracts/court/ICourt.sol";
import {Rules} from "../../../contracts/court/IRosters.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @notice The court as it goes on chain, with a roster of three judges who trade nothing, of whom one is drawn for a case.
abstract contract EscrowCourt is CourtDeployment {
    uint256 public constant JUDGES = 3;
    uint80 internal constant SEAT_FEE = 0.01 ether + 1;
    /// Of so many cases at a time.
    uint8 private constant LOAD = 8;

    WholeCourt public court = deployCourt();
    bytes32 public version;
    address[JUDGES] public judges;
    Dispute[] internal _disputes;

    constructor() {
        Rules memory rules;
        (rules.seats, rules.rounds) = (1, 1);
        (rules.evidencePeriod, rules.votePeriod) = (1 days, 2 days);
        (rules.seatFee, rules.slash, rules.minStake) = (SEAT_FEE, SEAT_FEE / 2, SEAT_FEE);
        rules.bountyBps = 1_000;
        address[] memory list = new address[](JUDGES);
        for (uint256 i = 0; i < JUDGES; i++) list[i] = judges[i] = vm.addr(0x10D6E + i);
        version = court.publishVersion(keccak256("judges"), rules, list);
        uint96 stake = uint96(SEAT_FEE) * LOAD;
        for (uint256 i = 0; i < JUDGES; i++) {
            vm.deal(judges[i], stake);
            vm.prank(judges[i]);
            court.join{value: stake}(version, stake, LOAD, "");
        }
    }

    function disputeCount() external view returns (uint256) {
        return _disputes.length;
    }

    function disputeAt(uint256 index) external view returns (Dispute memory) {
        return _disputes[index];
    }
}
