// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Opening, SignedCommitment, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {Signatures} from "../../../contracts/signing/Signatures.sol";
import {Erc1271Wallet} from "../support/Erc1271Wallet.sol";
import {PanelTest} from "./PanelTest.sol";

/// @dev What is checked of every commitment is in commit.t.sol.
contract CommitSignedTest is PanelTest {
    SignedCommitment[] private signed;

    function _carry() private {
        vm.prank(stranger);
        court.commitSigned(dispute, signed);
    }

    function _carryReverts(bytes memory reason) private {
        vm.expectRevert(reason);
        _carry();
    }

    function _signatureReverts(address signer) private {
        _carryReverts(abi.encodeWithSelector(Signatures.SignatureInvalid.selector, signer));
    }

    /// @dev Seat `seat` signs for the relayer.
    function _give(uint8 seat, uint8 choice) private {
        Opening memory opening = _opening(seat, choice);
        signed.push(_signed(opening));
        _keep(opening);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        _carryReverts(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenHeard(3, 1, 1, 1);
        _execute();
        _carryReverts(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenThereIsOneSeat() public {
        rules = _namedRules();
        _givenSeated();
        _afterEvidence();
        _carryReverts(abi.encodeWithSelector(ICourt.VoteIsOpen.selector));
    }

    function test_A20_reverts_whenTheEvidencePeriodRuns() public {
        _givenPanel(3);
        uint256 end = START + EVIDENCE;
        vm.warp(end);
        _carryReverts(abi.encodeWithSelector(ICourt.EvidenceNotEnded.selector, end, end));
    }

    function test_A20_reverts_whenTheVotePeriodIsOver() public {
        _givenPanel(3);
        uint256 end = START + EVIDENCE + VOTE;
        vm.warp(end + 1);
        _give(0, 1);
        _carryReverts(abi.encodeWithSelector(ICourt.VoteEnded.selector, end, end + 1));
        vm.warp(end);
        _carry();
    }

    function test_reverts_whenThereIsNoSuchSeat() public {
        _givenVoting(3);
        Opening memory opening = _opening(0, 1);
        opening.seat = 3;
        signed.push(_signed(opening));
        _carryReverts(abi.encodeWithSelector(ICourt.SeatOutOfRange.selector, 3, 3));
    }

    /// @dev A-21: what follows the bitmap in its word is a hash, and no list of seats that committed.
    function test_A21_reverts_whenThereIsNoSuchSeat_givenAHashBesideTheBitmap() public {
        _givenVoting(3);
        _commit(0, 1);
        Opening memory opening = _opening(1, 1);
        for (uint8 seat = 32; seat < 64; ++seat) {
            delete signed;
            opening.seat = seat;
            signed.push(_signed(opening));
            _carryReverts(abi.encodeWithSelector(ICourt.SeatOutOfRange.selector, seat, 3));
        }
    }

    /// @dev A-14: a signature of one's own is none of the seat's holder.
    function test_A14_reverts_whenTheSignerIsNotInTheSeat() public {
        _givenVoting(3);
        address other = _holderOf(1);
        Opening memory opening = _opening(0, 1);
        opening.arbitrator = other;
        signed.push(_signed(opening));
        _carryReverts(abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, other));
    }

    function test_A21_reverts_whenTheCommitmentNamesAnother() public {
        _givenVoting(3);
        address holder = _holderOf(0);
        Opening memory opening = _opening(0, 1);
        opening.arbitrator = _holderOf(1);
        SignedCommitment memory one = _signed(opening);
        one.arbitrator = holder;
        signed.push(one);
        _carryReverts(abi.encodeWithSelector(ICourt.CommitmentOfAnother.selector, one.commitment, holder));
    }

    function test_A27_reverts_whenSomebodyElseSigned() public {
        _givenVoting(3);
        SignedCommitment memory one = _signed(_opening(0, 1));
        one.signature = _sign(_keyOf(_holderOf(1)), _digest(one.commitment));
        signed.push(one);
        _signatureReverts(one.arbitrator);
    }

    function test_A27_reverts_whenAnotherCommitmentWasSigned() public {
        _givenVoting(3);
        SignedCommitment memory one = _signed(_opening(0, 1));
        one.commitment = _commitment(_opening(0, 2));
        signed.push(one);
        _signatureReverts(one.arbitrator);
    }

    /// @dev A-24, A-27: of the same seat and holder in another dispute.
    function test_A27_reverts_whenItWasSignedForAnotherDispute() public {
        _givenVoting(3);
        SignedCommitment memory one = _signed(_opening(0, 1));
        uint256 former = disputeId;
        disputeId = 1;
        one.signature = _sign(_keyOf(one.arbitrator), _digest(one.commitment));
        disputeId = former;
        signed.push(one);
        _signatureReverts(one.arbitrator);
    }

    function test_A27_reverts_whenItWasSignedForAnotherSitting() public {
        _givenVoting(3);
        SignedCommitment memory one = _signed(_opening(0, 1));
        bytes32 content = keccak256(abi.encode(COMMITMENT_TYPEHASH, disputeId, 1, one.commitment));
        one.signature = _signedContent(one.arbitrator, content, block.chainid, address(court));
        signed.push(one);
        _signatureReverts(one.arbitrator);
    }

    function test_A27_reverts_whenItWasSignedForAnotherChainOrCourt() public {
        _givenVoting(3);
        SignedCommitment memory one = _signed(_opening(0, 1));
        bytes32 content = keccak256(abi.encode(COMMITMENT_TYPEHASH, disputeId, 0, one.commitment));
        one.signature = _signedContent(one.arbitrator, content, 1, address(court));
        signed.push(one);
        _signatureReverts(one.arbitrator);
        one.signature = _signedContent(one.arbitrator, content, block.chainid, stranger);
        signed[0] = one;
        _signatureReverts(one.arbitrator);
    }

    function test_carriesAllAtOnce() public {
        _givenVoting(3);
        for (uint8 i = 0; i < 3; ++i) _give(i, 4);
        vm.expectEmit(address(court));
        emit ICourt.VotesCommitted(disputeId, 0, commitments);
        _carry();
        assertTurn(Turn.Committed);
        _revealAll();
        _execute();
        assertEq(arbitrable.ruling(), 4);
    }

    /// @dev Whoever sent its own in the meantime does not spoil the relayer's call.
    function test_passesOverWhatWasCommitted() public {
        _givenVoting(3);
        SignedCommitment memory late = _signed(_opening(1, 9));
        _commit(1, 4);
        signed.push(late);
        _give(2, 4);
        bytes32[] memory added = new bytes32[](1);
        added[0] = commitments[1];
        vm.expectEmit(address(court));
        emit ICourt.VotesCommitted(disputeId, 0, added);
        _carry();
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 0))), 6);
        assertTurn(Turn.None);
    }

    /// @dev A-21: the first of two commitments counts, in one call as well.
    function test_A21_passesOverTheSecondOfOneSeat() public {
        _givenVoting(3);
        _give(0, 4);
        signed.push(_signed(_opening(0, 9)));
        _carry();
        commitments.push(signed[1].commitment);
        vm.warp(START + EVIDENCE + VOTE + 1);
        vm.expectPartialRevert(ICourt.CommitmentsMismatch.selector);
        _revealAll();
        commitments.pop();
        _revealAll();
        assertEq(_seat(0).ballot(), 5);
    }

    function test_takesAContractWallet() public {
        address owner = makeAddr("owner");
        address wallet = address(new Erc1271Wallet(owner));
        _fund(wallet);
        arbitrators[0] = wallet;
        _givenVoting(3);
        uint8 seat = 0;
        while (_holderOf(seat) != wallet) ++seat;
        SignedCommitment memory one;
        (one.commitment, one.arbitrator) = (_commitment(_opening(seat, 4)), wallet);
        one.signature = _sign(uint256(keccak256("owner")), _digest(one.commitment));
        signed.push(one);
        _carry();
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 0))), 1 << seat);
    }

    /// @dev A-34: whatever its delegate says.
    function test_A34_keyStaysTheAuthorityOfADelegatedMember() public {
        _givenVoting(3);
        _give(0, 4);
        _delegate(_holderOf(0), stranger);
        _carry();
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 0))), 1);
    }

    /// @dev A-34: and it may sign as its delegate says, as long as the delegation stands.
    function test_A34_delegateSignsWhileItIsThere() public {
        _givenVoting(3);
        _give(0, 4);
        signed[0].signature = _sign(uint256(keccak256("stranger")), _digest(signed[0].commitment));
        _signatureReverts(signed[0].arbitrator);

        _delegate(_holderOf(0), stranger);
        _carry();
        assertEq(uint32(uint256(court.commitmentsOf(disputeId, 0))), 1);
    }

    /// @dev To a wallet of `owner` (EIP-7702).
    function _delegate(address account, address owner) private {
        vm.etch(account, abi.encodePacked(hex"ef0100", new Erc1271Wallet(owner)));
    }

    function _signedContent(
        address arbitrator,
        bytes32 content,
        uint256 chainId,
        address verifier
    ) private view returns (bytes memory) {
        bytes32 domain = _domain(chainId, verifier);
        return _sign(_keyOf(arbitrator), keccak256(abi.encodePacked(hex"1901", domain, content)));
    }
}
