// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract SubmitEvidenceTest is EscrowTest {
    bytes32 private constant CID = keccak256("a photograph");

    function test_publishes_whoeverSendsIt() public {
        _givenInCourt();
        address[3] memory senders = [buyer, seller, stranger];
        for (uint256 i = 0; i < senders.length; i++) {
            vm.expectEmit(address(escrow));
            emit IEscrow.EvidenceSubmitted(trade, senders[i], CID);
            vm.prank(senders[i]);
            escrow.submitEvidence(trade, CID);
        }
        _assertStatus(Status.InCourt);
    }
}
