import { ExecutionRevertedError, encodeAbiParameters } from "viem";
import { describe, expect, test, vi } from "vitest";
import {
  type RehearsalClient,
  rehearseDispute,
} from "../../../web/app/src/features/pay/arbitrator/rehearseDispute.ts";
import { arbitratorWords } from "../../../web/app/src/lib/arbitrator/arbitratorWords.ts";
import { buyer, dollar, escrow, onlooker, policy, seller } from "../shared/support/cast.ts";

const cost = 1_000n;
const inDollars = { ...policy, caseFeeToken: dollar } as const;

function node(answers: Partial<Record<keyof RehearsalClient, unknown>> = {}): RehearsalClient {
  return {
    readContract: vi.fn(async () => cost),
    call: vi.fn(async () => ({ data: "0x" })),
    simulateBlocks: vi.fn(async () => [{ calls: Array(3).fill({ status: "success" }) }]),
    ...answers,
  } as unknown as RehearsalClient;
}

const fails = (error: unknown) => vi.fn(async () => Promise.reject(error));
const rehearse = (client: RehearsalClient, content = policy) =>
  rehearseDispute(client, { escrow, court: onlooker }, content, { buyer, seller });

describe("rehearseDispute", () => {
  test("asks as the escrow, with its purse filled by the fee", async () => {
    const client = node();
    expect(await rehearse(client)).toEqual({ state: "passed", cost });
    expect(client.call).toHaveBeenCalledWith(
      expect.objectContaining({
        account: escrow,
        to: policy.arbitrator,
        value: cost,
        stateOverride: [{ address: escrow, balance: cost }],
      }),
    );
  });

  test("says when a case costs more than the deposits pay", async () => {
    const client = node({ readContract: vi.fn(async () => policy.maxCaseFee + 1n) });
    expect(await rehearse(client)).toEqual({
      state: "dear",
      cost: policy.maxCaseFee + 1n,
      maximum: policy.maxCaseFee,
    });
  });

  test("says when the arbitrator refuses", async () => {
    const client = node({ call: fails(new ExecutionRevertedError({ message: "paused" })) });
    expect(await rehearse(client)).toEqual({ state: "refused" });
  });

  describe("by Parley's Court", () => {
    const { rulingWindow } = policy;
    const inCourt = (longest: unknown) => {
      const readContract = vi.fn(async ({ functionName }: { functionName: string }) =>
        functionName === "longestCase" ? longest : cost,
      );
      const client = node({ readContract });
      return rehearseDispute(client, { escrow, court: policy.arbitrator }, policy, { buyer, seller });
    };

    test("says when a case may outlast the time that the policy waits for it", async () => {
      const slow = { state: "slow", longest: rulingWindow, window: rulingWindow };
      expect(await inCourt(BigInt(rulingWindow))).toEqual(slow);
      expect(await inCourt(BigInt(rulingWindow - 1))).toEqual({ state: "passed", cost });
    });

    test("leaves it unchecked where the roster's times cannot be read", async () => {
      expect(await inCourt(Promise.reject(new Error("offline")))).toEqual({ state: "notChecked" });
    });
  });

  test("a node that does not answer leaves it unchecked", async () => {
    expect(await rehearse(node({ call: fails(new Error("offline")) }))).toEqual({ state: "notChecked" });
  });

  test("a fee in the coin is lent, approved and spent in one imagined block", async () => {
    const client = node();
    expect(await rehearse(client, inDollars)).toEqual({ state: "passed", cost });
    expect(client.simulateBlocks).toHaveBeenCalledWith({
      blocks: [
        {
          calls: [
            expect.objectContaining({ account: buyer, to: dollar }),
            expect.objectContaining({ account: escrow, to: dollar }),
            expect.objectContaining({ account: escrow, to: policy.arbitrator }),
          ],
        },
      ],
    });
  });

  test("a buyer who cannot lend the fee leaves it unchecked", async () => {
    const [failure, success] = [{ status: "failure" }, { status: "success" }];
    const poor = node({ simulateBlocks: vi.fn(async () => [{ calls: [failure, success, failure] }]) });
    expect(await rehearse(poor, inDollars)).toEqual({ state: "notChecked" });
    const refused = node({ simulateBlocks: vi.fn(async () => [{ calls: [success, success, failure] }]) });
    expect(await rehearse(refused, inDollars)).toEqual({ state: "refused" });
  });
});

test("the parties stand behind the policy's words only where it passes them", () => {
  const parties = encodeAbiParameters([{ type: "address" }, { type: "address" }], [buyer, seller]);
  expect(arbitratorWords(policy, buyer, seller)).toBe(`${policy.arbitratorData}${parties.slice(2)}`);
  expect(arbitratorWords({ ...policy, passParties: false }, buyer, seller)).toBe(policy.arbitratorData);
});
