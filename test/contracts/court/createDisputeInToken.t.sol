// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ICourt, Stage} from "../../../contracts/court/ICourt.sol";
import {IRosters} from "../../../contracts/court/IRosters.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {CallingCoin} from "../support/CallingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {SilentCoin} from "../support/SilentCoin.sol";
import {CourtTest} from "./CourtTest.sol";

/// @dev What does not depend on the coin is in createDispute.t.sol.
contract CreateDisputeInTokenTest is CourtTest {
    function setUp() public override {
        super.setUp();
        coin.mint(address(this), PURSE);
        coin.approve(address(court), type(uint256).max);
    }

    function _create(IERC20 token, uint256 amount) private returns (uint256) {
        return court.createDispute(CHOICES, abi.encode(version, buyer, seller), token, amount);
    }

    /// @dev A version whose fees are in `token`, of which this contract has plenty, and stakes in native coin.
    function _givenFeesIn(TestCoin token) private {
        token.mint(address(this), PURSE);
        // not through the interface: some coins return nothing
        (bool approved, ) = address(token).call(abi.encodeCall(token.approve, (address(court), PURSE)));
        assertTrue(approved);
        (rules.feeToken, rules.slash) = (address(token), 0);
        _givenNamed();
    }

    function test_reverts_whenExtraDataIsNotThreeWords() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.ExtraDataMalformed.selector, 32));
        court.createDispute(CHOICES, abi.encode(version), coin, FEE);
    }

    function test_reverts_whenVersionIsNotPublished() public {
        vm.expectRevert(abi.encodeWithSelector(IRosters.VersionNotPublished.selector, version));
        _create(coin, FEE);
    }

    function test_reverts_whenTheFeeIsInAnotherToken() public {
        _payInCoin();
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, stranger, address(coin)));
        _create(IERC20(stranger), FEE);
    }

    function test_reverts_whenTheFeeIsNative() public {
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, address(coin), NATIVE));
        _create(coin, FEE);
    }

    /// @dev Or else a dispute would be had for nothing by naming the native coin as a token.
    function test_A17_reverts_whenTheNativeCoinIsNamedAsToken() public {
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTokenNotAccepted.selector, NATIVE, NATIVE));
        _create(IERC20(NATIVE), FEE);
    }

    function test_reverts_whenTheFeeIsTooLow() public {
        _payInCoin();
        _givenNamed();
        vm.expectRevert(abi.encodeWithSelector(ICourt.FeeTooLow.selector, FEE - 1, FEE));
        _create(coin, FEE - 1);
    }

    function test_reverts_whenAllowanceIsShort() public {
        _payInCoin();
        _givenNamed();
        coin.approve(address(court), FEE - 1);
        vm.expectRevert(abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(coin), 0, FEE));
        _create(coin, FEE);
    }

    function test_A08_reverts_whenTokenDeliversLess() public {
        FeeOnTransferCoin taxed = new FeeOnTransferCoin();
        _givenFeesIn(taxed);
        taxed.setFeeBps(1);
        uint256 pulled = FEE - FEE / 10_000;
        vm.expectRevert(
            abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(taxed), pulled, FEE)
        );
        _create(taxed, FEE);
    }

    function test_A08_reverts_whenTokenReturnsFalse() public {
        FalseReturningCoin lying = new FalseReturningCoin();
        _givenFeesIn(lying);
        lying.setRefused(address(court), true);
        vm.expectRevert(abi.encodeWithSelector(IRosters.DepositPulledShort.selector, address(lying), 0, FEE));
        _create(lying, FEE);
    }

    function test_A08_takesATokenThatReturnsNothing() public {
        SilentCoin silent = new SilentCoin();
        _givenFeesIn(silent);
        _create(silent, FEE);
        assertEq(silent.balanceOf(address(court)), FEE);
    }

    /// @dev A-06, A-23: a token that re-enters gets no second dispute for one fee, and cannot take credits meanwhile.
    function test_A06_reverts_whenTokenReentersToCreate() public {
        CallingCoin calling = new CallingCoin();
        _givenFeesIn(calling);
        bytes memory extraData = abi.encode(version, buyer, seller);
        bytes4 create = bytes4(keccak256("createDispute(uint256,bytes,address,uint256)"));
        calling.setCall(address(court), abi.encodeWithSelector(create, CHOICES, extraData, calling, FEE));
        _create(calling, FEE);
        assertFalse(calling.succeeded());
        assertEq(bytes4(calling.returned()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        assertEq(_member(ada).load, 1);
    }

    function test_A06_reverts_whenTokenReentersToWithdraw() public {
        CallingCoin calling = new CallingCoin();
        _givenFeesIn(calling);
        calling.setCall(address(court), abi.encodeCall(court.withdraw, (address(calling), stranger)));
        _create(calling, FEE);
        assertFalse(calling.succeeded());
        assertEq(bytes4(calling.returned()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
    }

    function test_opensTheDispute() public {
        _payInCoin();
        _givenNamed();
        dispute = _nextDispute(buyer, seller);
        dispute.arbitrable = address(this);
        uint256 expected = court.disputeIdOf(dispute);
        vm.expectEmit(address(court));
        emit ICourt.DisputeOpened(expected, version, ada, dispute, START + EVIDENCE, 0);
        disputeId = _create(coin, FEE);
        assertEq(disputeId, expected);
        assertStage(Stage.Seated);
        assertEq(coin.balanceOf(address(court)), STAKE + FEE);
        assertEq(coin.balanceOf(address(this)), PURSE - FEE);
    }

    function testFuzz_creditsWhatExceedsThePrice(uint96 excess) public {
        _payInCoin();
        _givenNamed();
        excess = uint96(bound(excess, 0, 500 ether));
        _create(coin, uint256(FEE) + excess);
        assertEq(_credit(buyer), excess - excess / 2);
        assertEq(_credit(seller), excess / 2);
        assertEq(coin.balanceOf(address(court)), STAKE + uint256(FEE) + excess);
    }
}
