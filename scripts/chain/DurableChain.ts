import { type AnvilNode, RpcError } from "./AnvilNode.ts";
import type { Journal, RpcCall } from "./Journal.ts";
import { methodKind } from "./methods.ts";
import { blocksAsked, clockAsked } from "./timeParams.ts";

interface Head {
  parent: string;
  time: number;
  at: number;
}

/**
 * A chain that forgets nothing it told anyone. Every change is journalled before it is made, one at a time, each
 * transaction in a block of its own at a journalled instant; reads go straight to the node.
 */
export class DurableChain {
  readonly #node: AnvilNode;
  readonly #journal: Journal;
  readonly #clock: () => number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param clock The device's clock in whole seconds. */
  constructor(node: AnvilNode, journal: Journal, clock: () => number) {
    this.#node = node;
    this.#journal = journal;
    this.#clock = clock;
  }

  call(call: RpcCall): Promise<unknown> {
    switch (methodKind(call.method)) {
      case "read":
        return this.#node.call(call.method, ...call.params);
      case "send":
        return this.#inTurn(() => this.#send(call));
      case "state":
        return this.#inTurn(() => this.#change(call));
      case "mine":
        return this.#inTurn(() => this.#mine(call));
      case "clock":
        return this.#inTurn(() => this.#forward(call));
      default:
        throw new RpcError(-32601, `${call.method} is not offered: the journal could not replay it.`);
    }
  }

  async #send(call: RpcCall): Promise<unknown> {
    const head = await this.#head();
    // A refused transaction throws here, before anything is journalled.
    const result = await this.#node.call(call.method, ...call.params);
    this.#journal.append({ kind: "block", ...head, call });
    await this.#node.call("evm_mine", { timestamp: head.time });
    return result;
  }

  async #change(call: RpcCall): Promise<unknown> {
    const { time, at } = await this.#head();
    this.#journal.append({ kind: "state", time, at, call });
    return this.#node.call(call.method, ...call.params);
  }

  async #mine(call: RpcCall): Promise<unknown> {
    const { time } = await this.#head();
    for (const blockTime of blocksAsked(call, time)) {
      const { parent, at } = await this.#head();
      this.#journal.append({ kind: "block", parent, time: blockTime, at });
      await this.#node.call("evm_mine", { timestamp: blockTime });
    }
    return call.method === "evm_mine" ? "0x0" : null;
  }

  async #forward(call: RpcCall): Promise<unknown> {
    const head = await this.#head();
    const time = clockAsked(call, head.time);
    this.#journal.append({ kind: "clock", time, at: head.at });
    return this.#node.call(call.method, ...call.params);
  }

  /** What the next block builds on, and the chain's "now". The device's clock is read first: never behind "now". */
  async #head(): Promise<Head> {
    const at = this.#clock();
    const { parentHash, timestamp } = await this.#node.call<{ parentHash: string; timestamp: string }>(
      "eth_getBlockByNumber",
      "pending",
      false,
    );
    return { parent: parentHash, time: Number(timestamp), at };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
