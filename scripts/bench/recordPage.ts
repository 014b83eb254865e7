import { join } from "node:path";
import type { Page } from "@playwright/test";
import { createPublicClient, http } from "viem";
import { InjectedWallet } from "../../test/e2e/support/InjectedWallet.ts";
import { Person } from "../../test/e2e/support/Person.ts";
import type { Stack } from "../../test/e2e/support/Stack.ts";
import { buyer, type TradeLine } from "../../test/services/indexer/TradeLine.ts";
import type { ChainConfig } from "../../web/app/src/lib/chain/config.ts";
import { addresses } from "../../web/shared/generated/addresses.ts";
import { launchChromium } from "../run/launchChromium.ts";
import { root } from "../run/root.ts";
import { pageHeaders } from "../start/pageHeaders.ts";
import { pageFolder } from "../start/prepare.ts";
import { servePage } from "../start/servePage.ts";
import { milliseconds } from "./percentiles.ts";

const [visits, payments] = [10, 40];
const scrolling = 4_000;

/** Measures the built page of somebody with very many trades: until Home stands, and how their list scrolls. */
export async function measurePage(line: TradeLine, indexerUrl: string, origin: string): Promise<void> {
  const config: ChainConfig = {
    ...addresses,
    chainId: 31_337,
    rpcUrl: line.rpcUrl,
    // Nobody listens there: lists need no documents.
    relayUrl: "http://127.0.0.1:9",
    indexerUrl,
    native: { symbol: "ETH", name: "Ether", decimals: 18 },
    ...{ coins: [], feeds: [], policies: [], local: true, startBlock: 0 },
  };
  const server = servePage({
    folder: join(root, pageFolder),
    origin,
    headers: pageHeaders({ rpcUrl: line.rpcUrl, indexerUrl }),
    config: JSON.stringify(config),
    documents: [],
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(origin).port), "127.0.0.1", resolve));
  const browser = await launchChromium();
  try {
    // Of a stack a person with a wallet of their own needs no more.
    const stack = {
      ...{ origin, config, client: createPublicClient({ transport: http(line.rpcUrl) }) },
      request: (method: string, params: unknown[]) => line.anvil.client.request({ method, params } as never),
    } as unknown as Stack;
    const person = await Person.enter(browser, stack, { name: "buyer", language: "en" });
    const { page, t } = person;
    const { name } = await InjectedWallet.install(person, buyer);
    await person.context.addInitScript(watchHome);
    await page.goto("/");
    await person.button(t("wallet:welcome.connect")).click();
    await person.button(t("wallet:outside.connect", { wallet: name })).click();
    await person.heading(t("pages.home")).waitFor();
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      await page.goto("/");
      times.push(
        await page.waitForFunction(afterAnswer).then((handle) => handle.jsonValue() as Promise<number>),
      );
    }
    console.log(`Home, from the record's last answer until it stands: ${milliseconds(times)}`);
    await person.goTo("trades");
    await page.locator('main a[href^="/trade/"]').first().waitFor();
    await measureLive(page, line);
    const frames = await page.evaluate(scrollFor, scrolling);
    console.log(`the list of all trades, frames while it scrolls: ${milliseconds(frames)}`);
    await measureActivity(person);
  } finally {
    await browser.close();
    server.close();
  }
}

/** From just before a payment is sent until its row stands in the list of somebody who looks on. */
async function measureLive(page: Page, line: TradeLine): Promise<void> {
  const times: number[] = [];
  for (let count = 0; count < payments; count++) {
    let sentAt = 0;
    const id = line.idOf(await line.pay(() => (sentAt = performance.timeOrigin + performance.now())));
    times.push((await page.evaluate(seenAt, `main a[href="/trade/${id}"]`)) - sentAt);
  }
  console.log(`live, from sending to the list in the page: ${milliseconds(times)}`);
}

/** From asking for everything that ever moved until its list stands, and how that scrolls. */
async function measureActivity(person: Person): Promise<void> {
  const { page, t } = person;
  const asked = performance.now();
  await person.goTo("activity");
  await page.getByRole("combobox", { name: t("activity:period.label") }).selectOption("own");
  await page.getByLabel(t("activity:period.first"), { exact: true }).fill("2000-01-01");
  const list = page.getByRole("list", { name: t("activity:list") });
  await list.getByRole("listitem").nth(1).waitFor();
  const stoodAfter = performance.now() - asked;
  const rows = await list.getByRole("listitem").first().getAttribute("aria-setsize");
  const frames = await page.evaluate(scrollFor, scrolling);
  console.log(
    `activity of ${rows} movements stands after ${Math.round(stoodAfter)} ms; frames: ${milliseconds(frames)}`,
  );
}

interface Notes {
  homeAt?: number;
}

/** Runs in the page, before anything of it does: notes the frame in which a trade stands on it. */
function watchHome(): void {
  const notes = globalThis as Notes;
  const look = () => {
    if (document.querySelector('main a[href^="/trade/"]')) notes.homeAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: milliseconds between the last answer and the list; null until it stands. */
function afterAnswer(): number | null {
  const { homeAt } = globalThis as Notes;
  if (homeAt === undefined) return null;
  const answers = performance
    .getEntriesByType("resource")
    .filter(({ name }) => /\/record\/(recent|waiting)/.test(name))
    .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
    .filter((at) => at > 0 && at <= homeAt);
  return answers.length === 0 ? null : homeAt - Math.max(...answers);
}

/** Runs in the page: the frame in which something stands, in milliseconds of the clock that both processes share. */
function seenAt(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: scrolls down without a rest, and gives how long each frame took. */
function scrollFor(milliseconds: number): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const start = performance.now();
    let last = start;
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      scrollBy(0, 60);
      if (now - start < milliseconds) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
}
