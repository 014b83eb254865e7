import { expect } from "@playwright/test";
import type { LocalAccount } from "viem";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { InjectedWallet } from "./support/InjectedWallet.ts";
import { contractAccount, variableAccount } from "./support/oddSigners.ts";
import type { Person } from "./support/Person.ts";
import type { Stage } from "./support/Stage.ts";
import { acceptRequest, beginTalk, hear, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

/** A fresh browser with a connected wallet, on the talk page. */
async function connect(stage: Stage, name: string, account?: LocalAccount) {
  const person = await stage.enter(name, "en");
  const wallet = await InjectedWallet.install(person, account);
  await person.page.goto("/");
  await person.button(person.t("wallet:welcome.connect")).click();
  await person.button(person.t("wallet:outside.connect", { wallet: wallet.name })).click();
  await person.heading(person.t("pages.home")).waitFor();
  await person.goTo("talk");
  return { person, wallet };
}

const signatures = ({ asked }: InjectedWallet) =>
  asked.filter((one) => one === "eth_signTypedData_v4").length;

/** Turns messages on, as far as the two signatures for the key itself. */
async function signTwice(person: Person, wallet: InjectedWallet): Promise<void> {
  await person.button(person.t("talk:open.off.act")).click();
  await signForKey(person, wallet, 0);
}

/** Signs twice for a key that is new: the sheets follow each other under one name. `before`: what was signed until then. */
async function signForKey(person: Person, wallet: InjectedWallet, before: number): Promise<void> {
  const { page, t } = person;
  const sheet = page.getByRole("dialog", { name: t("wallet:confirm.actions.signTalkSecret"), exact: true });
  for (const count of [1, 2]) {
    await person.button(t("wallet:confirm.sign"), sheet).click();
    await expect.poll(() => signatures(wallet)).toBe(before + count);
  }
}

async function turnOnOutside(person: Person, wallet: InjectedWallet): Promise<void> {
  await signTwice(person, wallet);
  await confirm(person, "signTalkKey");
  await expect(person.page.getByText(person.t("talk:list.empty.title"))).toBeVisible();
}

/** Somebody with a connected wallet turns talk on, and says the first words to another. */
async function talkFirst(stage: Stage, words: string) {
  const other = await stage.enterWithWallet("other", "zh");
  await turnOnTalk(other);
  const { person, wallet } = await connect(stage, "one");
  await expectSoundEverywhere(person);
  await expect(person.page.getByText(person.t("talk:open.signatures.off"))).toBeVisible();
  await turnOnOutside(person, wallet);
  await beginTalk(person, [other]);
  await say(person, words);
  await acceptRequest(other);
  await hear(other, words);
  return { other, person, wallet };
}

test(
  "a connected wallet talks: three signatures for its key, one on a second device, and all that was said is there",
  further,
  async ({ stage }) => {
    const { other, person, wallet } = await talkFirst(stage, "Written by a wallet beside the page");
    expect(signatures(wallet)).toBe(3);
    await say(other, "收到");
    await hear(person, "收到");

    const again = await connect(stage, "one again", wallet.account);
    const { t } = again.person;
    await expect(again.person.page.getByText(t("talk:open.unsigned.lead"))).toBeVisible();
    await expectSoundEverywhere(again.person);
    await again.person.button(t("talk:open.unsigned.act")).click();
    await confirm(again.person, "signTalkSecret");
    await again.person.page.getByText("收到").click();
    await hear(again.person, "Written by a wallet beside the page");
    expect(signatures(again.wallet)).toBe(1);
    await say(again.person, "from the second device");
    await hear(other, "from the second device");
  },
);

test(
  "a connected wallet that replaced its key reads what was said before on another device, too, after one more signature",
  further,
  async ({ stage }) => {
    const { person, wallet } = await talkFirst(stage, "said with the first key");
    await person.goTo("talk");
    await person.link(person.t("talk:settings.title")).click();
    await person.button(person.t("talk:settings.key.act")).click();
    const dialog = person.page.getByRole("dialog", {
      name: person.t("talk:settings.key.title"),
      exact: true,
    });
    await person.button(person.t("talk:settings.key.act"), dialog).click();
    await signForKey(person, wallet, 3);
    await confirm(person, "signTalkKey");
    await expect(person.page.getByText(person.t("talk:settings.key.done"))).toBeVisible();

    const again = await connect(stage, "one again", wallet.account);
    const { t, page } = again.person;
    await again.person.button(t("talk:open.unsigned.act")).click();
    await confirm(again.person, "signTalkSecret");
    await expect(page.getByText(t("talk:list.empty.title"))).toBeVisible();
    await again.person.link(t("talk:settings.title")).click();
    await page.getByText(t("talk:former.lead", { count: 1 })).waitFor();
    await expectSoundEverywhere(again.person);
    await again.person.button(t("talk:former.act")).click();
    await confirm(again.person, "signTalkSecret");
    await expect(again.person.button(t("talk:former.act"))).toBeHidden();
    await again.person.goTo("talk");
    await page.getByText("said with the first key").click();
    await hear(again.person, "said with the first key");
    await expect(page.getByText(t("talk:room.over.title"))).toBeVisible();
    expect(signatures(again.wallet)).toBe(2);
  },
);

test(
  "a wallet whose account has no key of its own, or that signs differently each time, is told plainly why it cannot talk",
  further,
  async ({ stage }) => {
    for (const [account, sentence] of [
      [contractAccount(), "talk:errors.talkSignatureForeign"],
      [variableAccount(), "talk:errors.talkSignatureVaries"],
    ] as const) {
      const { person, wallet } = await connect(stage, sentence, account);
      await signTwice(person, wallet);
      await expect(person.page.getByText(person.t(sentence))).toBeVisible();
      await expectSoundEverywhere(person);
      // Nothing was published: nobody finds a key of it.
      await person.page.reload();
      await person.goTo("talk");
      await expect(person.button(person.t("talk:open.off.act"))).toBeVisible();
    }
  },
);
