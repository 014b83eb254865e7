import { type Hex, sha256 } from "viem";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../web/app/src/lib/documents/DocumentError.ts";
import { assertEvidence } from "../../../web/app/src/lib/evidence/assertEvidence.ts";
import { chooseFile, tidyName } from "../../../web/app/src/lib/evidence/ChosenFile.ts";
import { evidenceEntries } from "../../../web/app/src/lib/evidence/evidenceEntries.ts";
import { publishEvidence } from "../../../web/app/src/lib/evidence/publishEvidence.ts";
import { readEvidence, unreadEvidence } from "../../../web/app/src/lib/evidence/readEvidence.ts";
import { buyer, onlooker, seller, terms } from "../shared/support/cast.ts";
import { answerStatement, claimStatement, Story } from "../shared/support/story.ts";

class Store {
  readonly blobs = new Map<Hex, Uint8Array>();
  savePublic = async (bytes: Uint8Array<ArrayBuffer>) => {
    this.blobs.set(sha256(bytes), bytes);
    return "stored" as const;
  };
}

const trade = new Story().trade;
const origin = { trade, author: buyer, language: "en", createdAt: 1_800_000_000 } as const;
const claim = { sender: buyer, trade, agreement: terms.agreement } as const;

async function handIn(text: string) {
  const store = new Store();
  const note = await chooseFile(new File(["Called on Monday."], "notes.txt", { type: "text/html" }));
  const { hash, saved } = await publishEvidence(store, { kind: "claim", text, files: [note] }, origin);
  return { store, hash, saved, note };
}

describe("evidence that is handed in", () => {
  it("is stored under the hash that goes on the chain, its files under theirs, before that hash is known", async () => {
    const { store, hash, saved, note } = await handIn("  The wheel wobbles. ");
    expect(saved).toBe("stored");
    expect([...store.blobs.keys()]).toEqual([note.sha256, hash]);
    const reading = readEvidence({ ...claim, hash }, store.blobs.get(hash) ?? new Uint8Array());
    expect(reading).toMatchObject({ state: "read", item: { text: "The wheel wobbles.", kind: "claim" } });
    expect(note.type).toBe("text/plain");
  });

  it("has another hash each time: short words are not guessed from it", async () => {
    expect((await handIn("No.")).hash).not.toBe((await handIn("No.")).hash);
  });

  it("is nobody else's, and no other trade's", async () => {
    const { store, hash } = await handIn("Mine.");
    const bytes = store.blobs.get(hash) ?? new Uint8Array();
    expect(readEvidence({ ...claim, hash, sender: seller }, bytes)).toMatchObject({ reason: "foreign" });
    expect(readEvidence({ ...claim, hash, trade: terms.agreement }, bytes)).toMatchObject({
      reason: "foreign",
    });
  });

  it("that cannot be read is named as such", () => {
    const bytes = new TextEncoder().encode("<svg/>");
    expect(readEvidence({ ...claim, hash: sha256(bytes) }, bytes)).toMatchObject({ reason: "damaged" });
    for (const [code, reason] of [
      ["documentMissing", "missing"],
      ["documentSwapped", "swapped"],
      ["relayUnreachable", "unreachable"],
    ] as const)
      expect(unreadEvidence(new DocumentError(code)).reason).toBe(reason);
  });
});

describe("a file", () => {
  it.each([
    ["page.png", "<html><script>alert(1)</script></html>", "fileActiveContent"],
    ["picture.jpg", "<svg onload='x()'></svg>", "fileActiveContent"],
    ["empty.txt", "", "fileEmpty"],
    ["film.mp4", "\u0000\u0001\u0002", "fileTypeNotAllowed"],
  ])("%s is refused with the reason", async (name, content, code) => {
    await expect(chooseFile(new File([content], name))).rejects.toMatchObject({ code });
  });

  it("of a gigabyte is refused before a byte is read", async () => {
    const file = new File(["x"], "film.mp4");
    const huge = Object.create(file, { size: { value: 1_000_000_000 } });
    huge.slice = huge.arrayBuffer = () => expect.unreachable("it was read");
    await expect(chooseFile(huge)).rejects.toMatchObject({ code: "fileTooLarge" });
  });

  it("loses from its name what could deceive", () => {
    expect(tidyName("invoice\u202egnp.exe")).toBe("invoicegnp.exe");
    expect(tidyName(`${"a".repeat(200)}.png`)).toHaveLength(120);
    expect(tidyName("\u0000")).toBe("file");
  });
});

it("stands in the order it came, and what strangers sent apart", () => {
  const story = new Story().delivered().claimed(9_000).answered(1_000);
  const cid = `0x${"77".repeat(32)}` as const;
  const args = (sender: Hex) => ({ trade: story.trade, sender, cid });
  story.add({ eventName: "EvidenceSubmitted", args: args(seller) });
  story.add({ eventName: "EvidenceSubmitted", args: args(onlooker) });
  const { own, strangers } = evidenceEntries(story.row);
  expect(own.map(({ kind, side, hash }) => [kind, side, hash])).toEqual([
    ["claim", "buyer", claimStatement],
    ["answer", "seller", answerStatement],
    ["evidence", "seller", cid],
  ]);
  expect(strangers).toHaveLength(1);
});

describe("a decision about a case", () => {
  const trade = new Story().delivered().claimed(9_000).row;
  const storeThat = (code: "documentMissing" | "documentSwapped" | "relayUnreachable") => ({
    load: () => Promise.reject(new DocumentError(code)),
  });

  it("stops when the store swapped what a side handed in (A-38)", async () => {
    await expect(assertEvidence(storeThat("documentSwapped"), trade)).rejects.toMatchObject({
      code: "documentSwapped",
    });
  });

  it("stops when the store swapped a file of it", async () => {
    const { store, hash, note } = await handIn("See the notes.");
    const handed: typeof trade = { ...trade, case: trade.case && { ...trade.case, claimStatement: hash } };
    const load = async (wanted: Hex) => {
      if (wanted === note.sha256) throw new DocumentError("documentSwapped");
      return store.blobs.get(wanted) as Uint8Array<ArrayBuffer>;
    };
    await expect(assertEvidence({ load }, handed)).rejects.toMatchObject({ code: "documentSwapped" });
  });

  it("goes on without what is missing: nobody stops a case by hiding evidence", async () => {
    await assertEvidence(storeThat("documentMissing"), trade);
    await assertEvidence(storeThat("relayUnreachable"), trade);
  });
});
