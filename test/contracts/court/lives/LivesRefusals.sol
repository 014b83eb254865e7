// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEscrow} from "../../../../contracts/escrow/IEscrow.sol";
import {ReceiverDouble} from "../../support/ReceiverDouble.sol";
import {RefusingDollar} from "../../support/RefusingDollar.sol";
import {LivesWorld} from "./LivesWorld.sol";

/// @notice Payees who can be paid neither coin for a while. What could not be pushed to them waits as a credit: pushed again, or
/// withdrawn to where its owner wants it.
abstract contract LivesRefusals is LivesWorld {
    address private immutable _WALLET = address(new ReceiverDouble());
    mapping(address payee => bool) internal isRefusing;

    /// @dev Now and then one begins to refuse, or takes again.
    function _changeRefusals() internal {
        if (!_happensAside(15)) return;
        _setRefusing(_payees()[_pickAside(3)], _happensAside(70));
    }

    /// @dev In native coin by a wallet's code, to which the account is delegated (EIP-7702).
    function _setRefusing(address payee, bool isOn) internal {
        isRefusing[payee] = isOn;
        RefusingDollar(address(dollar)).setRefused(payee, isOn);
        vm.etch(payee, isOn ? abi.encodePacked(hex"ef0100", _WALLET) : bytes(""));
        if (isOn) ReceiverDouble(payable(payee)).setManner(ReceiverDouble.Manner.Reverts);
    }

    /// @dev In the end everybody takes what is theirs.
    function _takeCredits() internal {
        address[3] memory payees = _payees();
        for (uint256 i = 0; i < 3; ++i) {
            _takeCredit(payees[i], NATIVE);
            _takeCredit(payees[i], address(dollar));
            if (isRefusing[payees[i]]) _setRefusing(payees[i], false);
        }
    }

    function _takeCredit(address owner, address token) private {
        uint256 credit = escrow.credits(owner, token);
        if (credit == 0) return;
        uint256 way = _pickAside(3);
        if (way == 0) {
            _gain(stranger, token, credit);
            _lose(owner, token, credit);
            vm.prank(owner);
            escrow.withdraw(token, stranger);
            ++seen["credit sent elsewhere"];
            return;
        }
        if (isRefusing[owner]) {
            vm.expectRevert(abi.encodeWithSelector(IEscrow.PushFailed.selector, token, owner));
            escrow.pushCredit(owner, token);
            _setRefusing(owner, false);
        }
        vm.prank(way == 1 ? stranger : owner);
        if (way == 1) escrow.pushCredit(owner, token);
        else escrow.withdraw(token, owner);
        ++seen[way == 1 ? bytes32("credit pushed") : bytes32("credit withdrawn")];
    }

    function _payees() private view returns (address[3] memory) {
        return [buyer, seller, feeRecipient];
    }
}
