import { expect } from "@playwright/test";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { restoreWallet } from "./support/wallet.ts";

test("a new device with only the seed has the history and goes on with it", async ({ stage }) => {
  const one = await stage.enterWithWallet("one", "en");
  const other = await stage.enterWithWallet("other", "zh");
  await turnOnTalk(one);
  await turnOnTalk(other);
  await beginTalk(one, [other]);
  for (const words of ["first", "second", "third"]) await say(one, words);
  await acceptRequest(other);
  await say(other, "第四");
  await hear(one, "第四");

  const again = await stage.enter("one", "en");
  await restoreWallet(again, one.phrase);
  await again.goTo("talk");
  // Nothing is signed anew: the published key is the one that the words give.
  await again.page.getByText("第四").click();
  for (const words of ["first", "second", "third", "第四"]) await hear(again, words);
  await expect(messages(again).getByRole("article")).toHaveCount(4);
  await say(again, "fifth, from the new device");
  await hear(other, "fifth, from the new device");
  await hear(one, "fifth, from the new device");
});

test("four talk in a group, one of them takes a word back", further, async ({ stage }) => {
  const names = ["one", "two", "three", "four"];
  const people = [];
  for (const [place, name] of names.entries()) {
    const person = await stage.enterWithWallet(name, place % 2 === 0 ? "en" : "zh");
    await turnOnTalk(person);
    people.push(person);
  }
  const [one, ...others] = people as [(typeof people)[0], ...typeof people];
  await beginTalk(one, others, "Supper on Friday");
  await expect(one.heading("Supper on Friday")).toBeVisible();
  await say(one, "Who comes?");
  for (const person of others) {
    await acceptRequest(person);
    await hear(person, "Who comes?");
  }
  const [two, three] = others as [typeof one, typeof one];
  await say(two, "我来");
  for (const person of people) await hear(person, "我来");
  await messages(two)
    .getByRole("article")
    .filter({ hasText: "我来" })
    .getByRole("button", { name: two.t("talk:message.more") })
    .click();
  await two.button(two.t("talk:message.takeBack")).click();
  await expect(messages(three).getByText("我来")).toHaveCount(0);
  await expect(messages(three).getByRole("article")).toHaveCount(1);
});
