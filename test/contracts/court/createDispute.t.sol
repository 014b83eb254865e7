// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {CourtTest} from "./CourtTest.sol";

contract CreateDisputeTest is CourtTest {
    function _createReverts(bytes memory extraData, bytes memory reason) private {
        vm.expectRevert(reason);
        court.createDispute{value: FEE}(CHOICES, extraData);
    }

    function _partiesRevert(uint256 buyerWord, uint256 sellerWord) private {
        _createReverts(
            abi.encode(version, buyerWord, sellerWord),
            abi.encodeWithSelector(ICourt.PartiesNotDistinct.selector, buyerWord, sellerWord)
        );
    }

    function _parties() private view returns (bytes memory) {
        return abi.encode(version, buyer, seller);
    }

    function test_reverts_whenExtraDataIsNotThreeWords() public {
        _givenNamed();
        _createReverts(
            abi.encode(version, buyer),
            abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 64)
        );
        _createReverts(
            abi.encodePacked(_parties(), bytes1(0)),
            abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 97)
        );
        _createReverts("", abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 0));
    }

    function test_reverts_whenChoicesAreOutOfRange() public {
        _givenNamed();
        bytes memory extraData = _parties();
        vm.expectRevert(abi.encodeWithSelector(ICourt.ChoicesOutOfRange.selector, 1, 2, 253));
        court.createDispute{value: FEE}(1, extraData);
        vm.expectRevert(abi.encodeWithSelector(ICourt.ChoicesOutOfRange.selector, 254, 2, 253));
        court.createDispute{value: FEE}(254, extraData);
    }

    function test_reverts_whenPartiesAreNotDistinct() public {
        _givenNamed();
        uint256 word = uint256(uint160(buyer));
        _partiesRevert(word, word);
        _partiesRevert(0, word);
        _partiesRevert(word, 0);
    }

    /// @dev A party that is no address could never take its half of an unearned fee.
    function test_reverts_whenAPartyIsNoAddress() public {
        _givenNamed();
        uint256 dirty = uint256(1) << 160;
        _partiesRevert(uint256(uint160(buyer)) | dirty, uint256(uint160(seller)));
        _partiesRevert(uint256(uint160(buyer)), uint256(uint160(seller)) | dirty);
    }

    function test_reverts_whenVersionIsNotPublished() public {
        version = keccak256("nothing");
        _createReverts(_parties(), abi.encodeWithSelector(IRosters.VersionNotPublished.selector, version));
    }

    function test_reverts_whenTheFeeIsInAToken() public {
        _payInCoin();
        _givenNamed();
        _createReverts(
            _parties(),
            abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, NATIVE, address(coin))
        );
    }

    function test_reverts_whenTheFeeIsTooLow() public {
        _givenNamed();
        bytes memory extraData = _parties();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTooLow.selector, FEE - 1, FEE));
        court.createDispute{value: FEE - 1}(CHOICES, extraData);
    }

    /// @dev A-25: a party cannot hold the seat.
    function test_A25_reverts_whenTheNamedArbitratorIsAParty() public {
        _givenNamed();
        bytes memory reason = abi.encodeWithSelector(ICourt.SeatOfParty.selector, ada);
        _createReverts(abi.encode(version, ada, seller), reason);
        _createReverts(abi.encode(version, buyer, ada), reason);
    }

    /// @dev A-14: being named is no consent and no power.
    function test_A14_reverts_whenTheNamedArbitratorHasNotJoined() public {
        _givenPublished();
        _createReverts(_parties(), abi.encodeWithSelector(ICourt.ArbitratorUnavailable.selector, ada, 0, 0));
    }

    function test_reverts_whenTheNamedArbitratorHasRetired() public {
        _givenNamed();
        vm.prank(ada);
        court.retire(version);
        _createReverts(
            _parties(),
            abi.encodeWithSelector(ICourt.ArbitratorUnavailable.selector, ada, 0, LOAD)
        );
    }

    function test_reverts_whenTheLoadIsFull() public {
        _givenNamed();
        for (uint256 i = 0; i < LOAD; ++i) _givenDispute();
        _createReverts(
            _parties(),
            abi.encodeWithSelector(ICourt.ArbitratorUnavailable.selector, ada, LOAD, LOAD)
        );
    }

    function test_reverts_whenTooFewHaveJoined_givenDrawnSeat() public {
        _drawnRules(2);
        _givenPublished();
        _createReverts(_parties(), abi.encodeWithSelector(ICourt.TooFewMembers.selector, 0, 1));
    }

    function test_seatsTheNamedArbitratorAtOnce() public {
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        uint256 expected = court.disputeIdOf(dispute);
        vm.expectEmit(address(court));
        emit IArbitratorV2.DisputeCreation(expected, address(arbitrable));
        vm.expectEmit(address(court));
        emit ICourt.DisputeOpened(expected, version, ada, dispute, START + EVIDENCE, 0);
        _givenDispute();

        assertEq(disputeId, expected);
        assertEq(disputeId, uint256(keccak256(abi.encode(dispute))));
        Case memory current = _case();
        assertStage(Stage.Seated);
        assertEq(current.evidenceEndsAt, START + EVIDENCE);
        assertEq(current.seedBlock, 0);
        assertEq(current.draws, 0);
        assertEq(_holder(), ada);
        assertEq(_member(ada).load, 1);
        assertEq(_member(ada).taken, 1);
    }

    function test_fixesABlockAhead_givenDrawnSeat() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        uint256 expected = court.disputeIdOf(dispute);
        vm.expectEmit(address(court));
        emit ICourt.DisputeOpened(
            expected,
            version,
            address(0),
            dispute,
            START + EVIDENCE,
            uint40(START_BLOCK + 4)
        );
        _givenDispute();

        assertEq(disputeId, expected);
        assertEq(dispute.members, 3);
        assertStage(Stage.Drawing);
        assertEq(_case().seedBlock, START_BLOCK + 4);
        assertEq(_number(), 0);
        assertEq(court.versionOf(version).disputes, 1);
    }

    /// @dev A-24, A-33: nothing of one dispute can be used in another, however alike they are.
    function test_A24_likeDisputesDiffer() public {
        _givenSeated();
        uint256 first = disputeId;
        assertNotEq(_givenDispute(), first);
        assertEq(dispute.number, 2);
    }

    function test_A24_likeDisputesDiffer_givenDrawnSeat() public {
        _givenDrawing(2);
        uint256 first = disputeId;
        assertNotEq(_givenDispute(), first);
        assertEq(dispute.number, 2);
    }

    /// @dev A-24: seats that ended still count, so a number never comes back.
    function test_A24_numbersNeverComeBack() public {
        rules.minStake = SLASH;
        _givenSeated();
        _recuse(ada);
        _givenDispute();
        assertEq(dispute.number, 2);
        _afterEvidence();
        _vote(1);
        _givenDispute();
        assertEq(dispute.number, 3);
        _afterVote();
        court.timeOut(dispute, "");
        _givenDispute();
        assertEq(dispute.number, 4);
    }

    function testFuzz_creditsWhatExceedsThePrice(uint96 excess) public {
        _givenNamed();
        excess = uint96(bound(excess, 0, 500 ether));
        court.createDispute{value: uint256(FEE) + excess}(CHOICES, _parties());
        assertEq(_credit(buyer), excess - excess / 2);
        assertEq(_credit(seller), excess / 2);
        assertEq(address(court).balance, STAKE + uint256(FEE) + excess);
    }

    function testFuzz_keepsTheChoices(uint256 choices) public {
        _givenNamed();
        choices = bound(choices, 2, 253);
        dispute = _nextDispute(buyer, seller);
        (dispute.choices, dispute.arbitrable) = (uint8(choices), address(this));
        assertEq(court.createDispute{value: FEE}(choices, _parties()), court.disputeIdOf(dispute));
    }
}
