// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Split} from "../../../contracts/escrow/Split.sol";
import {Test} from "../support/Test.sol";

/// @dev The model rounds the buyer up where the contract rounds the seller down.
contract SplitTest is Test {
    function testFuzz_sellerPart_isRoundedDownByLessThanAUnit(uint96 held, uint16 buyerBps) public pure {
        buyerBps = uint16(bound(buyerBps, 0, 10_000));
        uint256 part = Split.sellerPart(held, buyerBps);
        uint256 exact = uint256(held) * (10_000 - buyerBps);
        assertLe(part * 10_000, exact);
        assertLt(exact, (part + 1) * 10_000);
        assertEq(held - part, _ceil(uint256(held) * buyerBps, 10_000));
    }

    function test_sellerPart_atTheEnds() public pure {
        assertEq(Split.sellerPart(type(uint96).max, 0), type(uint96).max);
        assertEq(Split.sellerPart(type(uint96).max, 10_000), 0);
        assertEq(Split.sellerPart(1, 1), 0);
        assertEq(Split.sellerPart(0, 5_000), 0);
    }

    function testFuzz_conceded_addsUp(uint96 held, uint16 oneBps, uint16 otherBps) public pure {
        oneBps = uint16(bound(oneBps, 0, 10_000));
        otherBps = uint16(bound(otherBps, 0, 10_000));
        (uint256 low, uint256 high) = oneBps < otherBps ? (oneBps, otherBps) : (otherBps, oneBps);
        (uint256 toBuyer, uint256 toSeller, uint256 difference) = Split.conceded(held, oneBps, otherBps);

        assertEq(toBuyer + toSeller + difference, held);
        assertEq(toBuyer, _ceil(held * low, 10_000));
        assertEq(toSeller, (held * (10_000 - high)) / 10_000);
    }

    /// @dev Whose word is the claim and whose the answer changes nothing.
    function testFuzz_conceded_isSymmetric(uint96 held, uint16 oneBps, uint16 otherBps) public pure {
        oneBps = uint16(bound(oneBps, 0, 10_000));
        otherBps = uint16(bound(otherBps, 0, 10_000));
        (uint256 toBuyer, uint256 toSeller, ) = Split.conceded(held, oneBps, otherBps);
        (uint256 toBuyer2, uint256 toSeller2, ) = Split.conceded(held, otherBps, oneBps);
        assertEq(toBuyer, toBuyer2);
        assertEq(toSeller, toSeller2);
    }

    function testFuzz_ruledPart_isRoundedDownByLessThanAUnit(
        uint96 whole,
        uint8 ruling,
        uint8 kind
    ) public pure {
        uint256 choices = _choices(kind);
        uint256 r = bound(ruling, 1, choices);
        uint256 part = Split.ruledPart(whole, r, choices);
        uint256 exact = uint256(whole) * (r - 1);
        assertLe(part, whole);
        assertLe(part * (choices - 1), exact);
        assertLt(exact, (part + 1) * (choices - 1));
        assertEq(whole - part, _ceil(uint256(whole) * (choices - r), choices - 1));
    }

    function test_ruledPart_atTheEnds() public pure {
        assertEq(Split.ruledPart(7, 1, 2), 0);
        assertEq(Split.ruledPart(7, 2, 2), 7);
        assertEq(Split.ruledPart(7, 1, 101), 0);
        assertEq(Split.ruledPart(7, 101, 101), 7);
    }

    function _choices(uint8 kind) private pure returns (uint256) {
        return [uint256(2), 11, 101][kind % 3];
    }

    function _ceil(uint256 numerator, uint256 denominator) private pure returns (uint256) {
        return (numerator + denominator - 1) / denominator;
    }
}
