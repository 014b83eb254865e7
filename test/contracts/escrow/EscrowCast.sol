// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IEscrow} from "../../../contracts/escrow/IEscrow.sol";
import {Offer, Plea, Policy, Terms, Trade} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {TestDollar} from "../../../contracts/mocks/TestDollar.sol";
import {ArbitratorDouble} from "../support/ArbitratorDouble.sol";
import {HostileArbitrator} from "../support/HostileArbitrator.sol";
import {Test} from "../support/Test.sol";

/// @notice The cast, a policy and terms, and what the cast signs. A test overrides `policy` or `terms` where they are its
/// subject.
abstract contract EscrowCast is Test {
    /// Odd numbers, so that every rounding shows.
    uint96 internal constant AMOUNT = 100_000_003;
    uint80 internal constant DEPOSIT = 0.02 ether + 7;
    uint80 internal constant CASE_FEE = 0.013 ether + 1;
    uint16 internal constant CLAIM_BPS = 8_999;
    uint16 internal constant ANSWER_BPS = 2_501;
    /// What claim and answer concede of `AMOUNT` to each side, and what is left between them.
    uint96 internal constant CONCEDED_TO_BUYER = 25_010_001;
    uint96 internal constant CONCEDED_TO_SELLER = 10_010_000;
    uint96 internal constant DIFFERENCE = 64_980_002;
    /// What everyone of the cast owns of each coin at first.
    uint256 internal constant PURSE = 1_000 ether;
    uint40 internal constant START = 1_800_000_000;
    address internal constant NATIVE = address(0);
    /// What calling an address without code reverts with.
    bytes internal constant NO_DATA = "";
    /// Computed without a call, which would use up a prank.
    bytes32 internal constant STATEMENT = keccak256("what happened");

    IEscrow internal escrow;
    TestDollar internal dollar;
    ArbitratorDouble internal arbitrator;

    address internal buyer;
    address internal seller;
    address internal stranger;
    address internal feeRecipient;
    uint256 internal buyerKey;
    uint256 internal sellerKey;
    uint256 internal strangerKey;

    Policy internal policy;
    Terms internal terms;
    /// Id of `terms` once paid.
    bytes32 internal trade;

    function setUp() public virtual {
        vm.warp(START);
        vm.roll(1_000);
        escrow = IEscrow(deployArtifact("contracts/escrow/Escrow.sol:Escrow"));
        dollar = new TestDollar();
        arbitrator = new ArbitratorDouble(CASE_FEE);
        (buyer, buyerKey) = makeAddrAndKey("buyer");
        (seller, sellerKey) = makeAddrAndKey("seller");
        (stranger, strangerKey) = makeAddrAndKey("stranger");
        feeRecipient = makeAddr("feeRecipient");
        _fund(NATIVE);
        _fund(address(dollar));

        policy = Policy({
            inspection: 7 days,
            returnWindow: 14 days,
            answerWindow: 5 days,
            rulingWindow: 60 days,
            feeBps: 125,
            feeRecipient: feeRecipient,
            defaultBuyerBps: 6_001,
            choices: 11,
            arbitrator: address(arbitrator),
            arbitratorData: abi.encode(uint256(3), uint256(1)),
            passParties: true,
            caseFeeToken: NATIVE,
            maxCaseFee: DEPOSIT,
            document: keccak256("policy"),
            templateId: 9
        });
        terms = Terms({
            buyer: buyer,
            seller: seller,
            token: address(dollar),
            amount: AMOUNT,
            deliverBy: START + 10 days,
            policy: bytes32(0),
            agreement: keccak256("agreement")
        });
    }

    // ── Overrides ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Gives everyone of the cast a purse of `token`, which the escrow may spend.
    function _fund(address token) internal {
        address[4] memory cast = [buyer, seller, stranger, feeRecipient];
        for (uint256 i = 0; i < cast.length; i++) _fundAccount(token, cast[i]);
    }

    function _fundAccount(address token, address account) internal {
        if (token == NATIVE) {
            vm.deal(account, PURSE);
            return;
        }
        TestCoin(token).mint(account, PURSE);
        vm.prank(account);
        SafeERC20.forceApprove(IERC20(token), address(escrow), type(uint256).max);
    }

    /// @dev The trade is in `token` from here on.
    function _useToken(address token) internal {
        terms.token = token;
        if (token != NATIVE) _fund(token);
    }

    /// @dev Deposits and case fees are in the trade's coin from here on.
    function _useTradeTokenForCaseFee(uint80 maxCaseFee, uint256 cost) internal {
        policy.caseFeeToken = terms.token;
        policy.maxCaseFee = maxCaseFee;
        arbitrator.setCost(cost);
    }

    function _useHostile() internal returns (HostileArbitrator hostile) {
        hostile = new HostileArbitrator(CASE_FEE);
        arbitrator = hostile;
        policy.arbitrator = address(hostile);
    }

    function _publish() internal {
        terms.policy = escrow.publishPolicy(policy);
    }

    // ── What one signs ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A party's own word, unsigned.
    function _plea(uint16 buyerBps) internal pure returns (Plea memory) {
        return Plea({buyerBps: buyerBps, statement: STATEMENT, expiresAt: 0, signature: ""});
    }

    function _signedClaim(
        uint256 key,
        uint16 buyerBps,
        uint40 expiresAt
    ) internal view returns (Plea memory) {
        return _signedPlea("Claim", key, buyerBps, expiresAt);
    }

    function _signedAnswer(
        uint256 key,
        uint16 buyerBps,
        uint40 expiresAt
    ) internal view returns (Plea memory) {
        return _signedPlea("Answer", key, buyerBps, expiresAt);
    }

    /// @dev An offer of now, good for a day, signed by both parties.
    function _offer(uint96 toBuyer) internal view returns (Offer memory offer) {
        offer.toBuyer = toBuyer;
        offer.expiresAt = uint40(vm.getBlockTimestamp() + 1 days);
        bytes32 digest = _settlementDigest(toBuyer, offer.expiresAt);
        offer.buyerSignature = _sign(buyerKey, digest);
        offer.sellerSignature = _sign(sellerKey, digest);
    }

    /// @dev About what is held and valid in the epoch of now.
    function _settlementDigest(uint256 toBuyer, uint256 expiresAt) internal view returns (bytes32) {
        Trade memory state = _state();
        bytes32 typehash = keccak256(
            "Settlement(bytes32 trade,uint256 held,uint256 toBuyer,uint256 expiresAt,uint256 epoch)"
        );
        return _digest(keccak256(abi.encode(typehash, trade, state.held, toBuyer, expiresAt, state.epoch)));
    }

    function _pleaDigest(
        string memory kind,
        uint16 buyerBps,
        bytes32 statement,
        uint40 expiresAt
    ) internal view returns (bytes32) {
        bytes32 typehash = keccak256(
            bytes.concat(
                bytes(kind),
                "(bytes32 trade,uint256 buyerBps,bytes32 statement,uint256 expiresAt,uint256 epoch)"
            )
        );
        return
            _digest(keccak256(abi.encode(typehash, trade, buyerBps, statement, expiresAt, _state().epoch)));
    }

    /// @dev The seller's signatures of a claim and of an answer with the five words of an offer: the share is what is
    /// held, which has to be `CLAIM_BPS`, and the statement the split.
    function _pleasLike(Offer memory offer) internal view returns (bytes[2] memory pleas) {
        bytes32 split = bytes32(uint256(offer.toBuyer));
        pleas[0] = _sign(sellerKey, _pleaDigest("Claim", CLAIM_BPS, split, offer.expiresAt));
        pleas[1] = _sign(sellerKey, _pleaDigest("Answer", CLAIM_BPS, split, offer.expiresAt));
    }

    /// @dev The buyer's ERC-3009 authorization that pays `terms`, valid within `START … START + 1 day`.
    function _authorization(uint256 key) internal view returns (bytes memory) {
        return _authorizationFor(key, escrow.tradeId(terms));
    }

    function _authorizationFor(uint256 key, bytes32 nonce) internal view returns (bytes memory) {
        return _authorizationWithin(key, nonce, START - 1, START + 1 days);
    }

    function _authorizationWithin(
        uint256 key,
        bytes32 nonce,
        uint256 validAfter,
        uint256 validBefore
    ) internal view returns (bytes memory) {
        bytes32 typehash = keccak256(
            "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
        );
        bytes32 structHash = keccak256(
            abi.encode(typehash, terms.buyer, address(escrow), terms.amount, validAfter, validBefore, nonce)
        );
        bytes32 domain = TestDollar(terms.token).DOMAIN_SEPARATOR();
        return _sign(key, keccak256(abi.encodePacked("\x19\x01", domain, structHash)));
    }

    function _digest(bytes32 structHash) internal view returns (bytes32) {
        bytes32 typehash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
        );
        bytes32 domain = keccak256(
            abi.encode(typehash, keccak256("Parley Escrow"), keccak256("1"), block.chainid, address(escrow))
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, structHash));
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signedPlea(
        string memory kind,
        uint256 key,
        uint16 buyerBps,
        uint40 expiresAt
    ) private view returns (Plea memory plea) {
        plea = Plea({buyerBps: buyerBps, statement: STATEMENT, expiresAt: expiresAt, signature: ""});
        plea.signature = _sign(key, _pleaDigest(kind, buyerBps, STATEMENT, expiresAt));
    }

    function _state() internal view returns (Trade memory) {
        return escrow.tradeOf(trade);
    }
}
