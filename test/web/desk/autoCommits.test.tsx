// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/react";
import { type Address, type Hex, slice, toFunctionSelector } from "viem";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AutoCommits } from "../../../web/app/src/features/desk/reveal/AutoCommits.tsx";
import { keepVote, readKeptVote } from "../../../web/app/src/lib/court/carrying/keptVote.ts";
import type { SendCallsRequest } from "../../../web/app/src/lib/sendCalls.ts";
import { WalletError, type WalletErrorCode } from "../../../web/app/src/lib/wallet/WalletError.ts";
import { ownTurnAt } from "../../../web/shared/court/carrying.ts";
import { commitEndsAt } from "../../../web/shared/court/clock.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { first } from "../wallet/support/openTab.ts";
import { court } from "../wallet/support/scene.ts";
import { hiddenPanel, votingFrom } from "./support/hiddenPanel.ts";
import { renderDesk } from "./support/renderDesk.tsx";
import { wire } from "./support/wire.ts";

const pause = 15_000;
const { story, place, commitment, note } = hiddenPanel(first);
const hearing = reduceHearing(story.hearingLogs);
const holder: Address = first;
const signed = {
  ...{ ...place, arbitrator: holder, commitment, signature: `0x${"1b".repeat(65)}` as Hex },
  ...{ note, signedAt: votingFrom },
};
const ownTurn = ownTurnAt({ signedAt: votingFrom, voteEndsAt: commitEndsAt(hearing) });

interface Situation {
  isHanded: boolean;
  now: number;
  isAgreed?: boolean;
  /** Whether the relay answers. */
  isUp?: boolean;
  refusals?: WalletErrorCode[];
}

/** The page while a signed vote waits: what it handed on, and what it had sent. */
async function open({ isHanded, now, isAgreed = true, isUp = true, refusals = [] }: Situation) {
  keepVote({ signed, isHanded });
  const handed: string[] = [];
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    handed.push(`${init?.method ?? "GET"} ${new URL(url).pathname.split("/")[1]}`);
    if (!isUp) throw new TypeError("gone");
    return Response.json({});
  });
  const sent: SendCallsRequest[] = [];
  const sendCalls = async (request: SendCallsRequest) => {
    sent.push(request);
    const refusal = refusals.shift();
    if (refusal) throw new WalletError(refusal);
    return { blockNumber: 2n };
  };
  renderDesk(<AutoCommits viewer={first} />, {
    ...{ now, account: { kind: "key", address: first, name: null, number: 1 } },
    ...{ hearingOf: () => hearing, logs: () => story.hearingLogs.map(wire) },
    ...{ call: async () => ({ isAgreed }), sending: { sendCalls } },
  });
  await pass(100);
  return { handed, sent };
}
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

describe("a signed vote that is not at the court", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  it("is left to others during half of the time, and then sent, with what brings it back", async () => {
    const before = await open({ isHanded: true, now: ownTurn - 1 });
    await pass(3 * pause);
    expect(before.sent).toEqual([]);
    cleanup();
    const { sent, handed } = await open({ isHanded: true, now: ownTurn });
    expect(handed).toEqual([]);
    expect(sent).toMatchObject([{ calls: [{ to: court, isFollowUp: true }] }]);
    const data = sent[0]?.calls[0]?.data ?? "0x";
    expect(slice(data, 0, 4)).toBe(commitSelector);
    expect(slice(data, -33)).toBe(signed.note);
  });

  it("is sent at once when the relay is down, and again until it stands there", async () => {
    const { sent, handed } = await open({
      ...{ isHanded: false, now: votingFrom, isUp: false },
      refusals: ["followUpDearer"],
    });
    expect(handed).toEqual(["PUT commitments"]);
    expect(sent).toHaveLength(1);
    await pass(pause);
    expect(sent).toHaveLength(2);
  });

  it("is handed on first when the relay is back, and then waited for", async () => {
    const { sent, handed } = await open({ isHanded: false, now: votingFrom });
    await pass(3 * pause);
    expect(handed).toEqual(["PUT commitments"]);
    expect(sent).toEqual([]);
    expect(readKeptVote(place, first)?.isHanded).toBe(true);
  });

  it("is left to its owner where sending it was not agreed to", async () => {
    const { sent } = await open({ isHanded: true, now: ownTurn, isAgreed: false });
    await pass(3 * pause);
    expect(sent).toEqual([]);
  });
});

const commit = courtAbi.find((one) => one.type === "function" && one.name === "commit");
const commitSelector = commit?.type === "function" ? toFunctionSelector(commit) : "0x";
