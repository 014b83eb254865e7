// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Item, Status} from "../../../contracts/escrow/Trade.sol";
import {BatchTest} from "./BatchTest.sol";

contract ReleaseManyTest is BatchTest {
    function setUp() public override {
        super.setUp();
        _payAll();
    }

    function test_reverts_whenEmpty() public {
        vm.expectRevert(IEscrow.BatchIsEmpty.selector);
        vm.prank(buyer);
        escrow.releaseMany(address(dollar), terms.policy, new Item[](0));
    }

    function test_reverts_whenSellersDiffer() public {
        Item[] memory items = _forBuyer();
        items[1].party = stranger;

        vm.expectRevert(abi.encodeWithSelector(IEscrow.SellersDiffer.selector, 1, stranger, seller));
        vm.prank(buyer);
        escrow.releaseMany(address(dollar), terms.policy, items);
    }

    /// @dev The caller is the buyer whose trades these are: nobody else has any under these terms.
    function test_reverts_whenCallerIsNotBuyer() public {
        Item[] memory items = _forBuyer();

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.None));
        vm.prank(stranger);
        escrow.releaseMany(address(dollar), terms.policy, items);
    }

    function test_reverts_whenOneComesTwice() public {
        many[2] = many[0];

        vm.expectRevert(abi.encodeWithSelector(IEscrow.StatusNotAllowed.selector, Status.Closed));
        _releaseMany();
    }

    function test_paysTheSumAndOneFee() public {
        vm.prank(buyer);
        escrow.release(many[0], 40_000_000);
        uint256 sum = total - 40_000_000;

        vm.expectEmit(address(escrow));
        emit IEscrow.TradeReleased(escrow.tradeId(many[0]), many[0].amount - 40_000_000);
        _releaseMany();

        for (uint256 i = 0; i < COUNT; i++) assertEq(uint8(_at(i).status), uint8(Status.Closed), "status");
        uint256 fees = _fee(40_000_000) + _fee(sum);
        _assertGained(address(dollar), feeRecipient, fees);
        _assertGained(address(dollar), seller, total - fees);
        _assertHolds(address(dollar), 0);
    }

    function _releaseMany() private {
        vm.prank(buyer);
        escrow.releaseMany(address(dollar), terms.policy, _forBuyer());
    }
}
