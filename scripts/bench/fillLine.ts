import { type Abi, type Address, encodeFunctionData, type Hex, numberToHex, sha256, toHex } from "viem";
import { buyer, seller, type TradeLine } from "../../test/services/indexer/TradeLine.ts";
import { batchItem } from "../../web/shared/escrow/batch.ts";
import type { Terms } from "../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";

interface Sending {
  from: Address;
  data: Hex;
  value?: bigint;
}

/** Transactions of one block, and trades of one transaction that takes several. */
const [perBlock, perBatch] = [50, 50];
const amount = 1_000n;
const extension = 86_400;

/**
 * Gives one buyer and one seller so many trades, each of five steps: paid, delivered, given more time, released in part
 * and released. Always the same ones. Gives how many steps that are.
 */
export async function fillLine(line: TradeLine, count: number, say: (line: string) => void): Promise<number> {
  const chain = await ChainFiller.open(line);
  const first = await line.pay();
  const trades = Array.from({ length: count }, (_, index): Terms => {
    return { ...first, amount, agreement: sha256(toHex(`bench ${index}`)) };
  });
  const call = (functionName: string, ...args: unknown[]): Hex =>
    encodeFunctionData({ abi: escrowAbi as Abi, functionName, args });
  const { token, policy } = first;

  const batches = Array.from({ length: Math.ceil(count / perBatch) }, (_, index) =>
    trades.slice(index * perBatch, (index + 1) * perBatch),
  );
  await chain.send(
    batches.map((batch) => ({
      from: buyer.address,
      data: call(
        "payMany",
        token,
        policy,
        batch.map((terms) => batchItem(terms, "seller")),
      ),
      value: amount * BigInt(batch.length),
    })),
    1,
  );
  say(`${count} trades are paid.`);
  await chain.send(trades.map((terms) => ({ from: seller.address, data: call("deliver", terms) })));
  const endsAt = first.deliverBy + extension;
  await chain.send(trades.map((terms) => ({ from: seller.address, data: call("extend", terms, endsAt) })));
  await chain.send(
    trades.map((terms) => ({ from: buyer.address, data: call("release", terms, amount / 4n) })),
  );
  await chain.send(
    trades.map((terms) => ({ from: buyer.address, data: call("release", terms, amount - amount / 4n) })),
  );
  await chain.mineByItself();
  return count * 5;
}

/** Sends what is known to work, many at a time, in blocks of its own. */
class ChainFiller {
  readonly #line: TradeLine;
  readonly #nonces = new Map<Address, number>();

  static async open(line: TradeLine): Promise<ChainFiller> {
    const { test } = line.anvil;
    await test.setBlockGasLimit({ gasLimit: 1_000_000_000n });
    return new ChainFiller(line);
  }

  private constructor(line: TradeLine) {
    this.#line = line;
  }

  async send(calls: readonly Sending[], each = perBlock): Promise<void> {
    const { test, client } = this.#line.anvil;
    await test.setAutomine(false);
    for (let at = 0; at < calls.length; at += each) {
      const block = calls.slice(at, at + each);
      const requests = [];
      for (const { from, data, value = 0n } of block) {
        const nonce = this.#nonces.get(from) ?? (await client.getTransactionCount({ address: from }));
        this.#nonces.set(from, nonce + 1);
        const gas = each === 1 ? 15_000_000 : 250_000;
        const to = this.#line.escrow;
        const fees = { maxFeePerGas: "0x77359400", maxPriorityFeePerGas: "0x0" };
        const params = [
          {
            from,
            to,
            data,
            value: numberToHex(value),
            gas: numberToHex(gas),
            nonce: numberToHex(nonce),
            ...fees,
          },
        ];
        requests.push({ jsonrpc: "2.0", id: requests.length, method: "eth_sendTransaction", params });
      }
      await this.#post(requests);
      await test.mine({ blocks: 1 });
    }
  }

  async mineByItself(): Promise<void> {
    await this.#line.anvil.test.setAutomine(true);
  }

  async #post(requests: readonly object[]): Promise<void> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(this.#line.rpcUrl, {
      method: "POST",
      headers,
      body: JSON.stringify(requests),
    });
    const answers: { error?: { message: string } }[] = await response.json();
    const refused = answers.find(({ error }) => error);
    if (refused?.error) throw new Error(`The chain refused: ${refused.error.message}`);
  }
}
