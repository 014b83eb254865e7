// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A copy of a contract that is broken in one place: what it does not define is the genuine code, run upon the copy's
/// own storage and money.
abstract contract BrokenCopy {
    address private immutable GENUINE;

    constructor(address genuine) {
        GENUINE = genuine;
    }

    fallback(bytes calldata) external payable returns (bytes memory) {
        return _genuinely();
    }

    /// @dev The call as it came.
    function _genuinely() internal returns (bytes memory) {
        return _genuinely(msg.data);
    }

    function _genuinely(bytes memory call) internal returns (bytes memory result) {
        bool success;
        (success, result) = GENUINE.delegatecall(call);
        if (!success) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }
}
