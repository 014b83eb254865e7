// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Split} from "../../contracts/escrow/Split.sol";

/// @dev For the SMTChecker: each assertion holds for every value of the parameters that passes the requirements, and no
/// arithmetic on the way to it fails. A contract is a theorem.
uint256 constant BPS = 10_000;

/// @notice Of any amount and any split the seller has its part, rounded down by less than a unit.
contract SellerPartProof {
    function sellerPart(uint96 held, uint16 buyerBps) external pure {
        require(buyerBps <= BPS);
        uint256 part = Split.sellerPart(held, buyerBps);
        uint256 exact = uint256(held) * (BPS - buyerBps);
        assert(part * BPS <= exact && exact < (part + 1) * BPS);
        assert(part <= held);
        if (buyerBps == 0) assert(part == held);
        if (buyerBps == BPS) assert(part == 0);
    }
}

/// @notice What two splits agree on and what is left between them add up, and do not depend on who said which.
contract ConcededProof {
    function conceded(uint96 held, uint16 oneBps, uint16 otherBps) external pure {
        require(oneBps <= BPS && otherBps <= BPS);
        (uint256 toBuyer, uint256 toSeller, uint256 difference) = Split.conceded(held, oneBps, otherBps);
        assert(toBuyer + toSeller + difference == held);
        (uint256 low, uint256 high) = oneBps < otherBps ? (oneBps, otherBps) : (otherBps, oneBps);
        assert(toBuyer * BPS >= held * low && toBuyer * BPS < held * low + BPS);
        assert(toSeller * BPS <= held * (BPS - high) && (toSeller + 1) * BPS > held * (BPS - high));
        if (oneBps == otherBps) assert(difference == 0);
    }
}

/// @notice A ruling gives its part of the difference, rounded down by less than a unit; a higher one never gives the seller less.
contract AwardProof {
    function award(uint96 difference, uint8 ruling, uint8 kind) external pure {
        uint256 choices =
            kind == 0
                ? 2
                : kind == 1
                    ? 11
                    : 101;
        require(ruling >= 1 && ruling <= choices);
        uint256 toSeller = Split.ruledPart(difference, ruling, choices);
        uint256 exact = uint256(difference) * (ruling - 1);
        assert(toSeller <= difference);
        assert(toSeller * (choices - 1) <= exact && exact < (toSeller + 1) * (choices - 1));
        if (ruling == 1) assert(toSeller == 0);
        if (ruling == choices) assert(toSeller == difference);
    }

    function awardRises(uint96 difference, uint8 ruling, uint8 kind) external pure {
        uint256 choices =
            kind == 0
                ? 2
                : kind == 1
                    ? 11
                    : 101;
        require(ruling >= 1 && ruling < choices);
        assert(
            Split.ruledPart(difference, ruling, choices) <=
                Split.ruledPart(difference, uint256(ruling) + 1, choices)
        );
    }
}

/// @notice Each side bears what it lost of the case fee, and its deposit always suffices.
contract CostsProof {
    /// @dev Deposits pay the case fee together, each side by what it lost; the buyer's part is rounded down by less than a unit,
    /// and so the seller's up.
    function costs(uint80 maxCaseFee, uint80 caseFee, uint8 ruling, uint8 kind) external pure {
        uint256 choices =
            kind == 0
                ? 2
                : kind == 1
                    ? 11
                    : 101;
        require(caseFee <= maxCaseFee && ruling >= 1 && ruling <= choices);
        uint256 buyerCost = Split.ruledPart(caseFee, ruling, choices);
        uint256 sellerCost = caseFee - buyerCost;
        assert(buyerCost <= maxCaseFee && sellerCost <= maxCaseFee);
        uint256 exact = uint256(caseFee) * (ruling - 1);
        assert(buyerCost * (choices - 1) <= exact && exact < (buyerCost + 1) * (choices - 1));
        if (ruling == 1) assert(buyerCost == 0);
        if (ruling == choices) assert(sellerCost == 0);
    }
}

/// @notice The fee is the part the policy says, rounded down by less than a unit; slices never cost more than the whole.
contract FeeProof {
    function fee(uint96 amount, uint16 feeBps) external pure {
        require(feeBps <= 1_000);
        uint256 taken = Split.fee(amount, feeBps);
        uint256 exact = uint256(amount) * feeBps;
        assert(taken * BPS <= exact && exact < (taken + 1) * BPS);
        assert(taken <= amount / 10);
        if (feeBps == 0) assert(taken == 0);
    }

    /// @dev Who is paid in two slices pays no more in fees than who is paid at once, and at most a unit less.
    function feeOfSlices(uint96 slice, uint96 rest, uint16 feeBps) external pure {
        require(feeBps <= 1_000);
        uint256 whole = Split.fee(uint256(slice) + rest, feeBps);
        uint256 parts = Split.fee(slice, feeBps) + Split.fee(rest, feeBps);
        assert(parts <= whole && whole <= parts + 1);
    }
}
