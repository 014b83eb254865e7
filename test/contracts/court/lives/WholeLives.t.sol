// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICourt} from "../../../../contracts/court/ICourt.sol";
import {Status, Trade} from "../../../../contracts/escrow/IEscrow.sol";
import {Log} from "../../support/Vm.sol";
import {LivesCourt} from "./LivesCourt.sol";

/// @notice A thousand whole lives of trades, with all that may come between paying and closing: slices, returns, settlements,
/// cases, panels with absences and recusals, appeals, lapses. After each, everybody has withdrawn what it is owed and
/// owns what the book says, to the unit. A life follows from its seed alone, which a failure names.
contract WholeLivesTest is LivesCourt {
    uint256 private constant LIVES = 100;

    error LifeFailed(uint256 seed, bytes reason);

    function test_livesFrom0() public {
        _liveAll(0);
    }

    function test_livesFrom100() public {
        _liveAll(100);
    }

    function test_livesFrom200() public {
        _liveAll(200);
    }

    function test_livesFrom300() public {
        _liveAll(300);
    }

    function test_livesFrom400() public {
        _liveAll(400);
    }

    function test_livesFrom500() public {
        _liveAll(500);
    }

    function test_livesFrom600() public {
        _liveAll(600);
    }

    function test_livesFrom700() public {
        _liveAll(700);
    }

    function test_livesFrom800() public {
        _liveAll(800);
    }

    function test_livesFrom900() public {
        _liveAll(900);
    }

    /// @dev A call of its own, so that its memory is freed.
    function live(uint256 seed) external {
        _sow(seed);
        _agree(seed);
        _begin();
        vm.recordLogs();
        while (_state().status != Status.Closed && disputeId == 0) _step();
        if (disputeId != 0) _dispute();
        _leaveCourt();
        _assertClosed();
        _assertBook(NATIVE);
        _assertBook(address(dollar));
    }

    function _liveAll(uint256 first) private {
        for (uint256 seed = first; seed < first + LIVES; ++seed) {
            try this.live(seed) {} catch (bytes memory reason) {
                revert LifeFailed(seed, reason);
            }
        }
        _assertSeen();
    }

    /// @dev What chance never brought about would not be tested.
    function _assertSeen() private view {
        bytes32[13] memory all = [
            bytes32("settled"),
            "sliced",
            "timed out",
            "defaulted",
            "agreed",
            "lapsed",
            "recused",
            "absent",
            "failed",
            "appealed",
            "overturned",
            "refused",
            "ruled"
        ];
        for (uint256 i = 0; i < all.length; ++i) {
            assertTrue(seen[all[i]] != 0, string(abi.encodePacked(all[i])));
        }
    }

    function _agree(uint256 seed) private {
        terms.token = _happens(50) ? NATIVE : address(dollar);
        terms.amount = uint96(1_000 + _pick(_happens(50) ? 100_000 : 1 ether));
        terms.deliverBy = uint40(_now() + 10 days);
        terms.agreement = bytes32(seed);
        policy.caseFeeToken = _happens(50) ? NATIVE : terms.token;
        uint256 most = policy.caseFeeToken == terms.token ? terms.amount / 4 : 0.1 ether;
        _foundRoster(policy.caseFeeToken, most);
        uint256 price = uint256(rules.seatFee) * rules.seats;
        policy.maxCaseFee = uint80(price + _pick(most - price + 1));
        policy.feeBps = uint16(_pick(1_001));
        policy.defaultBuyerBps = uint16(_pick(10_001));
        policy.choices = uint8([2, 11, 101][_pick(3)]);
        policy.rulingWindow = _happens(80) ? 300 days : 20 days;
        (policy.arbitrator, policy.arbitratorData) = (address(court), abi.encode(version));
        (disputeId, policy.document) = (0, bytes32(seed));
        _publish();
    }

    /// @dev Some end their trade themselves meanwhile; the dispute goes on and is paid all the same.
    function _dispute() private {
        vm.recordLogs();
        uint256 turns = _happens(30) ? _pick(4) : type(uint256).max;
        bool isOver = false;
        for (uint256 i = 0; !isOver; ++i) {
            if (i == turns && _state().status == Status.InCourt) _endWithoutRuling();
            isOver = _hear();
        }
        _bookAbsences();
        _bookRounds();
        Trade memory state = _state();
        if (state.status == Status.Closed) return;
        vm.prank(stranger);
        escrow.execute(terms, policy);
        _closeRuled(state, court.caseOf(disputeId).ruling);
        ++seen[court.caseOf(disputeId).ruling == 0 ? bytes32("refused") : bytes32("ruled")];
    }

    /// @dev A slash leaves the stake and is nobody's.
    function _bookAbsences() private {
        Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != ICourt.SeatAbsent.selector) continue;
            (, uint80 slash) = abi.decode(logs[i].data, (uint8, uint80));
            _lose(address(uint160(uint256(logs[i].topics[2]))), rules.feeToken, slash);
            burned[rules.feeToken] += slash;
            ++seen["absent"];
        }
    }
}
