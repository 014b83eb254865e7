import { expect } from "@playwright/test";
import type { Language } from "../../web/app/src/lib/i18n/language.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { OwnRelay } from "./support/ownRelay.ts";
import type { Person } from "./support/Person.ts";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { createWallet } from "./support/wallet.ts";

const second = "wss://second.example";

test(
  "two people add a further relay, and talk on by it when the first one is gone",
  further,
  async ({ stage, stack }) => {
    const relay = await OwnRelay.start(stack);
    const further = await OwnRelay.start(stack, { PARLEY_RELAY_PUBLIC_URL: second });
    try {
      const enter = async (name: string, language: Language) => {
        const person = await stage.enter(name, language, { bypassCSP: true });
        // While the first relay is gone, the browser says so.
        person.faults.forgive(/ERR_CONNECTION_REFUSED/, /WebSocket connection/, /Failed to fetch/);
        await relay.serve(person);
        await further.standAt(second, person);
        await createWallet(person);
        await turnOnTalk(person);
        return person;
      };
      const one = await enter("one", "en");
      const other = await enter("other", "zh");
      for (const person of [one, other]) await addRelay(person);
      await beginTalk(one, [other]);
      await say(one, "by both relays");
      await acceptRequest(other);
      await hear(other, "by both relays");
      await expect(messages(other).getByRole("article")).toHaveCount(1);

      await relay.kill();
      await say(one, "by the second relay alone");
      await hear(other, "by the second relay alone");
      await say(other, "还在");
      await hear(one, "还在");
    } finally {
      await relay.stop();
      await further.stop();
    }
  },
);

async function addRelay(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("talk");
  await person.link(t("talk:settings.title")).click();
  await page.getByLabel(t("talk:settings.relays.label")).fill(second);
  await person.button(t("talk:settings.relays.add")).click();
  const row = page.getByRole("listitem").filter({ hasText: second });
  await expect(row.getByText(t("talk:settings.relays.state.open"))).toBeVisible();
  await expectSoundEverywhere(person);
}
