import {
  acceptRequest,
  beginTalk,
  expectProgress,
  hear,
  say,
  turnOnTalk,
} from "../../../test/e2e/support/talk.ts";
import { people } from "../../seed/people.ts";
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

/** Talk from the first time on: turned on, a stranger's request, a conversation, who somebody is. */
export async function takeTalk(studio: Studio): Promise<void> {
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
  await mei.show("talk-list", "/talk", () => page.getByText(fourth).waitFor());
  await mei.show("talk-person", `/talk/person/${jonas.person.address}`, () =>
    page.getByText(t("talk:safety.lead")).waitFor(),
  );
  await mei.show("talk-new", "/talk/new", () => page.getByLabel(t("talk:begin.person.label")).waitFor());
  await mei.show("talk-settings", "/talk/settings", () =>
    page.getByText(t("talk:settings.key.lead")).waitFor(),
  );
  await mei.leave();
  await jonas.leave();
}
