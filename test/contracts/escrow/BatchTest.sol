// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Item, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

/// @notice Three trades of one buyer, coin and policy, which differ by amount and agreement.
abstract contract BatchTest is EscrowTest {
    uint256 internal constant COUNT = 3;

    Terms[] internal many;
    uint256 internal total;

    function setUp() public virtual override {
        super.setUp();
        _publish();
        for (uint256 i = 0; i < COUNT; i++) {
            terms.amount = uint96(AMOUNT + i);
            terms.agreement = keccak256(abi.encode("agreement", i));
            many.push(terms);
            total += terms.amount;
        }
    }

    function _payAll() internal {
        for (uint256 i = 0; i < many.length; i++) {
            vm.prank(many[i].buyer);
            escrow.pay(many[i]);
        }
    }

    /// @dev Items that name the sellers.
    function _forBuyer() internal view returns (Item[] memory items) {
        items = new Item[](many.length);
        for (uint256 i = 0; i < many.length; i++) items[i] = _item(many[i], many[i].seller);
    }

    /// @dev Items that name the buyers.
    function _forSeller() internal view returns (Item[] memory items) {
        items = new Item[](many.length);
        for (uint256 i = 0; i < many.length; i++) items[i] = _item(many[i], many[i].buyer);
    }

    function _item(Terms memory of_, address party) private pure returns (Item memory) {
        return Item(party, of_.amount, of_.deliverBy, of_.agreement);
    }

    function _at(uint256 i) internal view returns (Trade memory) {
        return escrow.tradeOf(escrow.tradeId(many[i]));
    }
}
