// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {Offer, Plea, Policy, Status, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {EscrowHearing} from "./EscrowHearing.sol";
import {EscrowStage} from "./EscrowStage.sol";

/// @notice Acts on the escrow as its people would. A call the escrow refuses is no failure: what counts is what it leaves.
contract EscrowHandler is EscrowHearing {
    uint256 private constant MAX_TRADES = 8;
    /// Of the coins, the one that takes signatures.
    uint256 private constant DOLLAR = 1;
    /// Of the policies, the one whose arbitrator is the court.
    uint256 private constant COURT = 4;
    /// Where credits are sent: nobody's balance.
    address private constant SAFE = address(0x5AFE);

    mapping(address token => uint256) public donated;

    constructor(Escrow escrow_) EscrowStage(escrow_) {}

    function tradeCount() external view returns (uint256) {
        return _terms.length;
    }

    function tradeAt(
        uint256 index
    ) external view returns (Terms memory terms, Policy memory policy, Trade memory trade) {
        terms = _terms[index];
        return (terms, _policies[terms.policy], escrow.tradeOf(escrow.tradeId(terms)));
    }

    // ── Actions ──────────────────────────────────────────────────────────────────────────────────────────────────

    function pay(
        uint256 buyerSeed,
        uint256 sellerSeed,
        uint256 tokenSeed,
        uint256 amount,
        bool ownFee
    ) external {
        if (_terms.length == MAX_TRADES) return;
        Terms memory terms = _newTerms(buyerSeed, sellerSeed, tokenSeed % tokens.length, amount, ownFee);
        vm.prank(terms.buyer);
        try escrow.pay{value: terms.token == address(0) ? terms.amount : 0}(terms) {
            _terms.push(terms);
        } catch {}
    }

    /// @dev By the buyer, who permits just this, or by anybody who carries the buyer's authorization.
    function payBySignature(
        uint256 buyerSeed,
        uint256 sellerSeed,
        uint256 carrierSeed,
        uint256 amount,
        bool byPermit
    ) external {
        if (_terms.length == MAX_TRADES) return;
        Terms memory terms = _newTerms(buyerSeed, sellerSeed, DOLLAR, amount, byPermit);
        bool isPaid = byPermit ? _payWithPermit(terms) : _payWithAuthorization(terms, _actor(carrierSeed));
        if (isPaid) _terms.push(terms);
    }

    /// @dev The next step towards the end of a case, by the right person: chance alone would hardly ever get there.
    function advance(uint256 tradeSeed, uint16 buyerBps, bool goodsComeBack) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        Trade memory trade = escrow.tradeOf(escrow.tradeId(terms));
        if (trade.status == Status.Paid) _as(terms.seller, abi.encodeCall(escrow.deliver, (terms)));
        else if (trade.status == Status.Delivered && goodsComeBack) {
            _as(terms.seller, abi.encodeCall(escrow.allowReturn, (terms)));
        } else if (trade.status == Status.Returning && goodsComeBack) {
            _as(terms.buyer, abi.encodeCall(escrow.markReturned, (terms)));
        } else if (trade.status == Status.InCourt) _judge(escrow.tradeId(terms), buyerBps);
        else if (trade.status == Status.Ruled) this.execute(tradeSeed);
        else _plead(terms, trade, buyerBps % 10_001);
    }

    function fulfil(uint256 tradeSeed, uint256 actorSeed, uint256 verb, uint256 amount) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        // Before the prank, which the next call uses up.
        uint256 slice = _slice(terms, amount);
        vm.prank(_party(terms, actorSeed));
        verb = verb % 8;
        if (verb == 0)
            try escrow.deliver(terms) {} catch {
                _forget();
            }
        if (verb == 1)
            try escrow.allowReturn(terms) {} catch {
                _forget();
            }
        if (verb == 2)
            try escrow.markReturned(terms) {} catch {
                _forget();
            }
        if (verb == 3)
            try escrow.release(terms, slice) {} catch {
                _forget();
            }
        if (verb == 4)
            try escrow.refund(terms, slice) {} catch {
                _forget();
            }
        if (verb == 5)
            try escrow.extend(terms, uint40(vm.getBlockTimestamp() + (amount % 401 days))) {} catch {
                _forget();
            }
        if (verb == 6)
            try escrow.collect(terms) {} catch {
                _forget();
            }
        if (verb == 7)
            try escrow.reclaim(terms) {} catch {
                _forget();
            }
    }

    function dispute(uint256 tradeSeed, uint256 actorSeed, uint256 verb, uint16 buyerBps) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        Policy memory policy = _policies[terms.policy];
        Plea memory plea = Plea(buyerBps % 10_002, keccak256("statement"), 0, "");
        uint256 deposit = policy.caseFeeToken == address(0) ? policy.maxCaseFee : 0;
        vm.prank(_party(terms, actorSeed));
        verb = verb % 7;
        if (verb == 0)
            try escrow.openCase{value: deposit}(terms, policy, plea) {} catch {
                _forget();
            }
        if (verb == 1)
            try escrow.answer{value: deposit}(terms, policy, plea) {} catch {
                _forget();
            }
        if (verb == 2)
            try escrow.answer(terms, policy, plea) {} catch {
                _forget();
            }
        if (verb == 3)
            try escrow.concede(terms, policy) {} catch {
                _forget();
            }
        if (verb == 4)
            try escrow.defaultJudgment(terms, policy) {} catch {
                _forget();
            }
        if (verb == 5)
            try escrow.createDispute{value: deposit}(terms, policy) {} catch {
                _forget();
            }
        if (verb == 6)
            try escrow.lapse(terms, policy) {} catch {
                _forget();
            }
    }

    function settle(uint256 tradeSeed, uint96 toBuyer, bool inCase) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        Trade memory trade = escrow.tradeOf(escrow.tradeId(terms));
        toBuyer = uint96(bound(toBuyer, 0, uint256(trade.held) + 1));
        Offer memory offer = _signedOffer(terms, trade, toBuyer, 1);
        if (inCase)
            try escrow.settleCase(terms, _policies[terms.policy], offer) {} catch {
                _forget();
            }
        else
            try escrow.settle(terms, offer) {} catch {
                _forget();
            }
    }

    /// @dev A claim or an answer that its side signed and anybody carries and funds; now and then one that is dead.
    function carryPlea(
        uint256 tradeSeed,
        uint256 carrierSeed,
        uint16 buyerBps,
        uint256 life
    ) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        Policy memory policy = _policies[terms.policy];
        Trade memory trade = escrow.tradeOf(escrow.tradeId(terms));
        bool isAnswer = trade.status == Status.Claimed;
        address party = _pleads(terms, trade);
        Plea memory plea = Plea(buyerBps % 10_001, keccak256("statement"), 0, "");
        plea.expiresAt = uint40(vm.getBlockTimestamp() + 2 - (life % 4));
        bool isOld = life % 5 == 4;
        uint256 epoch = isOld ? uint256(trade.epoch) + 1 : trade.epoch;
        plea.signature = _signedPlea(terms, isAnswer, party, plea, epoch);
        bytes memory call =
            isAnswer
                ? abi.encodeCall(escrow.answer, (terms, policy, plea))
                : abi.encodeCall(escrow.openCase, (terms, policy, plea));
        address carrier = _actor(carrierSeed);
        uint256 deposit = policy.caseFeeToken == address(0) ? policy.maxCaseFee : 0;
        vm.prank(carrier);
        (bool done, ) = address(escrow).call{value: deposit}(call);
        if (!done) return _forget();
        bool isDead = isOld || plea.expiresAt < vm.getBlockTimestamp();
        if (isDead && carrier != party) ++deadOffersTaken;
    }

    function submitEvidence(uint256 tradeSeed, uint256 actorSeed, bytes32 cid) external booked {
        if (_terms.length == 0) return;
        bytes32 id = escrow.tradeId(_trade(tradeSeed));
        vm.prank(_actor(actorSeed));
        escrow.submitEvidence(id, cid);
    }

    function execute(uint256 tradeSeed) external booked {
        if (_terms.length == 0) return;
        Terms memory terms = _trade(tradeSeed);
        try escrow.execute(terms, _policies[terms.policy]) {} catch {
            _forget();
        }
    }

    function withdraw(uint256 actorSeed, uint256 tokenSeed, bool push) external {
        address actor = _actor(actorSeed);
        address token = tokens[tokenSeed % tokens.length];
        if (push) try escrow.pushCredit(actor, token) {} catch {}
        else {
            vm.prank(actor);
            try escrow.withdraw(token, SAFE) {} catch {}
        }
    }

    // ── The world ────────────────────────────────────────────────────────────────────────────────────────────────

    function jump(uint256 duration) external {
        skip(duration % 2 == 0 ? duration % 1 days : duration % 12 days);
    }

    function changeManners(uint256 actorSeed, bool refused, uint256 cost) external {
        address actor = _actor(actorSeed);
        falseCoin.setRefused(actor, refused);
        blackCoin.setBlacklisted(actor, refused);
        // A wallet that refuses native coin: code that reverts.
        vm.etch(actor, refused ? bytes(hex"5f5ffd") : bytes(""));
        arbitrator.setCost(cost % 0.03 ether);
        arbitrator.setPaused(cost % 5 == 0);
    }

    function donate(uint256 actorSeed, uint256 tokenSeed, uint256 amount) external {
        TestCoin token = TestCoin(tokens[1 + (tokenSeed % (tokens.length - 1))]);
        amount = amount % 1e12;
        vm.prank(_trader(actorSeed));
        try token.transfer(address(escrow), amount) returns (bool sent) {
            if (sent) donated[address(token)] += amount;
        } catch {}
    }

    // ── Paying ───────────────────────────────────────────────────────────────────────────────────────────────────

    function _newTerms(
        uint256 buyerSeed,
        uint256 sellerSeed,
        uint256 tokenIndex,
        uint256 amount,
        bool ownFee
    ) private view returns (Terms memory) {
        uint256 policy = ownFee ? tokenIndex : 0;
        if (!ownFee && amount % 4 > 1) policy = COURT;
        if (amount % 2 == 0) amount = 1 ether + (amount % 1e24);
        return
            Terms({
                buyer: _trader(buyerSeed),
                seller: _trader(sellerSeed),
                token: tokens[tokenIndex],
                amount: uint96(bound(amount, 1, type(uint96).max)),
                deliverBy: uint40(vm.getBlockTimestamp() + 10 days),
                policy: _policyIds[policy],
                agreement: keccak256(abi.encode(_terms.length))
            });
    }

    /// @dev Without the standing allowance, which is there again afterwards.
    function _payWithPermit(Terms memory terms) private returns (bool isPaid) {
        (uint8 v, bytes32 r, bytes32 s) = _signedPermit(terms);
        vm.startPrank(terms.buyer);
        dollar.approve(address(escrow), 0);
        try escrow.payWithPermit(terms, vm.getBlockTimestamp(), v, r, s) {
            isPaid = true;
        } catch {}
        dollar.approve(address(escrow), type(uint256).max);
        vm.stopPrank();
    }

    function _payWithAuthorization(Terms memory terms, address carrier) private returns (bool isPaid) {
        bytes memory signature = _signedAuthorization(terms);
        uint256 time = vm.getBlockTimestamp();
        vm.prank(carrier);
        try escrow.payWithAuthorization(terms, time - 1, time + 1, signature) {
            isPaid = true;
        } catch {}
    }

    // ── Helpers ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _plead(Terms memory terms, Trade memory trade, uint16 buyerBps) private {
        Policy memory policy = _policies[terms.policy];
        Plea memory plea = Plea(buyerBps, keccak256("statement"), 0, "");
        bytes memory call =
            trade.status == Status.Claimed
                ? abi.encodeCall(escrow.answer, (terms, policy, plea))
                : trade.status == Status.Answered
                    ? abi.encodeCall(escrow.createDispute, (terms, policy))
                    : abi.encodeCall(escrow.openCase, (terms, policy, plea));
        uint256 deposit = policy.caseFeeToken == address(0) ? policy.maxCaseFee : 0;
        vm.prank(_pleads(terms, trade));
        (bool done, ) = address(escrow).call{value: deposit}(call);
        if (!done) _forget();
    }

    /// @dev Whose word the case waits for.
    function _pleads(Terms memory terms, Trade memory trade) private pure returns (address) {
        bool buyerActs =
            trade.status == Status.Claimed ? trade.sellerClaims : trade.status != Status.Returned;
        return buyerActs ? terms.buyer : terms.seller;
    }

    function _as(address actor, bytes memory call) private {
        vm.prank(actor);
        (bool done, ) = address(escrow).call(call);
        if (!done) _forget();
    }

    function _trade(uint256 seed) private view returns (Terms memory) {
        return _terms[seed % _terms.length];
    }

    /// @dev Mostly one of the two sides, now and then somebody else.
    function _party(Terms memory terms, uint256 seed) private view returns (address) {
        if (seed % 9 == 8) return _actor(seed / 9);
        return seed % 2 == 0 ? terms.buyer : terms.seller;
    }

    /// @dev All that is held in one of three cases.
    function _slice(Terms memory terms, uint256 amount) private view returns (uint256) {
        uint256 held = escrow.tradeOf(escrow.tradeId(terms)).held;
        return amount % 3 == 0 ? held : bound(amount, 0, held + 1);
    }
}
