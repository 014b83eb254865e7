// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { ShareReceipt } from "../../../web/app/src/features/trade/receipt/ShareReceipt.tsx";
import { formatInstant } from "../../../web/app/src/lib/format/formatInstant.ts";
import { type Language, languages, localeTag } from "../../../web/app/src/lib/i18n/language.ts";
import { tradeTotals } from "../../../web/app/src/lib/trade/tradeTotals.ts";
import { formatAmount } from "../../../web/shared/money/formatAmount.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { policy, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { coin, sceneOf } from "./support/scene.ts";

/** Of 1,234.567891: a refund, a release with its fee of half a per cent, and the rest settled, with its own. */
const story = new Story();
story.add({ eventName: "TradeRefunded", args: { trade: story.trade, amount: 34_567_891n } });
story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount: 200_000_001n } });
story.add({
  eventName: "TradeSettled",
  args: { trade: story.trade, toBuyer: 400_000_000n, toSeller: 599_999_999n },
});
const { row } = story;
const last = row.steps.at(-1)?.log;
const closedAt = last?.time ?? 0;

const told: Record<Language, (at: string) => string[]> = {
  en: (at) => [
    `Settled, ${at}`,
    "Paid in: 1,234.567891 tUSD",
    "To the buyer: 434.567891 tUSD",
    "To the seller: 796.000001 tUSD",
    `Trade: ${row.id}`,
    `Transaction: ${last?.transactionHash}`,
  ],
  zh: (at) => [
    `已和解，${at}`,
    "付入：1,234.567891 tUSD",
    "买方收到：434.567891 tUSD",
    "卖方收到：796.000001 tUSD",
    `交易：${row.id}`,
    `链上交易：${last?.transactionHash}`,
  ],
};

const plain = (text: unknown) => String(text).replaceAll("\u00a0", " ");
const share = vi.fn(async (_: { text: string }) => undefined);
const writeText = vi.fn(async (_: string) => undefined);

/** What the receipt's buttons hand on, on a device that shares by itself. */
function render(language: Language) {
  Object.assign(navigator, { share });
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(writeText);
  renderWithTexts(
    <ShareReceipt scene={sceneOf(row, "buyer", closedAt + 3_600)} ending="settled" />,
    language,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  share.mockClear();
  writeText.mockClear();
  Reflect.deleteProperty(navigator, "share");
});

it.each(languages)(
  "says as text what the trade came to, to whom, and where to check it (%s)",
  async (language) => {
    render(language);
    fireEvent.click(screen.getByRole("button", { name: { en: "Copy as text", zh: "复制为文字" }[language] }));
    await screen.findByText({ en: "Copied", zh: "已复制" }[language]);
    const at = plain(formatInstant(closedAt, closedAt + 3_600, localeTag[language]));
    expect(plain(writeText.mock.lastCall?.[0]).split("\n")).toEqual(told[language](at));
    fireEvent.click(screen.getByRole("button", { name: { en: "Share", zh: "分享" }[language] }));
    await waitFor(() => expect(share).toHaveBeenCalledWith({ text: writeText.mock.lastCall?.[0] }));
  },
);

it("says the same sums as the trade's page, and with the fee they are all that was paid in", () => {
  render("en");
  fireEvent.click(screen.getByRole("button", { name: "Copy as text" }));
  const { paidIn, held, toBuyer, toSeller, fee } = tradeTotals(row, policy.feeBps);
  expect(paidIn).toBe(terms.amount);
  expect(held).toBe(0n);
  expect(toBuyer + toSeller + fee).toBe(paidIn);
  const text = plain(writeText.mock.lastCall?.[0]);
  for (const sum of [paidIn, toBuyer, toSeller]) {
    expect(text).toContain(`: ${formatAmount(sum, coin.decimals, "en")} tUSD`);
  }
});
