import { openDesk, propose } from "../../../test/e2e/support/agreementDesk.ts";
import { requestsOf } from "../../../test/e2e/support/refund.ts";
import { writeOffer } from "../../../test/e2e/support/settle.ts";
import {
  acceptRequest,
  beginTalk,
  expectProgress,
  hear,
  messages,
  say,
  turnOnTalk,
} from "../../../test/e2e/support/talk.ts";
import { people } from "../../seed/people.ts";
import type { Seeded } from "../../seed/seed.ts";
import { words } from "../../seed/words.ts";
import { Sitter, type Studio } from "../Sitter.ts";

const lines = {
  zh: [
    "您好，台灯还在吗？",
    "还在，昨天刚擦干净。",
    "能在周五之前发货吗？我周末要搬家，想先把书桌摆好。",
    "可以，今天下午就寄。",
  ],
  en: [
    "Hello, is the lamp still there?",
    "Yes, I cleaned it yesterday.",
    "Can you send it before Friday? I am moving at the weekend and would like the desk to be ready.",
    "I can, it leaves this afternoon.",
  ],
} as const;

/** Talk from the first time on: turned on, a stranger's request, a conversation, who somebody is, and then what it does with money. */
export async function takeTalk(studio: Studio, seeded: Seeded): Promise<void> {
  const mei = await Sitter.sit(studio, "mei");
  const jonas = await Sitter.sit(studio, "jonas");
  const { page, t } = mei.person;
  mei.person.address = people.mei.account.address;
  jonas.person.address = people.jonas.account.address;
  await mei.show("talk-off", "/talk", () => mei.person.button(t("talk:open.off.act")).waitFor());
  await turnOnTalk(mei.person);
  await mei.camera.take(page, { name: "talk-empty" });
  await turnOnTalk(jonas.person);
  await beginTalk(jonas.person, [mei.person]);
  const [first, second, third, fourth] = lines[studio.language];
  await say(jonas.person, first);
  const requests = page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) });
  await mei.show("talk-request-waits", "/talk", () => requests.waitFor());
  await requests.click();
  await mei.camera.take(page, { name: "talk-requests" });
  await acceptRequest(mei.person);
  await hear(mei.person, first);
  await say(mei.person, second);
  await hear(jonas.person, second);
  await say(jonas.person, third);
  await hear(mei.person, third);
  await say(mei.person, fourth);
  await expectProgress(mei.person, fourth, "read");
  await mei.camera.take(page, { name: "talk-room" });
  await page
    .getByRole("button", { name: t("talk:message.more") })
    .last()
    .click();
  await page.getByRole("dialog").waitFor();
  await mei.camera.take(page, { name: "talk-message", isDialog: true });
  await page.keyboard.press("Escape");
  await takeReport(mei, first);
  await takeDesk(mei, jonas);
  await mei.show("talk-list", "/talk", () => page.getByText(t("talk:excerpt.card.agreement")).waitFor());
  await mei.show("talk-search", "/talk", async () => {
    await page.getByRole("searchbox").fill(second.slice(0, 4));
    await page.getByText(t("talk:search.found", { count: 1 })).waitFor();
  });
  await mei.show("talk-person", `/talk/person/${jonas.person.address}`, () =>
    page.getByText(t("talk:safety.lead")).waitFor(),
  );
  await mei.show("talk-new", "/talk/new", () => page.getByLabel(t("talk:begin.person.label")).waitFor());
  await mei.show("talk-settings", "/talk/settings", () =>
    page.getByText(t("talk:settings.key.lead")).waitFor(),
  );
  await mei.showDialog("talk-key", "/talk/settings", () =>
    mei.person.button(t("talk:settings.key.act")).click(),
  );
  await jonas.leave();
  await takeBargain(studio, seeded, mei);
  await mei.leave();
}

/** What somebody else said, shown to an operator. */
async function takeReport(mei: Sitter, said: string): Promise<void> {
  const { page, t } = mei.person;
  const message = messages(mei.person).getByRole("article").filter({ hasText: said });
  await message.getByRole("button", { name: t("talk:message.more") }).click();
  await mei.person.button(t("talkReport:report")).click();
  await page.getByRole("dialog", { name: t("talkReport:dialog.title") }).waitFor();
  await mei.camera.take(page, { name: "talk-report", isDialog: true });
  await page.keyboard.press("Escape");
}

/** The desk, from the choice of a template to what the other put on the table. */
async function takeDesk(mei: Sitter, jonas: Sitter): Promise<void> {
  const { page, t } = mei.person;
  await openDesk(mei.person);
  await mei.person.button(t("talkAgreement:template.begin")).waitFor();
  await mei.camera.take(page, { name: "talk-desk" });
  await mei.person.button(t("talkAgreement:template.begin")).click();
  await mei.person.button(t("talkAgreement:draft.propose")).waitFor();
  await mei.camera.take(page, { name: "talk-desk-draft" });
  await mei.person.button(t("talkAgreement:draft.discard")).click();
  await mei.person.link(t("talkAgreement:desk.back")).click();
  const title = words.lamp[mei.person.language];
  await propose(jonas.person, { amount: "48.5", title }, title);
  const sign = mei.person.button(t("talkAgreement:sign.sign"));
  await sign.waitFor();
  await mei.camera.take(page, { name: "talk-agreement" });
  await openDesk(mei.person);
  await sign.waitFor();
  await mei.camera.take(page, { name: "talk-desk-proposal" });
  await mei.person.link(t("talkAgreement:desk.back")).click();
}

/** A buyer asks for some of it back, and the two bargain. */
async function takeBargain(studio: Studio, { trades }: Seeded, mei: Sitter): Promise<void> {
  const ana = await Sitter.sit(studio, "ana");
  ana.person.address = people.ana.account.address;
  const { page, t } = mei.person;
  await turnOnTalk(ana.person);
  await mei.go(`/trade/${trades.delivered}`);
  await mei.person.link(t("talkRefund:entry.act")).click();
  await page.getByRole("radio", { name: t("talkRefund:reason.notAsDescribed"), exact: true }).check();
  await page
    .getByLabel(t("talkRefund:form.words.label"))
    .fill(studio.language === "zh" ? "少了横版的标志。" : "The wide version of the logo is missing.");
  await page.getByText(t("talkRefund:form.next.title")).waitFor();
  await mei.camera.take(page, { name: "talk-ask" });
  await mei.person.button(t("talkRefund:form.send")).click();
  await requestsOf(mei.person).last().waitFor();
  await acceptRequest(ana.person);
  const answer = ana.person.button(ana.person.t("talkRefund:answer.offer"));
  await answer.waitFor();
  await ana.camera.take(ana.person.page, { name: "talk-asked" });
  await answer.click();
  await writeOffer(ana.person, trades.delivered, "200");
  await mei.person.button(t("trade:offers.accept"), messages(mei.person)).waitFor();
  await mei.camera.take(page, { name: "talk-offer" });
  await mei.person.button(t("talkCards:menu.open")).click();
  await page.getByRole("dialog").waitFor();
  await mei.camera.take(page, { name: "talk-money", isDialog: true });
  await page
    .getByRole("link", { name: t("talkCards:menu.pay") })
    .first()
    .click();
  await page.getByText(t("talkCards:post.picture")).waitFor();
  await mei.camera.take(page, { name: "talk-pay" });
  await page.goBack();
  await mei.person.link(t("talkCards:negotiate"), messages(mei.person)).last().click();
  await mei.person.heading(t("talkNegotiation:mediator.title")).waitFor();
  await mei.camera.take(page, { name: "talk-negotiation" });
  await ana.leave();
}
