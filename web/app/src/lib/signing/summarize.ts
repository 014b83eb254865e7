import { stringify } from "viem";
import { decodeMessage } from "./decodeMessage.ts";
import { decodeTransaction } from "./decodeTransaction.ts";
import { readPrelude } from "./prelude/readPrelude.ts";
import type {
  KnownContracts,
  SigningRequest,
  TransactionRequest,
  TransactionToSign,
} from "./SigningRequest.ts";
import type { Decoded, NetworkFee, Summary } from "./Summary.ts";
import { decodeTypedData } from "./typedData/decodeTypedData.ts";

/** The summary of a request. The same function serves the Worker's signer and outside wallets. */
export function summarize(request: SigningRequest, contracts: KnownContracts): Summary {
  const { kind, account, chainId } = request;
  const common = { kind, account, chainId };
  switch (request.kind) {
    case "transaction":
      return { ...common, ...summarizeTransaction(request, contracts) };
    case "typedData":
      return {
        ...common,
        ...decodeTypedData(request, contracts),
        ...nothingSent,
        raw: written(request.typedData),
      };
    case "message":
      return { ...common, ...decodeMessage(request.message), ...nothingSent, raw: written(request.message) };
  }
}

const nothingSent = { prelude: null, fee: null } as const;

function summarizeTransaction(
  request: TransactionRequest,
  contracts: KnownContracts,
): Decoded & Pick<Summary, "prelude" | "fee" | "raw"> {
  const { transaction, prelude } = request;
  const decoded = decodeTransaction({ ...request, contracts });
  if (!prelude) {
    return { ...decoded, prelude: null, fee: networkFee([transaction]), raw: written(transaction) };
  }
  const first = readPrelude(request, prelude, decoded, contracts);
  return {
    ...decoded,
    facts: [...first.facts, ...decoded.facts],
    prelude: first.action,
    fee: networkFee(prelude.kind === "allowance" ? [...prelude.transactions, transaction] : [transaction]),
    raw: written([first.content, transaction]),
  };
}

const written = (content: unknown): string => stringify(content, null, 2);

const networkFee = (sent: readonly TransactionToSign[]): NetworkFee => ({
  gas: sent.reduce((sum, { gas }) => sum + gas, 0n),
  maximum: sent.reduce((sum, { gas, maxFeePerGas }) => sum + gas * maxFeePerGas, 0n),
});
