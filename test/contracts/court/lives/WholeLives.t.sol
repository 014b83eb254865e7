// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Status, Trade} from "../../../../contracts/escrow/Trade.sol";
import {LivesCourt} from "./LivesCourt.sol";
import {LivesReach} from "./LivesReach.sol";

/// @notice A thousand whole lives of trades, paid in every way, alone or many at once, with all that may come between paying and
/// closing: payees who cannot be paid, slices, returns, settlements, cases, panels with absences, recusals and votes told too
/// early, members who retire, appeals, the outside court, lapses. After each, everybody has withdrawn what it is owed and owns
/// what the book says, to the unit. A life follows from its seed alone, which a failure names.
contract WholeLivesTest is LivesCourt, LivesReach {
    uint256 private constant LIVES = 250;

    error LifeFailed(uint256 seed, bytes reason);

    function test_livesFrom0() public {
        _liveAll(0);
    }

    function test_livesFrom250() public {
        _liveAll(250);
    }

    function test_livesFrom500() public {
        _liveAll(500);
    }

    function test_livesFrom750() public {
        _liveAll(750);
    }

    /// @dev A call of its own, so that its memory is freed.
    function live(uint256 seed) external {
        _sow(seed);
        _agree(seed);
        _begin();
        vm.recordLogs();
        while (_state().status != Status.Closed && disputeId == 0) {
            _changeRefusals();
            _step();
        }
        if (disputeId != 0) _dispute();
        _endCarton();
        _takeCredits();
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
        _assertReached();
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
        _beginHearing();
        uint256 turns = _happens(30) ? _pick(4) : type(uint256).max;
        Trade memory state = _state();
        bool isEnded = false;
        bool isOver = false;
        for (uint256 i = 0; !isOver; ++i) {
            if (i == turns && _state().status == Status.InCourt) {
                _endWithoutRuling();
                isEnded = true;
            }
            _changeRefusals();
            isOver = _hear();
        }
        uint256 ruling = court.caseOf(disputeId).ruling;
        assertEq(ruling, expected, "award");
        _bookRounds();
        if (isEnded) return;
        if (_state().status == Status.Closed) {
            ++seen["paid out at once"];
        } else {
            vm.prank(stranger);
            escrow.execute(terms, policy);
        }
        _closeRuled(state, ruling);
        ++seen[ruling == 0 ? bytes32("refused") : bytes32("ruled")];
    }
}
