import * as z from "zod/mini";
import { address } from "../../../../shared/wire/address.ts";
import { count } from "../../../../shared/wire/count.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import {
  type Finding,
  findingCodes,
  results,
  tradeSteps,
  transactionSteps,
  type Verdict,
  verdictActs,
  verdictCodes,
} from "./Finding.ts";

/** Numbers, hashes, addresses and names of events or errors. Words that somebody wrote have spaces, and find no way in. */
const plain = z.union([
  z.number(),
  z.string().check(z.regex(/^(0x[0-9a-fA-F]{1,64}|-?\d{1,78}|[A-Za-z]\w{0,63})$/)),
]);
const params = z.record(z.string().check(z.regex(/^[A-Za-z]\w{0,31}$/)), plain);
const steps = [...new Set([...tradeSteps, ...transactionSteps])] as const;

/** What is saved for a helper: what was looked at and what was found, and nothing that is private. */
export const checkFileSchema = z.strictObject({
  format: z.literal("parley-check"),
  version: z.literal(1),
  app: z.string().check(z.regex(/^[\w.+-]{1,32}$/)),
  /** The chain's head as the page's node told it; null where it did not answer. */
  block: z.nullable(z.strictObject({ number: count(48), hash: bytes32, time: count(48) })),
  chainId: count(48),
  escrow: address,
  court: address,
  subject: z.union([z.strictObject({ trade: bytes32 }), z.strictObject({ transaction: bytes32 })]),
  findings: z.array(
    z.strictObject({ step: z.enum(steps), result: z.enum(results), code: z.enum(findingCodes), params }),
  ),
  verdict: z.strictObject({
    code: z.enum(verdictCodes),
    tone: z.enum(["good", "wait", "bad"]),
    act: z.nullable(z.enum(verdictActs)),
    params,
    error: z.optional(z.strictObject({ code: plain, params })),
  }),
});

export type CheckFile = z.output<typeof checkFileSchema>;

interface FileParts {
  app: string;
  block: CheckFile["block"];
  config: Pick<CheckFile, "chainId" | "escrow" | "court">;
  subject: CheckFile["subject"];
  findings: readonly Finding[];
  verdict: Verdict;
}

/** The file's text. Throws rather than let through what does not belong into it. */
export function checkFileText({ app, block, config, subject, findings, verdict }: FileParts): string {
  const { chainId, escrow, court } = config;
  const error = verdict.error && { ...verdict.error, params: onlyPlain(verdict.error.params) };
  const file = {
    ...{ format: "parley-check", version: 1, app, block, chainId, escrow, court, subject, findings },
    verdict: { ...verdict, error },
  };
  return `${JSON.stringify(z.parse(checkFileSchema, file), null, 2)}\n`;
}

/** What a contract says with its error may be words of anybody's. */
const onlyPlain = (given: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => plain.safeParse(value).success));
