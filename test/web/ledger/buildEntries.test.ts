import { type Address, isAddressEqual, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { runningBalances, soundCoins } from "../../../web/app/src/features/ledger/book/balances.ts";
import {
  buildEntries,
  changeOf,
  type Sources,
} from "../../../web/app/src/features/ledger/book/buildEntries.ts";
import type { Transfer } from "../../../web/app/src/features/ledger/book/Entry.ts";
import { court, escrow, native, onlooker, seller } from "../shared/support/cast.ts";
import { forAll, type Random } from "../shared/support/random.ts";
import { dollar, moved, placeAt, trade, transfer, viewer, yuan } from "./support/entries.ts";

const build = (sources: Partial<Sources>) =>
  buildEntries({
    ...{ viewer, escrow, court, coins: [dollar] },
    ...{ transfers: [], movements: [], credits: [], withdrawals: [] },
    ...sources,
  });

describe("buildEntries", () => {
  it("gives a transfer the reason of the step that made it, once, and keeps where the transfer stands", () => {
    const entries = build({
      transfers: [transfer(5, 3, viewer, escrow, 100n), transfer(5, 9, viewer, escrow, 100n)],
      movements: [moved(5, 2, {})],
    });
    expect(entries).toMatchObject([
      { id: `${placeAt(5).tx}:2:0`, kind: "paid", index: 3, change: -100n, past: null, trade, other: seller },
      { kind: "escrowOut", index: 9, change: -100n, trade: null },
    ]);
  });

  it("finds what a seller receives by what is left of it after the fee", () => {
    const [one, other] = build({
      transfers: [transfer(7, 4, escrow, viewer, 995n)],
      movements: [moved(7, 2, { kind: "received", amount: 1_000n, fee: 5n })],
    });
    expect(one).toMatchObject({ kind: "received", amount: 1_000n, fee: 5n, change: 995n });
    expect(other).toBeUndefined();
  });

  it("does not mistake another transaction, coin, amount or direction for the step's", () => {
    const step = moved(5, 2, {});
    const strangers: Transfer[] = [
      transfer(6, 3, viewer, escrow, 100n),
      { ...transfer(5, 3, viewer, escrow, 100n), token: yuan },
      transfer(5, 3, viewer, escrow, 99n),
      transfer(5, 3, escrow, viewer, 100n),
    ];
    for (const stranger of strangers) {
      const entries = build({ transfers: [stranger], movements: [step], coins: [dollar, yuan] });
      expect(entries).toHaveLength(2);
      expect(entries.find(({ trade }) => trade)).toMatchObject({ change: 0n, past: "elsewhere" });
    }
  });

  it("says that what could not be pushed waits, and that what was fetched came", () => {
    const received = moved(7, 2, { kind: "received", amount: 1_000n, fee: 5n });
    const credit = { ...placeAt(7, 3), token: dollar, amount: 995n };
    const fetched = { ...placeAt(9, 1), token: dollar, amount: 995n, contract: escrow, to: viewer } as const;
    const entries = build({
      movements: [received],
      credits: [credit],
      withdrawals: [fetched],
      transfers: [transfer(9, 2, escrow, viewer, 995n)],
    });
    expect(entries).toMatchObject([
      { kind: "received", change: 0n, past: "waits" },
      { kind: "withdrawn", change: 995n, past: null, other: escrow },
    ]);
    const [elsewhere] = build({ withdrawals: [{ ...fetched, to: onlooker }] });
    expect(elsewhere).toMatchObject({ kind: "withdrawn", change: 0n, past: "elsewhere" });
  });

  it("takes a contract at its word about a coin of which no logs are read", () => {
    const [paid] = build({ movements: [moved(5, 2, { token: native })] });
    expect(paid).toMatchObject({ kind: "paid", change: -100n, past: null });
    const spent = moved(9, 2, { kind: "depositBack", token: native, amount: 50n, fee: 50n });
    expect(build({ movements: [spent] })).toMatchObject([{ change: 0n, past: null }]);
  });

  it("names plain transfers by whom they are with", () => {
    const kinds = (from: Address, to: Address) =>
      build({ transfers: [transfer(1, 0, from, to, 5n)] }).map(({ kind, change }) => [kind, change]);
    expect(kinds(viewer, seller)).toEqual([["sent", -5n]]);
    expect(kinds(seller, viewer)).toEqual([["gotten", 5n]]);
    expect(kinds(zeroAddress, viewer)).toEqual([["issued", 5n]]);
    expect(kinds(viewer, court)).toEqual([["courtOut", -5n]]);
    expect(kinds(court, viewer)).toEqual([["courtIn", 5n]]);
    expect(kinds(escrow, viewer)).toEqual([["escrowIn", 5n]]);
    expect(kinds(viewer, viewer)).toEqual([["sent", 0n]]);
  });
});

/** A chain of transfers of two coins, with steps beside some of them and some that lack theirs. */
function history(random: Random) {
  const coins = [dollar, yuan];
  const transfers: Transfer[] = [];
  const movements = [];
  for (let block = 1; block <= 40; block += 1) {
    for (let index = 0; index < random.int(0, 3); index += 1) {
      const other = random.pick([escrow, seller, court, zeroAddress, viewer] as const);
      const [from, to] = random.int(0, 1) ? [viewer, other] : [other, viewer];
      const amount = BigInt(random.int(0, 3));
      const token = random.pick(coins);
      transfers.push({ ...transfer(block, index * 2 + 1, from as Address, to as Address, amount), token });
      if (isAddressEqual(other as Address, escrow) && random.int(0, 2)) {
        const kind = isAddressEqual(from as Address, viewer) ? "paid" : "refunded";
        movements.push(moved(block, index * 2, { kind, token, amount }));
      }
    }
    if (random.int(0, 5) === 0) movements.push(moved(block, 20, { kind: "received", amount: 2n }));
  }
  return { coins, transfers, movements };
}

describe("the running balance", () => {
  const ends = (transfers: readonly Transfer[], openings: readonly [string, bigint][]) =>
    new Map(
      openings.map(([coin, opening]) => {
        const own = transfers.filter(({ token }) => token.toLowerCase() === coin);
        return [coin, { opening, closing: own.reduce((sum, one) => sum + changeOf(one, viewer), opening) }];
      }),
    );

  it("ends in what the account has, over any history, and moves by each change", () => {
    forAll(300, (random) => {
      const { coins, transfers, movements } = history(random);
      const openings = coins.map((coin) => [coin.toLowerCase(), BigInt(random.int(0, 500))] as const);
      const known = ends(transfers, openings as [string, bigint][]);
      const sound = soundCoins(transfers, known, viewer);
      expect(sound.size).toBe(2);
      const entries = build({ coins, transfers, movements });
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const after = runningBalances(entries, known, sound);
      for (const coin of coins) {
        const own = entries.filter(({ token }) => token === coin);
        let balance = known.get(coin.toLowerCase())?.opening ?? 0n;
        for (const { id, change } of own) {
          balance += change;
          expect(after.get(id)).toBe(balance);
        }
        expect(balance).toBe(known.get(coin.toLowerCase())?.closing);
      }
    });
  });

  it("is not told of a coin whose logs a node leaves out, and goes on for the others", () => {
    const all = [transfer(1, 0, seller, viewer, 7n), { ...transfer(2, 0, seller, viewer, 9n), token: yuan }];
    const known = ends(all, [
      [dollar.toLowerCase(), 0n],
      [yuan.toLowerCase(), 0n],
    ]);
    const [, left] = all;
    const transfers = left ? [left] : [];
    const sound = soundCoins(transfers, known, viewer);
    expect([...sound]).toEqual([yuan.toLowerCase()]);
    const entries = build({ coins: [dollar, yuan], transfers });
    expect([...runningBalances(entries, known, sound).values()]).toEqual([9n]);
  });

  it("is not told where the coin does not say what the account has", () => {
    const known = new Map([[dollar.toLowerCase(), { opening: 0n, closing: null }]]);
    expect(soundCoins([], known, viewer).size).toBe(0);
  });
});
