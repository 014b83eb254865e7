// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { type Address, type Hex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deskDue } from "../../../web/app/src/features/desk/hearing/deskDue.ts";
import { SignedVote } from "../../../web/app/src/features/desk/vote/SignedVote.tsx";
import { useSignedCommit } from "../../../web/app/src/features/desk/vote/useSignedCommit.ts";
import { Carrier } from "../../../web/app/src/lib/court/carrying/Carrier.ts";
import { readKeptVote } from "../../../web/app/src/lib/court/carrying/keptVote.ts";
import type { SendCallsRequest } from "../../../web/app/src/lib/sendCalls.ts";
import type { Account } from "../../../web/app/src/lib/wallet/Account.ts";
import { ownTurnAt } from "../../../web/shared/court/carrying.ts";
import { commitEndsAt } from "../../../web/shared/court/clock.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { court } from "../wallet/support/scene.ts";
import { hiddenPanel, votingFrom } from "./support/hiddenPanel.ts";
import { renderDesk } from "./support/renderDesk.tsx";
import { wire } from "./support/wire.ts";

const signer = privateKeyToAccount(`0x${"51".repeat(32)}`);
const stranger = privateKeyToAccount(`0x${"52".repeat(32)}`);
const { story, place, commitment, note } = hiddenPanel(signer.address);
const hearing = reduceHearing(story.hearingLogs);
const signature: Hex = `0x${"1b".repeat(65)}`;
const signed = { ...place, arbitrator: signer.address, commitment, signature, note, signedAt: votingFrom };
const ownTurn = ownTurnAt({ signedAt: votingFrom, voteEndsAt: commitEndsAt(hearing) });
const account: Account = { kind: "key", address: signer.address, name: null, number: 1 };

const desk = { account, hearingOf: () => hearing, logs: () => story.hearingLogs.map(wire) };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("a signed vote on the desk", () => {
  function show(now: number, isHanded: boolean, language: "en" | "zh" = "en") {
    const sent: SendCallsRequest[] = [];
    const sendCalls = async (request: SendCallsRequest) => {
      sent.push(request);
      return { blockNumber: 2n };
    };
    renderDesk(<SignedVote hearing={hearing} vote={{ signed, isHanded }} now={now} />, {
      ...{ ...desk, now, language, sending: { sendCalls } },
      client: { estimateFeesPerGas: async () => ({ maxFeePerGas: 1n }) },
      call: async (kind: string) => (kind === "hasFollowUp" ? { isAgreed: false } : { salt: zeroHash }),
    });
    return sent;
  }

  it.each([
    ["en", "Your vote is signed, and on its way", "Send my vote now"],
    ["zh", "您的表决已签署，正在送交", "立即送交我的表决"],
  ] as const)("is told to be on its way, and may be sent by oneself (%s)", async (language, title, send) => {
    const sent = show(ownTurn - 1, true, language);
    expect(screen.getByText(title)).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: send }));
    await waitFor(() => expect(sent).toMatchObject([{ calls: [{ to: court, isFollowUp: false }] }]));
    // What the signer is shown is what the note brings back.
    expect(sent[0]?.calls[0]?.context).toMatchObject({ ballot: { choice: 4, sitting: 0 } });
  });

  it.each([
    ["whom nobody carried in time", ownTurn, true],
    ["that nobody took", votingFrom, false],
  ] as const)("%s raises an alarm", (_, now, isHanded) => {
    show(now, isHanded);
    expect(screen.getByRole("alert").textContent).toContain("Your vote has not reached the court");
    expect(screen.getByRole("alert").textContent).toContain("counts as absent");
  });

  it("is no duty in the list while others carry it, and one again when they do not", () => {
    const rowAt = (now: number, isHanded: boolean) =>
      deskDue(hearing, signer.address, now, { signed, isHanded });
    expect(deskDue(hearing, signer.address, votingFrom, null)).toMatchObject({ must: "commit", acts: true });
    expect(rowAt(ownTurn - 1, true)).toEqual({ must: "waitForCarriers", by: null, acts: false });
    for (const late of [rowAt(ownTurn, true), rowAt(votingFrom, false)]) {
      expect(late).toMatchObject({ must: "sendVote", by: commitEndsAt(hearing), acts: true });
    }
  });
});

describe("signing a hidden vote for others to carry", () => {
  const hidden = { commitment, note, ballot: { sitting: 0, choice: 4, salt: zeroHash, reason: zeroHash } };

  /** What happens to a vote that `by` signs, with a relay that takes it or not. */
  async function sign({ by = signer, isTaken = true }: { by?: typeof signer; isTaken?: boolean }) {
    const handed: string[] = [];
    vi.stubGlobal("fetch", async (_: string, init?: RequestInit) => {
      handed.push(init?.method ?? "GET");
      // Before anybody else has it, it is safe here.
      expect(readKeptVote(place, signer.address)).toMatchObject({ isHanded: false });
      return new Response("{}", { status: isTaken ? 200 : 503 });
    });
    const asked: { context?: { ballot?: object } }[] = [];
    const signTypedData = async ({ typedData, context }: { typedData: never; context: object }) => {
      asked.push({ context });
      return by.signTypedData(typedData);
    };
    let run: ReturnType<typeof useSignedCommit> | undefined;
    function Desk() {
      run = useSignedCommit({ now: votingFrom } as never, hearing);
      return null;
    }
    renderDesk(<Desk />, { ...desk, now: votingFrom, sending: { signTypedData } });
    const isDone = await run?.(account, new Carrier("http://relay"), hidden, { reveal: 5n, commit: 3n });
    return { isDone, handed, asked, kept: kept() };
  }
  const kept = () => readKeptVote(place, signer.address as Address);

  it("keeps it here, hands it on, and says in one confirmation what may happen by itself", async () => {
    const { isDone, handed, asked, kept } = await sign({});
    expect([isDone, handed, kept?.isHanded]).toEqual([true, ["PUT"], true]);
    const carrying = { until: ownTurn, voteEndsAt: commitEndsAt(hearing), fee: 3n };
    expect(asked).toMatchObject([{ context: { ballot: { revealFee: 5n, carrying } } }]);
  });

  it("keeps it all the same when nobody takes it", async () => {
    expect(await sign({ isTaken: false })).toMatchObject({ isDone: true, kept: { isHanded: false } });
  });

  it("leaves a signature that nobody here can check to a call of one's own", async () => {
    expect(await sign({ by: stranger })).toMatchObject({ isDone: false, handed: [], kept: null });
  });
});
