import { expect } from "@playwright/test";
import { templateTexts } from "../../web/shared/agreement/text/templateText.ts";
import { go } from "./support/byKeyboard.ts";
import { expectTrapped, hasFocus, pick, press, tabTo, type } from "./support/keys.ts";
import { expectProgress, hear, messages, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";

test(
  "a conversation is begun, answered and taken up, money asked for and an agreement drafted by the keyboard alone",
  further,
  async ({ stage }) => {
    const writer = await stage.enterWithWallet("writer", "zh");
    const reader = await stage.enterWithWallet("reader", "en");
    for (const person of [writer, reader]) await turnOnTalk(person);

    for (const place of ["me", "talk"] as const) await go(writer, place);
    await press(writer, writer.link(writer.t("talk:list.begin")).first());
    await type(writer, writer.page.getByLabel(writer.t("talk:begin.person.label")), reader.address);
    await press(writer, writer.button(writer.t("talk:begin.act")));
    const field = writer.page.getByLabel(writer.t("talk:composer.label"));
    await type(writer, field, "Is the lamp still there?");
    await writer.page.keyboard.press("Enter");
    await hear(writer, "Is the lamp still there?");
    // Whoever writes goes on writing.
    expect(await hasFocus(field)).toBe(true);
    await writer.page.keyboard.type("Two");
    await writer.page.keyboard.press("Shift+Enter");
    await writer.page.keyboard.type("lines");
    await writer.page.keyboard.press("Enter");
    await expect(messages(writer).getByText("Two lines")).toBeVisible();

    const { page, t } = reader;
    for (const place of ["me", "talk"] as const) await go(reader, place);
    await press(reader, page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) }));
    await press(reader, reader.button(t("talk:requests.accept")));
    await hear(reader, "Is the lamp still there?");
    const more = messages(reader)
      .getByRole("article")
      .filter({ hasText: "Is the lamp" })
      .getByRole("button", { name: t("talk:message.more") });
    await press(reader, more);
    const dialog = page.getByRole("dialog", { name: t("talk:message.title"), exact: true });
    await expectTrapped(reader, dialog);
    await page.keyboard.press("Escape");
    await expect.poll(() => hasFocus(more)).toBe(true);
    await page.keyboard.press("Enter");
    await press(reader, reader.button(t("talk:message.reply"), dialog));
    const answer = page.getByLabel(t("talk:composer.label"));
    await expect.poll(() => hasFocus(answer)).toBe(true);
    await page.keyboard.type("It is.");
    await page.keyboard.press("Enter");
    await hear(writer, "It is.");
    await expectProgress(reader, "It is.", "read");

    await press(reader, reader.button(t("talkCards:menu.open")));
    const money = page.getByRole("dialog", { name: t("talkCards:menu.title"), exact: true });
    await expectTrapped(reader, money);
    await press(reader, money.getByRole("button", { name: t("talkCards:menu.request") }));
    const ask = page.getByRole("dialog", { name: t("talkCards:ask.title"), exact: true });
    await type(reader, ask.getByRole("textbox"), "20");
    await press(reader, reader.button(t("talkCards:ask.send"), ask));
    await expect(messages(writer).getByText(writer.t("talkCards:request.title"))).toBeVisible();

    await press(reader, reader.link(t("talkAgreement:desk.link")));
    const begin = reader.button(t("talkAgreement:template.begin"));
    await begin.waitFor();
    const group = page.getByRole("radiogroup", { name: t("talkAgreement:template.legend") });
    await pick(reader, group, page.getByRole("radio", { name: templateTexts.en.templates.service.name }));
    await press(reader, begin);
    const propose = reader.button(t("talkAgreement:draft.propose"));
    await press(reader, propose);
    // Whoever forgot something is brought there.
    await expect.poll(() => page.locator("[aria-invalid=true]").first().isVisible()).toBe(true);
    await tabTo(reader, reader.link(t("talkAgreement:desk.back")), "Shift+Tab");
    await page.keyboard.press("Enter");
    await hear(reader, "It is.");
  },
);
