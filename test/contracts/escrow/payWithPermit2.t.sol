// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Status} from "../../../contracts/escrow/Trade.sol";
import {Permit2Double} from "../support/Permit2Double.sol";
import {SignedPayments} from "./SignedPayments.sol";

contract PayWithPermit2Test is SignedPayments {
    uint256 private constant NONCE = 77;
    uint256 private constant DEADLINE = START + 1 hours;

    function setUp() public override {
        super.setUp();
        vm.prank(buyer);
        dollar.approve(address(PERMIT2), type(uint256).max);
        _publish();
    }

    function test_reverts_whenTermsAreRefused() public {
        terms.seller = buyer;

        vm.expectRevert(abi.encodeWithSelector(IEscrow.BuyerIsSeller.selector, buyer));
        escrow.payWithPermit2(terms, NONCE, DEADLINE, "");
    }

    function test_reverts_whenSomebodyElseSigned() public {
        bytes memory signature = _permit(strangerKey);

        vm.expectRevert(Permit2Double.InvalidSigner.selector);
        escrow.payWithPermit2(terms, NONCE, DEADLINE, signature);
    }

    /// @dev The witness is the terms: a carrier can change nothing of them.
    function test_reverts_whenTermsAreNotTheSignedOnes_A27() public {
        bytes memory signature = _permit(buyerKey);
        terms.agreement = keccak256("another agreement");

        vm.expectRevert(Permit2Double.InvalidSigner.selector);
        escrow.payWithPermit2(terms, NONCE, DEADLINE, signature);
    }

    function test_reverts_givenTheNonceWasUsed() public {
        escrow.payWithPermit2(terms, NONCE, DEADLINE, _permit(buyerKey));
        terms.agreement = keccak256("another agreement");
        bytes memory signature = _permit(buyerKey);

        vm.expectRevert(Permit2Double.InvalidNonce.selector);
        escrow.payWithPermit2(terms, NONCE, DEADLINE, signature);
    }

    function test_holdsMoney_whoeverCarriesIt() public {
        bytes memory signature = _permit(buyerKey);

        vm.prank(stranger);
        trade = escrow.payWithPermit2(terms, NONCE, DEADLINE, signature);

        assertEq(trade, escrow.tradeId(terms));
        _assertStatus(Status.Paid);
        _assertSpent(address(dollar), buyer, AMOUNT);
        _assertSpent(address(dollar), stranger, 0);
        _assertHolds(address(dollar), AMOUNT);
    }

    function _permit(uint256 key) private view returns (bytes memory) {
        return _permit2(key, NONCE, DEADLINE);
    }
}
