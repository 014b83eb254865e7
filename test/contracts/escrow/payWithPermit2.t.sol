// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow, Status} from "../../../contracts/escrow/IEscrow.sol";
import {IPermit2} from "../../../contracts/interfaces/IPermit2.sol";
import {Permit2Double} from "../support/Permit2Double.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract PayWithPermit2Test is EscrowTest {
    Permit2Double private constant PERMIT2 = Permit2Double(0x000000000022D473030F116dDEE9F6B43aC78BA3);
    uint256 private constant NONCE = 77;
    uint256 private constant DEADLINE = START + 1 hours;

    function setUp() public override {
        super.setUp();
        vm.etch(address(PERMIT2), address(new Permit2Double()).code);
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
        string memory termsType =
            "Terms(address buyer,address seller,address token,uint96 amount,uint40 deliverBy,bytes32 policy,bytes32 agreement)";
        return
            _sign(
                key,
                PERMIT2.digestOf(
                    IPermit2.PermitTransferFrom(
                        IPermit2.TokenPermissions(terms.token, terms.amount),
                        NONCE,
                        DEADLINE
                    ),
                    address(escrow),
                    keccak256(abi.encode(keccak256(bytes(termsType)), terms)),
                    string.concat(
                        "Terms witness)",
                        termsType,
                        "TokenPermissions(address token,uint256 amount)"
                    )
                )
            );
    }
}
