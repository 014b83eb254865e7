// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, within } from "@testing-library/react";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { Balances } from "../../../web/app/src/features/home/Balances.tsx";
import { useHoldings } from "../../../web/app/src/features/home/useHoldings.ts";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { SendingContext } from "../../../web/app/src/lib/sendCalls/SendingContext.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { buyer, chainId, dollar, onlooker as ticket } from "../shared/support/cast.ts";

const now = 1_800_000_000;
const hour = 3_600;

const coins = [
  { address: dollar, symbol: "tUSD", name: "Test Dollar", decimals: 6, amount: 1_234_567_891n },
  { address: ticket, symbol: "tTIX", name: "Ticket", decimals: 0, amount: 3n },
] as const;

/** What each feed answers of one whole coin, with eight decimals. */
const feeds = [
  {
    token: dollar,
    currency: "USD",
    address: "0x00000000000000000000000000000000000000f1",
    answer: 99_950_000n,
  },
  {
    token: nativeCoin,
    currency: "USD",
    address: "0x00000000000000000000000000000000000000f2",
    answer: 280_012_000_000n,
  },
  {
    token: dollar,
    currency: "CNY",
    address: "0x00000000000000000000000000000000000000f3",
    answer: 711_000_000n,
  },
  {
    token: nativeCoin,
    currency: "CNY",
    address: "0x00000000000000000000000000000000000000f4",
    answer: 1_990_885_320_000n,
  },
] as const;

type Ages = Partial<Record<Address, number>>;

/** A chain with those balances, whose feeds last answered so many seconds ago; one without an age has no feed. */
function chainOf(ages: Ages) {
  const live = { phase: "live", known: 5 };
  const answers = (address: Address, functionName: string) => {
    const feed = feeds.find((one) => one.address === address);
    if (!feed) return coins.find((coin) => coin.address === address)?.amount;
    const at = BigInt(now - (ages[feed.token] ?? 0));
    return functionName === "decimals" ? 8 : [1n, feed.answer, at, at, 1n];
  };
  return {
    config: {
      ...{ chainId, coins, native: { symbol: "ETH", name: "Ether", decimals: 18 } },
      feeds: feeds.filter(({ token }) => ages[token] !== undefined),
    },
    client: {
      getBalance: async () => 5n * 10n ** 17n,
      readContract: async (asked: { address: Address; functionName: string }) =>
        answers(asked.address, asked.functionName),
    },
    reader: { status: { value: live, get: () => live, subscribe: () => () => undefined } },
    clock: { now: () => now, onCorrection: () => () => undefined },
  };
}

function Home() {
  const holdings = useHoldings(buyer);
  return holdings.isPending ? null : <Balances holdings={holdings} now={now} />;
}

async function home(ages: Ages, language: Language) {
  const sending = { pending: { read: () => nothing, subscribe: () => () => undefined } };
  renderWithTexts(
    <QueryClientProvider client={new QueryClient()}>
      <ChainContext value={chainOf(ages) as never}>
        <SendingContext value={sending as never}>
          <Home />
        </SendingContext>
      </ChainContext>
    </QueryClientProvider>,
    language,
  );
  const section = await screen.findByRole("region", { name: language === "en" ? "Balances" : "余额" });
  const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
  return {
    total: plain(section.querySelector(":scope > p")?.textContent),
    rows: within(section)
      .getAllByRole("listitem")
      .map((row) => plain(row.textContent)),
  };
}
const nothing: never[] = [];

describe.each([
  [
    "en",
    {
      // 1,234.567891 at 0.9995, and half a coin at 2,800.12, each rounded to the cent.
      all: "US$2,634.01Rates at most 3 hours old. 1 coin without a rate is not counted.",
      dollar: /≈ US\$1,233\.95 · rate 3 hrs? old$/,
      // Without the dollar.
      rest: "US$1,400.06Rates at most 10 minutes old. 2 coins without a rate are not counted.",
      stale: /no rate \(the last is 27 hrs? old\)$/,
      none: "No rate for a sum in your currency.",
      noRate: /no rate$/,
    },
  ],
  [
    "zh",
    {
      all: "¥18,732.21汇率最旧为 3小时前。另有 1 种币没有汇率，未计入。",
      dollar: /≈ ¥8,777\.78 · 汇率为 3小时前$/,
      rest: "¥9,954.43汇率最旧为 10分钟前。另有 2 种币没有汇率，未计入。",
      stale: /无汇率（最近一次为 27小时前）$/,
      none: "没有可用于合计的汇率。",
      noRate: /无汇率$/,
    },
  ],
] as const)("what Home says one's coins are worth (%s)", (language, say) => {
  it("is their sum by the feeds, with the age of the oldest and what is not counted", async () => {
    const { total, rows } = await home({ [dollar]: 3 * hour, [nativeCoin]: 600 }, language);
    expect(total).toBe(say.all);
    expect(rows).toEqual([
      expect.stringMatching(say.dollar),
      expect.stringMatching(say.noRate),
      expect.stringContaining(language === "en" ? "≈ US$1,400.06" : "≈ ¥9,954.43"),
    ]);
  });

  it("counts an answer until it is 26 hours old, and nothing that is older", async () => {
    const { total } = await home({ [dollar]: 26 * hour, [nativeCoin]: 600 }, language);
    expect(total).toContain(language === "en" ? "at most 26 hours old" : "26小时前");
  });

  it("leaves out a coin whose feed has been silent for longer, and says how long", async () => {
    const { total, rows } = await home({ [dollar]: 27 * hour, [nativeCoin]: 600 }, language);
    expect(total).toBe(say.rest);
    expect(rows[0]).toMatch(say.stale);
  });

  it("is not guessed where no feed says anything", async () => {
    for (const ages of [{}, { [dollar]: 27 * hour, [nativeCoin]: 27 * hour }]) {
      const { total } = await home(ages, language);
      expect(total).toBe(say.none);
      cleanup();
    }
  });
});
