import { type Address, encodeFunctionData, erc20Abi, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { outflow } from "../../../web/app/src/lib/sendCalls/outflow.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { dollar, escrow, native, seller, terms } from "../shared/support/cast.ts";

const account = privateKeyToAccount(`0x${"42".repeat(32)}`);
const own = { ...terms, buyer: account.address };

async function leaves(to: Address, data: Hex, value = 0n) {
  const raw = await account.signTransaction({
    ...{ chainId: 31_337, nonce: 3, gas: 21_000n, maxFeePerGas: 9n, maxPriorityFeePerGas: 1n },
    ...{ to, data, value },
  });
  return outflow(raw, account.address, escrow);
}

describe("what a transaction takes from its sender", () => {
  test("native coin", async () => {
    expect(await leaves(seller, "0x", 5n)).toEqual([{ token: native, amount: 5n }]);
  });

  test("a coin's transfer", async () => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [seller, 7n] });
    expect(await leaves(dollar, data)).toEqual([{ token: dollar, amount: 7n }]);
  });

  test("an own payment into the escrow, by each way to pay", async () => {
    const bytes = `0x${"00".repeat(65)}` as const;
    const word = `0x${"00".repeat(32)}` as const;
    const calls = [
      encodeFunctionData({ abi: escrowAbi, functionName: "pay", args: [own] }),
      encodeFunctionData({ abi: escrowAbi, functionName: "payWithPermit", args: [own, 1n, 27, word, word] }),
      encodeFunctionData({
        abi: escrowAbi,
        functionName: "payWithAuthorization",
        args: [own, 0n, 1n, bytes],
      }),
      encodeFunctionData({ abi: escrowAbi, functionName: "payWithPermit2", args: [own, 0n, 1n, bytes] }),
      encodeFunctionData({ abi: escrowAbi, functionName: "charge", args: [own] }),
      encodeFunctionData({
        abi: escrowAbi,
        functionName: "chargeWithAuthorization",
        args: [own, 0n, 1n, bytes],
      }),
    ];
    for (const data of calls)
      expect(await leaves(escrow, data)).toEqual([{ token: dollar, amount: terms.amount }]);
  });

  test("the sum of many payments into the escrow", async () => {
    const { seller: party, amount, deliverBy, agreement } = own;
    const item = { party, amount, deliverBy, agreement };
    const args = [dollar, own.policy, [item, { ...item, amount: 3n }]] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "payMany", args });
    expect(await leaves(escrow, data)).toEqual([{ token: dollar, amount: amount + 3n }]);
  });

  test("native coin into the escrow, once", async () => {
    const args = [{ ...own, token: native as Address }] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "pay", args });
    expect(await leaves(escrow, data, terms.amount)).toEqual([{ token: native, amount: terms.amount }]);
  });

  test("nothing when it carries somebody else's payment, delivers, or is unknown", async () => {
    const carried = encodeFunctionData({
      abi: escrowAbi,
      functionName: "payWithAuthorization",
      args: [terms, 0n, 1n, "0x"],
    });
    const deliver = encodeFunctionData({ abi: escrowAbi, functionName: "deliver", args: [own] });
    for (const data of [carried, deliver, "0x12345678"] as const)
      expect(await leaves(escrow, data)).toEqual([]);
    expect(await leaves(dollar, "0x12345678")).toEqual([]);
  });
});
