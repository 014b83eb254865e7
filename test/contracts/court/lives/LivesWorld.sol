// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Dispute} from "../../../../contracts/court/ICourt.sol";
import {Rules} from "../../../../contracts/court/IRosters.sol";
import {SignedPayments} from "../../escrow/SignedPayments.sol";
import {CourtDeployment} from "../../support/CourtDeployment.sol";
import {KlerosDouble} from "../../support/KlerosDouble.sol";
import {RefusingDollar} from "../../support/RefusingDollar.sol";
import {WholeCourt} from "../../support/WholeCourt.sol";

/// @notice Everybody whose money is counted, chance, and the book: what each should own by protocol.md's rules.
abstract contract LivesWorld is SignedPayments, CourtDeployment {
    uint256 internal constant MEMBERS = 18;
    /// Disputes that a member takes at a time.
    uint8 internal constant MAX_LOAD = 5;

    WholeCourt internal court;
    KlerosDouble internal kleros;
    address[] internal people;
    /// Members of the life's roster are the first of them, and their numbers their places.
    address[MEMBERS] internal members;
    mapping(address member => uint256) internal keyOf;

    /// What each has gained beyond its purse.
    mapping(address account => mapping(address token => int256)) internal book;
    mapping(address token => uint256) internal burned;

    /// How often each came about.
    mapping(bytes32 what => uint256) internal seen;

    /// Of the life.
    Rules internal rules;
    bytes32 internal version;
    uint256 internal memberCount;
    Dispute internal dispute;
    uint256 internal disputeId;

    uint256 private _chance;
    uint256 private _chanceAside;

    function setUp() public virtual override {
        super.setUp();
        dollar = new RefusingDollar();
        _fund(address(dollar));
        court = deployCourt();
        kleros = new KlerosDouble(1);
        kleros.setWhitelist(true, address(court), true);
        kleros.accept(dollar, 1 ether);
        people = [buyer, seller, stranger, feeRecipient];
        for (uint256 i = 0; i < MEMBERS; ++i) {
            uint256 key;
            (members[i], key) = makeAddrAndKey(string.concat("member ", vm.toString(i)));
            keyOf[members[i]] = key;
            people.push(members[i]);
        }
        for (uint256 i = 0; i < people.length; ++i) {
            _fundAccount(NATIVE, people[i]);
            if (i >= 4) _fundAccount(address(dollar), people[i]);
            vm.prank(people[i]);
            dollar.approve(address(court), type(uint256).max);
        }
        vm.prank(buyer);
        dollar.approve(address(PERMIT2), type(uint256).max);
    }

    // ── Chance ───────────────────────────────────────────────────────────────────────────────────────────────────

    function _sow(uint256 seed) internal {
        _chance = seed;
        _chanceAside = uint256(keccak256(abi.encode("aside", seed)));
    }

    /// @return One of 0 … `count` − 1.
    function _pick(uint256 count) internal returns (uint256) {
        _chance = uint256(keccak256(abi.encode(_chance)));
        return _chance % count;
    }

    function _happens(uint256 percent) internal returns (bool) {
        return _pick(100) < percent;
    }

    /// @dev Chance of its own: how money comes and who refuses it changes nothing of what else happens.
    function _pickAside(uint256 count) internal returns (uint256) {
        _chanceAside = uint256(keccak256(abi.encode(_chanceAside)));
        return _chanceAside % count;
    }

    function _happensAside(uint256 percent) internal returns (bool) {
        return _pickAside(100) < percent;
    }

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    // ── The book ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _gain(address account, address token, uint256 amount) internal {
        book[account][token] += int256(amount);
    }

    function _lose(address account, address token, uint256 amount) internal {
        book[account][token] -= int256(amount);
    }

    /// @dev To the unit: what everybody owns, the outside court, too, and nothing left in escrow or court but what was burned.
    function _assertBook(address token) internal view {
        for (uint256 i = 0; i < people.length; ++i) {
            int256 owned = int256(_balanceOf(token, people[i]));
            assertEq(owned, int256(PURSE) + book[people[i]][token]);
        }
        _assertHolds(token, 0);
        assertEq(int256(_balanceOf(token, address(kleros))), book[address(kleros)][token]);
        assertEq(_balanceOf(token, address(court)), burned[token], "court holds");
    }
}
