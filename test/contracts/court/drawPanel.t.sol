// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {PanelTest} from "./PanelTest.sol";

/// @dev Several seats at once. Seeds, times and who is passed over are in draw.t.sol and drawEligible.t.sol.
contract DrawPanelTest is PanelTest {
    /// @dev The first try whose member sits nowhere yet.
    function _expected(
        bytes32 seed,
        uint256 seat,
        uint256 count,
        uint256 taken
    ) private view returns (uint256) {
        for (uint256 i = 0; ; ++i) {
            uint256 number = 1 + (uint256(keccak256(abi.encode(seed, disputeId, seat, i))) % count);
            if ((taken >> number) & 1 == 0) return number;
        }
        revert();
    }

    function test_reverts_whenTheCaseWouldHaveTooFewMembers() public {
        _drawnRules(3);
        _givenPublished();
        _givenJoined(arbitrators[0]);
        _givenJoined(arbitrators[1]);
        bytes memory extraData = abi.encode(version, buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooFewMembers.selector, 2, 3));
        court.createDispute{value: _price()}(CHOICES, extraData);
    }

    function test_costsEverySeat() public {
        _givenRoster(3);
        assertEq(court.arbitrationCost(abi.encode(version)), uint256(FEE) * 3);
        bytes memory extraData = abi.encode(version, buyer, seller);
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTooLow.selector, FEE, uint256(FEE) * 3));
        court.createDispute{value: FEE}(CHOICES, extraData);
    }

    function test_seatsThreeAndPaysOneBounty() public {
        _givenDrawing(5);
        vm.roll(START_BLOCK + 5);
        bytes32 seed = keccak256("seed");
        vm.setBlockhash(START_BLOCK + 4, seed);
        uint256 taken = 0;
        for (uint8 i = 0; i < 3; ++i) {
            uint256 number = _expected(seed, i, 5, taken);
            taken |= 1 << number;
            vm.expectEmit(address(court));
            emit ICourt.SeatDrawn(disputeId, arbitrators[number - 1], i);
        }
        vm.expectEmit(address(court));
        emit ICourt.PanelDrawn(disputeId, stranger, seed);
        vm.expectEmit(address(court));
        emit IRosters.CreditAdded(stranger, NATIVE, BOUNTY);
        vm.prank(stranger);
        court.draw(dispute);

        assertStage(Stage.Seated);
        assertEq(_case().draws, 1);
        assertEq(_credit(stranger), BOUNTY);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_member(_holderOf(i)).load, 1);
            assertEq(_member(_holderOf(i)).taken, 1);
        }
    }

    /// @dev A-25: distinct people, in three words as in one.
    function testFuzz_A25_seatsDistinctPeople(bytes32 seed, uint8 size) public {
        vm.assume(seed != 0);
        rules.seats = 1 + 2 * uint8(bound(size, 1, 7));
        _givenDrawing(20);
        vm.roll(START_BLOCK + 5);
        vm.setBlockhash(START_BLOCK + 4, seed);
        court.draw(dispute);
        assertStage(Stage.Seated);
        for (uint256 i = 0; i < rules.seats; ++i) {
            assertGt(_seat(i).number(), 0);
            assertLe(_seat(i).number(), 20);
            for (uint256 j = 0; j < i; ++j) assertNotEq(_seat(i).number(), _seat(j).number());
        }
    }

    /// @dev A-22: every seat of every member as often as any other. Chi-square over 5: 18.47 once in a thousand fair runs.
    function test_A22_isUniform() public {
        _givenDrawing(5);
        uint256 seedBlock = _case().seedBlock;
        vm.roll(seedBlock + 1);
        uint256[5] memory seated;
        for (uint256 i = 0; i < 200; ++i) {
            uint256 snapshot = vm.snapshotState();
            vm.setBlockhash(seedBlock, keccak256(abi.encode("panel", i)));
            court.draw(dispute);
            for (uint256 seat = 0; seat < 3; ++seat) seated[_seat(seat).number() - 1]++;
            vm.revertToState(snapshot);
        }
        uint256 chiSquare120;
        for (uint256 i = 0; i < 5; ++i) {
            uint256 distance = seated[i] > 120 ? seated[i] - 120 : 120 - seated[i];
            chiSquare120 += distance * distance;
        }
        assertLt(chiSquare120, 2_216);
    }

    /// @dev A-26: who may serve is seated and paid for; the rest wait for a new block.
    function test_A26_fillsWhatItCan() public {
        _givenRoster(4);
        _givenDisputeOf(arbitrators[0], arbitrators[1]);
        vm.roll(START_BLOCK + 5);
        vm.prank(stranger);
        court.draw(dispute);
        assertStage(Stage.Drawing);
        assertEq(_case().seedBlock, START_BLOCK + 9);
        assertEq(_case().draws, 1);
        assertEq(_credit(stranger), BOUNTY);
        assertEq(_member(arbitrators[2]).load, 1);
        assertEq(_member(arbitrators[3]).load, 1);

        vm.roll(START_BLOCK + 10);
        vm.prank(stranger);
        court.draw(dispute);
        assertStage(Stage.Drawing);
        assertEq(_case().draws, 1);
        assertEq(_credit(stranger), BOUNTY);
    }

    /// @dev Only the vacant seat is drawn again; the others stay who they are.
    function test_drawsTheVacantSeatOnly() public {
        _givenPanel(6);
        address[3] memory holders = [_holderOf(0), _holderOf(1), _holderOf(2)];
        vm.prank(holders[1]);
        court.recuse(dispute, 1, "");
        assertStage(Stage.Drawing);
        assertEq(_seat(1).number(), 0);
        assertEq(_seat(1).recusals(), 1);
        _drawAll();
        assertEq(_holderOf(0), holders[0]);
        assertEq(_holderOf(2), holders[2]);
        assertNotEq(_holderOf(1), holders[1]);
        assertEq(_case().draws, 2);
        assertEq(_case().formers, 1);
    }

    /// @dev Several seats given back wait for one draw.
    function test_drawsSeveralSeatsAtOnce() public {
        _givenPanel(6);
        for (uint8 i = 0; i < 2; ++i) {
            vm.prank(_holderOf(i));
            court.recuse(dispute, i, "");
        }
        _drawAll();
        assertEq(_case().draws, 2);
        assertEq(_case().formers, 2);
        for (uint256 i = 0; i < 3; ++i) assertNotEq(_seat(i).number(), 0);
    }

    /// @dev A-26: each seat is given back twice at most, whoever did it before.
    function test_A26_countsTheRecusalsOfEachSeat() public {
        _givenPanel(12);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(_holderOf(2));
            court.recuse(dispute, 2, "");
            _drawAll();
        }
        address holder = _holderOf(2);
        vm.expectRevert(abi.encodeWithSelector(ICourt.RecusalsExhausted.selector, 2));
        vm.prank(holder);
        court.recuse(dispute, 2, "");
        vm.prank(_holderOf(1));
        court.recuse(dispute, 1, "");
    }

    /// @dev A-22: whoever sees that another than it likes would be drawn cannot move the draw to another block.
    function test_A22_reverts_whenGivingBackASeat_givenADrawIsDue() public {
        _givenPanel(9);
        address one = _holderOf(0);
        address other = _holderOf(1);
        _recuse(one);
        uint256 seedBlock = _case().seedBlock;
        vm.roll(seedBlock + 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.DrawIsDue.selector, seedBlock));
        vm.prank(other);
        court.recuse(dispute, 1, "");

        vm.roll(seedBlock);
        uint256 snapshot = vm.snapshotState();
        vm.prank(other);
        court.recuse(dispute, 1, "");
        vm.revertToState(snapshot);
        vm.roll(seedBlock + 1);
        court.draw(dispute);
        vm.prank(other);
        court.recuse(dispute, 1, "");
    }

    function test_reverts_whenGivingBackAnothersSeat() public {
        _givenPanel(6);
        address holder = _holderOf(0);
        vm.expectRevert(abi.encodeWithSelector(ICourt.CallerNotInSeat.selector, holder));
        vm.prank(holder);
        court.recuse(dispute, 1, "");
        vm.expectRevert(abi.encodeWithSelector(ICourt.SeatOutOfRange.selector, 3, 3));
        vm.prank(holder);
        court.recuse(dispute, 3, "");
    }

    /// @dev A-26: the most draws that can be paid leave six tenths of the fees.
    function test_A26_paysForEveryDraw() public {
        _drawnRules(15);
        rules.bountyBps = 1_000;
        _givenPublished();
        for (uint256 i = 0; i < 15; ++i) _givenJoined(arbitrators[i]);
        _givenDispute();
        _drawAll();
        for (uint256 i = 0; i < 6; ++i) {
            vm.prank(_holderOf(i % 3));
            court.recuse(dispute, uint8(i % 3), "");
            _drawAll();
        }
        _afterSitting();
        _timeOut();
        _drawAll();
        assertEq(_case().draws, 8);
        assertEq(_case().formers, 9);
        _hear(_votes(5, 5, 5));
        _execute();
        uint256 pool = uint256(FEE) * 3 - (uint256(FEE) / 10) * 8;
        assertEq(_fees(_holderOf(2)), pool / 3);
    }
}
