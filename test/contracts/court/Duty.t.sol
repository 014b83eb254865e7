// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Duty} from "../../../contracts/court/Duty.sol";
import {Standing} from "../../../contracts/court/IRosters.sol";
import {Test} from "../support/Test.sol";

/// @dev Every step changes what it is named for, and nothing else.
contract DutyTest is Test {
    struct Fields {
        uint32 number;
        uint32 taken;
        uint32 served;
        uint8 load;
        uint8 maxLoad;
        Standing standing;
        uint40 eligibleAt;
        uint80 fees;
    }

    /// @dev An active member with `load` seats, one more served, and fees.
    function _duty(uint32 number, uint8 load, uint80 fees) private pure returns (Duty duty) {
        duty = Duty.wrap(0).joined(number, 200, 1_800_000_000).seated();
        (duty, ) = duty.completed(fees);
        for (uint256 i = 0; i < load; ++i) duty = duty.seated();
    }

    function _fields(uint32 number, uint8 load, uint80 fees) private pure returns (Fields memory) {
        return
            Fields({
                number: number,
                taken: uint32(load) + 1,
                served: 1,
                load: load,
                maxLoad: 200,
                standing: Standing.Active,
                eligibleAt: 1_800_000_000,
                fees: fees
            });
    }

    function _assertEq(Duty duty, Fields memory expected) private pure {
        assertEq(duty.number(), expected.number, "number");
        assertEq(duty.taken(), expected.taken, "taken");
        assertEq(duty.served(), expected.served, "served");
        assertEq(duty.load(), expected.load, "load");
        assertEq(duty.maxLoad(), expected.maxLoad, "maxLoad");
        assertEq(uint256(duty.standing()), uint256(expected.standing), "standing");
        assertEq(duty.eligibleAt(), expected.eligibleAt, "eligibleAt");
        assertEq(duty.fees(), expected.fees, "fees");
        assertEq(Duty.unwrap(duty) >> 240, 0, "beyond");
    }

    function testFuzz_seated(uint32 number, uint8 load, uint80 fees) public pure {
        load = uint8(bound(load, 0, 100));
        _assertEq(_duty(number, load, fees), _fields(number, load, fees));
    }

    /// @dev Who joins again keeps what it did and holds.
    function testFuzz_joined(uint32 number, uint8 load, uint80 fees, uint8 maxLoad, uint40 at) public pure {
        load = uint8(bound(load, 0, 100));
        Fields memory expected = _fields(number, load, fees);
        (expected.maxLoad, expected.eligibleAt) = (maxLoad, at);
        _assertEq(_duty(number, load, fees).retired().joined(number, maxLoad, at), expected);
    }

    function testFuzz_withoutNumber(uint32 number, uint8 load, uint80 fees) public pure {
        load = uint8(bound(load, 0, 100));
        Fields memory expected = _fields(number, load, fees);
        expected.number = 0;
        _assertEq(_duty(number, load, fees).withoutNumber(), expected);
    }

    function testFuzz_retired(uint32 number, uint8 load, uint80 fees) public pure {
        load = uint8(bound(load, 0, 100));
        Fields memory expected = _fields(number, load, fees);
        expected.standing = Standing.Retired;
        _assertEq(_duty(number, load, fees).retired(), expected);
    }

    function testFuzz_withMaxLoad(uint32 number, uint8 load, uint80 fees, uint8 maxLoad) public pure {
        load = uint8(bound(load, 0, 100));
        Fields memory expected = _fields(number, load, fees);
        expected.maxLoad = maxLoad;
        _assertEq(_duty(number, load, fees).withMaxLoad(maxLoad), expected);
    }

    function testFuzz_left(uint32 number, uint8 load, uint80 fees) public pure {
        load = uint8(bound(load, 1, 100));
        Fields memory expected = _fields(number, load, fees);
        expected.load -= 1;
        _assertEq(_duty(number, load, fees).left(), expected);
    }

    function testFuzz_completed(uint32 number, uint8 load, uint80 fees, uint256 fee) public pure {
        load = uint8(bound(load, 1, 100));
        fee = bound(fee, 0, uint256(type(uint80).max) * 16);
        (Duty duty, bool isPaid) = _duty(number, load, fees).completed(fee);
        Fields memory expected = _fields(number, load, fees);
        (expected.load, expected.served) = (load - 1, 2);
        assertEq(isPaid, uint256(fees) + fee <= type(uint80).max);
        if (isPaid) expected.fees = uint80(fees + fee);
        _assertEq(duty, expected);
    }

    function test_completed_fillsTheWordToItsEnd() public pure {
        (Duty duty, bool isPaid) = _duty(1, 1, 5).completed(type(uint80).max - 5);
        assertTrue(isPaid);
        assertEq(duty.fees(), type(uint80).max);
        (, isPaid) = _duty(1, 1, 5).completed(type(uint80).max - 4);
        assertFalse(isPaid);
    }

    function testFuzz_withoutFees(uint32 number, uint8 load, uint80 fees) public pure {
        load = uint8(bound(load, 0, 100));
        _assertEq(_duty(number, load, fees).withoutFees(), _fields(number, load, 0));
    }

    function test_isFree_givenActiveBelowItsLoad() public pure {
        Duty duty = _duty(1, 2, 0);
        assertTrue(duty.withMaxLoad(3).isFree());
        assertFalse(duty.withMaxLoad(2).isFree());
        assertFalse(duty.withMaxLoad(1).isFree());
        assertFalse(duty.withMaxLoad(3).retired().isFree());
        assertFalse(Duty.wrap(0).isFree());
    }
}
