// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Escrow} from "../../../contracts/escrow/Escrow.sol";
import {Policy} from "../../../contracts/escrow/Trade.sol";
import {TestCoin} from "../../../contracts/mocks/TestCoin.sol";
import {TestDollar} from "../../../contracts/mocks/TestDollar.sol";
import {ArbitratorDouble} from "../support/ArbitratorDouble.sol";
import {BlacklistingCoin} from "../support/BlacklistingCoin.sol";
import {FalseReturningCoin} from "../support/FalseReturningCoin.sol";
import {EscrowCourt} from "./EscrowCourt.sol";

/// @notice The escrow among people with coins, policies and keys to sign with. The first four trade, the fifth has the
/// fees, and the last is a stranger, who may call all that they may. Before the last policy's arbitrator, the court itself,
/// cases are paid in native coin.
abstract contract EscrowStage is EscrowCourt {
    uint256 public constant ACTORS = 6;
    uint256 internal constant TRADERS = 4;
    uint256 public constant FEE_RECIPIENT = 4;
    uint256 public constant STRANGER = 5;
    uint256 public constant PURSE = 1e30;
    uint16 public constant FEE_BPS = 125;
    uint256 internal constant FIRST_KEY = 0xAC70;

    Escrow public escrow;
    ArbitratorDouble public arbitrator = new ArbitratorDouble(0.01 ether);
    TestDollar public dollar = new TestDollar();
    FalseReturningCoin public falseCoin = new FalseReturningCoin();
    BlacklistingCoin public blackCoin = new BlacklistingCoin();

    address[ACTORS] public actors;
    address[4] public tokens;
    mapping(bytes32 policy => Policy) internal _policies;
    bytes32[] internal _policyIds;

    constructor(Escrow escrow_) {
        escrow = escrow_;
        tokens = [address(0), address(dollar), address(falseCoin), address(blackCoin)];
        for (uint256 i = 0; i < ACTORS; i++) {
            actors[i] = vm.addr(FIRST_KEY + i);
            vm.deal(actors[i], PURSE);
            for (uint256 j = 1; j < tokens.length; j++) {
                TestCoin(tokens[j]).mint(actors[i], PURSE);
                vm.prank(actors[i]);
                TestCoin(tokens[j]).approve(address(escrow), type(uint256).max);
            }
        }
        for (uint256 i = 0; i < tokens.length; i++) _publish(tokens[i], address(arbitrator), "");
        _publish(address(0), address(court), abi.encode(version));
    }

    function _publish(address caseFeeToken, address arbitrator_, bytes memory arbitratorData) private {
        Policy memory policy = Policy({
            inspection: 7 days,
            returnWindow: 14 days,
            answerWindow: 5 days,
            rulingWindow: 30 days,
            feeBps: FEE_BPS,
            feeRecipient: actors[FEE_RECIPIENT],
            defaultBuyerBps: 3_333,
            choices: 101,
            arbitrator: arbitrator_,
            arbitratorData: arbitratorData,
            passParties: true,
            caseFeeToken: caseFeeToken,
            maxCaseFee: 0.02 ether,
            document: keccak256(abi.encode(caseFeeToken)),
            templateId: 0
        });
        bytes32 id = escrow.publishPolicy(policy);
        _policies[id] = policy;
        _policyIds.push(id);
    }

    function _actor(uint256 seed) internal view returns (address) {
        return actors[seed % ACTORS];
    }

    function _trader(uint256 seed) internal view returns (address) {
        return actors[seed % TRADERS];
    }
}
