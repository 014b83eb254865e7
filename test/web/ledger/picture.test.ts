import { describe, expect, it } from "vitest";
import { categoryOf } from "../../../web/app/src/features/ledger/book/category.ts";
import { barWidth, flowsBy, ranked } from "../../../web/app/src/features/ledger/picture/flows.ts";
import { heldNow, meanSeconds } from "../../../web/app/src/features/ledger/picture/standing.ts";
import { statementCoins } from "../../../web/app/src/features/ledger/statement/statementCoins.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import { goodsPolicy } from "../../../web/shared/policies/goodsPolicy.ts";
import { native, policy, terms } from "../shared/support/cast.ts";
import { forAll } from "../shared/support/random.ts";
import { Story } from "../shared/support/story.ts";
import { dollar, entry, trade, yuan } from "./support/entries.ts";

describe("what came and went", () => {
  const entries = [
    entry({ id: "a", change: 100n, kind: "gotten" }),
    entry({ id: "b", change: -30n, kind: "sent" }),
    entry({ id: "c", change: -5n, kind: "sent", token: yuan }),
    entry({ id: "d", change: 0n, kind: "received", past: "waits" }),
  ];
  it("is summed by what tells it apart, in a coin or in money, and says what it leaves out", () => {
    const inDollars = flowsBy(
      entries,
      ({ token, change }) => (token === dollar ? change : undefined),
      ({ kind }) => kind,
    );
    expect(inDollars.unmeasured).toBe(0);
    expect(inDollars.flows).toEqual(
      new Map([
        ["gotten", { in: 100n, out: 0n }],
        ["sent", { in: 0n, out: 30n }],
      ]),
    );
    const worth = flowsBy(
      entries,
      ({ id, change }) => (id === "b" ? null : change * 7n),
      () => 1,
    );
    expect(worth).toEqual({ flows: new Map([[1, { in: 700n, out: 35n }]]), unmeasured: 1 });
  });

  it("keeps every sum when the smaller ones are put together", () => {
    forAll(100, (random) => {
      const flows = new Map(
        Array.from({ length: random.int(0, 12) }, (_, key) => [
          key,
          { in: random.big(40), out: random.big(40) },
        ]),
      );
      const most = random.int(1, 6);
      const rows = ranked(flows, most);
      expect(rows.length).toBeLessThanOrEqual(most + 1);
      const sum = (all: Iterable<{ in: bigint; out: bigint }>) =>
        [...all].reduce((to, one) => to + one.in - one.out, 0n);
      expect(sum(rows)).toBe(sum(flows.values()));
      const sizes = rows.filter(({ key }) => key !== null).map((row) => row.in + row.out);
      expect(sizes).toEqual(sizes.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    });
  });

  it("is drawn to scale, and what is there is never drawn as nothing", () => {
    expect(barWidth(50n, 200n)).toBe(25);
    expect(barWidth(0n, 200n)).toBe(0);
    expect(barWidth(1n, 10n ** 30n)).toBe(0.5);
    expect(barWidth(0n, 0n)).toBe(0);
  });
});

describe("what the escrow holds", () => {
  it("is summed by coin over open trades", () => {
    const open = { held: 5n, terms };
    const other = { held: 7n, terms: { ...terms, token: native } } as const;
    expect(heldNow([open, open, other, { ...other, held: 0n }])).toEqual([
      { token: terms.token, amount: 10n },
      { token: native, amount: 7n },
    ]);
  });

  it("took so long on average, where a seller was paid from what was held", () => {
    const story = new Story().delivered();
    const released = story.add({
      eventName: "TradeReleased",
      args: { trade: story.trade, amount: terms.amount },
    });
    const refunded = new Story();
    refunded.add({ eventName: "TradeReclaimed", args: { trade: refunded.trade, amount: terms.amount } });
    const rows = [released.row, refunded.row, Story.charged().row, new Story().row].map(listedTrade);
    expect(meanSeconds(rows)).toEqual({ seconds: 2 * 86_400, count: 1 });
    expect(meanSeconds(rows.slice(1))).toBeNull();
  });
});

describe("the kind of a movement", () => {
  const known = (own: typeof policy) => new Map([[terms.policy, own]]);
  it("is that of the trade's rules, where they are the product's", () => {
    const { inspection, returnWindow, answerWindow, rulingWindow, defaultBuyerBps, choices } = goodsPolicy;
    const goods = {
      ...policy,
      inspection,
      returnWindow,
      answerWindow,
      rulingWindow,
      defaultBuyerBps,
      choices,
    };
    const paid = entry({ kind: "paid", trade });
    expect(categoryOf(paid, known(goods))).toBe("goods");
    expect(categoryOf(paid, known({ ...goods, choices: 101 }))).toBe("otherTrade");
    expect(categoryOf(paid, new Map())).toBe("otherTrade");
  });
  it("is a case, the court, a withdrawal or a plain payment otherwise", () => {
    const kinds = (["depositPaid", "courtIn", "withdrawn", "sent", "issued"] as const).map((kind) =>
      categoryOf(entry({ kind }), new Map()),
    );
    expect(kinds).toEqual(["case", "court", "fetched", "plain", "plain"]);
  });
});

describe("a statement", () => {
  const at = (time: number, change: bigint) => entry({ id: `${time}`, time, change });
  const book = {
    entries: [at(10, 50n), at(20, -20n), at(30, 5n), at(40, 7n)],
    ends: new Map([[dollar.toLowerCase(), { opening: 1_000n, closing: 1_042n }]]),
    sound: new Set([dollar.toLowerCase()]),
  };
  it("opens with what there was before, and closes with what is left", () => {
    expect(statementCoins(book, { from: 20, to: 40 }, [dollar])).toEqual([
      { token: dollar, opening: 1_050n, in: 5n, out: 20n, closing: 1_035n },
    ]);
    expect(statementCoins(book, { from: 41, to: 99 }, [dollar])).toEqual([
      { token: dollar, opening: 1_042n, in: 0n, out: 0n, closing: 1_042n },
    ]);
  });
  it("does not tell a balance that the logs do not make, and leaves out coins that nobody had", () => {
    const [sum] = statementCoins({ ...book, sound: new Set() }, { from: 20, to: 40 }, [dollar, yuan]);
    expect(sum).toMatchObject({ opening: null, closing: null, in: 5n, out: 20n });
    expect(statementCoins(book, { from: 0, to: 99 }, [yuan])).toEqual([]);
  });
});
