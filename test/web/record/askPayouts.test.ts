import { zeroAddress } from "viem";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { toldMovements } from "../../../web/app/src/features/ledger/book/tradeMovements.ts";
import { askPayouts } from "../../../web/app/src/lib/record/askPayouts.ts";
import { RecordClient } from "../../../web/app/src/lib/record/RecordClient.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { type PayoutRow, payoutsAnswer } from "../../../web/shared/record/payoutsAnswer.ts";
import { buyer, chainId, escrow, onlooker, seller, terms } from "../shared/support/cast.ts";

const trade = { id: tradeId(terms, chainId, escrow), terms };

function row(block: number, changes: Partial<PayoutRow> = {}): PayoutRow {
  const place = { block, index: 0, part: 0, time: block * 10, tx: `0x${"1".repeat(64)}` as const };
  return {
    kind: "paid",
    trade,
    other: seller,
    token: terms.token,
    amount: 5n,
    fee: 0n,
    ...place,
    ...changes,
  };
}

/** A record of these rows, two on a page. */
function asked(rows: readonly PayoutRow[]) {
  const paths: string[] = [];
  const fetched = (async (input: string) => {
    const from = Number(new URL(input).searchParams.get("cursor") ?? 0);
    paths.push(input);
    const next = from + 2 < rows.length ? String(from + 2) : null;
    return new Response(
      JSON.stringify(z.encode(payoutsAnswer, { block: null, payouts: rows.slice(from, from + 2), next })),
    );
  }) as typeof fetch;
  const client = new RecordClient("http://record", fetched);
  const record = { remember: () => undefined };
  const config = { chainId, escrow } as const;
  return {
    paths,
    ask: { client, record, config, signal: new AbortController().signal },
  };
}

test("reads page after page, back to the instant that was asked for and no further", async () => {
  const rows = [9, 8, 7, 6, 5, 4].map((block) => row(block));
  const { ask, paths } = asked(rows);
  expect(await askPayouts(ask, buyer, 61)).toEqual(rows.slice(0, 4));
  expect(paths).toHaveLength(2);
  expect(await askPayouts(ask, buyer, 0)).toEqual(rows);
});

test.each([
  ["terms of another trade", { trade: { ...trade, terms: { ...terms, amount: 1n } } }],
  [
    "somebody else's trade",
    {
      trade: {
        id: tradeId({ ...terms, buyer: onlooker }, chainId, escrow),
        terms: { ...terms, buyer: onlooker },
      },
    },
  ],
] as [string, Partial<PayoutRow>][])("takes %s for a lie", async (_, changes) => {
  const { ask } = asked([row(1, changes)]);
  await expect(askPayouts(ask, buyer, 0)).rejects.toMatchObject({ code: "recordAnswerInvalid" });
});

test("what was fetched is read from the contracts, not from the record", () => {
  const withdrawn = row(3, { kind: "withdrawn", trade: null, other: zeroAddress });
  expect(toldMovements([withdrawn, row(2)]).map(({ kind }) => kind)).toEqual(["paid"]);
});
