// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Item, Status} from "../../../contracts/escrow/Trade.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {BatchTest} from "./BatchTest.sol";

contract PayManyTest is BatchTest {
    function test_reverts_whenPolicyIsNotPublished() public {
        bytes32 unknown = keccak256("unknown");

        vm.expectRevert(abi.encodeWithSelector(IEscrow.PolicyNotPublished.selector, unknown));
        vm.prank(buyer);
        escrow.payMany(address(dollar), unknown, _forBuyer());
    }

    function test_reverts_whenEmpty() public {
        vm.expectRevert(IEscrow.BatchIsEmpty.selector);
        vm.prank(buyer);
        escrow.payMany(address(dollar), terms.policy, new Item[](0));
    }

    function test_reverts_whenOneOfThemIsRefused() public {
        many[2].seller = buyer;

        vm.expectRevert(abi.encodeWithSelector(IEscrow.BuyerIsSeller.selector, buyer));
        _payMany(0);
    }

    function test_reverts_whenOneComesTwice_A10() public {
        many[2] = many[0];

        vm.expectRevert(abi.encodeWithSelector(IEscrow.TradeAlreadyPaid.selector, escrow.tradeId(many[0])));
        _payMany(0);
    }

    function test_reverts_whenTheCoinDeliversLess_A08() public {
        FeeOnTransferCoin coin = new FeeOnTransferCoin();
        coin.setFeeBps(100);
        _useToken(address(coin));

        vm.expectPartialRevert(IEscrow.PulledLessThanAsked.selector);
        vm.prank(buyer);
        escrow.payMany(address(coin), terms.policy, _forBuyer());
    }

    function test_reverts_whenTheValueIsNotTheSum() public {
        bytes32 policyId = _nativePolicy();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.ValueMismatch.selector, total - 1, total));
        vm.prank(buyer);
        escrow.payMany{value: total - 1}(NATIVE, policyId, _forBuyer());
    }

    function test_holdsEachTrade_pulledAtOnce() public {
        many[1].seller = stranger;
        for (uint256 i = 0; i < COUNT; i++) {
            vm.expectEmit(address(escrow));
            emit IEscrow.TradePaid(
                escrow.tradeId(many[i]),
                buyer,
                many[i].seller,
                address(dollar),
                many[i].amount,
                many[i].deliverBy,
                terms.policy,
                many[i].agreement
            );
        }
        _payMany(0);

        for (uint256 i = 0; i < COUNT; i++) {
            assertEq(uint8(_at(i).status), uint8(Status.Paid), "status");
            assertEq(_at(i).held, many[i].amount, "held");
        }
        _assertSpent(address(dollar), buyer, total);
        _assertHolds(address(dollar), total);
    }

    function test_holdsEachTrade_inNativeCoin() public {
        bytes32 policyId = _nativePolicy();
        for (uint256 i = 0; i < COUNT; i++) (many[i].token, many[i].policy) = (NATIVE, policyId);

        vm.prank(buyer);
        escrow.payMany{value: total}(NATIVE, policyId, _forBuyer());

        assertEq(_at(2).held, many[2].amount);
        _assertHolds(NATIVE, total);
    }

    /// @dev Its deposit is below a quarter of these small amounts.
    function _nativePolicy() private returns (bytes32) {
        policy.maxCaseFee = 1;
        return escrow.publishPolicy(policy);
    }

    function _payMany(uint256 value) private {
        vm.prank(buyer);
        escrow.payMany{value: value}(address(dollar), terms.policy, _forBuyer());
    }
}
