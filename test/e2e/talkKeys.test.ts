import { expect } from "@playwright/test";
import { mnemonicToSeedSync } from "@scure/bip39";
import { KeyRing } from "../../web/app/src/lib/wallet/keys/KeyRing.ts";
import { encodeContent } from "../../web/shared/talk/content/encodeContent.ts";
import { mailUrl } from "../../web/shared/talk/mailUrl.ts";
import { createNip17 } from "../../web/shared/talk/nip17/createNip17.ts";
import { newPerson, seconds } from "../services/relay/nostr/events.ts";
import { NostrClient } from "../services/relay/nostr/NostrClient.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk, verify } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { confirm, restoreWallet } from "./support/wallet.ts";

test(
  "a stolen key is replaced: the other sees it loudly, the thief is not heard, and all that was said stays",
  further,
  async ({ stage }) => {
    const one = await stage.enterWithWallet("one", "en");
    const other = await stage.enterWithWallet("other", "zh");
    for (const person of [one, other]) await turnOnTalk(person);
    await beginTalk(one, [other]);
    await say(one, "said with the first key");
    await acceptRequest(other);
    await hear(other, "said with the first key");
    await verify(one, other);
    await say(other, "answered to the first key");
    await hear(one, "answered to the first key");

    await replaceKey(one);
    const changed = other.page.getByText(patternOf(other.t("talk:person.changed.title", { name: anything })));
    await changed.waitFor();
    await expectSoundEverywhere(other);
    await expect(other.page.getByLabel(other.t("talk:composer.label"))).toBeHidden();
    await sendAsThief(one, other, "pay to my new account");

    await one.goTo("talk");
    await one.page.getByText("answered to the first key").click();
    await goOn(one);
    await say(one, "it is me, with a new key");
    await goOn(other);
    await hear(other, "it is me, with a new key");
    await expect(other.page.getByText("pay to my new account")).toHaveCount(0);
    await other.page.getByLabel(other.t("talk:composer.label")).fill("who are you?");
    await other.button(other.t("talk:composer.send")).click();
    await other.page.getByText(other.t("talk:errors.talkKeyChanged")).waitFor();

    await other.link(other.t("talk:person.changed.act")).click();
    await other.page.getByText(other.t("talk:person.changed.here")).waitFor();
    await expectSoundEverywhere(other);
    await other.button(other.t("talk:safety.compared")).click();
    await other.page.goBack();
    await say(other, "good to have you back");
    await hear(one, "good to have you back");
    for (const person of [one, other]) await readEarlier(person);

    const again = await stage.enter("one", "en");
    await restoreWallet(again, one.phrase);
    await again.goTo("talk");
    await again.page.getByText("good to have you back").click();
    await hear(again, "it is me, with a new key");
    await readEarlier(again);
  },
);

async function replaceKey(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("talk");
  await person.link(t("talk:settings.title")).click();
  await person.button(t("talk:settings.key.act")).click();
  await expectSoundEverywhere(person);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("talk:settings.key.act") })
    .click();
  await confirm(person, "signTalkKey");
  await expect(page.getByText(t("talk:settings.key.done"))).toBeVisible();
}

async function goOn(person: Person): Promise<void> {
  await expect(person.page.getByText(person.t("talk:room.over.title"))).toBeVisible();
  await person.button(person.t("talk:room.over.act")).click();
  await expect(person.page.getByLabel(person.t("talk:composer.label"))).toBeVisible();
}

/** From the conversation that stands open to what was said before. */
async function readEarlier(person: Person): Promise<void> {
  await person.link(person.t("talk:room.earlier")).click();
  await hear(person, "said with the first key");
  await hear(person, "answered to the first key");
  await expect(messages(person).getByRole("article")).toHaveCount(2);
}

/** Writes with the first key of somebody's account, as whoever stole it would. */
async function sendAsThief(victim: Person, reader: Person, text: string): Promise<void> {
  const [secret, readers] = [victim, reader].map(({ phrase }) =>
    new KeyRing(mnemonicToSeedSync(phrase)).talkSecret(0, 0),
  ) as [Uint8Array, Uint8Array];
  const crypto = createNip17(secret);
  const { publicKey } = createNip17(readers);
  const content = { kind: "text", text, replyTo: null, expiresAt: null, subject: null } as const;
  const { wraps } = await crypto.wrap(encodeContent(content, seconds()), [publicKey], seconds());
  const client = await NostrClient.open(mailUrl(victim.stack.config.relayUrl), [newPerson()]);
  for (const { event } of wraps) await client.publish(event);
  client.socket.close();
}
