// @vitest-environment happy-dom
import { concat, type Hex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { findOpening } from "../../../web/app/src/lib/court/ballots/findOpening.ts";
import { findVote } from "../../../web/app/src/lib/court/carrying/findVote.ts";
import { keepVote } from "../../../web/app/src/lib/court/carrying/keptVote.ts";
import type { Account } from "../../../web/app/src/lib/wallet/Account.ts";
import { commitmentOf } from "../../../web/shared/court/commitment.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import {
  commitmentPlace,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../web/shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../web/shared/court/typedData.ts";
import { arbitrator } from "../shared/support/hearings.ts";
import { chainId, court } from "../wallet/support/scene.ts";
import { hiddenPanel, votingFrom } from "./support/hiddenPanel.ts";

const signer = privateKeyToAccount(`0x${"51".repeat(32)}`);
const stranger = privateKeyToAccount(`0x${"52".repeat(32)}`);
const account: Account = { kind: "key", address: signer.address, name: null, number: 1 };
const relayUrl = "http://relay";
/** What the phrase gives for this seat. */
const salt: Hex = `0x${"5a".repeat(32)}`;
const reason: Hex = `0x${"4e".repeat(32)}`;
const carriedBy: Hex = `0x${"ca".repeat(32)}`;

const { story, place, opening, commitment, note } = hiddenPanel(signer.address, { salt, reason });
const ofOthers = [0, 2].map((seat) => commitmentOf(place, { ...opening, seat, arbitrator }));
story.at(votingFrom, {
  eventName: "VotesCommitted",
  args: { disputeId: story.id, sitting: 0, commitments: [ofOthers[0], commitment, ofOthers[1]] as Hex[] },
});
const last = story.logs.at(-1);
if (last) last.transactionHash = carriedBy;
const hearing = reduceHearing(story.hearingLogs);

const signedBy = async (who: typeof signer, changes: Partial<SignedCommitment> = {}) => {
  const signature = await who.signTypedData(commitmentTypedData(place, commitment));
  const signed = { ...place, arbitrator: signer.address, commitment, signature, note, signedAt: votingFrom };
  return { ...signed, ...changes };
};

/** What the relay answers for this vote's place, and what it was asked. */
let onRelay: SignedCommitment[] | "down";
let asked: string[];

beforeEach(() => {
  onRelay = [];
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    if (onRelay === "down") throw new TypeError("gone");
    const isPlace = url === `${relayUrl}/commitments/${commitmentPlace(place, signer.address).slice(2)}`;
    const listed = isPlace ? onRelay : [];
    return Response.json({ commitments: listed.map((one) => z.encode(signedCommitmentSchema, one)) });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** Looks for the vote, with `input` as what was sent to the court; the phrase gives `known`. */
async function find(input: Hex, known = salt) {
  const chain = {
    config: { chainId, court, relayUrl, local: true },
    client: {
      getTransaction: async ({ hash }: { hash: Hex }) => ({ input: hash === carriedBy ? input : "0x" }),
    },
  };
  const wallet = { call: async () => ({ salt: known }) };
  return findOpening(chain as never, wallet as never, account, hearing, 1);
}

const call = concat([`0x${"7c".repeat(100)}`]);
const foreign: Hex = `0x${"00".repeat(33)}`;

describe("a hidden vote that others carried", () => {
  it("comes back from the note behind the call, wherever it stands there, and nobody is asked", async () => {
    for (const notes of [
      [foreign, note, foreign],
      [note, foreign, foreign],
      [foreign, foreign, note],
    ])
      expect(await find(concat([call, ...notes]))).toEqual(opening);
    expect(asked).toEqual([]);
  });

  it("is known on the device that signed it, where its carrier left the note out", async () => {
    keepVote({ signed: await signedBy(signer), isHanded: true });
    expect(await find(call)).toEqual(opening);
    expect(asked).toEqual([]);
  });

  it("is known to the relay, where this is another device", async () => {
    onRelay = [await signedBy(signer)];
    expect(await find(call)).toEqual(opening);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["nobody has it", async () => []],
    ["the relay has one that somebody else signed", async () => [await signedBy(stranger)]],
    ["the relay does not answer", async () => "down" as const],
    ["the relay's note was changed", async () => [await signedBy(signer, { note: foreign })]],
  ])("is unknown where the note is missing and %s", async (_, relay) => {
    onRelay = await relay();
    expect(await find(call)).toBeNull();
  });

  it("is not read with another phrase's salt, whoever has the note", async () => {
    onRelay = [await signedBy(signer)];
    expect(await find(concat([call, note]), zeroHash)).toBeNull();
  });
});

describe("what an arbitrator signed", () => {
  it("is found here first, and knows whether anybody took it", async () => {
    const signed = await signedBy(signer);
    keepVote({ signed, isHanded: false });
    expect(await findVote(relayUrl, place, signer.address)).toEqual({ signed, isHanded: false });
    expect(asked).toEqual([]);
  });

  it("is found with the relay where it was signed elsewhere, and then somebody has taken it", async () => {
    const signed = await signedBy(signer);
    onRelay = [await signedBy(stranger), signed];
    expect(await findVote(relayUrl, place, signer.address)).toEqual({ signed, isHanded: true });
  });

  it("is not what was signed for another sitting, or by another person", async () => {
    const signed = await signedBy(signer);
    keepVote({ signed, isHanded: true });
    expect(await findVote(relayUrl, { ...place, sitting: 1 }, signer.address)).toBeNull();
    expect(await findVote(relayUrl, place, stranger.address)).toBeNull();
  });

  it("is looked for elsewhere where what is kept here makes no sense", async () => {
    const signed = await signedBy(signer);
    keepVote({ signed, isHanded: false });
    localStorage.setItem(localStorage.key(0) ?? "", "{}");
    onRelay = [signed];
    expect(await findVote(relayUrl, place, signer.address)).toEqual({ signed, isHanded: true });
  });
});
