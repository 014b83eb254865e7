import {
  type Address,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  getAddress,
  type Hex,
  sha256,
  stringToBytes,
} from "viem";
import type { SigningContext, SigningRequest } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { type Policy, policyId } from "../../../../web/shared/escrow/policy.ts";
import { type Terms, tradeId } from "../../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";

/** The cast of the signing tests. */
export const chainId = 31_337;
export const escrow: Address = getAddress("0x00000000000000000000000000000000000000E5".toLowerCase());
export const court: Address = getAddress("0x00000000000000000000000000000000000000C7".toLowerCase());
export const contracts = { escrow, court };
export const buyer: Address = getAddress("0x000000000000000000000000000000000000000b".toLowerCase());
export const seller: Address = getAddress("0x0000000000000000000000000000000000000005".toLowerCase());
export const stranger: Address = getAddress("0x000000000000000000000000000000000000000C".toLowerCase());
export const coin: Address = getAddress("0x00000000000000000000000000000000000000C0".toLowerCase());

export const policy: Policy = {
  inspection: 604_800,
  returnWindow: 1_209_600,
  answerWindow: 604_800,
  rulingWindow: 2_592_000,
  feeBps: 150,
  feeRecipient: getAddress("0x00000000000000000000000000000000000000fE".toLowerCase()),
  defaultBuyerBps: 5_000,
  choices: 11,
  arbitrator: getAddress("0x00000000000000000000000000000000000000A1".toLowerCase()),
  arbitratorData: "0x",
  passParties: true,
  caseFeeToken: "0x0000000000000000000000000000000000000000",
  maxCaseFee: 10n ** 16n,
  document: `0x${"d0".repeat(32)}`,
  templateId: 0n,
};

export const agreement = '{"goods":"tea"}';

export const terms: Terms = {
  buyer,
  seller,
  token: coin,
  amount: 1_000_000n,
  deliverBy: 1_800_000_000,
  policy: policyId(policy),
  agreement: sha256(stringToBytes(agreement)),
};

export const trade = tradeId(terms, chainId, escrow);

export function transactionRequest(
  data: Hex,
  overrides: { account?: Address; to?: Address; value?: bigint; context?: SigningContext } = {},
): SigningRequest {
  const { account = buyer, to = escrow, value = 0n, context = {} } = overrides;
  const fees = { nonce: 0, gas: 100_000n, maxFeePerGas: 3n, maxPriorityFeePerGas: 1n };
  return {
    kind: "transaction",
    account,
    chainId,
    context,
    transaction: { chainId, to, data, value, ...fees },
  };
}

type Call = Omit<EncodeFunctionDataParameters<typeof escrowAbi>, "abi">;
export const escrowData = (call: Call): Hex =>
  encodeFunctionData({ abi: escrowAbi, ...call } as EncodeFunctionDataParameters);
