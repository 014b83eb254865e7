import { expect } from "@playwright/test";
import type { Person } from "./support/Person.ts";
import { acceptRequest, beginTalk, hear, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";

test(
  "a stranger is blocked unread and heard no more, and another is made sure of by the code on their screen",
  further,
  async ({ stage }) => {
    const reader = await stage.enterWithWallet("reader", "en");
    const spammer = await stage.enterWithWallet("spammer", "zh");
    const friend = await stage.enterWithWallet("friend", "zh");
    for (const person of [reader, spammer, friend]) await turnOnTalk(person);
    const { page, t } = reader;
    await beginTalk(spammer, [reader]);
    await say(spammer, "Buy this now");
    await reader.goTo("talk");
    await page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) }).click();
    await reader.button(t("talk:requests.block")).click();
    await page.getByText(t("talk:requests.empty.title")).waitFor();
    await say(spammer, "Are you there?");
    await beginTalk(friend, [reader]);
    await say(friend, "It is me");
    // What came before the friend's word came, too.
    await acceptRequest(reader);
    await hear(reader, "It is me");
    await reader.goTo("talk");
    await expect(page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) })).toHaveCount(0);
    await expect(page.getByText("Are you there?")).toHaveCount(0);

    await page.getByText("It is me").click();
    await openPerson(reader);
    await openPerson(friend);
    await scan(reader, await photographOf(friend, friend.t("talk:safety.code")));
    await page.getByText(t("talk:safety.same")).waitFor();
    await expect(page.getByText(t("talk:person.verified"))).toBeVisible();
    // A code that is none of the two's says nothing of them.
    await scan(friend, await photographOf(spammer, await ownAddress(spammer)));
    await friend.page.getByText(friend.t("talk:safety.none")).waitFor();
    await expect(friend.page.getByText(friend.t("talk:person.unverified"))).toBeVisible();
  },
);

async function openPerson(person: Person): Promise<void> {
  await person.link(person.t("talk:standing.unverified")).click();
  await person.page.getByText(person.t("talk:safety.lead")).waitFor();
}

/** Shows the code of one's own address. Gives the name under which it stands. */
async function ownAddress(person: Person): Promise<string> {
  await person.goTo("me");
  const name = person.t("wallet:accounts.unnamed", { number: 1 });
  await person.button(person.t("address.show", { name })).click();
  return person.t("address.code");
}

/** A code, as somebody opposite sees it. */
async function photographOf({ page }: Person, name: string): Promise<Buffer> {
  return page.getByRole("img", { name }).screenshot();
}

async function scan(person: Person, buffer: Buffer): Promise<void> {
  const { page, t } = person;
  await person.button(t("talk:safety.scan")).click();
  await page.getByLabel(t("scan.picture")).setInputFiles({ name: "code.png", mimeType: "image/png", buffer });
}
