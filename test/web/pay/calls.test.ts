import { decodeFunctionData } from "viem";
import { describe, expect, test, vi } from "vitest";
import { approveAndPayCalls, plainCall } from "../../../web/app/src/features/pay/calls.ts";
import { paymentCalls } from "../../../web/app/src/features/pay/sign/paymentCalls.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { chainId, dollar, escrow, native, seller, terms } from "../shared/support/cast.ts";

const now = 1_800_000_000;
const coin = { name: "Test Dollar", version: "1" };
const payment = { escrow, terms, context: { terms } } as const;
/** What the escrow may take already, or the coin's next number. */
const answering = (answer: bigint) => ({ readContract: vi.fn(async () => answer) }) as never;
const around = { client: answering(7n), coin, chainId, now };

const decodeEscrow = (data: `0x${string}` | undefined) =>
  decodeFunctionData({ abi: escrowAbi, data: data as `0x${string}` });
const decodeToken = (data: `0x${string}` | undefined) =>
  decodeFunctionData({ abi: tokenAbi, data: data as `0x${string}` });

describe("paymentCalls", () => {
  test("an authorization is left to whoever signs the call, and is good for an hour", async () => {
    const [call, ...rest] = await paymentCalls(payment, "authorization", around);
    expect(rest).toEqual([]);
    expect(call).toMatchObject({
      to: escrow,
      context: payment.context,
      lacks: { prelude: { kind: "authorization", coin }, rehearsal: approveAndPayCalls(payment, 0n) },
    });
    const { functionName, args } = decodeEscrow(call?.data);
    expect(functionName).toBe("payWithAuthorization");
    expect(args).toEqual([terms, 0n, BigInt(now + 3_600), "0x"]);
  });

  test("a permit likewise, under the coin's next number", async () => {
    const [call, ...rest] = await paymentCalls(payment, "permit", around);
    expect(rest).toEqual([]);
    expect(call?.lacks?.prelude).toEqual({ kind: "permit", coin, nonce: 7n });
    const { functionName, args } = decodeEscrow(call?.data);
    expect(functionName).toBe("payWithPermit");
    expect(args?.slice(0, 3)).toEqual([terms, BigInt(now + 3_600), 0]);
  });

  test("Permit2 likewise, whatever the coin's words, under the trade's own number", async () => {
    const [call, ...rest] = await paymentCalls(payment, "permit2", { ...around, coin: null });
    expect(rest).toEqual([]);
    expect(call?.lacks).toEqual({
      prelude: { kind: "permit2" },
      rehearsal: approveAndPayCalls(payment, 0n),
    });
    const { functionName, args } = decodeEscrow(call?.data);
    expect(functionName).toBe("payWithPermit2");
    const nonce = BigInt(tradeId(terms, chainId, escrow));
    expect(args).toEqual([terms, nonce, BigInt(now + 3_600), "0x"]);
  });

  test("a coin whose words cannot be proved is approved instead of signed for", async () => {
    const calls = await paymentCalls(payment, "authorization", {
      ...around,
      client: answering(0n),
      coin: null,
    });
    expect(calls.map(({ to }) => to)).toEqual([dollar, escrow]);
    expect(decodeToken(calls[0]?.data)).toEqual({ functionName: "approve", args: [escrow, terms.amount] });
    expect(decodeEscrow(calls[1]?.data)).toEqual({ functionName: "pay", args: [terms] });
    expect(calls[1]?.value).toBe(0n);
  });

  test("what is left of an earlier allowance is taken back before another is given", async () => {
    const calls = await paymentCalls(payment, "approve", { ...around, client: answering(1n) });
    expect(calls.slice(0, -1).map(({ data }) => decodeToken(data).args)).toEqual([
      [escrow, 0n],
      [escrow, terms.amount],
    ]);
  });

  test("native coin goes along with the call", async () => {
    const [call] = await paymentCalls({ ...payment, terms: { ...terms, token: native } }, "native", around);
    expect(call?.value).toBe(terms.amount);
  });

  test("an allowance that suffices is one call", async () => {
    const calls = await paymentCalls(payment, "allowance", around);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.value).toBe(0n);
  });
});

describe("plainCall", () => {
  test("sends native coin to the payee", () => {
    expect(plainCall(native, seller, 5n)).toEqual({ to: seller, value: 5n });
  });

  test("transfers a token through its contract", () => {
    const call = plainCall(dollar, seller, 5n);
    expect(call.to).toBe(dollar);
    expect(decodeToken(call.data)).toEqual({ functionName: "transfer", args: [seller, 5n] });
  });
});
