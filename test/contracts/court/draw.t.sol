// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {TallyTest} from "./TallyTest.sol";

contract DrawTest is TallyTest {
    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(2);
        dispute = _nextDispute(buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
        court.draw(dispute);
    }

    /// @dev A-15: no field of a dispute can be changed on its way.
    function test_A15_reverts_whenAnyFieldIsAltered() public {
        _givenDrawing(2);
        bytes memory original = abi.encode(dispute);
        for (uint256 word = 0; word < 11; ++word) {
            bytes memory altered = bytes.concat(original);
            altered[word * 32 + 31] ^= 0x01;
            Dispute memory other = abi.decode(altered, (Dispute));
            vm.expectRevert(
                abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, uint256(keccak256(altered)))
            );
            court.draw(other);
        }
    }

    /// @dev Padding that a careless reader would cut off makes another dispute.
    function test_reverts_whenPaddingIsDirty() public {
        _givenDrawing(2);
        bytes memory data = abi.encodeCall(court.draw, (dispute));
        data[4] = 0x01;
        vm.roll(START_BLOCK + 5);
        (bool done, bytes memory returned) = address(court).call(data);
        assertFalse(done);
        assertEq(bytes4(returned), ICourt.DisputeNotOpened.selector);
    }

    function test_reverts_whenSeatIsTaken() public {
        _givenDrawn(2);
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Seated));
        court.draw(dispute);
    }

    function test_reverts_whenTheArbitratorIsNamed() public {
        _givenSeated();
        vm.expectRevert(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Seated));
        court.draw(dispute);
    }

    /// @dev A-20: half a vote period is left at the last instant, and not a second less.
    function test_A20_reverts_whenLessThanHalfAVotePeriodIsLeft() public {
        _givenDrawing(2);
        uint256 latest = START + EVIDENCE + VOTE - VOTE / 2;
        vm.roll(START_BLOCK + 5);
        vm.warp(latest + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooLateToDraw.selector, latest, latest + 1));
        court.draw(dispute);
        vm.warp(latest);
        court.draw(dispute);
        assertStage(Stage.Seated);
    }

    function test_A22_reverts_whenTheBlockIsStillToCome() public {
        _givenDrawing(2);
        uint256 seedBlock = START_BLOCK + 4;
        vm.expectRevert(abi.encodeWithSelector(ICourt.SeedNotAvailable.selector, seedBlock, START_BLOCK));
        court.draw(dispute);
        vm.roll(seedBlock);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SeedNotAvailable.selector, seedBlock, seedBlock));
        court.draw(dispute);
    }

    /// @dev A-22: on a chain that keeps 256 hashes only, a missed block is waited for, not replaced at will.
    function test_A22_reverts_whenTheHashIsUnknown() public {
        _givenDrawing(2);
        vm.etch(0x0000F90827F1C53a10cb7A02335B175320002935, "");
        uint256 seedBlock = START_BLOCK + 4;
        vm.roll(seedBlock + 257);
        vm.expectRevert(abi.encodeWithSelector(ICourt.SeedNotAvailable.selector, seedBlock, seedBlock + 257));
        court.draw(dispute);
        vm.roll(seedBlock + 8191 + 256);
        vm.setBlockhash(seedBlock + 8191, keccak256("next"));
        court.draw(dispute);
        assertStage(Stage.Seated);
    }

    function test_seatsOneAndPaysTheBounty() public {
        _givenDrawing(3);
        vm.roll(START_BLOCK + 5);
        bytes32 seed = keccak256("seed");
        vm.setBlockhash(START_BLOCK + 4, seed);
        uint256 index = uint256(keccak256(abi.encode(seed, disputeId, uint256(0), uint256(0)))) % 3;
        vm.expectEmit(address(court));
        emit ICourt.SeatDrawn(disputeId, arbitrators[index], 0);
        vm.expectEmit(address(court));
        emit ICourt.PanelDrawn(disputeId, stranger, seed);
        vm.expectEmit(address(court));
        emit IRosters.CreditAdded(stranger, NATIVE, BOUNTY);
        vm.prank(stranger);
        court.draw(dispute);

        Case memory current = _case();
        assertStage(Stage.Seated);
        assertEq(_number(), index + 1);
        assertEq(current.draws, 1);
        assertEq(_member(arbitrators[index]).load, 1);
        assertEq(_member(arbitrators[index]).taken, 1);
        assertEq(_credit(stranger), BOUNTY);
    }

    /// @dev A-22: the first call after the block decides; a later one cannot choose another block.
    function test_A22_usesTheFixedBlock_whenCalledLater() public {
        _givenDrawing(5);
        uint256 snapshot = vm.snapshotState();
        address atOnce = _draw();
        vm.revertToState(snapshot);
        vm.roll(START_BLOCK + 4 + 8191);
        court.draw(dispute);
        assertEq(_holder(), atOnce);
    }

    function test_A22_usesTheNextFixedBlock_givenTheFirstExpired() public {
        _givenDrawing(5);
        uint256 next = START_BLOCK + 4 + 8191;
        vm.roll(next + 1);
        bytes32 seed = blockhash(next);
        uint256 index = uint256(keccak256(abi.encode(seed, disputeId, uint256(0), uint256(0)))) % 5;
        vm.expectEmit(address(court));
        emit ICourt.SeatDrawn(disputeId, arbitrators[index], 0);
        vm.expectEmit(address(court));
        emit ICourt.PanelDrawn(disputeId, address(this), seed);
        court.draw(dispute);
    }

    function test_A22_usesTheNextFixedBlock_givenSeveralExpired() public {
        _givenDrawing(5);
        uint256 next = START_BLOCK + 4 + 3 * 8191;
        vm.roll(next + 200);
        bytes32 seed = keccak256("third");
        vm.setBlockhash(next, seed);
        uint256 index = uint256(keccak256(abi.encode(seed, disputeId, uint256(0), uint256(0)))) % 5;
        court.draw(dispute);
        assertEq(_number(), index + 1);
    }

    /// @dev A-22: two disputes of one block are drawn apart.
    function test_A22_disputesOfOneBlockDiffer() public {
        _givenDrawing(40);
        address first = _draw();
        uint256 same;
        for (uint256 i = 0; i < 6; ++i) {
            vm.roll(START_BLOCK);
            _givenDispute();
            if (_draw() == first) same++;
        }
        assertLt(same, 6);
    }

    /// @dev Chi-square over 4 equal shares: 16.27 is exceeded once in a thousand fair runs; the hashes are fixed.
    function test_A22_isUniform() public {
        _givenDrawing(4);
        uint256[] memory seated = _tally(400);
        uint256 chiSquare100;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 distance = seated[i] > 100 ? seated[i] - 100 : 100 - seated[i];
            chiSquare100 += distance * distance;
        }
        assertLt(chiSquare100, 1_627);
    }

    /// @dev A-22: those who follow an absent one in the order are not favoured.
    function test_A22_isUniform_givenSomeMayNotServe() public {
        _givenRoster(8);
        for (uint256 i = 0; i < 4; ++i) {
            vm.prank(arbitrators[i]);
            court.retire(version);
        }
        _givenDispute();
        uint256[] memory seated = _tally(400);
        uint256 chiSquare100;
        for (uint256 i = 4; i < 8; ++i) {
            uint256 distance = seated[i] > 100 ? seated[i] - 100 : 100 - seated[i];
            chiSquare100 += distance * distance;
        }
        _assertNobodyElse(seated, 4, 7);
        assertLt(chiSquare100, 1_627);
    }

    /// @dev A-26: the court does not hang when nobody can serve; anyone may end the case after the vote period.
    function test_A26_fixesANewBlock_whenNobodyMayServe() public {
        _givenRoster(2);
        _givenDisputeOf(arbitrators[0], arbitrators[1]);
        vm.roll(START_BLOCK + 5);
        vm.expectEmit(address(court));
        emit ICourt.DrawScheduled(disputeId, uint40(START_BLOCK + 9));
        court.draw(dispute);
        assertStage(Stage.Drawing);
        assertEq(_case().seedBlock, START_BLOCK + 9);
        assertEq(_case().draws, 0);
        assertEq(_credit(address(this)), 0);
    }

    function test_A26_findsWhoIsFreeAgain() public {
        _givenRoster(2);
        _pause(0);
        _pause(LOAD);
    }

    /// @dev A-12: a draw that finds nobody in a large roster stays payable.
    function test_A12_boundsTheGas() public {
        _givenRoster(100);
        for (uint256 i = 0; i < 100; ++i) {
            vm.prank(arbitrators[i]);
            court.setMaxLoad(version, 0);
        }
        _givenDispute();
        vm.roll(START_BLOCK + 5);
        uint256 before = gasleft();
        court.draw(dispute);
        assertLt(before - gasleft(), 500_000);
        assertStage(Stage.Drawing);
    }

    function _pause(uint8 maxLoad) private {
        vm.prank(arbitrators[0]);
        court.setMaxLoad(version, maxLoad);
        if (maxLoad == 0) {
            _givenDisputeOf(buyer, arbitrators[1]);
            _draw();
            assertStage(Stage.Drawing);
        } else {
            assertEq(_draw(), arbitrators[0]);
        }
    }
}
