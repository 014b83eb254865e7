// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Offer, Plea, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {EscrowStage} from "./EscrowStage.sol";

/// @notice What its people sign for others to carry: offers, pleas, and payments in the coin that takes signatures.
abstract contract EscrowSigned is EscrowStage {
    function _signedOffer(
        Terms memory terms,
        Trade memory trade,
        uint96 toBuyer,
        uint256 lifetime
    ) internal view returns (Offer memory offer) {
        offer = Offer(toBuyer, uint40(vm.getBlockTimestamp() + lifetime), "", "");
        bytes32 typehash = keccak256(
            "Settlement(bytes32 trade,uint256 held,uint256 toBuyer,uint256 expiresAt,uint256 epoch)"
        );
        bytes32 id = escrow.tradeId(terms);
        bytes32 digest = _digest(
            _domain(),
            keccak256(abi.encode(typehash, id, trade.held, toBuyer, offer.expiresAt, trade.epoch))
        );
        offer.buyerSignature = _sign(terms.buyer, digest);
        offer.sellerSignature = _sign(terms.seller, digest);
    }

    /// @dev A claim, or an answer to one.
    function _signedPlea(
        Terms memory terms,
        bool isAnswer,
        address party,
        Plea memory plea,
        uint256 epoch
    ) internal view returns (bytes memory) {
        bytes32 typehash =
            isAnswer
                ? keccak256(
                    "Answer(bytes32 trade,uint256 buyerBps,bytes32 statement,uint256 expiresAt,uint256 epoch)"
                )
                : keccak256(
                    "Claim(bytes32 trade,uint256 buyerBps,bytes32 statement,uint256 expiresAt,uint256 epoch)"
                );
        bytes32 id = escrow.tradeId(terms);
        bytes32 content = keccak256(
            abi.encode(typehash, id, plea.buyerBps, plea.statement, plea.expiresAt, epoch)
        );
        return _sign(party, _digest(_domain(), content));
    }

    /// @dev Valid now and in this second alone.
    function _signedAuthorization(Terms memory terms) internal view returns (bytes memory) {
        bytes32 typehash = keccak256(
            "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
        );
        uint256 time = vm.getBlockTimestamp();
        bytes32 id = escrow.tradeId(terms);
        bytes32 content = keccak256(
            abi.encode(typehash, terms.buyer, address(escrow), terms.amount, time - 1, time + 1, id)
        );
        return _sign(terms.buyer, _digest(dollar.DOMAIN_SEPARATOR(), content));
    }

    /// @dev Until this second.
    function _signedPermit(Terms memory terms) internal view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        uint256 nonce = dollar.nonces(terms.buyer);
        uint256 time = vm.getBlockTimestamp();
        bytes32 content = keccak256(
            abi.encode(typehash, terms.buyer, address(escrow), terms.amount, nonce, time)
        );
        return vm.sign(_keyOf(terms.buyer), _digest(dollar.DOMAIN_SEPARATOR(), content));
    }

    function _domain() private view returns (bytes32) {
        bytes32 typehash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        bytes32 name = keccak256("Parley Escrow");
        return keccak256(abi.encode(typehash, name, keccak256("1"), block.chainid, address(escrow)));
    }

    function _digest(bytes32 domain, bytes32 content) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }

    function _sign(address actor, bytes32 digest) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keyOf(actor), digest);
        return abi.encodePacked(r, s, v);
    }

    function _keyOf(address actor) private view returns (uint256) {
        uint256 i = 0;
        while (actors[i] != actor) i++;
        return FIRST_KEY + i;
    }
}
