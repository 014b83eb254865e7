// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status, Trade} from "../../../contracts/escrow/Trade.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @dev What does not depend on the coin is in createDispute.t.sol.
contract CreateDisputeInTokenTest is EscrowTest {
    uint80 private constant TOKEN_DEPOSIT = 20_000_007;
    uint256 private constant TOKEN_FEE = 13_000_001;

    function test_reverts_whenValueIsSentForATokenFee() public {
        _givenAnsweredWithTokenFee();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, 1, 0));
        vm.prank(stranger);
        escrow.createDispute{value: 1}(terms, policy);
    }

    function test_reverts_whenTokenGiftIsNotAllowed() public {
        _givenAnsweredWithTokenFee();
        arbitrator.setCost(uint256(TOKEN_DEPOSIT) + 100);
        vm.prank(stranger);
        dollar.approve(address(escrow), 99);

        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 99, 100)
        );
        vm.prank(stranger);
        escrow.createDispute(terms, policy);
    }

    function test_reverts_whenArbitratorTakesMore() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesMore);

        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        escrow.createDispute(terms, policy);
    }

    function test_paysInToken() public {
        _givenAnsweredWithTokenFee();
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(uint80(TOKEN_FEE));
        _assertSpent(address(dollar), stranger, 0);
        assertEq(dollar.balanceOf(address(arbitrator)), TOKEN_FEE);
        _assertHoldsToken(TOKEN_FEE);
    }

    function test_takesTheGiftInToken() public {
        _givenAnsweredWithTokenFee();
        arbitrator.setCost(uint256(TOKEN_DEPOSIT) + 100);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(TOKEN_DEPOSIT);
        _assertSpent(address(dollar), stranger, 100);
        _assertHoldsToken(TOKEN_DEPOSIT);
    }

    function test_countsWhatWasTaken_whenArbitratorTakesLess() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);

        _assertInCourt(uint80(TOKEN_FEE / 3));
        _assertHoldsToken(TOKEN_FEE / 3);
    }

    function test_returnsTheUnusedGift_whenArbitratorTakesLess() public {
        _createDisputeTakingLess(60_000_000);

        // A third of the price is 20,000,000: within the deposit, so nothing of the gift of 39,999,993 was needed.
        _assertInCourt(20_000_000);
        _assertSpent(address(dollar), stranger, 0);
        _assertHoldsToken(20_000_000);
    }

    function test_returnsPartOfTheGift_whenArbitratorTakesLess() public {
        _createDisputeTakingLess(60_000_300);

        _assertInCourt(TOKEN_DEPOSIT);
        _assertSpent(address(dollar), stranger, 20_000_100 - TOKEN_DEPOSIT);
        _assertHoldsToken(TOKEN_DEPOSIT);
    }

    function test_leavesNoAllowance_whenArbitratorTakesNothing() public {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setManner(HostileArbitrator.Manner.TakesNothing);
        escrow.createDispute(terms, policy);

        _assertInCourt(0);
        assertEq(dollar.allowance(address(escrow), address(hostile)), 0);
        _assertHoldsToken(0);
    }

    function _givenAnsweredWithTokenFee() private {
        _useTradeTokenForCaseFee(TOKEN_DEPOSIT, TOKEN_FEE);
        _givenAnswered();
    }

    /// @dev The arbitrator names `cost` and takes a third of it.
    function _createDisputeTakingLess(uint256 cost) private {
        HostileArbitrator hostile = _useHostile();
        _givenAnsweredWithTokenFee();
        hostile.setCost(cost);
        hostile.setManner(HostileArbitrator.Manner.TakesLess);
        vm.prank(stranger);
        escrow.createDispute(terms, policy);
    }

    function _assertInCourt(uint80 caseFee) private view {
        Trade memory state = _state();
        _assertStatus(Status.InCourt);
        assertEq(state.caseFee, caseFee, "caseFee");
        assertEq(state.held, DIFFERENCE, "held");
    }

    function _assertHoldsToken(uint256 caseFee) private view {
        _assertHolds(address(dollar), uint256(DIFFERENCE) + 2 * uint256(TOKEN_DEPOSIT) - caseFee);
        assertEq(dollar.allowance(address(escrow), policy.arbitrator), 0);
    }
}
