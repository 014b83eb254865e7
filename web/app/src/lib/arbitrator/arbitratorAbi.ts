import { parseAbi } from "viem";

/** The part of `IArbitratorV2` that the escrow calls. */
export const arbitratorAbi = parseAbi([
  "function arbitrationCost(bytes extraData) view returns (uint256)",
  "function arbitrationCost(bytes extraData, address feeToken) view returns (uint256)",
  "function createDispute(uint256 choices, bytes extraData) payable returns (uint256)",
  "function createDispute(uint256 choices, bytes extraData, address feeToken, uint256 feeAmount) returns (uint256)",
]);
