import type { Hex, TransactionReceipt } from "viem";
import type { ChainClient } from "./chain/client.ts";
import type { Call, Purpose } from "./sendCalls/Call.ts";
import type { PendingFollower } from "./sendCalls/PendingFollower.ts";
import type { Pending } from "./sendCalls/PendingStore.ts";
import { SendError } from "./sendCalls/SendError.ts";
import type { Signer, Step, TypedDataRequest } from "./sendCalls/Signer.ts";
import type { Sponsoring } from "./sponsor/openSponsoring.ts";
import type { Sponsored } from "./sponsor/Sponsored.ts";
import type { Account } from "./wallet/Account.ts";

interface Parts {
  readonly client: ChainClient;
  readonly follower: PendingFollower;
  readonly account: () => Account | null;
  readonly signerOf: (kind: Account["kind"]) => Promise<Signer>;
  readonly sponsoring: () => Promise<Pick<Sponsoring, "hand">>;
}

export interface SendCallsRequest {
  readonly calls: readonly Call[];
  readonly purpose?: Purpose;
  /** Which of several confirmations this is, where what is done takes more than one request. */
  readonly part?: Step;
}

export interface Sending {
  /** Simulates, shows, signs, sends and awaits calls, one after the other, and answers with the last one's receipt. */
  sendCalls(request: SendCallsRequest): Promise<TransactionReceipt>;
  /** Whether calls of any contracts are one confirmation, and happen wholly or not at all. */
  takesBatches(): Promise<boolean>;
  /** Has a sponsor carry what was signed, and answers with the receipt once the chain has it, whoever brought it there. */
  carry(sponsored: Sponsored, purpose: Purpose): Promise<TransactionReceipt>;
  /** Shows and signs typed data. Nothing is sent. */
  signTypedData(request: TypedDataRequest): Promise<Hex>;
}

/** The only way from a click to the wallet. Every failure is an error with a code that has a sentence. */
export function createSending({ client, follower, account, signerOf, sponsoring }: Parts): Sending {
  function acting(): Account {
    const current = account();
    if (!current) throw new SendError("noAccount");
    return current;
  }

  async function sendCalls({ calls, purpose, part }: SendCallsRequest): Promise<TransactionReceipt> {
    const { kind, address } = acting();
    const signer = await signerOf(kind);
    let receipt: TransactionReceipt | null = null;
    for (const [index, call] of calls.entries()) {
      const left = calls.slice(index);
      const whole = part ?? { step: 1, steps: 1 };
      const batch = left.length > 1 ? await signer.sendBatch(address, left, purpose ?? null, whole) : null;
      if (batch) return arrival(batch);
      const isLast = index === calls.length - 1;
      const step = part ?? { step: index + 1, steps: calls.length };
      receipt = await arrival(await signer.send(address, call, isLast ? (purpose ?? null) : null, step));
    }
    if (!receipt) throw new SendError("refused");
    return receipt;
  }

  async function arrival(pending: Pending): Promise<TransactionReceipt> {
    const ending = await follower.end(pending.hash);
    switch (ending.state) {
      case "replaced":
        throw new SendError("transactionReplaced");
      case "refused":
        throw new SendError("transactionRefused", {}, { cause: ending.error });
      case "forgotten":
        throw new SendError("batchForgotten");
      case "lapsed":
        throw new SendError("signatureLapsed");
      case "mined":
        if (ending.receipt.status === "reverted") throw await reasonOf(ending.receipt);
        return ending.receipt;
    }
  }

  /** Tries the transaction again on the state it met, to learn what the receipt does not tell. */
  async function reasonOf({ transactionHash, blockNumber }: TransactionReceipt) {
    const { decodeRevert } = await import("./sendCalls/decodeRevert.ts");
    try {
      const { from, to, input, value } = await client.getTransaction({ hash: transactionHash });
      await client.call({ account: from, to, data: input, value, blockNumber });
    } catch (error) {
      return decodeRevert(error);
    }
    return new SendError("refused");
  }

  return {
    sendCalls,
    async carry(sponsored, purpose) {
      const { address } = acting();
      return arrival(await (await sponsoring()).hand(follower, address, sponsored, purpose));
    },
    async takesBatches() {
      const { kind, address } = acting();
      return (await signerOf(kind)).takesBatches(address);
    },
    async signTypedData(request) {
      const { kind, address } = acting();
      return (await signerOf(kind)).signTypedData(address, request);
    },
  };
}
