import { expect, type Locator } from "@playwright/test";
import type { Hex } from "viem";
import { drawPicture } from "../../../scripts/seed/drawPicture.ts";
import type { AskReason } from "../../../web/shared/talk/content/ask.ts";
import { expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { messages } from "./talk.ts";
import { openTrade } from "./trade.ts";

interface Request {
  reason: AskReason;
  /** As typed; all that is held without it. */
  part?: string;
  words: string;
  photo?: string;
}

/** From the trade's page through the form to the conversation in which the request then stands. */
export async function askSeller(person: Person, trade: Hex, request: Request): Promise<void> {
  const { page, t } = person;
  await openTrade(person, trade);
  await person.link(t("talkRefund:entry.act")).click();
  await page.getByRole("radio", { name: t(`talkRefund:reason.${request.reason}`), exact: true }).check();
  if (request.part !== undefined) {
    await page.getByRole("radio", { name: t("talkRefund:form.wish.part.title") }).check();
    await page.getByRole("textbox", { name: t("trade:slice.amount") }).fill(request.part);
  }
  await page.getByLabel(t("talkRefund:form.words.label")).fill(request.words);
  if (request.photo !== undefined) {
    const file = { name: request.photo, mimeType: "image/png", buffer: Buffer.from(drawPicture()) };
    await page.getByLabel(t("talkRefund:form.photos.label")).setInputFiles(file);
    const chosen = page.getByRole("list", { name: t("talkRefund:form.photos.chosen") });
    await expect(chosen.getByRole("listitem")).toHaveText([request.photo]);
  }
  await expect(page.getByText(t("talkRefund:form.next.title"))).toBeVisible();
  await expectSoundEverywhere(person);
  await person.button(t("talkRefund:form.send")).click();
  await expect(requestsOf(person).last()).toContainText(request.words);
}

/** The cards of requests in the conversation that stands open, the oldest first. */
export const requestsOf = (person: Person): Locator =>
  messages(person).getByRole("article", { name: person.t("talkRefund:card.title"), exact: true });

/** Opens the photograph that goes with a request, and sees it. */
export async function seePhoto(person: Person, name: string): Promise<void> {
  const { t } = person;
  const card = requestsOf(person).last();
  await card.getByText(t("talkRefund:card.photos", { count: 1 }), { exact: true }).click();
  const picture = card.getByRole("img", { name: t("talk:excerpt.picture", { name }) });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
}
