// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {
    CollectsForSellersOnly,
    CollectsTwice,
    ReleasesAUnitMore,
    RevokesInWordsOnly,
    RoundsFeesUp,
    RulesForBuyers,
    TakesLatePleas,
    TipsCallers
} from "./BrokenEscrows.sol";
import {ClaimTest} from "./ClaimTest.sol";
import {EscrowHandler} from "./EscrowHandler.t.sol";
import {TogetherClaims} from "./TogetherClaims.sol";

/// @notice Every claim holds of the genuine escrow and fails of a copy that is broken in one place, after the same steps.
contract BrokenEscrowTest is TogetherClaims, ClaimTest {
    uint256 private constant COIN = 1;
    uint256 private constant RELEASE = 3;
    uint256 private constant COLLECT = 6;
    /// Whom the handler takes for the stranger.
    uint256 private constant BY_STRANGER = 9 * 5 + 8;
    uint256 private constant STRANGER = 5;
    /// Of the handler's lives of a plea.
    uint256 private constant EXPIRED = 3;
    /// So that the fee is no whole number.
    uint256 private constant ODD = 1_001;
    /// Of a trade whose arbitrator is the court.
    uint256 private constant COURTS = 1_003;

    Escrow private genuine = new Escrow();

    function _given(address copy) private {
        _observeTogether(new EscrowHandler(Escrow(copy)));
        handler.pay(0, 1, COIN, ODD, false);
        handler.pay(2, 1, COIN, ODD, false);
        assertEq(handler.tradeCount(), 2);
    }

    function _givenDelivered(address copy) private {
        _given(copy);
        handler.advance(0, 0, false);
    }

    function _givenReleased(address copy) private {
        _given(copy);
        handler.fulfil(0, 0, RELEASE, 0);
    }

    function _givenCollected(address copy) private {
        _givenDelivered(copy);
        skip(8 days);
        handler.fulfil(0, BY_STRANGER, COLLECT, 0);
    }

    function _givenRevoked(address copy) private {
        _given(copy);
        handler.keepOffer(0, 100, 1 days);
        handler.revokeOffers(0, false);
        handler.takeOffer(0, false);
    }

    function _givenLatePlea(address copy) private {
        _givenDelivered(copy);
        skip(1 days);
        handler.carryPlea(0, STRANGER, 9_000, EXPIRED);
    }

    /// @dev Delivered, claimed, answered, drawn and voted: 40 of 101, which nobody has paid out yet.
    function _givenHeard(address copy) private {
        _observeTogether(new EscrowHandler(Escrow(copy)));
        handler.pay(0, 1, COIN, COURTS, false);
        for (uint256 i = 0; i < 5; i++) handler.advance(0, i == 1 ? 9_000 : 40, false);
    }

    function test_14_fails_whenTheRulingIsNotTheCourts() public {
        _givenHeard(address(genuine));
        claim_14_escrowPaysWhatTheCourtRuled();
        _givenHeard(address(new RulesForBuyers(genuine)));
        _assertFails(this.claim_14_escrowPaysWhatTheCourtRuled, "another ruling than the court's");
        handler.advance(0, 0, false);
        _assertFails(this.claim_14_escrowPaysWhatTheCourtRuled, "paid otherwise than ruled");
    }

    function test_1_fails_whenAnExitNeedsGoodwill() public {
        _givenDelivered(address(genuine));
        claim_1_strangerAloneEndsEveryTrade();
        _givenDelivered(address(new CollectsForSellersOnly(genuine)));
        _assertFails(this.claim_1_strangerAloneEndsEveryTrade, "goodwill");
    }

    function test_2_fails_whenAUnitTooMuchIsPaid() public {
        _givenReleased(address(genuine));
        claim_2_holdsWhatItOwes();
        _givenReleased(address(new ReleasesAUnitMore(genuine)));
        _assertFails(this.claim_2_holdsWhatItOwes, "owed");
    }

    function test_6_fails_whenATradeIsPaidTwice() public {
        _givenCollected(address(genuine));
        claim_6_paysEveryTradeOnce();
        _givenCollected(address(new CollectsTwice(genuine)));
        _assertFails(this.claim_6_paysEveryTradeOnce, "paid out and held");
    }

    function test_7_fails_whenAStrangerIsPaid() public {
        _givenCollected(address(genuine));
        claim_7_givesStrangersNothing();
        _givenCollected(address(new TipsCallers(genuine)));
        _assertFails(this.claim_7_givesStrangersNothing, "a stranger gained");
    }

    function test_8_fails_whenTheFeeIsRoundedUp() public {
        _givenReleased(address(genuine));
        claim_8_takesNoMoreThanThePolicysFee();
        address recipient = handler.actors(handler.FEE_RECIPIENT());
        _givenReleased(address(new RoundsFeesUp(genuine, recipient)));
        _assertFails(this.claim_8_takesNoMoreThanThePolicysFee, "fee above the policy");
    }

    function test_9_fails_whenARevokedOfferLives() public {
        _givenRevoked(address(genuine));
        claim_9_noDeadOfferIsTaken();
        _givenRevoked(address(new RevokesInWordsOnly(genuine)));
        _assertFails(this.claim_9_noDeadOfferIsTaken, "a dead offer was taken");
    }

    function test_9_fails_whenALatePleaIsTaken() public {
        _givenLatePlea(address(genuine));
        claim_9_noDeadOfferIsTaken();
        _givenLatePlea(address(new TakesLatePleas(genuine)));
        _assertFails(this.claim_9_noDeadOfferIsTaken, "a dead offer was taken");
    }
}
