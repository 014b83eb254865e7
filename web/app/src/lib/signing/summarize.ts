import { stringify } from "viem";
import { decodeMessage } from "./decodeMessage.ts";
import { decodeTransaction } from "./decodeTransaction.ts";
import type { KnownContracts, SigningRequest, TransactionToSign } from "./SigningRequest.ts";
import type { Decoded, NetworkFee, Summary } from "./Summary.ts";
import { decodeTypedData } from "./typedData/decodeTypedData.ts";

/** The summary of a request. The same function serves the Worker's signer and outside wallets. */
export function summarize(request: SigningRequest, contracts: KnownContracts): Summary {
  const { kind, account, chainId } = request;
  return {
    ...decode(request, contracts),
    kind,
    account,
    chainId,
    fee: request.kind === "transaction" ? networkFee(request.transaction) : null,
    raw: stringify(content(request), null, 2),
  };
}

function decode(request: SigningRequest, contracts: KnownContracts): Decoded {
  switch (request.kind) {
    case "transaction":
      return decodeTransaction(request, contracts);
    case "typedData":
      return decodeTypedData(request, contracts);
    case "message":
      return decodeMessage(request.message);
  }
}

function content(request: SigningRequest): unknown {
  switch (request.kind) {
    case "transaction":
      return request.transaction;
    case "typedData":
      return request.typedData;
    case "message":
      return request.message;
  }
}

const networkFee = ({ gas, maxFeePerGas }: TransactionToSign): NetworkFee => ({
  gas,
  maxFeePerGas,
  maximum: gas * maxFeePerGas,
});
