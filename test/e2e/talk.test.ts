import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { acceptRequest, beginTalk, expectProgress, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { test } from "./support/test.ts";

test("strangers talk: nothing is shown before it is taken up, then each word with how far it came", async ({
  stage,
}) => {
  const one = await stage.cast("buyer", "en");
  const other = await stage.cast("seller", "zh");
  await turnOnTalk(one);
  await turnOnTalk(other);

  await beginTalk(one, [other]);
  await expectSoundEverywhere(one);
  await say(one, "Is the lamp still there?");
  await expectProgress(one, "Is the lamp still there?", "sent");

  await other.goTo("talk");
  await expect(other.page.getByText("lamp")).toHaveCount(0);
  await acceptRequest(other);
  await hear(other, "Is the lamp still there?");
  await expectProgress(one, "Is the lamp still there?", "read");

  await say(other, "还在。");
  await hear(one, "还在。");
  await expectSoundEverywhere(other);
  await expect(messages(one).getByRole("article")).toHaveCount(2);

  await one.goTo("talk");
  await one.page.getByRole("searchbox", { name: one.t("talk:search.label") }).fill("LAMP");
  await expect(
    one.page.getByRole("status").filter({ hasText: one.t("talk:search.found", { count: 1 }) }),
  ).toBeVisible();
  await expectSoundEverywhere(one);
  await one.page.getByRole("link", { name: /Is the lamp still there/ }).click();
  await hear(one, "Is the lamp still there?");
  // Whoever came for a word that was found hears what is said next.
  await say(other, "要吗？");
  await hear(one, "要吗？");
});
