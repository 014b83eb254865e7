// Measures talk in the built page: from a key press to the other's screen, and a long history.
import { performance } from "node:perf_hooks";
import type { Page } from "@playwright/test";
import { Person } from "../../test/e2e/support/Person.ts";
import { makeRunFolder } from "../../test/e2e/support/runFolder.ts";
import { Stack } from "../../test/e2e/support/Stack.ts";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk } from "../../test/e2e/support/talk.ts";
import { createWallet, unlock } from "../../test/e2e/support/wallet.ts";
import { newPerson } from "../../test/services/relay/nostr/events.ts";
import { NostrClient } from "../../test/services/relay/nostr/NostrClient.ts";
import { encodeContent } from "../../web/shared/talk/content/encodeContent.ts";
import { mailUrl } from "../../web/shared/talk/mailUrl.ts";
import { createNip17 } from "../../web/shared/talk/nip17/createNip17.ts";
import { launchChromium } from "../run/launchChromium.ts";
import { milliseconds, percentile } from "./percentiles.ts";

const [deliveries, history] = [60, 1_000];
/** Milliseconds; a page is frozen for a person from about 200 on. */
const bars = { delivery: 150, open: 1_000, sync: 15_000 };

const endRun = await makeRunFolder();
const limits = ["REQUESTS", "EVENTS_PER_KEY", "EVENTS_PER_NETWORK"];
const settings = Object.fromEntries(limits.map((name) => [`PARLEY_RELAY_${name}`, "1000000"]));
const stack = await Stack.start({ settings });
const browser = await launchChromium();
try {
  const [one, other] = await Promise.all(["one", "other"].map(enter));
  if (one && other) {
    await measureDelivery(one, other);
    await measureHistory(other);
  }
} finally {
  await browser.close();
  await stack.stop();
  await endRun();
}

async function enter(name: string): Promise<Person> {
  const person = await Person.enter(browser, stack, { name, language: "en" });
  await createWallet(person);
  await turnOnTalk(person);
  return person;
}

/** From the key press that sends until the other's screen shows it, crypto and both disks among it. */
async function measureDelivery(one: Person, other: Person): Promise<void> {
  await beginTalk(one, [other]);
  await say(one, "hello");
  await acceptRequest(other);
  await hear(other, "hello");
  const field = one.page.getByLabel(one.t("talk:composer.label"));
  const times: number[] = [];
  for (let count = 0; count < deliveries; count++) {
    const words = `Message ${count} of those that are timed`;
    await field.fill(words);
    const seen = other.page.evaluate(seenAt, words);
    const pressed = one.page.evaluate(pressedAt);
    await field.press("Enter");
    times.push((await seen) - (await pressed));
  }
  console.log(`from the key press to the other's screen: ${milliseconds(times)}`);
  check(percentile(times, 95) <= bars.delivery, `p95 at most ${bars.delivery} ms`);
}

/** Somebody who was away while very much was written: until all of it is here, and until it stands when it is opened later. */
async function measureHistory(reader: Person): Promise<void> {
  const { page, t } = reader;
  const key = await ownKey(page);
  await page.goto("about:blank");
  await write(key);
  await page.goto("/talk");
  await unlock(reader);
  const from = performance.now();
  await page.evaluate(watchLongTasks);
  await page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) }).click();
  await page.getByText(t("talk:requests.count", { count: history })).waitFor({ timeout: 120_000 });
  const took = performance.now() - from;
  const longest = await page.evaluate(() => Math.max(0, ...((globalThis as { long?: number[] }).long ?? [])));
  console.log(
    `${history} messages from the relay after ${Math.round(took)} ms; the page was busy at most ${Math.round(longest)} ms`,
  );
  check(took <= bars.sync, `at most ${bars.sync} ms`);
  await reader.button(t("talk:requests.accept")).click();
  await messages(reader).getByRole("article").first().waitFor();
  const room = new URL(page.url()).pathname;
  await page.goto("/talk");
  await unlock(reader);
  await page.getByRole("searchbox").fill("Number 0 ");
  const first = page.getByRole("link", { name: /Number 0 / });
  await first.waitFor();
  const opened = page.evaluate(openedAfter, history);
  await first.click();
  const open = await opened;
  console.log(
    `${history} messages stand ${Math.round(open)} ms after their room (${room.slice(0, 12)}…) was opened`,
  );
  check(open <= bars.open, `at most ${bars.open} ms`);
}

/** Writes to somebody as another client would, straight to the relay. */
async function write(key: string): Promise<void> {
  const writer = newPerson();
  const crypto = createNip17(writer.secret, async () => undefined);
  const client = await NostrClient.open(mailUrl(stack.config.relayUrl), [writer]);
  const now = Math.floor(Date.now() / 1_000);
  for (let count = 0; count < history; count++) {
    const text = `Number ${count} of a long history, about as long as what people write to each other`;
    const content = { kind: "text", text, replyTo: null, expiresAt: null, subject: null } as const;
    const { wraps } = await crypto.wrap(encodeContent(content, now - history + count), [key], now);
    for (const { recipient, event } of wraps) if (recipient === key) await client.publish(event);
  }
  client.socket.close();
}

/** What this page's account has published. */
function ownKey(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("parley-talk");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("selves").objectStore("selves").getAll();
          asking.onsuccess = () => resolve(asking.result[0].key);
        };
      }),
  );
}

/** Runs in the page: the instant at which the next Enter goes down. */
function pressedAt(): Promise<number> {
  return new Promise((resolve) => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Enter") return;
      removeEventListener("keydown", hear, true);
      resolve(performance.timeOrigin + performance.now());
    };
    addEventListener("keydown", hear, true);
  });
}

/** Runs in the page: the frame in which these words stand on it. */
function seenAt(words: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelector("main ol")?.textContent?.includes(words);
      if (isThere) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: milliseconds from the next click until so many messages stand. */
function openedAfter(count: number): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      "click",
      () => {
        const from = performance.now();
        const look = () => {
          if (document.querySelectorAll("main ol article").length >= count) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}

/** Runs in the page: keeps how long it was busy without a break. */
function watchLongTasks(): void {
  const long: number[] = [];
  Object.assign(globalThis, { long });
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
}

function check(isMet: boolean, bar: string): void {
  console.log(`  ${isMet ? "met" : "MISSED"}: ${bar}`);
  if (!isMet) process.exitCode = 1;
}
