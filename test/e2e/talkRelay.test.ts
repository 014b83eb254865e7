import { expect } from "@playwright/test";
import { drawPicture } from "../../scripts/seed/drawPicture.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { listenIn } from "./support/listenIn.ts";
import { OwnRelay } from "./support/ownRelay.ts";
import {
  acceptRequest,
  attach,
  beginTalk,
  expectProgress,
  hear,
  messages,
  say,
  turnOnTalk,
} from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { createWallet } from "./support/wallet.ts";

test(
  "the relay is killed in mid-chat: nothing is lost or said twice, and nothing plain was on its disk or on the wire",
  further,
  async ({ stage, stack }) => {
    const relay = await OwnRelay.start(stack);
    try {
      const people = [];
      for (const [name, language] of [
        ["one", "en"],
        ["other", "zh"],
      ] as const) {
        const person = await stage.enter(name, language, { bypassCSP: true });
        // While the relay is gone, the browser says so.
        person.faults.forgive(/ERR_CONNECTION_REFUSED/, /WebSocket connection/, /Failed to fetch/);
        await relay.serve(person);
        await createWallet(person);
        people.push(person);
      }
      const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
      const heard = listenIn(one);
      await turnOnTalk(one);
      await turnOnTalk(other);
      await beginTalk(one, [other]);
      await say(one, "before the fall of the relay");
      await acceptRequest(other);
      await hear(other, "before the fall of the relay");

      await relay.kill();
      await say(one, "said into the silence, by one");
      await say(other, "said into the silence, by the other");
      await expect(one.page.getByText(one.t("talk:lines.unreachable"))).toBeVisible();
      await expectProgress(one, "said into the silence, by one", "waiting");
      await expectSoundEverywhere(one);
      await attach(one, "lamp.png", drawPicture());

      await relay.restart();
      await hear(other, "said into the silence, by one");
      await hear(one, "said into the silence, by the other");
      await expect(messages(other).getByRole("img")).toBeVisible();
      await expectProgress(one, "said into the silence, by one", "read");
      for (const person of people) await expect(messages(person).getByRole("article")).toHaveCount(4);

      const [disk, wire] = [await relay.disk(), heard()];
      expect(wire).toContain('"EVENT"');
      expect(disk.length).toBeGreaterThan(drawPicture().length);
      for (const plain of ["the fall of the relay", "into the silence", "lamp.png", "\x89PNG"]) {
        expect(disk.includes(Buffer.from(plain, "latin1"))).toBe(false);
        expect(wire).not.toContain(plain);
      }
    } finally {
      await relay.stop();
    }
  },
);
