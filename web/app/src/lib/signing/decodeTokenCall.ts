import { type Address, decodeFunctionData, type Hex, maxUint256, parseAbi } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { foreignSpender, losingRecipient } from "./coinWarnings.ts";
import type { KnownContracts, TransactionToSign } from "./SigningRequest.ts";
import type { Decoded } from "./Summary.ts";

const abi = parseAbi([
  "function transfer(address to, uint256 amount) returns (bool)",
  "function approve(address spender, uint256 amount) returns (bool)",
]);

/** Above this no coin has a supply, so an allowance of it is meant to be without limit. */
export const isUnlimited = (allowance: bigint): boolean => allowance > maxUint256 / 2n;

/** A transfer or an approval of a coin, or null for any other call. */
export function decodeTokenCall(
  { data, to: token }: TransactionToSign,
  account: Address,
  contracts: KnownContracts,
): Decoded | null {
  const call = decoded(data);
  if (!call) return null;
  const [party, amount] = call.args;
  if (call.functionName === "transfer") {
    return {
      action: "sendToken",
      flows: [{ direction: "out", token, amount, to: party }],
      facts: [{ label: "contract", type: "address", value: token }],
      undo: { kind: "final", until: null },
      warnings: [
        "unprotected",
        ...(sameAddress(party, account) ? (["toSelf"] as const) : []),
        ...losingRecipient(party, token, contracts),
      ],
      checks: [],
    };
  }
  return {
    action: "approve",
    flows: [],
    facts: [
      { label: "spender", type: "address", value: party },
      { label: "amount", type: "amount", value: amount, token },
      { label: "contract", type: "address", value: token },
    ],
    undo: { kind: "allowance", until: null },
    warnings: [
      ...(isUnlimited(amount) ? (["unlimitedAllowance"] as const) : []),
      ...foreignSpender(party, amount, contracts),
    ],
    checks: [],
  };
}

/** Who may take how much, where the call is an approval. */
export function decodeAllowance(data: Hex): { spender: Address; amount: bigint } | null {
  const call = decoded(data);
  if (call?.functionName !== "approve") return null;
  const [spender, amount] = call.args;
  return { spender, amount };
}

function decoded(data: Hex) {
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    return null;
  }
}
