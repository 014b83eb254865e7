// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice What every trade reads of its policy, in one word and read once:
///
///     0  inspection  32  returnWindow  64  feeBps  80  maxCaseFee  160  hasFeeToken  168
///
/// Zero when the policy is not published.
type PolicyWord is uint256;

using PolicyWords for PolicyWord global;

library PolicyWords {
    uint256 private constant RETURN_WINDOW = 32;
    uint256 private constant FEE_BPS = 64;
    uint256 private constant MAX_CASE_FEE = 80;
    uint256 private constant HAS_FEE_TOKEN = 160;

    function pack(
        uint32 inspection_,
        uint32 returnWindow_,
        uint16 feeBps_,
        uint80 maxCaseFee_,
        bool hasFeeToken_
    ) internal pure returns (PolicyWord) {
        return
            PolicyWord.wrap(
                uint256(inspection_) |
                    (uint256(returnWindow_) << RETURN_WINDOW) |
                    (uint256(feeBps_) << FEE_BPS) |
                    (uint256(maxCaseFee_) << MAX_CASE_FEE) |
                    (hasFeeToken_ ? 1 << HAS_FEE_TOKEN : 0)
            );
    }

    function inspection(PolicyWord self) internal pure returns (uint32) {
        return uint32(PolicyWord.unwrap(self));
    }

    function returnWindow(PolicyWord self) internal pure returns (uint32) {
        return uint32(PolicyWord.unwrap(self) >> RETURN_WINDOW);
    }

    function feeBps(PolicyWord self) internal pure returns (uint16) {
        return uint16(PolicyWord.unwrap(self) >> FEE_BPS);
    }

    function maxCaseFee(PolicyWord self) internal pure returns (uint80) {
        return uint80(PolicyWord.unwrap(self) >> MAX_CASE_FEE);
    }

    /// @dev Whether deposits are in a token rather than in native coin.
    function hasFeeToken(PolicyWord self) internal pure returns (bool) {
        return PolicyWord.unwrap(self) >> HAS_FEE_TOKEN != 0;
    }
}
