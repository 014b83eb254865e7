// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { LocalWorth } from "../../../web/app/src/components/amount/LocalWorth.tsx";
import { ValuedAmount } from "../../../web/app/src/components/amount/ValuedAmount.tsx";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import type { Rate } from "../../../web/app/src/lib/money/Rate.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { keys } from "../../../web/app/src/lib/query/keys.ts";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const token = "0x00000000000000000000000000000000000000D0";
const feed = "0x00000000000000000000000000000000000000Fe";
const now = 1_000_000;
const coin = { address: token, symbol: "tUSD", decimals: 6 } as const;

/** What stands on the page when the feed answered so long ago; null when the coin has none. */
function shown(what: React.ReactNode, ageSeconds: number | null, language: Language = "en"): string {
  const currency = language === "en" ? "USD" : "CNY";
  const chain = {
    config: { feeds: ageSeconds === null ? [] : [{ token, currency, address: feed }] },
    clock: { now: () => now, onCorrection: () => () => undefined },
  } as never;
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const rate: Rate = {
    currency,
    answer: language === "en" ? 100_000_000n : 711_000_000n,
    decimals: 8,
    updatedAt: now - (ageSeconds ?? 0),
  };
  queries.setQueryData(keys.rate(feed), rate);
  const { container } = renderWithTexts(
    <QueryClientProvider client={queries}>
      <ChainContext value={chain}>{what}</ChainContext>
    </QueryClientProvider>,
    language,
  );
  return container.textContent.replaceAll("\u00a0", " ");
}

const hour = 3_600;
const full = <LocalWorth amount={12_500_000n} coin={coin} />;
const brief = <LocalWorth brief amount={12_500_000n} coin={coin} />;

describe("what an amount is worth", () => {
  it("is told in the reader's currency, with the rate's age", () => {
    expect(shown(full, hour)).toMatch(/^≈ US\$12\.50 · rate .+ old$/);
    expect(shown(full, hour, "zh")).toMatch(/^≈ ¥88\.88 · 汇率为 .+前$/);
  });

  it("is not guessed from an old rate, nor from none", () => {
    expect(shown(full, 30 * hour)).toMatch(/^no rate \(the last is .+ old\)$/);
    expect(shown(full, null)).toBe("no rate");
  });

  it("is told briefly among other amounts, and left out where it is not known", () => {
    expect(shown(brief, hour)).toBe("≈ US$12.50");
    expect(shown(brief, 30 * hour)).toBe("");
    expect(shown(brief, null)).toBe("");
  });

  it("stands beneath the exact amount, unless that is nothing", () => {
    expect(shown(<ValuedAmount value={12_500_000n} coin={coin} />, hour)).toBe("12.50 tUSD≈ US$12.50");
    expect(shown(<ValuedAmount value={0n} coin={coin} />, hour)).toBe("0.00 tUSD");
  });
});
