import type { Hex } from "viem";
import { describe, expect, test } from "vitest";
import { findFork } from "../../../web/app/src/lib/chain/logs/findFork.ts";

const hash = (number: number, branch = "a") => `0x${branch}${number}` as Hex;
const remembered = [10, 20, 25, 30, 31, 32].map((number) => ({ number, hash: hash(number) }));

/** A node whose chain left the remembered one after `last`. */
function nodeForkedAfter(last: number, head: number) {
  const at = (number: number) => hash(number, number <= last ? "a" : "b");
  const asked: number[] = [];
  const hashAt = async (number: number) => {
    asked.push(number);
    return at(number);
  };
  return { head: { number: head, hash: at(head) }, hashAt, asked };
}

describe("findFork", () => {
  test("takes a first look for growth", async () => {
    const node = nodeForkedAfter(100, 7);
    expect(await findFork([], node.head, node.hashAt)).toEqual({ kind: "extends" });
  });

  test("asks nothing when the head is the one remembered", async () => {
    const node = nodeForkedAfter(100, 32);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "extends" });
    expect(node.asked).toEqual([]);
  });

  test("asks once when the chain grew", async () => {
    const node = nodeForkedAfter(100, 50);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "extends" });
    expect(node.asked).toEqual([32]);
  });

  test.each([
    [31, 31],
    [30, 30],
    [29, 25],
    [12, 10],
  ])("a chain that left after block %i keeps up to %i", async (last, kept) => {
    const node = nodeForkedAfter(last, 40);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "reorg", number: kept });
  });

  test("finds a fork below a shorter head", async () => {
    const node = nodeForkedAfter(22, 31);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "reorg", number: 20 });
  });

  test("tells a node that lags from one that forked", async () => {
    const node = nodeForkedAfter(100, 31);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "behind", number: 31 });
  });

  test("knows a chain it shares nothing with", async () => {
    const node = nodeForkedAfter(5, 40);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "unrelated" });
  });

  test("cannot compare with a head below all it remembers", async () => {
    const node = nodeForkedAfter(100, 3);
    expect(await findFork(remembered, node.head, node.hashAt)).toEqual({ kind: "unrelated" });
  });
});
