// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAppeals} from "../../../contracts/court/IAppeals.sol";
import {Case, ICourt, Round, Stage, Turn} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {CallingCoin} from "../support/CallingCoin.sol";
import {PanelTest} from "./PanelTest.sol";

contract AppealTest is PanelTest {
    uint256 private constant COST = uint256(FEE) * 7;

    function setUp() public override {
        super.setUp();
        _appealable(2);
    }

    function _appealReverts(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(buyer);
        court.appeal{value: COST}(dispute);
    }

    function test_reverts_whenDisputeIsUnknown() public {
        _givenRoster(3);
        dispute = _nextDispute(buyer, seller);
        _appealReverts(abi.encodeWithSelector(ICourt.DisputeNotOpened.selector, court.disputeIdOf(dispute)));
    }

    function test_reverts_whenTheCaseIsOver() public {
        _givenHeard(10, 2, 5, 5);
        _afterAppeal();
        _execute();
        _appealReverts(abi.encodeWithSelector(ICourt.StageNotAllowed.selector, Stage.Delivered));
    }

    function test_reverts_whenTheSittingRuns() public {
        _givenVoting(10);
        uint256 end = START + EVIDENCE + VOTE + REVEAL;
        _appealReverts(abi.encodeWithSelector(ICourt.SittingNotEnded.selector, end, _now()));
    }

    function test_reverts_whenTooFewVoted() public {
        _givenVoting(10);
        _commit(0, 1);
        _afterVote();
        _revealAll();
        _appealReverts(abi.encodeWithSelector(ICourt.SittingUndecided.selector, 1, 3));
    }

    /// @dev A-20: to the second, from the last reveal on.
    function test_A20_reverts_whenTheTimeToAppealIsOver() public {
        _givenHeard(10, 2, 5, 5);
        uint256 end = _now() + APPEAL;
        vm.warp(end + 1);
        _appealReverts(abi.encodeWithSelector(IAppeals.AppealEnded.selector, end, end + 1));
        vm.warp(end);
        _appeal(buyer);
        assertStage(Stage.Drawing);
    }

    /// @dev A-20: however late the first call, the clock of the reveals decides when the time to appeal begins.
    function test_A20_reverts_whenTheTimeToAppealIsOver_givenOneDidNotReveal() public {
        _givenVoting(10);
        for (uint8 i = 0; i < 3; ++i) _commit(i, 5);
        uint256 end = _now() + REVEAL + APPEAL;
        _reveal(0);
        _reveal(1);
        vm.warp(end + 1);
        _appealReverts(abi.encodeWithSelector(IAppeals.AppealEnded.selector, end, end + 1));
        vm.warp(end);
        _appeal(buyer);
    }

    function test_reverts_whenItWasTheLastRound() public {
        _appealable(1);
        (rules.outsideCourt, rules.outsidePeriod) = (address(arbitrable), 30 days);
        _givenHeard(10, 2, 5, 5);
        _appealReverts(abi.encodeWithSelector(IAppeals.NoFurtherRound.selector, 1));
    }

    function test_reverts_whenTooFewAreLeft() public {
        _givenHeard(9, 2, 5, 5);
        _appealReverts(abi.encodeWithSelector(ICourt.TooFewMembers.selector, 6, 7));
    }

    /// @dev Whoever gave a seat back has sat here, too.
    function test_reverts_whenTooFewAreLeft_givenARecusal() public {
        _givenPanel(10);
        vm.prank(_holderOf(0));
        court.recuse(dispute, 0, "");
        _drawAll();
        _afterEvidence();
        _hear(_votes(2, 5, 5));
        _appealReverts(abi.encodeWithSelector(ICourt.TooFewMembers.selector, 6, 7));
    }

    function test_reverts_whenTheValueIsNotThePrice() public {
        _givenHeard(10, 2, 5, 5);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealPaymentMismatch.selector, COST - 1, COST));
        court.appeal{value: COST - 1}(dispute);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealPaymentMismatch.selector, COST + 1, COST));
        court.appeal{value: COST + 1}(dispute);
    }

    function test_reverts_whenValueIsSent_givenTokenFee() public {
        _payInCoin();
        _givenHeard(10, 2, 5, 5);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealPaymentMismatch.selector, 1, 0));
        court.appeal{value: 1}(dispute);
    }

    function test_reverts_whenAllowanceIsShort_givenTokenFee() public {
        _payInCoin();
        _givenHeard(10, 2, 5, 5);
        vm.prank(buyer);
        coin.approve(address(court), COST - 1);
        vm.expectRevert(abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(coin), 0, COST));
        vm.prank(buyer);
        court.appeal(dispute);
    }

    /// @dev A-06: a token that re-enters does not begin two rounds for one price.
    function test_A06_beginsOneRound_whenTokenReenters() public {
        CallingCoin calling = new CallingCoin();
        (rules.feeToken, rules.stakeToken, rules.minStake, rules.slash) = (
            address(calling),
            NATIVE,
            STAKE,
            0
        );
        _givenHeard(10, 2, 5, 5);
        calling.mint(buyer, COST * 2);
        vm.prank(buyer);
        calling.approve(address(court), COST * 2);
        calling.setCall(address(court), abi.encodeCall(court.appeal, (dispute)));
        _appeal(buyer);
        assertFalse(calling.succeeded());
        assertEq(_case().round, 1);
        assertEq(calling.balanceOf(buyer), COST);
    }

    function test_beginsTheNextRound() public {
        _givenHeard(13, 2, 5, 5);
        vm.warp(_now() + 1 days);
        uint40 evidenceEndsAt = uint40(_now() + EVIDENCE);
        vm.expectEmit(address(court));
        emit IAppeals.AwardAppealed(disputeId, stranger, 0, 5, COST, evidenceEndsAt);
        vm.expectEmit(address(court));
        emit ICourt.DrawScheduled(disputeId, uint40(vm.getBlockNumber() + 4));
        _appeal(stranger);

        Case memory current = _case();
        assertStage(Stage.Drawing);
        assertTurn(Turn.None);
        assertEq(current.round, 1);
        assertEq(current.sitting, 1);
        assertEq(current.draws, 0);
        assertEq(current.formers, 3);
        assertEq(current.closedBy, 0);
        assertEq(current.evidenceEndsAt, evidenceEndsAt);
        assertFalse(current.isSecondSitting);
        assertEq(stranger.balance, PURSE - COST);
    }

    function test_keepsTheRound() public {
        _givenHeard(13, 2, 5, 5);
        _appeal(buyer);
        Round memory round = court.roundOf(disputeId, 0);
        assertEq(round.appellant, buyer);
        assertEq(round.award, 5);
        assertEq(round.sitting, 0);
        assertEq(round.draws, 1);
        assertEq(round.seat, 0);
    }

    /// @dev A-25: a panel of new people, whom the block of the appeal did not yet decide.
    function testFuzz_A25_drawsNewPeople(bytes32 seed) public {
        vm.assume(seed != 0);
        _givenHeard(13, 2, 5, 5);
        _appeal(buyer);
        uint256 seedBlock = _case().seedBlock;
        vm.roll(seedBlock + 1);
        vm.setBlockhash(seedBlock, seed);
        _drawAll();
        for (uint256 i = 0; i < 7; ++i) {
            uint256 number = _seat(i).number();
            assertNotEq(number, 0);
            for (uint256 j = 0; j < 3; ++j) assertNotEq(number, _seatIn(0, j).number());
            for (uint256 j = 0; j < i; ++j) assertNotEq(number, _seat(j).number());
        }
    }

    function test_takesTokens() public {
        _payInCoin();
        _givenHeard(10, 2, 5, 5);
        uint256 before = coin.balanceOf(address(court));
        _appeal(seller);
        assertEq(coin.balanceOf(address(court)), before + COST);
        assertEq(coin.balanceOf(seller), PURSE - COST);
    }

    function test_beginsEvidenceAgain() public {
        _givenPanel(13);
        _close(buyer);
        _close(seller);
        vm.warp(_now() + 1);
        _hear(_votes(2, 5, 5));
        _appeal(buyer);
        _drawAll();
        _close(buyer);
        _close(seller);
        assertEq(_case().closedBy, 3);
        vm.warp(_now() + 1);
        _hear(_alike(7, 9));
        _execute();
        assertEq(arbitrable.ruling(), 9);
    }

    /// @dev One seat votes openly; who is asked again votes hidden.
    function test_followsOneSeat() public {
        rules.seats = 1;
        _givenDrawing(4);
        _drawAll();
        _afterEvidence();
        _vote(4);
        assertStage(Stage.Seated);
        assertEq(arbitrable.rulings(), 0);
        uint256 former = _number();
        _appeal(seller);
        Round memory round = court.roundOf(disputeId, 0);
        assertEq(round.award, 4);
        assertEq(uint32(round.seat), former);
        _drawAll();
        for (uint256 i = 0; i < 3; ++i) assertNotEq(_seat(i).number(), former);
        _afterEvidence();
        _hear(_votes(1, 2, 3));
        _execute();
        assertEq(arbitrable.ruling(), 2);
    }

    /// @dev From one seat to fifteen: four rounds, 26 people, five words of those who sat.
    function test_reachesTheLargestPanel() public {
        _appealable(4);
        rules.seats = 1;
        _givenDrawing(26);
        _drawAll();
        _afterEvidence();
        _vote(4);
        for (uint256 size = 3; size <= 15; size = 2 * size + 1) {
            assertEq(court.appealCost(dispute), FEE * size);
            _appeal(buyer);
            _drawAll();
            _afterEvidence();
            _hear(_alike(size, uint8(size % 11)));
        }
        assertEq(_case().formers, 11);
        _execute();
        assertEq(arbitrable.ruling(), 4);
        for (uint256 i = 0; i < 26; ++i) assertEq(_member(arbitrators[i]).served, 1);
    }
}
