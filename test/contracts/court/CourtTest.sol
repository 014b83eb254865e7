// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {
    Case,
    Dispute,
    ICourt,
    Member,
    Rules,
    Stage,
    Standing,
    Version
} from "../../../contracts/court/ICourt.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {Test} from "../support/Test.sol";

/// @notice The cast, three rosters and the way into every stage. A test overrides `rules` where they are its subject, calls
/// `_given…` for the prior state, and then makes the one call it is about.
/// @dev `named` is a curated roster of one, `drawn` a curated one of several; both are paid in native coin.
abstract contract CourtTest is Test {
    uint40 internal constant START = 1_800_000_000;
    uint256 internal constant START_BLOCK = 20_000;
    address internal constant NATIVE = address(0);
    uint32 internal constant EVIDENCE = 3 days;
    uint32 internal constant VOTE = 5 days + 1;
    /// Odd, so that halving shows.
    uint80 internal constant FEE = 0.01 ether + 1;
    uint80 internal constant BOUNTY = 0.0003 ether;
    uint80 internal constant SLASH = 0.004 ether;
    uint96 internal constant STAKE = 0.05 ether;
    uint8 internal constant LOAD = 5;
    uint256 internal constant CHOICES = 11;
    bytes32 internal constant SALT = keccak256("roster");
    bytes32 internal constant PROFILE = keccak256("profile");
    bytes32 internal constant REASON = keccak256("reasons");
    uint256 internal constant PURSE = 1_000 ether;

    ICourt internal court;
    ArbitrableDouble internal arbitrable;
    TestCoin internal coin;
    address internal publisher;
    address internal buyer;
    address internal seller;
    address internal stranger;
    /// The named arbitrator, and the first of the drawn roster.
    address internal ada;
    address[] internal arbitrators;

    /// Id of the version under test once published.
    bytes32 internal version;
    Rules internal rules;
    Dispute internal dispute;
    uint256 internal disputeId;

    function setUp() public virtual {
        vm.warp(START);
        vm.roll(START_BLOCK);
        court = ICourt(deployArtifact("contracts/court/Court.sol:Court"));
        arbitrable = new ArbitrableDouble();
        coin = new TestCoin("Coin", "COIN", 6);
        publisher = makeAddr("publisher");
        (buyer, seller, stranger) = (makeAddr("buyer"), makeAddr("seller"), makeAddr("stranger"));
        ada = makeAddr("ada");
        arbitrators.push(ada);
        _fund(publisher);
        _fund(buyer);
        _fund(seller);
        _fund(stranger);
        _fund(ada);
        vm.deal(address(this), PURSE);
        rules = _namedRules();
    }

    // ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _namedRules() internal pure returns (Rules memory) {
        return
            Rules({
                open: false,
                seats: 1,
                rounds: 1,
                evidencePeriod: EVIDENCE,
                votePeriod: VOTE,
                revealPeriod: 0,
                appealPeriod: 0,
                newcomerWait: 0,
                feeToken: NATIVE,
                seatFee: FEE,
                drawBounty: 0,
                stakeToken: NATIVE,
                minStake: STAKE,
                slash: SLASH,
                overturnedBps: 0,
                outsideCourt: address(0),
                document: keccak256("document")
            });
    }

    /// @dev Names `count` arbitrators in all, Ada first.
    function _drawnRules(uint256 count) internal {
        rules.drawBounty = BOUNTY;
        while (arbitrators.length < count) {
            address arbitrator = makeAddr(string.concat("arbitrator ", vm.toString(arbitrators.length)));
            _fund(arbitrator);
            arbitrators.push(arbitrator);
        }
    }

    function _openRules() internal {
        rules.open = true;
        rules.drawBounty = BOUNTY;
        rules.newcomerWait = 10 days;
        delete arbitrators;
    }

    function _payInCoin() internal {
        (rules.feeToken, rules.stakeToken) = (address(coin), address(coin));
    }

    // ── Prior states ─────────────────────────────────────────────────────────────────────────────────────────────

    function _givenPublished() internal {
        vm.prank(publisher);
        version = court.publishVersion(SALT, rules, arbitrators);
    }

    function _givenJoined(address arbitrator) internal {
        bool native = rules.stakeToken == NATIVE;
        vm.prank(arbitrator);
        court.join{value: native ? STAKE : 0}(version, STAKE, LOAD, PROFILE);
    }

    /// @dev A named arbitrator who has joined.
    function _givenNamed() internal {
        _givenPublished();
        _givenJoined(ada);
    }

    /// @dev A curated roster whose `count` arbitrators have all joined.
    function _givenRoster(uint256 count) internal {
        _drawnRules(count);
        _givenPublished();
        for (uint256 i = 0; i < count; ++i) _givenJoined(arbitrators[i]);
    }

    /// @dev A case before Ada, the named arbitrator.
    function _givenSeated() internal {
        _givenNamed();
        _givenDispute();
    }

    /// @dev A case whose seat waits to be drawn among `count`.
    function _givenDrawing(uint256 count) internal {
        _givenRoster(count);
        _givenDispute();
    }

    /// @dev A case before one drawn among `count`, who is returned.
    function _givenDrawn(uint256 count) internal returns (address holder) {
        _givenDrawing(count);
        return _draw();
    }

    function _givenDispute() internal returns (uint256) {
        return _givenDisputeOf(buyer, seller);
    }

    function _givenDisputeOf(address buyer_, address seller_) internal returns (uint256) {
        dispute = _nextDispute(buyer_, seller_);
        bytes memory extraData = abi.encode(version, buyer_, seller_);
        if (rules.feeToken == NATIVE) {
            disputeId = arbitrable.createDispute{value: FEE}(court, CHOICES, extraData);
        } else {
            TestCoin(rules.feeToken).mint(address(arbitrable), FEE);
            arbitrable.approve(IERC20(rules.feeToken), address(court), FEE);
            disputeId = arbitrable.createDisputeInToken(
                court,
                CHOICES,
                extraData,
                IERC20(rules.feeToken),
                FEE
            );
        }
        return disputeId;
    }

    /// @dev A case whose ruling 7 the arbitrable contract refused.
    function _givenUndelivered() internal {
        _givenSeated();
        arbitrable.setManner(ArbitrableDouble.Manner.Reverts);
        _afterEvidence();
        _vote(7);
    }

    /// @dev The dispute that would be created now.
    function _nextDispute(address buyer_, address seller_) internal view returns (Dispute memory) {
        Version memory stored = court.versionOf(version);
        bool isNamed = stored.namedArbitrator != address(0);
        return
            Dispute({
                arbitrable: address(arbitrable),
                version: version,
                number: 1 +
                    (isNamed ? court.memberOf(version, stored.namedArbitrator).taken : stored.disputes),
                members: isNamed ? 0 : stored.members,
                createdAt: uint40(_now()),
                votePeriod: rules.votePeriod,
                choices: uint8(CHOICES),
                feeToken: rules.feeToken,
                seatFee: rules.seatFee,
                drawBounty: rules.drawBounty,
                buyer: buyer_,
                seller: seller_
            });
    }

    // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────

    function _draw() internal returns (address holder) {
        vm.roll(uint256(_case().seedBlock) + 1);
        court.draw(dispute);
        return _holder();
    }

    function _recuse(address holder) internal {
        vm.prank(holder);
        court.recuse(dispute, "");
    }

    function _vote(uint8 choice) internal {
        vm.prank(_holder());
        court.vote(dispute, choice, REASON, "");
    }

    function _close(address party) internal {
        vm.prank(party);
        court.closeEvidence(dispute);
    }

    /// @dev To the first instant at which one may vote.
    function _afterEvidence() internal {
        vm.warp(uint256(_case().evidenceEndsAt) + 1);
    }

    /// @dev To the first instant at which nobody may vote any more.
    function _afterVote() internal {
        vm.warp(court.voteEndsAt(dispute) + 1);
    }

    // ── Looking ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Not `block.timestamp`, which the optimizer takes for constant within one call.
    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _case() internal view returns (Case memory) {
        return court.caseOf(disputeId);
    }

    function _holder() internal view returns (address) {
        return court.memberAt(version, _case().holder);
    }

    function _member(address arbitrator) internal view returns (Member memory) {
        return court.memberOf(version, arbitrator);
    }

    function _credit(address owner) internal view returns (uint256) {
        return court.credits(owner, rules.feeToken);
    }

    function assertStage(Stage expected) internal view {
        assertEq(uint256(_case().stage), uint256(expected), "stage");
    }

    function assertStanding(address arbitrator, Standing expected) internal view {
        assertEq(uint256(_member(arbitrator).standing), uint256(expected), "standing");
    }

    /// @dev Native coin, coins, and an allowance for the court.
    function _fund(address account) internal {
        vm.deal(account, PURSE);
        coin.mint(account, PURSE);
        vm.prank(account);
        coin.approve(address(court), type(uint256).max);
    }

    receive() external payable {}
}
