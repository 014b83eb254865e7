import { describe, expect, it } from "vitest";
import { makeReport } from "../../../web/app/src/lib/talk/session/makeReport.ts";
import type { Content } from "../../../web/shared/talk/content/Content.ts";
import { decodeContent } from "../../../web/shared/talk/content/decodeContent.ts";
import { encodeReport, type Report, readReport } from "../../../web/shared/talk/report/report.ts";
import type { Rumor } from "../../../web/shared/talk/rumor.ts";
import type { TalkCrypto } from "../../../web/shared/talk/TalkCrypto.ts";
import { FakeMail, openMailbox } from "./support/FakeMail.ts";
import { alice, bob, carol, now } from "./support/people.ts";

const text = (words: string): Content => {
  return { kind: "text", text: words, replyTo: null, expiresAt: null, subject: null };
};
const about = { reason: "fraud", words: "Wanted my phrase" } as const;

/** Alice writes to Bob, and Bob answers. */
async function written(...texts: string[]) {
  const relay = new FakeMail();
  const writer = await openMailbox(alice, { now });
  const rumors: Rumor[] = [];
  for (const one of texts) {
    rumors.push(await writer.mailbox.write(text(one), [bob.publicKey]));
    writer.clock.now += 1;
  }
  await writer.mailbox.send(relay);
  return { relay, rumors };
}

function report(relay: FakeMail, messages: readonly Rumor[], reader: TalkCrypto = bob) {
  const isOwn = (key: string) => key === reader.publicKey;
  const talk = {
    ...{ publicKey: reader.publicKey, isOwn },
    ...{ people: { byKey: () => null }, lines: { all: () => [relay] } },
  };
  const disclose = async (wraps: unknown[]) =>
    (await Promise.all(wraps.map((wrap) => reader.disclose(wrap)))).filter((one) => one !== null);
  return makeReport({ talk: talk as never, chainId: 1, disclose }, messages, about);
}

const readText = (rumor: Rumor) => {
  const content = decodeContent(rumor);
  return content?.kind === "text" ? content.text : null;
};

describe("a report", () => {
  it("shows those who were not there what somebody wrote, and that it was they", async () => {
    const { relay, rumors } = await written("Send me your phrase", "Right now");
    const read = readReport(await report(relay, rumors));
    if (typeof read === "string") throw new Error(read);
    expect(read).toMatchObject(about);
    expect(read.reported.map(({ key }) => key)).toEqual([alice.publicKey]);
    expect(read.reported[0]?.messages.map(readText)).toEqual(["Right now", "Send me your phrase"]);
  });

  it("shows the one message that was chosen, and holds nothing that opens another", async () => {
    const { relay, rumors } = await written("Good morning", "Send me your phrase");
    const [, second] = rumors as [Rumor, Rumor];
    const file: Report = JSON.parse(await report(relay, [second]));
    expect(file.messages).toHaveLength(1);
    const others = await Promise.all(relay.events.map((wrap) => bob.disclose(wrap)));
    const morning = others.find((one) => one?.message === rumors[0]?.id);
    const crossed = file.messages.map(({ opening }) => ({ opening, seal: morning?.seal }));
    expect(morning?.seal).toBeDefined();
    expect(readReport(JSON.stringify({ ...file, messages: crossed }))).toBe("forged");
  });

  it("leaves out what its maker wrote", async () => {
    const { relay, rumors } = await written("Hello");
    await expect(report(relay, rumors, alice)).rejects.toMatchObject({ code: "talkReportEmpty" });
  });

  it("is none where the relay has the messages no more", async () => {
    const { relay, rumors } = await written("Send me your phrase");
    relay.events = [];
    await expect(report(relay, rumors)).rejects.toMatchObject({ code: "talkReportEmpty" });
  });
});

/** The same but for the letter at one place. */
const other = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === "a" ? "b" : "a") + text.slice(at + 1);

describe("a forged report is found out:", () => {
  async function genuine(): Promise<Report> {
    const { relay, rumors } = await written("Good morning");
    return JSON.parse(await report(relay, rumors));
  }

  it.each<[string, (message: Report["messages"][number]) => Report["messages"][number]]>([
    ["another key opens it", (message) => ({ ...message, opening: other(message.opening, 0) })],
    ["the key of the MAC is another", (message) => ({ ...message, opening: other(message.opening, 151) })],
    [
      "another is named as its author",
      ({ seal, ...rest }) => ({ ...rest, seal: { ...seal, pubkey: carol.publicKey } }),
    ],
    [
      "its bytes are others",
      ({ seal, ...rest }) => ({ ...rest, seal: { ...seal, content: other(seal.content, 90) } }),
    ],
    [
      "it was dated otherwise",
      ({ seal, ...rest }) => ({ ...rest, seal: { ...seal, created_at: seal.created_at + 1 } }),
    ],
  ])("%s", async (_, forge) => {
    const file = await genuine();
    expect(typeof readReport(JSON.stringify(file))).toBe("object");
    expect(readReport(JSON.stringify({ ...file, messages: file.messages.map(forge) }))).toBe("forged");
  });

  it("one message of many is enough", async () => {
    const file = await genuine();
    const [message] = file.messages as [Report["messages"][number]];
    const messages = [message, { ...message, opening: "00".repeat(76) }];
    expect(readReport(JSON.stringify({ ...file, messages }))).toBe("forged");
  });

  it("what is no report at all says so", async () => {
    const file = await genuine();
    for (const one of [
      "",
      "{}",
      "[]",
      JSON.stringify({ ...file, messages: [] }),
      JSON.stringify({ ...file, more: 1 }),
    ]) {
      expect(readReport(one)).toBe("unreadable");
    }
    expect(encodeReport(file)).toBe(encodeReport(JSON.parse(encodeReport(file))));
  });
});
