import { hexToBytes } from "viem";
import { createNip17 } from "../../../../web/shared/talk/nip17/createNip17.ts";
import type { RumorDraft } from "../../../../web/shared/talk/rumor.ts";

/** The cast of talk. */
export const secrets = {
  alice: hexToBytes(`0x${"a1".repeat(32)}`),
  bob: hexToBytes(`0x${"b0".repeat(32)}`),
  carol: hexToBytes(`0x${"ca".repeat(32)}`),
  mallory: hexToBytes(`0x${"1f".repeat(32)}`),
};

export const [alice, bob, carol, mallory] = Object.values(secrets).map((secret) => createNip17(secret)) as [
  ReturnType<typeof createNip17>,
  ReturnType<typeof createNip17>,
  ReturnType<typeof createNip17>,
  ReturnType<typeof createNip17>,
];

export const now = 1_800_000_000;

export const draft = (content = "hello", changed: Partial<RumorDraft> = {}): RumorDraft => ({
  kind: 14,
  created_at: now,
  tags: [],
  content,
  ...changed,
});

/** The copy that one reader gets of a message. */
export async function copyFor(reader: typeof bob, message = draft(), author = alice) {
  const { wraps } = await author.wrap(message, [reader.publicKey], now);
  const copy = wraps.find(({ recipient }) => recipient === reader.publicKey);
  if (!copy) throw new Error("no copy");
  return copy.event;
}
