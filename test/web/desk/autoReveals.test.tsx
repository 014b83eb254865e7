// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import {
  concat,
  decodeFunctionData,
  encodeFunctionData,
  type Hex,
  keccak256,
  numberToHex,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AutoReveals } from "../../../web/app/src/features/desk/reveal/AutoReveals.tsx";
import type { SendCallsRequest } from "../../../web/app/src/lib/sendCalls.ts";
import type { Account } from "../../../web/app/src/lib/wallet/Account.ts";
import { WalletError, type WalletErrorCode } from "../../../web/app/src/lib/wallet/WalletError.ts";
import { writeNote } from "../../../web/shared/court/ballotNote.ts";
import { encodePlace } from "../../../web/shared/court/ballotPlace.ts";
import { commitEndsAt } from "../../../web/shared/court/clock.ts";
import { commitmentOf } from "../../../web/shared/court/commitment.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import {
  arbitrator,
  CourtStory,
  drawnDispute,
  oneSeat,
  openedAt,
  rules,
  second,
} from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";
import { first, opening, openTab, restored } from "../wallet/support/openTab.ts";
import { chainId, court, transactionRequest } from "../wallet/support/scene.ts";
import { renderDesk } from "./support/renderDesk.tsx";
import { wire } from "./support/wire.ts";

const reason = `0x${"4e".repeat(32)}` as const;
const pause = 15_000;

interface Ballot {
  revealFee?: bigint;
  /** Of the wallet's cases, which. */
  number?: number;
  tab?: Awaited<ReturnType<typeof restored>>;
}

/** A panel whose votes are being opened; one of them is this wallet's, and signed with or without more. */
async function cast({ revealFee, number = 1, tab: known }: Ballot) {
  const schedule = packSchedule({ ...oneSeat, seats: 3, reveal: 600 });
  const story = new CourtStory({ ...drawnDispute, number, members: 9, schedule })
    .opened()
    .drawn(arbitrator, first, second);
  const tab = known ?? (await restored());
  const place = { chainId, court, disputeId: story.id, sitting: 0 };
  const seat = { ...place, seat: 1 };
  const { salt } = await tab.call("ballotSalt", { account: first, place: seat });
  // Where the salts of an outside wallet are kept.
  localStorage.setItem(`parley-ballot-${first.toLowerCase()}-${keccak256(encodePlace(seat))}`, salt);
  const vote = { seat: 1, arbitrator: first, choice: 4, salt, reason } as const;
  const commitment = commitmentOf(place, vote);
  const args = [story.dispute, commitment] as const;
  const data = encodeFunctionData({ abi: courtAbi, functionName: "commit", args });
  const ballot = { sitting: 0, choice: 4, salt, reason, ...(revealFee && { revealFee }) };
  const request = transactionRequest(data, { account: first, to: court, context: { ballot } });
  await tab.call("sign", { token: (await tab.call("prepare", { request })).token });
  story.at(openedAt + rules.evidencePeriod + 5, {
    eventName: "VotesCommitted",
    args: { disputeId: story.id, sitting: 0, commitments: [commitment] },
  });
  const tx = numberToHex(number, { size: 32 });
  const logs = story.hearingLogs.map((log) => ({ ...wire(log), tx, index: 100 * number + log.logIndex }));
  return {
    tab,
    hearing: reduceHearing(story.hearingLogs),
    logs,
    tx,
    input: concat([data, writeNote(commitment, vote)]),
  };
}

type Cast = Awaited<ReturnType<typeof cast>>;

