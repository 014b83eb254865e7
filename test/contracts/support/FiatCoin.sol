// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";

/// @notice ERC-3009 in the manner of the coins that brought it: it states its domain by `name`, `version` and
/// `DOMAIN_SEPARATOR` alone, takes v, r, s only, and any nonce that was not used.
contract FiatCoin is TestCoin("Fiat coin", "FIAT", 6) {
    bytes32 private constant _TYPE = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );

    bytes32 public immutable DOMAIN_SEPARATOR;
    mapping(address authorizer => mapping(bytes32 nonce => bool)) public authorizationState;

    error CallerIsNotPayee();
    error NotYetValid();
    error Expired();
    error NonceUsed();
    error SignerIsNotPayer();

    constructor() {
        bytes32 domain = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        bytes32 name_ = keccak256(bytes(name()));
        bytes32 version_ = keccak256(bytes(version()));
        DOMAIN_SEPARATOR = keccak256(abi.encode(domain, name_, version_, block.chainid, address(this)));
    }

    function version() public pure returns (string memory) {
        return "2";
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        if (to != msg.sender) revert CallerIsNotPayee();
        if (block.timestamp <= validAfter) revert NotYetValid();
        if (block.timestamp >= validBefore) revert Expired();
        if (authorizationState[from][nonce]) revert NonceUsed();
        bytes32 content = keccak256(abi.encode(_TYPE, from, to, value, validAfter, validBefore, nonce));
        bytes32 digest = MessageHashUtils.toTypedDataHash(DOMAIN_SEPARATOR, content);
        if (ECDSA.recover(digest, v, r, s) != from) revert SignerIsNotPayer();
        authorizationState[from][nonce] = true;
        _transfer(from, to, value);
    }
}
