// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Plea, Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract RevokeOffersTest is EscrowTest {
    function test_reverts_whenCallerIsNoParty() public {
        _givenPaid();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.CallerNotParty.selector, stranger));
        vm.prank(stranger);
        escrow.revokeOffers(terms);
    }

    function test_reverts_whenNothingCanBeSettled() public {
        _assertRefusedOutside(_bits(Status.Paid, Status.InCourt), _revoke);
    }

    function test_raisesTheEpochAndKeepsTheRest_inEveryState() public {
        for (uint8 i = uint8(Status.Paid); i <= uint8(Status.InCourt); i++) {
            uint256 snapshot = vm.snapshotState();
            _given(Status(i));
            Trade memory expected = _state();
            expected.epoch++;
            address party = i % 2 == 0 ? buyer : seller;

            vm.expectEmit(address(escrow));
            emit IEscrow.OffersRevoked(trade, party, expected.epoch);
            vm.prank(party);
            escrow.revokeOffers(terms);

            assertEq(keccak256(abi.encode(_state())), keccak256(abi.encode(expected)));
            vm.revertToState(snapshot);
        }
    }

    function test_killsASignedClaim() public {
        _givenDelivered();
        Plea memory claim = _signedClaim(buyerKey, CLAIM_BPS, START + 1 days);
        vm.prank(buyer);
        escrow.revokeOffers(terms);

        vm.expectRevert(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, buyer));
        vm.prank(stranger);
        escrow.openCase{value: DEPOSIT}(terms, policy, claim);
    }

    /// @dev The last epoch refuses to wrap: an old offer never comes alive again.
    function test_reverts_whenEpochIsTheLast() public {
        _givenPaid();
        _setEpoch(type(uint32).max - 1);
        _revoke();
        assertEq(_state().epoch, type(uint32).max);

        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        _revoke();
    }

    function _revoke() private {
        vm.prank(seller);
        escrow.revokeOffers(terms);
    }

    /// @dev Finds the trade's word by what it reads, so no layout of storage is written down here.
    function _setEpoch(uint32 epoch) private {
        vm.record();
        escrow.tradeOf(trade);
        (bytes32[] memory reads, ) = vm.accesses(address(escrow));
        uint256 word = uint256(vm.load(address(escrow), reads[0]));
        word = (word & ~(uint256(type(uint32).max) << 48)) | (uint256(epoch) << 48);
        vm.store(address(escrow), reads[0], bytes32(word));
        assertEq(_state().epoch, epoch);
    }
}
