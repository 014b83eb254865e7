// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {TestDollar} from "../../../contracts/mocks/TestDollar.sol";
import {TestYuan} from "../../../contracts/mocks/TestYuan.sol";
import {Test} from "../support/Test.sol";

contract TestStablecoinTest is Test {
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant PERMIT_TYPEHASH = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );

    TestDollar private _dollar;
    address private _owner;
    uint256 private _key;

    function setUp() public {
        _dollar = new TestDollar();
        (_owner, _key) = makeAddrAndKey("owner");
        _dollar.mint(_owner, 100e6);
    }

    function test_isADollarAndAYuanOfSixDecimals() public {
        TestYuan yuan = new TestYuan();
        assertEq(_dollar.symbol(), "tUSD");
        assertEq(yuan.symbol(), "tCNY");
        assertEq(_dollar.decimals(), 6);
        assertEq(yuan.decimals(), 6);
    }

    function test_permitAllowsBySignature() public {
        bytes32 content = keccak256(abi.encode(PERMIT_TYPEHASH, _owner, address(this), 5e6, 0, 1 hours));
        (uint8 v, bytes32 r, bytes32 s) = _sign(content);
        vm.warp(1 hours);
        _dollar.permit(_owner, address(this), 5e6, 1 hours, v, r, s);
        assertEq(_dollar.allowance(_owner, address(this)), 5e6);
        assertEq(_dollar.nonces(_owner), 1);
    }

    function test_authorizationPaysItsReceiver_givenANonceWithLow64BitsZero() public {
        bytes32 nonce = bytes32(uint256(keccak256("trade")) << 64);
        (uint8 v, bytes32 r, bytes32 s) = _authorize(nonce);
        vm.warp(1);
        _dollar.receiveWithAuthorization(_owner, address(this), 5e6, 0, 1 hours, nonce, v, r, s);
        assertEq(_dollar.balanceOf(address(this)), 5e6);
        assertTrue(_dollar.authorizationState(_owner, nonce));

        vm.expectRevert(
            abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, _owner, uint256(nonce) + 1)
        );
        _dollar.receiveWithAuthorization(_owner, address(this), 5e6, 0, 1 hours, nonce, v, r, s);
    }

    function test_authorizationIsRefused_givenANonceWithLow64BitsSet() public {
        bytes32 nonce = bytes32(uint256(1));
        (uint8 v, bytes32 r, bytes32 s) = _authorize(nonce);
        vm.warp(1);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, _owner, 0));
        _dollar.receiveWithAuthorization(_owner, address(this), 5e6, 0, 1 hours, nonce, v, r, s);
    }

    function _authorize(bytes32 nonce) private view returns (uint8, bytes32, bytes32) {
        return _sign(keccak256(abi.encode(RECEIVE_TYPEHASH, _owner, address(this), 5e6, 0, 1 hours, nonce)));
    }

    function _sign(bytes32 content) private view returns (uint8, bytes32, bytes32) {
        return vm.sign(_key, keccak256(abi.encodePacked(hex"1901", _dollar.DOMAIN_SEPARATOR(), content)));
    }
}
