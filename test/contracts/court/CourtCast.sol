// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute} from "../../../contracts/court/ICourt.sol";
import {Rules} from "../../../contracts/court/IRosters.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ArbitrableDouble} from "../support/ArbitrableDouble.sol";
import {CourtDeployment} from "../support/CourtDeployment.sol";
import {WholeCourt} from "../support/WholeCourt.sol";

/// @notice The cast and the rules of three rosters: `named` is a curated one of one, `drawn` a curated one of several, both
/// paid in native coin; the third is open.
abstract contract CourtCast is CourtDeployment {
    uint40 internal constant START = 1_800_000_000;
    uint256 internal constant START_BLOCK = 20_000;
    address internal constant NATIVE = address(0);
    uint24 internal constant EVIDENCE = 3 days;
    uint24 internal constant VOTE = 5 days + 1;
    /// Odd, so that halving shows.
    uint80 internal constant FEE = 0.01 ether + 1;
    uint16 internal constant BOUNTY_BPS = 300;
    /// Three in a hundred of the fee, rounded down.
    uint80 internal constant BOUNTY = 0.0003 ether;
    uint80 internal constant SLASH = 0.004 ether;
    uint96 internal constant STAKE = 0.05 ether;
    uint8 internal constant LOAD = 5;
    uint256 internal constant CHOICES = 11;
    bytes32 internal constant SALT = keccak256("roster");
    bytes32 internal constant PROFILE = keccak256("profile");
    bytes32 internal constant REASON = keccak256("reasons");
    uint256 internal constant PURSE = 1_000 ether;

    WholeCourt internal court;
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
        court = deployCourt();
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
                bountyBps: 0,
                stakeToken: NATIVE,
                minStake: STAKE,
                slash: SLASH,
                overturnedBps: 0,
                outsideCourt: address(0),
                outsidePeriod: 0,
                document: keccak256("document"),
                outsideData: ""
            });
    }

    /// @dev Names `count` arbitrators in all, Ada first.
    function _drawnRules(uint256 count) internal {
        rules.bountyBps = BOUNTY_BPS;
        while (arbitrators.length < count) {
            address arbitrator = makeAddr(string.concat("arbitrator ", vm.toString(arbitrators.length)));
            _fund(arbitrator);
            arbitrators.push(arbitrator);
        }
    }

    function _openRules() internal {
        rules.open = true;
        rules.bountyBps = BOUNTY_BPS;
        rules.newcomerWait = 10 days;
        delete arbitrators;
    }

    function _payInCoin() internal {
        (rules.feeToken, rules.stakeToken) = (address(coin), address(coin));
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
