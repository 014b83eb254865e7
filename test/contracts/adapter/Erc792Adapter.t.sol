// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CentralizedArbitratorWithAppeal} from "@kleros/erc-792/contracts/examples/CentralizedArbitratorWithAppeal.sol";
import {SimpleCentralizedArbitrator} from "@kleros/erc-792/contracts/examples/SimpleCentralizedArbitrator.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Erc792Adapter} from "../../../contracts/adapter/Erc792Adapter.sol";
import {IErc792Adapter} from "../../../contracts/adapter/IErc792Adapter.sol";
import {Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {IArbitratorV1} from "../../../contracts/interfaces/IArbitratorV1.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";
import {IEvidenceV1} from "../../../contracts/interfaces/IEvidenceV1.sol";
import {EscrowTest} from "../escrow/EscrowTest.sol";
import {GivingBackArbitrator} from "../support/GivingBackArbitrator.sol";
import {ReceiverDouble} from "../support/ReceiverDouble.sol";

/// @notice Escrow, adapter and the standard's own arbitrators, as published: with an appeal, and once without.
contract Erc792AdapterTest is EscrowTest {
    uint256 private constant COST = 1e15;
    uint256 private constant APPEAL_WINDOW = 3 minutes;
    bytes private constant EXTRA_DATA = "one judge";

    CentralizedArbitratorWithAppeal private judge;
    Erc792Adapter private adapter;

    function setUp() public override {
        super.setUp();
        judge = new CentralizedArbitratorWithAppeal();
        adapter = new Erc792Adapter(IArbitratorV1(address(judge)), "/ipfs/meta");
        policy.arbitrator = address(adapter);
        policy.arbitratorData = EXTRA_DATA;
        policy.passParties = false;
        policy.choices = 2;
    }

    // ── Refused ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_constructor_reverts_whenArbitratorHasNoCode() public {
        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.ArbitratorIsNotContract.selector, stranger));
        new Erc792Adapter(IArbitratorV1(stranger), "");
    }

    function test_createDispute_reverts_whenPaidInToken() public {
        bytes memory expected = abi.encodeWithSelector(
            IErc792Adapter.TokensNotAccepted.selector,
            address(dollar)
        );

        vm.expectRevert(expected);
        adapter.createDispute(2, "", IERC20(address(dollar)), 1);
        vm.expectRevert(expected);
        adapter.arbitrationCost("", IERC20(address(dollar)));
    }

    function test_rule_reverts_whenCallerIsNotArbitrator() public {
        _givenInCourt();

        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.CallerNotArbitrator.selector, stranger));
        vm.prank(stranger);
        adapter.rule(0, 1);
    }

    function test_deliver_reverts_whenNothingIsRuled() public {
        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.DisputeNotCreated.selector, 3));
        adapter.deliver(3);
        _givenInCourt();
        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.NothingToDeliver.selector, 0));
        adapter.deliver(0);
    }

    function test_appeal_reverts_whenExtraDataIsAnother() public {
        _givenRuling(1);

        vm.expectRevert(
            abi.encodeWithSelector(
                IErc792Adapter.ExtraDataMismatch.selector,
                keccak256("other"),
                keccak256(EXTRA_DATA)
            )
        );
        adapter.appeal{value: 2 * COST}(0, "other");
    }

    function test_receive_reverts_whenSenderIsNotArbitrator() public {
        vm.prank(stranger);
        (bool sent, ) = address(adapter).call{value: 1}("");
        assertFalse(sent);
    }

    // ── A case ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_createDispute_emitsTheEventsOfBothStandards() public {
        _givenClaimed();

        vm.expectEmit(address(adapter));
        emit IArbitratorV2.DisputeCreation(0, address(escrow));
        vm.expectEmit(address(adapter));
        emit IEvidenceV1.Dispute(address(judge), 0, 0, 0);
        _answer(ANSWER_BPS);

        _assertStatus(Status.InCourt);
        assertEq(_state().caseFee, COST, "fee");
        assertEq(address(adapter).balance, 0, "the adapter keeps nothing");
    }

    function test_rulingPaysOut_onceTheAppealWindowIsOver() public {
        _givenRuling(1);
        (uint256 ruling, , ) = adapter.currentRuling(0);
        assertEq(ruling, 1, "provisional");
        _assertStatus(Status.InCourt);
        skip(APPEAL_WINDOW + 1);

        judge.executeRuling(0);
        _assertStatus(Status.Ruled);
        escrow.execute(terms, policy);

        _assertClosed();
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER);
    }

    function test_appealOverturns_paidByAnyone() public {
        _givenRuling(1);
        (, uint256 end) = adapter.appealPeriod(0);
        assertEq(end, vm.getBlockTimestamp() + APPEAL_WINDOW, "window");

        vm.deal(stranger, 10 * COST);
        vm.prank(stranger);
        adapter.appeal{value: 2 * COST}(0, EXTRA_DATA);
        judge.giveRuling(0, 2);
        skip(APPEAL_WINDOW + 1);
        judge.executeRuling(0);

        assertEq(_state().ruling, 2, "ruling");
        assertEq(stranger.balance, 8 * COST, "the appellant paid the arbitrator");
    }

    function test_rule_countsOnce() public {
        _givenInCourt();
        vm.prank(address(judge));
        adapter.rule(0, 2);
        vm.prank(address(judge));
        adapter.rule(0, 1);

        assertEq(_state().ruling, 2);
    }

    function test_submitEvidence_isFoundWhereTheArbitratorLooks() public {
        _givenInCourt();

        vm.expectEmit(address(adapter));
        emit IEvidenceV1.Evidence(address(judge), 0, buyer, "/ipfs/evidence");
        vm.prank(buyer);
        adapter.submitEvidence(0, "/ipfs/evidence");
    }

    // ── An arbitrator without an appeal ──────────────────────────────────────────────────────────────────────────

    /// @dev Its first ruling is its last, and whoever would appeal keeps the money.
    function test_simpleArbitrator_rulesAtOnce_andTakesNoAppeal() public {
        address owner = makeAddr("judge");
        vm.prank(owner);
        SimpleCentralizedArbitrator simple = new SimpleCentralizedArbitrator();
        adapter = new Erc792Adapter(IArbitratorV1(address(simple)), "/ipfs/meta");
        policy.arbitrator = address(adapter);
        policy.maxCaseFee = 0.1 ether;
        _givenInCourt();
        assertEq(_state().caseFee, 0.1 ether, "fee");

        vm.deal(stranger, 1 ether);
        vm.expectPartialRevert(SimpleCentralizedArbitrator.InsufficientPayment.selector);
        vm.prank(stranger);
        adapter.appeal{value: 1 ether}(0, EXTRA_DATA);
        assertEq(stranger.balance, 1 ether, "the appellant keeps its money");

        vm.prank(owner);
        simple.rule(0, 2);
        _assertStatus(Status.Ruled);
        assertEq(owner.balance, 0.1 ether, "the arbitrator is paid");
        escrow.execute(terms, policy);
        _assertClosed();
        _assertSpent(address(dollar), buyer, CONCEDED_TO_SELLER + DIFFERENCE);
    }

    // ── An arbitrable contract that refuses ──────────────────────────────────────────────────────────────────────

    function rule(uint256, uint256) external view {
        if (refuses) revert();
    }

    bool private refuses;

    function test_deliver_worksOnceTheArbitrableContractTakesIt() public {
        vm.deal(address(this), COST);
        adapter.createDispute{value: COST}(2, EXTRA_DATA);
        refuses = true;
        vm.expectEmit(address(adapter));
        emit IErc792Adapter.RulingRefused(0, address(this));
        vm.prank(address(judge));
        adapter.rule(0, 1);

        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.ArbitrableRefused.selector, address(this)));
        adapter.deliver(0);
        refuses = false;
        vm.expectEmit(address(adapter));
        emit IArbitratorV2.Ruling(address(this), 0, 1);
        adapter.deliver(0);
    }

    // ── An arbitrator that gives back, and one number to all ─────────────────────────────────────────────────────

    /// @dev A ruling on the first would end the second.
    function test_A24_createDispute_reverts_whenTheNumberWasGivenBefore() public {
        _useGivingBack();
        adapter.createDispute{value: COST}(2, EXTRA_DATA);
        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.DisputeIdGivenTwice.selector, 7));
        adapter.createDispute{value: COST}(2, EXTRA_DATA);
    }

    function test_createDispute_returnsWhatTheArbitratorGaveBack() public {
        address payer = _useGivingBack();
        vm.deal(address(adapter), 3);
        vm.prank(payer);
        adapter.createDispute{value: COST + 5}(2, EXTRA_DATA);
        assertEq(payer.balance, 10 * COST - COST, "payer");
        assertEq(address(adapter).balance, 3, "what was there before stays");
    }

    function test_createDispute_reverts_whenThePayerTakesNothingBack() public {
        address payer = _useGivingBack();
        ReceiverDouble(payable(payer)).setManner(ReceiverDouble.Manner.Reverts);
        vm.expectRevert(abi.encodeWithSelector(IErc792Adapter.RefundFailed.selector, payer, 5));
        vm.prank(payer);
        adapter.createDispute{value: COST + 5}(2, EXTRA_DATA);
    }

    function test_appeal_returnsWhatTheArbitratorGaveBack() public {
        address payer = _useGivingBack();
        adapter.createDispute{value: COST}(2, EXTRA_DATA);
        vm.prank(payer);
        adapter.appeal{value: 3 * COST}(7, EXTRA_DATA);
        assertEq(payer.balance, 10 * COST - COST, "payer");
        assertEq(address(adapter).balance, 0, "the adapter keeps nothing");
    }

    function test_views_askTheArbitrator() public {
        _givenRuling(1);
        assertEq(address(adapter.arbitrator()), address(judge), "arbitrator");
        assertEq(adapter.appealCost(0, EXTRA_DATA), COST, "appeal");
        judge.setArbitrationCost(2 * COST);
        assertEq(adapter.appealCost(0, EXTRA_DATA), 2 * COST, "dearer appeal");
        assertEq(adapter.arbitrationCost(EXTRA_DATA), 2 * COST, "dispute");
    }

    /// @return payer A contract with ten prices.
    function _useGivingBack() private returns (address payer) {
        adapter = new Erc792Adapter(new GivingBackArbitrator(), "/ipfs/meta");
        payer = address(new ReceiverDouble());
        vm.deal(payer, 10 * COST);
        vm.deal(address(this), 10 * COST);
    }

    function _givenRuling(uint256 ruling) private {
        _givenInCourt();
        judge.giveRuling(0, ruling);
    }
}
