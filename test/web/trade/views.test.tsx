// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UnreadAgreement } from "../../../web/app/src/features/trade/agreement/UnreadAgreement.tsx";
import { DutyCards } from "../../../web/app/src/features/trade/duties/DutyCards.tsx";
import { TradeHistory } from "../../../web/app/src/features/trade/history/TradeHistory.tsx";
import { UnknownTrade } from "../../../web/app/src/features/trade/UnknownTrade.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import type { Unread } from "../../../web/app/src/lib/trade/AgreementReading.ts";
import { ParleyError } from "../../../web/shared/errors/ParleyError.ts";
import { reduceTrade } from "../../../web/shared/escrow/reduceTrade.ts";
import type { Side } from "../../../web/shared/escrow/side.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { paidAt, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { sceneOf } from "./support/scene.ts";

const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

/** Every story that the contract can tell, at each of its steps. */
const whole = [
  new Story().delivered().returnAllowed().returned(),
  new Story().delivered().claimed(8_000).answered(3_000).inCourt().ruled(4n).closed("Ruled", 123n),
  Story.charged(),
];
whole[0]?.add({ eventName: "TradeExtended", args: { trade: whole[0].trade, endsAt: paidAt + 9e6 } });
whole[0]?.add({ eventName: "OffersRevoked", args: { trade: whole[0].trade, by: terms.seller, epoch: 1 } });
whole[0]?.add({ eventName: "TradeRefunded", args: { trade: whole[0].trade, amount: 34_567_891n } });
whole[0]?.add({ eventName: "TradeReleased", args: { trade: whole[0].trade, amount: 200_000_000n } });
whole[0]?.add({
  eventName: "TradeSettled",
  args: { trade: whole[0].trade, toBuyer: 400_000_000n, toSeller: 600_000_000n },
});

/** What they came to after each step. */
const rows = whole.flatMap(({ logs }) => logs.map((_, at) => reduceTrade(logs.slice(0, at + 1))));

describe("what each side must do", () => {
  it("shows the reader first, by when, and what comes otherwise, net of the fee", () => {
    const { row } = new Story().delivered();
    renderWithTexts(<DutyCards scene={sceneOf(row, "buyer", row.endsAt - 2 * 86_400)} />);
    const [yours, theirs] = screen.getAllByRole("article");
    expect(yours).toBe(screen.getByRole("article", { name: "You" }));
    expect(theirs).toBe(screen.getByRole("article", { name: "The seller" }));
    expect(plain(yours?.textContent ?? "")).toContain("Inspect what came, then release; or open a case");
    expect(plain(yours?.textContent ?? "")).toContain("in 2 days");
    // 1,234.567891 less half a per cent, rounded down.
    expect(plain(yours?.textContent ?? "")).toContain("1,228.395052 tUSD on to the seller");
  });

  it("says the same of both to an onlooker", () => {
    const { row } = new Story();
    renderWithTexts(<DutyCards scene={sceneOf(row, null, paidAt)} />);
    const cards = screen.getAllByRole("article").map((card) => card.getAttribute("aria-label"));
    expect(cards).toEqual(["The buyer", "The seller"]);
  });

  it.each(languages)("has words for every state, in time and late (%s)", (language) => {
    for (const row of new Map(rows.map((one) => [one.status, one])).values()) {
      for (const side of ["buyer", "seller"] as const) {
        for (const now of [row.endsAt, row.endsAt + 1]) {
          const view = renderWithTexts(<DutyCards scene={sceneOf(row, side, now)} />, language);
          expect(view.container.textContent).not.toMatch(/duty\.|\{\{/);
          view.unmount();
        }
      }
    }
  });
});

describe("the history", () => {
  it("tells who did what with how much, the last first, with each transaction", () => {
    const { row } = whole[0] as Story;
    renderWithTexts(<TradeHistory scene={sceneOf(row, "buyer", paidAt)} />);
    const steps = screen.getAllByRole("listitem");
    expect(steps).toHaveLength(row.steps.length);
    expect(plain(steps[0]?.textContent ?? "")).toContain(
      "400.00 tUSD to the buyer, 597.00 tUSD to the seller",
    );
    expect(plain(steps[1]?.textContent ?? "")).toContain("You released: 199.00 tUSD for the seller");
    expect(plain(steps[2]?.textContent ?? "")).toContain("The seller refunded 34.567891 tUSD");
    expect(plain(steps.at(-1)?.textContent ?? "")).toContain("You paid 1,234.567891 tUSD in");
    for (const step of steps) within(step).getByRole("button", { name: "Copy transaction" });
  });

  it.each(languages)("has words for everything that can happen (%s)", (language) => {
    for (const { row } of whole) {
      for (const side of ["buyer", "seller", null] as const) {
        const { container, unmount } = renderWithTexts(
          <TradeHistory scene={sceneOf(row, side, paidAt)} />,
          language,
        );
        expect(container.textContent).not.toMatch(/history\.|\{\{/);
        unmount();
      }
    }
  });
});

describe("an agreement that cannot be shown", () => {
  const { row } = new Story();
  const renderUnread = (reason: Unread, side: Side | null, language: Language = "en") =>
    renderWithTexts(
      <UnreadAgreement
        scene={sceneOf(row, side, paidAt)}
        reading={{ state: "unread", reason, error: null }}
        onRetry={() => undefined}
      />,
      language,
    );

  it.each(languages)("has its own words for each reason (%s)", (language) => {
    const texts = (["missing", "unreachable", "sealed", "edited", "damaged"] as const).map((reason) => {
      const view = renderUnread(reason, "seller", language);
      const text = view.container.textContent;
      view.unmount();
      return text;
    });
    expect(new Set(texts).size).toBe(5);
  });

  it("interrupts when it was edited, and asks a party for the other side's link when it is sealed", () => {
    renderUnread("edited", "seller");
    expect(screen.getByRole("alert").textContent).toContain("this is not the text that was agreed");
  });

  it("is simply private to an onlooker", () => {
    renderUnread("sealed", null);
    expect(screen.getByText("The text is private")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("a trade that is not there", () => {
  const chain = { clock: { now: () => paidAt, onCorrection: () => () => undefined } } as never;
  const render = (error: unknown) =>
    renderWithTexts(
      <ChainContext value={chain}>
        <UnknownTrade error={error} />
      </ChainContext>,
    );

  it("is unknown, which is no alarm", () => {
    render(null);
    expect(screen.getByText("No such trade")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is stopped when the node cannot have told it truly", () => {
    render(new ParleyError("tradeTermsForged" as never));
    expect(screen.getByRole("alert").textContent).toContain("Stopped");
  });
});
