import { expect } from "@playwright/test";
import { bendRelay } from "./support/bendRelay.ts";
import { acceptRequest, beginTalk, expectProgress, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { createWallet } from "./support/wallet.ts";

test(
  "a relay that keeps a message back is found out, and one that repeats and reorders changes nothing",
  further,
  async ({ stage }) => {
    const one = await stage.enter("one", "en");
    const other = await stage.enter("other", "zh");
    const relay = await bendRelay(other);
    for (const person of [one, other]) {
      await createWallet(person);
      await turnOnTalk(person);
    }
    await beginTalk(one, [other]);
    await say(one, "the first");
    await acceptRequest(other);
    await hear(other, "the first");

    relay.hold();
    await say(one, "do not pay yet");
    await say(one, "nor today");
    for (const said of ["do not pay yet", "nor today"]) await expectProgress(one, said, "sent");
    // One's own mark that the first was read may be among them.
    await expect.poll(relay.held).toBeGreaterThanOrEqual(2);
    relay.letThrough();
    await say(one, "goods are here");
    await hear(other, "goods are here");
    const { page, t } = other;
    await expect(page.getByText(t("talk:room.missing.title", { count: 1 }))).toBeVisible();
    await expect(messages(other).getByRole("article")).toHaveCount(2);
    await other.button(t("talk:room.missing.ask")).click();
    await expect(page.getByText(t("talk:room.missing.still"))).toBeVisible();

    relay.releaseTwisted();
    await hear(other, "do not pay yet");
    await expect(page.getByText(t("talk:room.missing.title", { count: 1 }))).toBeHidden();
    const words = ["the first", "do not pay yet", "nor today", "goods are here"];
    await expect(messages(other).getByRole("article")).toHaveCount(words.length);
    for (const [place, said] of words.entries()) {
      await expect(messages(other).getByRole("article").nth(place)).toContainText(said);
    }
  },
);
