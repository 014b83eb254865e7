import { decodeFunctionData, hashTypedData, recoverTypedDataAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test, vi } from "vitest";
import { plainCall } from "../../../web/app/src/features/pay/calls.ts";
import { permitTypedData } from "../../../web/app/src/features/pay/sign/coinSignatures.ts";
import { signedPayment } from "../../../web/app/src/features/pay/sign/signedPayment.ts";
import type { TypedDataRequest } from "../../../web/app/src/lib/sendCalls/Signer.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { terms as castTerms, chainId, dollar, escrow, native, seller } from "../shared/support/cast.ts";

const account = privateKeyToAccount(`0x${"11".repeat(32)}`);
const terms = { ...castTerms, buyer: account.address };
const now = 1_800_000_000;
const domain = { name: "Test Dollar", version: "1", chainId, verifyingContract: dollar } as const;
const payment = { escrow, terms, context: { terms } } as const;

function signing() {
  const asked: TypedDataRequest[] = [];
  return {
    asked,
    client: { readContract: vi.fn(async () => 7n) } as never,
    sending: {
      signTypedData: async (request: TypedDataRequest) => {
        asked.push(request);
        return account.signTypedData(request.typedData as never);
      },
    },
    chainId,
    domain,
    now,
  };
}

const decodeEscrow = (data: `0x${string}` | undefined) =>
  decodeFunctionData({ abi: escrowAbi, data: data as `0x${string}` });
const decodeToken = (data: `0x${string}` | undefined) =>
  decodeFunctionData({ abi: tokenAbi, data: data as `0x${string}` });

describe("signedPayment", () => {
  test("an authorization names the trade as its nonce and travels with the terms", async () => {
    const stage = signing();
    const [call, ...rest] = await signedPayment(payment, "authorization", stage);
    expect(rest).toEqual([]);
    expect(call).toMatchObject({ to: escrow, context: payment.context });
    const { functionName, args } = decodeEscrow(call?.data);
    expect(functionName).toBe("payWithAuthorization");
    expect(args?.slice(0, 3)).toEqual([terms, 0n, BigInt(now + 3_600)]);
    const [request] = stage.asked;
    expect(request?.context).toBe(payment.context);
    expect(request?.typedData.message).toEqual({
      from: account.address,
      to: escrow,
      value: terms.amount,
      validAfter: 0n,
      validBefore: BigInt(now + 3_600),
      nonce: tradeId(terms, chainId, escrow),
    });
  });

  test("a permit is for exactly this payment and its signature arrives whole", async () => {
    const stage = signing();
    const [call, ...rest] = await signedPayment(payment, "permit", stage);
    expect(rest).toEqual([]);
    const { functionName, args } = decodeEscrow(call?.data);
    expect(functionName).toBe("payWithPermit");
    const [, deadline, v, r, s] = args as readonly [
      typeof terms,
      bigint,
      number,
      `0x${string}`,
      `0x${string}`,
    ];
    const typedData = permitTypedData(domain, escrow, terms, 7n, Number(deadline));
    expect(hashTypedData(stage.asked[0]?.typedData as never)).toBe(hashTypedData(typedData as never));
    const signer = await recoverTypedDataAddress({
      ...(typedData as never as Parameters<typeof recoverTypedDataAddress>[0]),
      signature: { r, s, yParity: v - 27 },
    });
    expect(signer).toBe(account.address);
  });

  test("a coin whose domain cannot be proved is approved instead of signed for", async () => {
    const stage = { ...signing(), domain: null };
    const calls = await signedPayment(payment, "authorization", stage);
    expect(stage.asked).toEqual([]);
    expect(calls.map(({ to }) => to)).toEqual([dollar, escrow]);
    expect(decodeToken(calls[0]?.data)).toEqual({ functionName: "approve", args: [escrow, terms.amount] });
    expect(decodeEscrow(calls[1]?.data)).toEqual({ functionName: "pay", args: [terms] });
    expect(calls[1]?.value).toBe(0n);
  });

  test("native coin goes along with the call", async () => {
    const [call] = await signedPayment(
      { ...payment, terms: { ...terms, token: native } },
      "native",
      signing(),
    );
    expect(call?.value).toBe(terms.amount);
  });

  test("an allowance that suffices is one call", async () => {
    const calls = await signedPayment(payment, "allowance", signing());
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
