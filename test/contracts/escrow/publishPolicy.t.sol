// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Policy} from "../../../contracts/escrow/Trade.sol";
import {EscrowTest} from "./EscrowTest.sol";

contract PublishPolicyTest is EscrowTest {
    uint256 private constant YEAR = 365 days;

    function test_reverts_whenInspectionIsUnderAnHour() public {
        policy.inspection = 1 hours - 1;
        _expectWindowOutOfRange(1 hours - 1, 1 hours);
    }

    function test_reverts_whenInspectionIsOverAYear() public {
        policy.inspection = 365 days + 1;
        _expectWindowOutOfRange(YEAR + 1, 1 hours);
    }

    function test_reverts_whenReturnWindowIsUnderThreeDays() public {
        policy.returnWindow = 3 days - 1;
        _expectWindowOutOfRange(3 days - 1, 3 days);
    }

    function test_reverts_whenReturnWindowIsOverAYear() public {
        policy.returnWindow = 365 days + 1;
        _expectWindowOutOfRange(YEAR + 1, 3 days);
    }

    function test_reverts_whenAnswerWindowIsUnderThreeDays() public {
        policy.answerWindow = 3 days - 1;
        _expectWindowOutOfRange(3 days - 1, 3 days);
    }

    function test_reverts_whenAnswerWindowIsOverAYear() public {
        policy.answerWindow = 365 days + 1;
        _expectWindowOutOfRange(YEAR + 1, 3 days);
    }

    function test_reverts_whenRulingWindowIsUnderSevenDays() public {
        policy.rulingWindow = 7 days - 1;
        _expectWindowOutOfRange(7 days - 1, 7 days);
    }

    function test_reverts_whenRulingWindowIsOverAYear() public {
        policy.rulingWindow = 365 days + 1;
        _expectWindowOutOfRange(YEAR + 1, 7 days);
    }

    function test_reverts_whenFeeIsOverATenth() public {
        policy.feeBps = 1_001;
        _expect(abi.encodeWithSelector(IEscrow.PolicyFeeTooHigh.selector, 1_001, 1_000));
    }

    function test_reverts_whenFeeHasNoRecipient() public {
        policy.feeBps = 1;
        policy.feeRecipient = address(0);
        _expect(abi.encodeWithSelector(IEscrow.PolicyFeeWithoutRecipient.selector));
    }

    function test_reverts_whenFeeRecipientIsTheEscrow() public {
        policy.feeRecipient = address(escrow);
        _expect(abi.encodeWithSelector(IEscrow.RecipientIsForbidden.selector, address(escrow)));
    }

    function test_reverts_whenDefaultShareIsOverTheWhole() public {
        policy.defaultBuyerBps = 10_001;
        _expect(abi.encodeWithSelector(IEscrow.ShareOutOfRange.selector, 10_001, 10_000));
    }

    function testFuzz_reverts_whenChoicesAreNotSupported(uint8 choices) public {
        vm.assume(choices != 2 && choices != 11 && choices != 101);
        policy.choices = choices;
        _expect(abi.encodeWithSelector(IEscrow.ChoicesNotSupported.selector, choices));
    }

    function test_reverts_whenArbitratorHasNoCode() public {
        policy.arbitrator = stranger;
        _expect(abi.encodeWithSelector(IEscrow.ArbitratorWithoutCode.selector, stranger));
    }

    function test_reverts_whenArbitratorDataIsTooLong() public {
        policy.arbitratorData = new bytes(1_025);
        _expect(abi.encodeWithSelector(IEscrow.ArbitratorDataTooLong.selector, 1_025, 1_024));
    }

    function test_publishes_whoeverCalls() public {
        bytes32 expected = _modelId();
        assertFalse(escrow.isPublished(expected));

        vm.expectEmit(address(escrow));
        emit IEscrow.PolicyPublished(expected, stranger, policy);
        vm.prank(stranger);
        bytes32 id = escrow.publishPolicy(policy);

        assertEq(id, expected);
        assertEq(escrow.policyId(policy), expected);
        assertTrue(escrow.isPublished(expected));
    }

    function test_changesNothing_givenPublished() public {
        bytes32 id = escrow.publishPolicy(policy);
        vm.recordLogs();

        assertEq(escrow.publishPolicy(policy), id);

        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_publishes_whenEverythingIsLeast() public {
        policy.inspection = 1 hours;
        policy.returnWindow = 3 days;
        policy.answerWindow = 3 days;
        policy.rulingWindow = 7 days;
        policy.feeBps = 0;
        policy.feeRecipient = address(0);
        policy.defaultBuyerBps = 0;
        policy.choices = 2;
        policy.arbitratorData = "";
        policy.maxCaseFee = 0;
        assertTrue(escrow.isPublished(escrow.publishPolicy(policy)));
    }

    function test_publishes_whenEverythingIsMost() public {
        policy.inspection = 365 days;
        policy.returnWindow = 365 days;
        policy.answerWindow = 365 days;
        policy.rulingWindow = 365 days;
        policy.feeBps = 1_000;
        policy.defaultBuyerBps = 10_000;
        policy.choices = 101;
        policy.arbitratorData = new bytes(1_024);
        policy.caseFeeToken = address(dollar);
        policy.maxCaseFee = type(uint80).max;
        assertTrue(escrow.isPublished(escrow.publishPolicy(policy)));
    }

    /// @dev The id hashes the words as they came, so none but clean ones may be published.
    function test_reverts_whenAWordHasDirtyBits() public {
        bytes memory clean = abi.encodeCall(IEscrow.publishPolicy, (policy));
        uint8[12] memory words = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12];
        for (uint256 i = 0; i < words.length; i++) {
            bytes memory dirty = bytes.concat(clean);
            dirty[4 + 32 + uint256(words[i]) * 32] = 0x01;
            (bool done, ) = address(escrow).call(dirty);
            assertFalse(done);
        }
        (bool published, ) = address(escrow).call(clean);
        assertTrue(published);
    }

    /// @dev Every field counts: policies that differ in one are two policies.
    function test_policyId_differsInEveryField() public view {
        bytes32 id = escrow.policyId(policy);
        for (uint256 field = 0; field < 15; field++) {
            Policy memory other = policy;
            if (field == 0) other.inspection++;
            if (field == 1) other.returnWindow++;
            if (field == 2) other.answerWindow++;
            if (field == 3) other.rulingWindow++;
            if (field == 4) other.feeBps++;
            if (field == 5) other.feeRecipient = stranger;
            if (field == 6) other.defaultBuyerBps++;
            if (field == 7) other.choices++;
            if (field == 8) other.arbitrator = stranger;
            if (field == 9) other.arbitratorData = "other";
            if (field == 10) other.passParties = !other.passParties;
            if (field == 11) other.caseFeeToken = stranger;
            if (field == 12) other.maxCaseFee++;
            if (field == 13) other.document = keccak256("other");
            if (field == 14) other.templateId++;
            assertNotEq(escrow.policyId(other), id);
        }
    }

    /// @dev A word a field, and the hash of the one that has no fixed length in its place.
    function _modelId() private view returns (bytes32) {
        bytes memory first = abi.encode(
            policy.inspection,
            policy.returnWindow,
            policy.answerWindow,
            policy.rulingWindow,
            policy.feeBps,
            policy.feeRecipient,
            policy.defaultBuyerBps,
            policy.choices,
            policy.arbitrator
        );
        bytes memory last = abi.encode(
            policy.passParties,
            policy.caseFeeToken,
            policy.maxCaseFee,
            policy.document,
            policy.templateId
        );
        return keccak256(bytes.concat(first, keccak256(policy.arbitratorData), last));
    }

    function _expectWindowOutOfRange(uint256 window, uint256 minimum) private {
        _expect(abi.encodeWithSelector(IEscrow.WindowOutOfRange.selector, window, minimum, YEAR));
    }

    function _expect(bytes memory refusal) private {
        vm.expectRevert(refusal);
        escrow.publishPolicy(policy);
    }
}