/** The page while votes are opened: what it handed on, and what it had sent. */
async function open(voted: Cast | [Cast, ...Cast[]], kind: Account["kind"], ...refusals: WalletErrorCode[]) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const casts: [Cast, ...Cast[]] = Array.isArray(voted) ? voted : [voted];
  const [{ tab, hearing }] = casts;
  const handedOn: Hex[] = [];
  const documents = {
    load: async () => new Uint8Array([1]),
    savePublic: async () => void handedOn.push("0x01"),
    saveListed: async (at: Hex) => void handedOn.push(at),
  };
  const sent: SendCallsRequest[] = [];
  /** For which disputes something was really sent. */
  const sentFor: number[] = [];
  const sending = {
    sendCalls: async (request: SendCallsRequest) => {
      sent.push(request);
      const refusal = refusals.shift();
      if (refusal) throw new WalletError(refusal);
      sentFor.push(decodeDispute(request));
      return { blockNumber: 2n };
    },
  };
  const { unmount } = renderDesk(<AutoReveals viewer={first} />, {
    now: commitEndsAt(hearing) + 1,
    account: { kind, address: first, name: null, number: kind === "key" ? 1 : null },
    hearingOf: (id) => casts.find((one) => one.hearing.id === id)?.hearing ?? hearing,
    // Of one dispute where one is asked for, otherwise of all.
    logs: (source) => {
      const asked = casts.filter(({ hearing: { id } }) =>
        JSON.stringify(source).includes(numberToHex(id, { size: 32 }).slice(2)),
      );
      return (asked.length > 0 ? asked : casts).flatMap(({ logs }) => logs);
    },
    client: { getTransaction: async ({ hash }: { hash: Hex }) => casts.find(({ tx }) => tx === hash) },
    ...{ call: tab.call, documents, sending },
  });
  await pass(100);
  return { handedOn, sent, sentFor, unmount };
}
function decodeDispute({ calls }: SendCallsRequest): number {
  const { functionName, args } = decodeFunctionData({ abi: courtAbi, data: calls[0]?.data ?? "0x" });
  if (functionName !== "reveal") throw new Error(`${functionName} opens nothing`);
  return args[0].number;
}
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

describe("a hidden vote, when votes are opened", () => {
  afterEach(() => void vi.useRealTimers());
  const agreed = { revealFee: 1_000_000n };

  it("is handed on and opened by itself where that was agreed to", async () => {
    const { handedOn, sent } = await open(await cast(agreed), "key");
    expect(sent).toMatchObject([{ calls: [{ to: court, isFollowUp: true }] }]);
    expect(sent[0]?.calls[0]?.data?.slice(0, 10)).toBe(revealSelector);
    expect(handedOn).toHaveLength(2);
  });

  it.each([
    ["of an outside wallet", "outside", (): Promise<Cast> => cast(agreed)],
    ["that was signed without it", "key", (): Promise<Cast> => cast({})],
    [
      "whose agreement a lock took back",
      "key",
      async (): Promise<Cast> => {
        const voted = await cast(agreed);
        await voted.tab.call("lock", {});
        await voted.tab.call("unlock", opening);
        return voted;
      },
    ],
    [
      "whose page was loaded again, with a Worker of its own",
      "key",
      async (): Promise<Cast> => {
        const voted = await cast(agreed);
        const tab = openTab(voted.tab.store);
        await tab.call("unlock", opening);
        return { ...voted, tab };
      },
    ],
  ] as const)("%s is left to its owner, and handed to nobody", async (_, kind, voted) => {
    const { handedOn, sent } = await open(await voted(), kind);
    await pass(3 * pause);
    expect([handedOn, sent]).toEqual([[], []]);
  });

  it("waits for a lower fee where the network asks more than was agreed to", async () => {
    const { sent } = await open(await cast(agreed), "key", "followUpDearer", "followUpDearer");
    expect(sent).toHaveLength(1);
    await pass(pause);
    expect(sent).toHaveLength(2);
    await pass(pause);
    expect(sent).toHaveLength(3);
    await pass(3 * pause);
    expect(sent).toHaveLength(3);
  });

  it("is opened in each of several cases, and waits in none for the fee of another", async () => {
    const one = await cast(agreed);
    const other = await cast({ ...agreed, number: 2, tab: one.tab });
    const third = await cast({ number: 3, tab: one.tab });
    const { sentFor } = await open([one, other, third], "key", "followUpDearer");
    expect(sentFor).toHaveLength(1);
    await pass(pause);
    // The third was signed without it.
    expect(sentFor.toSorted()).toEqual([1, 2]);
    await pass(3 * pause);
    expect(sentFor).toHaveLength(2);
  });

  it("is left alone once the page is gone, and opened by the next that comes to it", async () => {
    const voted = await cast(agreed);
    const before = await open(voted, "key", "followUpDearer");
    before.unmount();
    await pass(3 * pause);
    expect(before.sent).toHaveLength(1);
    const { sentFor } = await open(voted, "key");
    expect(sentFor).toEqual([1]);
  });
});

const reveal = courtAbi.find((one) => one.type === "function" && one.name === "reveal");
const revealSelector = reveal?.type === "function" ? toFunctionSelector(reveal) : zeroAddress;
