// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {ApprovalRaceCoin} from "../support/ApprovalRaceCoin.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {CallingCoin} from "../support/CallingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {FeeOnTransferCoin} from "../support/FeeOnTransferCoin.sol";
import {LyingCoin} from "../support/LyingCoin.sol";
import {PausingCoin} from "../support/PausingCoin.sol";
import {SilentCoin} from "../support/SilentCoin.sol";
import {TwoEntryCoin} from "../support/TwoEntryCoin.sol";
import {UpgradedCoin} from "../support/UpgradedCoin.sol";
import {ZeroRefusingCoin} from "../support/ZeroRefusingCoin.sol";
import {SignedPayments} from "./SignedPayments.sol";

/// @notice The table of coins of bad manners: how each is made, in which ways it cannot be paid with, and its trouble.
abstract contract CoinTable is SignedPayments {
    enum Kind {
        NoReturnValue,
        ReturnsFalse,
        RefusesToBePaid,
        RefusesZero,
        ChargesFee,
        TwoEntries,
        Blacklists,
        Pauses,
        Upgraded,
        NoDecimals,
        ManyDecimals,
        Reenters,
        ApprovalRace,
        PermitDoesNothing,
        PullsNothing
    }

    enum Way {
        Approval,
        Permit,
        Permit2,
        Many,
        Charge,
        Authorization
    }

    enum End {
        Release,
        ReleaseMany,
        Refund,
        Collect,
        CollectMany,
        Reclaim,
        Settle,
        Execute
    }

    Kind internal kind;

    /// @dev The error with which paying is refused; zero where it works.
    function _refusal(Way way) internal view returns (bytes4) {
        if (kind == Kind.RefusesToBePaid) {
            return
                way == Way.Authorization ? bytes4(0xffffffff) : SafeERC20.SafeERC20FailedOperation.selector;
        }
        // What calls itself successful and does nothing is measured; what the coin does not have reverts.
        bool lies = kind == Kind.PermitDoesNothing || kind == Kind.PullsNothing;
        if (way == Way.Authorization) return lies ? IEscrow.PulledLessThanAsked.selector : bytes4(0xffffffff);
        bool isShort = kind == Kind.ChargesFee || kind == Kind.PullsNothing;
        return isShort ? IEscrow.PulledLessThanAsked.selector : bytes4(0);
    }

    function _create() internal returns (address) {
        if (kind == Kind.NoReturnValue) return address(new SilentCoin());
        if (kind == Kind.ReturnsFalse || kind == Kind.RefusesToBePaid)
            return address(new FalseReturningCoin());
        if (kind == Kind.RefusesZero) return address(new ZeroRefusingCoin());
        if (kind == Kind.ChargesFee) return address(new FeeOnTransferCoin());
        if (kind == Kind.TwoEntries) return address(new TwoEntryCoin().second());
        if (kind == Kind.Blacklists) return address(new BlacklistingCoin());
        if (kind == Kind.Pauses) return address(new PausingCoin());
        if (kind == Kind.Upgraded) return address(new UpgradedCoin());
        if (kind == Kind.NoDecimals) return address(new TestCoin("Whole coin", "WHOLE", 0));
        if (kind == Kind.ManyDecimals) return address(new TestCoin("Fine coin", "FINE", 77));
        if (kind == Kind.Reenters) return address(new CallingCoin());
        if (kind == Kind.ApprovalRace) return address(new ApprovalRaceCoin());
        return address(new LyingCoin());
    }

    /// @dev From here on a payee cannot be paid, where the coin knows such a thing.
    function _setTrouble(bool isOn) internal returns (bool) {
        address coin = terms.token;
        address[3] memory payees = [buyer, seller, feeRecipient];
        for (uint256 i = 0; i < 3; ++i) {
            if (kind == Kind.ReturnsFalse) FalseReturningCoin(coin).setRefused(payees[i], isOn);
            if (kind == Kind.Blacklists) BlacklistingCoin(coin).setBlacklisted(payees[i], isOn);
        }
        if (kind == Kind.Pauses) PausingCoin(coin).setPaused(isOn);
        if (kind == Kind.Upgraded) {
            UpgradedCoin(coin).upgrade(isOn ? UpgradedCoin.Version.Broken : UpgradedCoin.Version.Silent);
        }
        return
            kind == Kind.ReturnsFalse ||
            kind == Kind.Blacklists ||
            kind == Kind.Pauses ||
            kind == Kind.Upgraded;
    }
}
