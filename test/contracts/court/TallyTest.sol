// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CourtTest} from "./CourtTest.sol";

/// @notice Many draws from one prior state.
abstract contract TallyTest is CourtTest {
    /// @dev Many draws from one prior state, each from another hash; answers how often each of the roster was seated.
    function _tally(uint256 rounds) internal returns (uint256[] memory seated) {
        seated = new uint256[](arbitrators.length);
        uint256 seedBlock = _case().seedBlock;
        vm.roll(seedBlock + 1);
        for (uint256 i = 0; i < rounds; ++i) {
            uint256 snapshot = vm.snapshotState();
            vm.setBlockhash(seedBlock, keccak256(abi.encode(rounds, i)));
            court.draw(dispute);
            seated[_number() - 1]++;
            vm.revertToState(snapshot);
        }
    }

    function _assertNobodyElse(uint256[] memory seated, uint256 first, uint256 last) internal pure {
        for (uint256 i = 0; i < seated.length; ++i) {
            assertEq(seated[i] != 0, i >= first && i <= last);
        }
    }
}
