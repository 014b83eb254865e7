// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Item, Status} from "../../../contracts/escrow/Trade.sol";
import {BatchTest} from "./BatchTest.sol";

contract CollectManyTest is BatchTest {
    /// @dev One of the buyers is somebody else; all was delivered.
    function setUp() public override {
        super.setUp();
        many[1].buyer = stranger;
        _payAll();
        for (uint256 i = 0; i < COUNT; i++) {
            vm.prank(seller);
            escrow.deliver(many[i]);
        }
    }

    function test_reverts_whenEmpty() public {
        vm.expectRevert(IEscrow.BatchIsEmpty.selector);
        escrow.collectMany(seller, address(dollar), terms.policy, new Item[](0));
    }

    function test_reverts_whenOneClockHasNotEnded() public {
        vm.prank(seller);
        escrow.extend(many[2], START + 30 days);
        vm.warp(_at(0).endsAt + 1);

        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrow.DeadlineNotPassed.selector,
                START + 30 days,
                vm.getBlockTimestamp()
            )
        );
        _collectMany();
    }

    function test_reverts_whenTheClockDoesNotFavourTheSeller() public {
        many[0].agreement = keccak256("not delivered");
        vm.prank(buyer);
        escrow.pay(many[0]);
        vm.warp(START + 20 days);

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Paid));
        _collectMany();
    }

    function test_reverts_whenTheSellerIsAnother() public {
        vm.warp(_at(0).endsAt + 1);
        Item[] memory items = _forSeller();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.None));
        escrow.collectMany(stranger, address(dollar), terms.policy, items);
    }

    function test_paysTheSumAndOneFee_whoeverCalls() public {
        vm.warp(_at(0).endsAt + 1);

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeCollected(escrow.tradeId(many[1]), many[1].amount);
        _collectMany();

        for (uint256 i = 0; i < COUNT; i++) assertEq(uint8(_at(i).status), uint8(Status.Closed), "status");
        _assertGained(address(dollar), feeRecipient, _fee(total));
        _assertGained(address(dollar), seller, total - _fee(total));
        _assertHolds(address(dollar), 0);
    }

    function test_passesOverWhatSomebodyCollectedBefore() public {
        vm.warp(_at(0).endsAt + 1);
        escrow.collect(many[0]);

        _collectMany();

        _assertHolds(address(dollar), 0);
        _assertGained(address(dollar), seller, total - _fee(many[0].amount) - _fee(total - many[0].amount));
    }

    function test_reverts_givenAllWereCollectedBefore() public {
        vm.warp(_at(0).endsAt + 1);
        _collectMany();

        vm.expectRevert(IEscrow.BatchIsEmpty.selector);
        _collectMany();
    }

    function _collectMany() private {
        Item[] memory items = _forSeller();
        vm.prank(makeAddr("anyone"));
        escrow.collectMany(seller, address(dollar), terms.policy, items);
    }
}
