// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Outcome, Status} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract ExecuteTest is EscrowTest {
    function test_reverts_whenPolicyIsAnother() public {
        _givenRuled(3);
        policy.choices = 101;
        _expectPolicyMismatch();
        escrow.execute(terms, policy);
    }

    function test_reverts_whenStatusIsNotRuled() public {
        _assertRefusedOutside(_bit(Status.Ruled), _executeAny);
    }

    function test_givesBuyerAll_givenRulingIsFirst() public {
        _givenRuled(1);
        _execute(DIFFERENCE, 0, 0);
    }

    function test_givesSellerAll_givenRulingIsLast() public {
        _givenRuled(11);
        _execute(0, DIFFERENCE, CASE_FEE);
    }

    function test_divides_givenRulingIsBetween() public {
        _givenRuled(4);
        _execute(45_486_002, 19_494_000, 0.0039 ether);
    }

    function test_givesBuyerSeventyPercent() public {
        policy.choices = 101;
        _givenRuled(31);
        _execute(45_486_002, 19_494_000, 0.0039 ether);
    }

    function test_picksBuyersWord_givenTwoChoices() public {
        policy.choices = 2;
        _givenRuled(1);
        _execute(DIFFERENCE, 0, 0);
    }

    function test_picksSellersWord_givenTwoChoices() public {
        policy.choices = 2;
        _givenRuled(2);
        _execute(0, DIFFERENCE, CASE_FEE);
    }

    function test_splitsByDefault_givenArbitratorRefused() public {
        _givenRuled(0);
        _execute(38_994_500, 25_985_502, 0.0065 ether);
    }

    function test_splitsByDefault_givenRulingIsOneOverChoices() public {
        _givenRuled(12);
        _execute(38_994_500, 25_985_502, 0.0065 ether);
    }

    function test_splitsByDefault_givenRulingIsGreatestByte() public {
        _givenRuled(255);
        _execute(38_994_500, 25_985_502, 0.0065 ether);
    }

    function test_splitsByDefault_givenRulingIsOverAByte() public {
        _givenRuled(256 + 1);
        _execute(38_994_500, 25_985_502, 0.0065 ether);
    }

    function test_returnsDepositsInTheTradesToken() public {
        _useTradeTokenForCaseFee(20_000_007, 13_000_001);
        _givenRuled(4);
        escrow.execute(terms, policy);

        _assertClosed();
        uint256 fee = 125_125 + 243_675;
        _assertSpent(address(dollar), buyer, AMOUNT - CONCEDED_TO_BUYER - 45_486_002 + 3_900_000);
        _assertGained(address(dollar), feeRecipient, fee);
        uint256 costs = 9_100_001;
        _assertGained(address(dollar), seller, CONCEDED_TO_SELLER + 19_494_000 - fee - costs);
        _assertHolds(address(dollar), 0);
    }

    /// @dev A gift that raised the fee is never repaid: the sides bear at most `maxCaseFee`.
    function test_bearsTheDepositAtMost_givenAGiftPaidTheRest() public {
        _givenAnswered();
        arbitrator.setCost(uint256(DEPOSIT) * 3);
        vm.prank(stranger);
        escrow.createDispute{value: uint256(DEPOSIT) * 2}(terms, policy);
        _rule(11);
        _execute(0, DIFFERENCE, DEPOSIT);
        _assertSpent(NATIVE, stranger, uint256(DEPOSIT) * 2);
    }

    function _executeAny() private {
        escrow.execute(terms, policy);
    }

    function _execute(uint256 toBuyer, uint256 toSeller, uint256 buyerCost) private {
        uint256 sellerCost = _state().caseFee - buyerCost;
        vm.expectEmit(address(escrow));
        emit IEscrow.CaseClosed(
            trade,
            Outcome.Ruled,
            toBuyer,
            toSeller,
            DEPOSIT - buyerCost,
            DEPOSIT - sellerCost
        );
        vm.prank(stranger);
        escrow.execute(terms, policy);

        _assertClosed();
        _assertSpent(address(dollar), buyer, AMOUNT - CONCEDED_TO_BUYER - toBuyer);
        uint256 fee = 125_125 + (toSeller * 125) / 10_000;
        _assertGained(address(dollar), feeRecipient, fee);
        _assertGained(address(dollar), seller, CONCEDED_TO_SELLER + toSeller - fee);
        _assertSpent(NATIVE, buyer, buyerCost);
        _assertSpent(NATIVE, seller, sellerCost);
        _assertHolds(address(dollar), 0);
        _assertHolds(NATIVE, 0);
    }
}
