// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { type Hex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RevealPanel } from "../../../web/app/src/features/desk/reveal/RevealPanel.tsx";
import type { Account } from "../../../web/app/src/lib/wallet/Account.ts";
import { writeNote } from "../../../web/shared/court/ballotNote.ts";
import { commitEndsAt } from "../../../web/shared/court/clock.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { hiddenPanel, votingFrom } from "./support/hiddenPanel.ts";
import { renderDesk } from "./support/renderDesk.tsx";
import { wire } from "./support/wire.ts";

const signer = privateKeyToAccount(`0x${"51".repeat(32)}`);
const account: Account = { kind: "key", address: signer.address, name: null, number: 1 };
const { story, opening, commitment } = hiddenPanel(signer.address);
story.at(votingFrom, {
  eventName: "VotesCommitted",
  args: { disputeId: story.id, sitting: 0, commitments: [commitment] },
});
const hearing = reduceHearing(story.hearingLogs);

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** The panel of a device that kept nothing, with `input` as what was sent to the court, and a relay that has nothing. */
function show(input: Hex, language: "en" | "zh" = "en") {
  vi.stubGlobal("fetch", async () => Response.json({ commitments: [] }));
  const done: string[] = [];
  const documents = {
    load: async () => new Uint8Array([1]),
    savePublic: async () => void done.push("handed on"),
    saveListed: async () => void done.push("handed on"),
  };
  const sendCalls = async () => {
    done.push("sent");
    return { blockNumber: 2n };
  };
  const now = commitEndsAt(hearing) + 1;
  renderDesk(<RevealPanel hearing={hearing} now={now} />, {
    ...{ now, account, language, documents, sending: { sendCalls } },
    hearingOf: () => hearing,
    logs: () => story.hearingLogs.map(wire),
    client: { getTransaction: async () => ({ input }) },
    call: async () => ({ salt: zeroHash, key: null }),
  });
  return done;
}

describe("opening one's own vote by hand", () => {
  it.each([
    ["en", "Open my vote", "This device cannot read the hidden vote that was cast from this account."],
    ["zh", "公开我的表决", "本设备无法读取本账户提交的保密表决。"],
  ] as const)(
    "says when nobody can read it, and hands nothing on (%s)",
    async (language, label, sentence) => {
      const done = show("0x7c", language);
      fireEvent.click(screen.getByRole("button", { name: label }));
      expect((await screen.findByText(new RegExp(sentence))).textContent).toContain(sentence);
      expect(done).toEqual([]);
    },
  );

  it("hands it on and sends it where the note tells it", async () => {
    const done = show(writeNote(commitment, opening));
    fireEvent.click(screen.getByRole("button", { name: "Open my vote" }));
    await vi.waitFor(() => expect(done.at(-1)).toBe("sent"));
    expect(done).toContain("handed on");
  });
});
