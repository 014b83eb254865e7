// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice The arithmetic of dividing what is held. The seller's part is rounded down, the buyer takes the rest, so the
/// parts always add up to the whole.
library Split {
    uint256 internal constant BPS = 10_000;

    /// @return The seller's part of `held` when the buyer's share is `buyerBps` ≤ 10,000.
    function sellerPart(uint256 held, uint256 buyerBps) internal pure returns (uint256) {
        return (held * (BPS - buyerBps)) / BPS;
    }

    /// @return The policy's part of what goes to the seller, rounded down.
    function fee(uint256 amount, uint256 feeBps) internal pure returns (uint256) {
        return (amount * feeBps) / BPS;
    }

    /// @notice What two splits of the same money agree on, and what is left between them.
    function conceded(
        uint256 held,
        uint256 oneBps,
        uint256 otherBps
    ) internal pure returns (uint256 toBuyer, uint256 toSeller, uint256 difference) {
        (uint256 low, uint256 high) = oneBps < otherBps ? (oneBps, otherBps) : (otherBps, oneBps);
        toBuyer = held - sellerPart(held, low);
        toSeller = sellerPart(held, high);
        difference = held - toBuyer - toSeller;
    }

    /// @notice Ruling `ruling` of `choices` leaves the seller `(ruling − 1) / (choices − 1)` of `whole`: of the difference,
    /// or, since the buyer lost what the seller won, of the case fee for the buyer to bear.
    function ruledPart(uint256 whole, uint256 ruling, uint256 choices) internal pure returns (uint256) {
        return (whole * (ruling - 1)) / (choices - 1);
    }
}
