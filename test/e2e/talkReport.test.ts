import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { acceptRequest, beginTalk, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";

test(
  "a stranger is reported without being read, a message is reported by itself, and whoever gets the file sees that it is genuine",
  further,
  async ({ stage }) => {
    const one = await stage.cast("stranger", "en");
    const other = await stage.cast("reader", "zh");
    for (const person of [one, other]) await turnOnTalk(person);
    await beginTalk(one, [other]);
    await say(one, "Send me the twelve words");
    await say(one, "Right now");

    const { t, page } = other;
    await other.goTo("talk");
    await page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) }).click();
    const both = await report(other);
    await expect(page.getByText("twelve words")).toHaveCount(0);

    await acceptRequest(other);
    const message = messages(other).getByRole("article").filter({ hasText: "Right now" });
    await message.getByRole("button", { name: t("talk:message.more") }).click();
    const second = await report(other);
    expect(second.length).toBeLessThan(both.length);

    const operator = await stage.enter("operator", "en");
    await operator.page.goto("/report");
    await hand(operator, both);
    await expect(operator.page.getByText(operator.t("talkReport:check.genuine.title"))).toBeVisible();
    await expect(operator.page.getByText("Send me the twelve words")).toBeVisible();
    await expect(operator.page.getByText(/^The account itself signed/)).toBeVisible();
    await expectSoundEverywhere(operator);
    await hand(operator, second);
    await expect(operator.page.getByText("Send me the twelve words")).toBeHidden();
    await expect(operator.page.getByText("Right now")).toBeVisible();
    const changed = both.replace(/"opening": "(.)/, (_, first) => `"opening": "${first === "a" ? "b" : "a"}`);
    await hand(operator, changed);
    await expect(operator.page.getByText(operator.t("talkReport:check.forged.title"))).toBeVisible();
  },
);

/** Saves a report from where one stands. Gives what is in the file. */
async function report(person: Person): Promise<string> {
  const { t, page } = person;
  await person.button(t("talkReport:report")).click();
  const dialog = page.getByRole("dialog", { name: t("talkReport:dialog.title") });
  await dialog.getByLabel(t("talkReport:dialog.reason")).selectOption("fraud");
  await expectSoundEverywhere(person, { dialog });
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: t("talkReport:dialog.save") }).click();
  const path = await (await saving).path();
  await expect(dialog.getByText(t("talkReport:dialog.saved"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return readFile(path, "utf8");
}

async function hand({ page, t }: Person, text: string): Promise<void> {
  const file = { name: "report.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel(t("talkReport:check.choose")).setInputFiles(file);
}
