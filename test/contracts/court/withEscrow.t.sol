// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Case, Dispute, ICourt, Opening, Stage} from "../../../contracts/court/ICourt.sol";
import {Rules} from "../../../contracts/court/IRosters.sol";
import {Seats} from "../../../contracts/court/Seats.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "../escrow/EscrowTest.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {Log} from "../support/Vm.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @notice Escrow and court together, with nothing in between: claim, answer, vote, payout.
contract WithEscrowTest is EscrowTest, CourtDeployment {
    uint80 private constant FEE = 0.01 ether;
    uint80 private constant DOLLAR_FEE = uint80(AMOUNT / 10);
    bytes32 private constant REASON = keccak256("reasons");

    WholeCourt private court;
    bytes32 private version;
    address private ada;
    Dispute private dispute;
    uint256 private disputeId;

    function setUp() public override {
        super.setUp();
        court = deployCourt();
        ada = makeAddr("ada");
    }

    function _givenVersion(address[] memory named, address feeToken) private {
        Rules memory rules;
        (rules.seats, rules.rounds, rules.evidencePeriod, rules.votePeriod) = (1, 1, 3 days, 5 days);
        (rules.seatFee, rules.feeToken, rules.stakeToken) = (FEE, feeToken, feeToken);
        if (named.length > 1) rules.bountyBps = 500;
        if (feeToken != NATIVE) rules.seatFee = DOLLAR_FEE;
        _publish(rules, named);
    }

    function _publish(Rules memory rules, address[] memory named) private {
        version = court.publishVersion(keccak256("roster"), rules, named);
        for (uint256 i = 0; i < named.length; ++i) {
            vm.prank(named[i]);
            court.join(version, 0, 5, keccak256("profile"));
        }
        policy.arbitrator = address(court);
        policy.arbitratorData = abi.encode(version);
    }

    /// @dev Five arbitrators, of whom three sit.
    function _givenPanel() private {
        Rules memory rules;
        (rules.seats, rules.rounds) = (3, 1);
        (rules.evidencePeriod, rules.votePeriod, rules.revealPeriod) = (3 days, 5 days, 2 days);
        (rules.seatFee, rules.bountyBps) = (FEE / 3, 500);
        address[] memory named = new address[](5);
        for (uint256 i = 0; i < 5; ++i) named[i] = makeAddr(string.concat("member ", vm.toString(i)));
        _publish(rules, named);
    }

    function _givenNamed(address feeToken) private {
        address[] memory named = new address[](1);
        named[0] = ada;
        _givenVersion(named, feeToken);
    }

    /// @dev The dispute as a desk finds it: in the log.
    function _givenHeard() private {
        _givenClaimed();
        vm.recordLogs();
        _answer(ANSWER_BPS);
        Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(court)) continue;
            if (logs[i].topics[0] != ICourt.DisputeOpened.selector) continue;
            disputeId = uint256(logs[i].topics[1]);
            (dispute, , ) = abi.decode(logs[i].data, (Dispute, uint40, uint40));
        }
        _assertStatus(Status.InCourt);
    }

    function _voteAndPay(address holder, uint8 choice) private {
        vm.warp(uint256(court.caseOf(disputeId).evidenceEndsAt) + 1);
        bytes memory execution = abi.encode(terms, policy);
        vm.prank(holder);
        court.vote(dispute, choice, REASON, execution);
        assertEq(uint256(court.caseOf(disputeId).stage), uint256(Stage.Delivered));
        _assertStatus(Status.Closed);
    }

    function _panelist(uint256 seat) private view returns (address) {
        uint256 word = court.seatsOf(disputeId, 0, 0);
        return court.memberAt(version, uint32(Seats.at(word, seat).number()));
    }

    function _holder() private view returns (address) {
        return court.memberAt(version, uint32(Seats.first(court.caseOf(disputeId).seat).number()));
    }

    function test_oneVotePaysOut_givenNamedArbitrator() public {
        _givenNamed(NATIVE);
        _givenHeard();
        assertEq(escrow.tradeOfDispute(address(court), disputeId), trade);
        _voteAndPay(ada, 1);
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER);
        _assertSpent(NATIVE, buyer, 0);
        _assertSpent(NATIVE, seller, FEE);
        assertEq(court.memberOf(version, ada).fees, FEE);
        _assertHolds(NATIVE, 0);
        _assertHolds(address(dollar), 0);
    }

    function test_oneVotePaysOut_givenFeesInTheTradesCoin() public {
        _givenNamed(address(dollar));
        (policy.caseFeeToken, policy.maxCaseFee) = (address(dollar), DOLLAR_FEE);
        _givenHeard();
        _voteAndPay(ada, 11);
        assertEq(court.memberOf(version, ada).fees, DOLLAR_FEE);
        assertEq(dollar.balanceOf(address(court)), DOLLAR_FEE);
        _assertHolds(address(dollar), 0);
    }

    /// @dev A-25: the escrow names the parties, so neither is drawn, though both are on the roster.
    function test_A25_drawsNoParty() public {
        address[] memory named = new address[](3);
        (named[0], named[1], named[2]) = (buyer, seller, ada);
        _givenVersion(named, NATIVE);
        _givenHeard();
        Case memory current = court.caseOf(disputeId);
        vm.roll(uint256(current.seedBlock) + 1);
        court.draw(dispute);
        assertEq(_holder(), ada);
        _voteAndPay(ada, 6);
        assertEq(court.memberOf(version, ada).fees, FEE - FEE / 20);
    }

    /// @dev Hidden votes of three, and the last call pays out.
    function test_panelPaysOut() public {
        _givenPanel();
        _givenHeard();
        vm.roll(uint256(court.caseOf(disputeId).seedBlock) + 1);
        court.draw(dispute);
        vm.warp(uint256(court.caseOf(disputeId).evidenceEndsAt) + 1);
        bytes32[] memory commitments = new bytes32[](3);
        Opening[] memory openings = new Opening[](3);
        for (uint8 i = 0; i < 3; ++i) {
            address arbitrator = _panelist(i);
            openings[i] = Opening(i, arbitrator, 1, keccak256(abi.encode(i)), REASON);
            commitments[i] = court.commitmentOf(disputeId, 0, openings[i]);
            vm.prank(arbitrator);
            court.commit(dispute, commitments[i]);
        }
        court.reveal(dispute, commitments, openings);
        vm.prank(stranger);
        court.executeRuling(dispute, abi.encode(terms, policy));
        _assertStatus(Status.Closed);
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER);
        uint256 pool = uint256(FEE / 3) * 3 - FEE / 60;
        assertEq(court.memberOf(version, openings[1].arbitrator).fees, pool / 3);
    }

    /// @dev A-13: a silent arbitrator ends in the policy's default, and the parties have the court's fee back.
    function test_A13_timeOutPaysOutTheDefault() public {
        _givenNamed(NATIVE);
        _givenHeard();
        vm.warp(uint256(dispute.createdAt) + court.longestCase(version) + 1);
        vm.prank(stranger);
        court.timeOut(dispute, abi.encode(terms, policy));
        _assertStatus(Status.Closed);
        assertEq(court.credits(buyer, NATIVE), FEE / 2);
        assertEq(court.credits(seller, NATIVE), FEE / 2);
    }

    /// @dev A-19: a vote on a trade that was settled in the meantime counts for the record and moves nothing.
    function test_A19_votesOnASettledTrade() public {
        _givenNamed(NATIVE);
        _givenHeard();
        vm.prank(seller);
        escrow.concede(terms, policy);
        uint256 before = dollar.balanceOf(buyer);
        vm.warp(uint256(dispute.createdAt) + 3 days + 1);
        bytes memory execution = abi.encode(terms, policy);
        vm.prank(ada);
        court.vote(dispute, 11, REASON, execution);
        assertEq(uint256(court.caseOf(disputeId).stage), uint256(Stage.Delivered));
        assertEq(court.memberOf(version, ada).fees, FEE);
        assertEq(dollar.balanceOf(buyer), before);
    }

    /// @dev An arbitrator that takes no more cases costs nobody anything: the answer stands, and the trade may lapse.
    function test_answerStands_givenTheArbitratorRetired() public {
        _givenNamed(NATIVE);
        vm.prank(ada);
        court.retire(version);
        _givenClaimed();
        _answer(ANSWER_BPS);
        _assertStatus(Status.Answered);
    }
}
