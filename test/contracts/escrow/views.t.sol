// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ViewsTest is EscrowTest {
    function test_tradeId_isTheHashOfEverythingWithLowBitsZero() public {
        _publish();
        assertEq(escrow.tradeId(terms), _modelId(terms));
    }

    function testFuzz_tradeId_isTheHashOfEverythingWithLowBitsZero(Terms calldata any) public view {
        assertEq(escrow.tradeId(any), _modelId(any));
    }

    function test_tradeId_differsInEveryField() public view {
        bytes32 id = escrow.tradeId(terms);
        for (uint256 field = 0; field < 7; field++) {
            Terms memory other = terms;
            if (field == 0) other.buyer = stranger;
            if (field == 1) other.seller = stranger;
            if (field == 2) other.token = stranger;
            if (field == 3) other.amount++;
            if (field == 4) other.deliverBy++;
            if (field == 5) other.policy = keccak256("other");
            if (field == 6) other.agreement = keccak256("other");
            assertNotEq(escrow.tradeId(other), id);
        }
    }

    function test_tradeId_differsByContract() public {
        IEscrow other = IEscrow(deployArtifact("contracts/escrow/Escrow.sol:Escrow"));
        assertNotEq(escrow.tradeId(terms), other.tradeId(terms));
    }

    function test_tradeId_differsByChainOfTheDeployment() public {
        bytes32 id = escrow.tradeId(terms);
        bytes memory code = address(escrow).code;
        vm.chainId(block.chainid + 1);
        IEscrow other = IEscrow(deployArtifact("contracts/escrow/Escrow.sol:Escrow"));
        vm.etch(address(escrow), address(other).code);
        assertNotEq(escrow.tradeId(terms), id);

        // The same code at the same address on the old chain gives the old id again.
        vm.etch(address(escrow), code);
        assertEq(escrow.tradeId(terms), id);
    }

    /// @dev The id hashes the words as they came; nothing may be paid under words that are not their own clean form.
    function test_pay_reverts_whenAWordHasDirtyBits() public {
        _publish();
        bytes memory clean = abi.encodeCall(IEscrow.pay, (terms));
        uint8[5] memory highBytes = [0, 0, 0, 19, 26];
        for (uint256 word = 0; word < highBytes.length; word++) {
            bytes memory dirty = bytes.concat(clean);
            dirty[4 + word * 32 + highBytes[word]] = 0x01;
            vm.prank(buyer);
            (bool done, ) = address(escrow).call(dirty);
            assertFalse(done);
        }
        vm.prank(buyer);
        (bool paid, ) = address(escrow).call(clean);
        assertTrue(paid);
    }

    function test_tradeOf_isEmpty_givenNothingPaid() public view {
        Trade memory none;
        assertEq(keccak256(abi.encode(escrow.tradeOf(keccak256("any")))), keccak256(abi.encode(none)));
    }

    /// @dev What belongs to one phase is zero in all others.
    function test_tradeOf_showsEachPhaseItsOwn() public {
        for (uint8 i = 0; i <= uint8(type(Status).max); i++) {
            uint256 snapshot = vm.snapshotState();
            Status status = Status(i);
            _given(status);
            Trade memory state = _state();
            assertEq(uint8(state.status), i);
            bool clock = status != Status.None && status != Status.Ruled && status != Status.Closed;
            assertEq(state.endsAt != 0, clock);
            assertEq(state.claimBps, status == Status.Claimed ? CLAIM_BPS : 0);
            assertFalse(state.sellerClaims);
            bool fee = status == Status.InCourt || status == Status.Ruled;
            assertEq(state.caseFee, fee ? CASE_FEE : 0);
            assertEq(state.ruling, status == Status.Ruled ? 1 : 0);
            vm.revertToState(snapshot);
        }
    }

    function test_eip712Domain_namesChainAndContract() public view {
        (bool done, bytes memory domain) = address(escrow).staticcall(
            abi.encodeWithSignature("eip712Domain()")
        );
        assertTrue(done);
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address place, , ) = abi
            .decode(domain, (bytes1, string, string, uint256, address, bytes32, uint256[]));
        assertEq(bytes32(fields), bytes32(bytes1(0x0f)));
        assertEq(name, "Parley Escrow");
        assertEq(version, "1");
        assertEq(chainId, block.chainid);
        assertEq(place, address(escrow));
    }

    function _modelId(Terms memory any) private view returns (bytes32) {
        bytes32 hash = keccak256(abi.encode(keccak256("Parley.pay"), block.chainid, address(escrow), any));
        return (hash >> 64) << 64;
    }
}
