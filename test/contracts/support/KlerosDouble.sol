// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IArbitrableV2} from "../../../contracts/interfaces/IArbitrableV2.sol";
import {IArbitratorV2} from "../../../contracts/interfaces/IArbitratorV2.sol";

/// @notice Kleros v2's core (release 0.9) as an arbitrable contract meets it: court and jurors in the data, fees in native
/// coin or in coins it accepts at a rate, a whitelist of arbitrables, a ruling that is provisional until the execution
/// period and delivered once. How jurors vote, the test says; their votes are counted as the classic dispute kit's.
contract KlerosDouble is IArbitratorV2 {
    enum Period {
        Evidence,
        Commit,
        Vote,
        Appeal,
        Execution
    }

    struct KlerosDispute {
        address arbitrated;
        IERC20 feeToken;
        uint256 choices;
        uint256 jurors;
        Period period;
        bool ruled;
        uint256 winner;
        bool tied;
    }

    uint256 private constant DEFAULT_JURORS = 3;

    uint256 public feeForJuror;
    bool public isWhitelistEnabled;
    mapping(address arbitrable => bool) public whitelist;
    /// Units of a coin for one of native coin; 0 where it is not accepted.
    mapping(IERC20 token => uint256) public rates;
    KlerosDispute[] private _disputes;

    error ArbitrationFeesNotEnough();
    error TokenNotAccepted();
    error TransferFailed();
    error ArbitrableNotWhitelisted();
    error NotExecutionPeriod();
    error RulingAlreadyExecuted();
    error ChoiceOutOfBounds();
    error TooManyVotes();

    constructor(uint256 feeForJuror_) {
        feeForJuror = feeForJuror_;
    }

    // ── Its governor ─────────────────────────────────────────────────────────────────────────────────────────────

    function setFeeForJuror(uint256 feeForJuror_) external {
        feeForJuror = feeForJuror_;
    }

    function setWhitelist(bool isEnabled, address arbitrable, bool isListed) external {
        isWhitelistEnabled = isEnabled;
        whitelist[arbitrable] = isListed;
    }

    function accept(IERC20 token, uint256 rate) external {
        rates[token] = rate;
    }

    // ── Its jurors ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of one round, whose jurors need not all vote. Most votes win, a refusal (0) being a choice as any other; where
    /// several choices have most, or nobody votes, it is a tie. The appeal period begins: the ruling shows, and may still
    /// change, by the votes of twice as many jurors and one, which are counted alone.
    function castVotes(uint256 disputeId, uint256[] memory votes) public {
        KlerosDispute storage dispute = _disputes[disputeId];
        if (dispute.period == Period.Appeal) dispute.jurors = 2 * dispute.jurors + 1;
        if (votes.length > dispute.jurors) revert TooManyVotes();
        uint256[] memory counts = new uint256[](dispute.choices + 1);
        for (uint256 i = 0; i < votes.length; ++i) {
            if (votes[i] > dispute.choices) revert ChoiceOutOfBounds();
            ++counts[votes[i]];
        }
        uint256 most = 0;
        for (uint256 choice = 0; choice < counts.length; ++choice) {
            if (counts[choice] == most) dispute.tied = true;
            if (counts[choice] <= most) continue;
            (most, dispute.winner, dispute.tied) = (counts[choice], choice, false);
        }
        dispute.period = Period.Appeal;
    }

    /// @dev All jurors of the round alike.
    function voteAlike(uint256 disputeId, uint256 choice) external {
        uint256[] memory votes = new uint256[](_disputes[disputeId].jurors);
        for (uint256 i = 0; i < votes.length; ++i) votes[i] = choice;
        castVotes(disputeId, votes);
    }

    function passAppeal(uint256 disputeId) external {
        _disputes[disputeId].period = Period.Execution;
    }

    // ── Disputes ─────────────────────────────────────────────────────────────────────────────────────────────────

    function createDispute(uint256 choices, bytes calldata extraData) external payable returns (uint256) {
        if (msg.value < arbitrationCost(extraData)) revert ArbitrationFeesNotEnough();
        return _create(choices, IERC20(address(0)), msg.value / feeForJuror);
    }

    function createDispute(
        uint256 choices,
        bytes calldata extraData,
        IERC20 feeToken,
        uint256 feeAmount
    ) external returns (uint256) {
        if (rates[feeToken] == 0) revert TokenNotAccepted();
        if (feeAmount < arbitrationCost(extraData, feeToken)) revert ArbitrationFeesNotEnough();
        if (!SafeERC20.trySafeTransferFrom(feeToken, msg.sender, address(this), feeAmount)) {
            revert TransferFailed();
        }
        return _create(choices, feeToken, feeAmount / _inToken(feeToken, feeForJuror));
    }

    /// @dev Anyone may. That it was ruled is written before the arbitrable is called, whose failure is the caller's.
    function executeRuling(uint256 disputeId) external {
        KlerosDispute storage dispute = _disputes[disputeId];
        if (dispute.period != Period.Execution) revert NotExecutionPeriod();
        if (dispute.ruled) revert RulingAlreadyExecuted();
        dispute.ruled = true;
        (uint256 ruling, , ) = currentRuling(disputeId);
        emit Ruling(dispute.arbitrated, disputeId, ruling);
        IArbitrableV2(dispute.arbitrated).rule(disputeId, ruling);
    }

    function disputeAt(uint256 disputeId) external view returns (KlerosDispute memory) {
        return _disputes[disputeId];
    }

    function arbitrationCost(bytes calldata extraData) public view returns (uint256) {
        return feeForJuror * _jurors(extraData);
    }

    function arbitrationCost(bytes calldata extraData, IERC20 feeToken) public view returns (uint256) {
        return _inToken(feeToken, arbitrationCost(extraData));
    }

    /// @dev A tie is ruling 0.
    function currentRuling(uint256 disputeId) public view returns (uint256, bool, bool) {
        KlerosDispute storage dispute = _disputes[disputeId];
        return (dispute.tied ? 0 : dispute.winner, dispute.tied, false);
    }

    function _create(uint256 choices, IERC20 feeToken, uint256 jurors) private returns (uint256 disputeId) {
        if (isWhitelistEnabled && !whitelist[msg.sender]) revert ArbitrableNotWhitelisted();
        disputeId = _disputes.length;
        KlerosDispute storage dispute = _disputes.push();
        (dispute.arbitrated, dispute.feeToken) = (msg.sender, feeToken);
        (dispute.choices, dispute.jurors) = (choices, jurors);
        emit DisputeCreation(disputeId, msg.sender);
    }

    function _inToken(IERC20 token, uint256 amount) private view returns (uint256) {
        return (amount * rates[token]) / 1 ether;
    }

    /// @dev The second word; what is missing or zero is the default.
    function _jurors(bytes calldata extraData) private pure returns (uint256 jurors) {
        if (extraData.length < 64) return DEFAULT_JURORS;
        jurors = uint256(bytes32(extraData[32:]));
        if (jurors == 0) jurors = DEFAULT_JURORS;
    }
}
