import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MailLine } from "../../../../web/app/src/lib/talk/mailbox/MailLine.ts";
import type { NostrEvent } from "../../../../web/shared/talk/event.ts";
import { newPerson, type Person, seconds, sign, wrapFor } from "./events.ts";
import { type MailRelay, startMailRelay } from "./mailRelay.ts";

const [ann, bob] = [newPerson(), newPerson()];
const signs = (person: Person, relay: string) => async (challenge: string) =>
  sign(person, {
    kind: 22_242,
    tags: [
      ["relay", relay],
      ["challenge", challenge],
    ],
  });

let relay: MailRelay;
let lines: MailLine[];
beforeEach(async () => {
  relay = await startMailRelay();
  lines = [];
});
afterEach(async () => {
  for (const line of lines) line.close();
  await relay.stop();
});

async function open(person: Person, url = relay.url): Promise<MailLine> {
  const line = await MailLine.open(url, signs(person, relay.url));
  lines.push(line);
  return line;
}

const mailOf = ({ key }: Person) => ({ kinds: [1_059], "#p": [key] });

describe("a line to a relay", () => {
  it("is signed in when it stands: mail goes out, is found, and is heard of as it comes", async () => {
    const [writer, reader] = [await open(ann), await open(bob)];
    const [early, late] = [wrapFor(bob), wrapFor(bob)];
    await writer.publish(early);
    expect(await reader.find(mailOf(bob))).toEqual([early]);
    const heard = Promise.withResolvers<NostrEvent>();
    const leave = reader.follow({ ...mailOf(bob), limit: 0 }, heard.resolve);
    await writer.publish(late);
    expect(await heard.promise).toEqual(late);
    leave();
  });

  it("says what is refused, by the relay's word and not by its sentence", async () => {
    const line = await open(ann);
    await expect(line.publish(sign(ann, { kind: 1 }))).rejects.toMatchObject({
      code: "talkRelayRefused",
      params: { reason: "blocked" },
    });
    await expect(line.find(mailOf(bob))).rejects.toMatchObject({
      code: "talkRelayRefused",
      params: { reason: "restricted" },
    });
  });

  it("does not stand where the sign-in is for another relay, or nobody listens", async () => {
    const elsewhere = MailLine.open(relay.url, signs(ann, "wss://other.example"));
    await expect(elsewhere).rejects.toMatchObject({ params: { reason: "invalid" } });
    const nowhere = MailLine.open("ws://127.0.0.1:9", signs(ann, relay.url));
    await expect(nowhere).rejects.toMatchObject({ code: "talkRelayUnreachable" });
  });

  it("is over when the relay is, and what was not answered is not known to be sent", async () => {
    const line = await open(ann);
    const over = new Promise((resolve) => line.ended.addEventListener("abort", resolve));
    const sent = line.publish(wrapFor(bob, { created_at: seconds() }));
    const outcome = sent.then(
      () => "taken",
      ({ code }) => code,
    );
    line.close();
    await over;
    expect(await outcome).toBe("talkRelayUnreachable");
    await expect(line.find(mailOf(ann))).rejects.toMatchObject({ code: "talkRelayUnreachable" });
  });
});
