import { expect, test } from "vitest";
import * as z from "zod/mini";
import { checkFileSchema, checkFileText } from "../../../web/app/src/lib/check/CheckFile.ts";
import { tradeFindings, tradeVerdict } from "../../../web/app/src/lib/check/judgeTrade.ts";
import { transactionFindings, transactionVerdict } from "../../../web/app/src/lib/check/judgeTransaction.ts";
import { chainId, court, escrow } from "../shared/support/cast.ts";
import { done, hash, onTheWay, right, trade } from "./support/facts.ts";

const head = "value" in right.head ? right.head.value : null;
const parts = { app: "0.1.0", block: head, config: { chainId, escrow, court } } as const;

const ofTrade = {
  ...parts,
  subject: { trade },
  findings: tradeFindings(right),
  verdict: tradeVerdict(right),
} as const;

test("what is saved can be read again, and is what was found", () => {
  const read = z.parse(checkFileSchema, JSON.parse(checkFileText(ofTrade)));
  expect(read).toMatchObject({
    format: "parley-check",
    version: 1,
    app: "0.1.0",
    chainId,
    subject: { trade },
  });
  expect(read.findings).toEqual(ofTrade.findings);
  expect(read.verdict.code).toBe("allSame");
});

test("a transaction's file carries numbers of any size as digits", () => {
  const facts = { ...onTheWay, cost: { value: { balance: 2n ** 200n, baseFee: 7n } } };
  const text = checkFileText({
    ...parts,
    subject: { transaction: hash },
    findings: transactionFindings(facts),
    verdict: transactionVerdict(facts),
  });
  expect(text).toContain(String(2n ** 200n));
});

const secrets = [
  "test test test test test test test test test test test junk",
  "for my daughter's wedding dress",
  "老王的手机，别告诉他",
  "note: pay cash",
];

test.each(secrets)("nothing that somebody wrote gets into the file: %s", (secret) => {
  // In an error's words, where a contract made elsewhere may say anything, it is left out.
  const error = { code: "refused", params: { words: secret, endedAt: 5 } };
  const verdict = { ...transactionVerdict(done), error };
  const text = checkFileText({ ...parts, subject: { transaction: hash }, findings: [], verdict });
  expect(text).not.toContain(secret);
  expect(text).toContain('"endedAt": 5');
  // Anywhere else no file is made at all.
  const finding = { ...tradeFindings(right)[0], params: { note: secret } } as never;
  expect(() => checkFileText({ ...ofTrade, findings: [finding] })).toThrow();
  expect(() =>
    checkFileText({ ...ofTrade, verdict: { ...ofTrade.verdict, params: { name: secret } } }),
  ).toThrow();
  expect(() => checkFileText({ ...ofTrade, app: secret })).toThrow();
});

test("a private key's bytes under another name are no field of it", () => {
  const more = { ...JSON.parse(checkFileText(ofTrade)), seed: "0x01" };
  expect(checkFileSchema.safeParse(more).success).toBe(false);
});
