import * as z from "zod/mini";
import { decodeEnvelope } from "../../../../shared/sealed/envelope.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { seal } from "../../../../shared/sealed/seal.ts";
import { unsealUnnamed } from "../../../../shared/sealed/unseal.ts";
import { openDraftDrawer } from "./openDraftDrawer.ts";

type Drawer = Awaited<ReturnType<typeof openDraftDrawer>>;

/** Where an account's draft lies. */
export const draftKey = (account: string | undefined, name: string): string => `${account}/${name}`;

/** What was being written under this key; null when there is nothing that this reader can read. */
export function readDraft<T>(key: string, reader: Reader, schema: z.ZodMiniType<T>): Promise<T | null> {
  return withDrawer(async (drawer) => {
    const sealed = await drawer.get(key);
    if (!sealed) return null;
    const plain = await unsealUnnamed(decodeEnvelope(sealed), reader);
    const parsed = z.safeParse(schema, JSON.parse(new TextDecoder().decode(plain)));
    return parsed.success ? parsed.data : null;
  });
}

/** Seals the words for the writer alone, so that nobody reads them off a locked device. */
export async function writeDraft(key: string, reader: Reader, draft: unknown): Promise<void> {
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const { envelopeBytes } = await seal(plain, [reader.publicKey]);
  await withDrawer((drawer) => drawer.put(key, envelopeBytes));
}

export function forgetDraft(key: string): Promise<void> {
  return withDrawer((drawer) => drawer.remove(key));
}

async function withDrawer<T>(use: (drawer: Drawer) => Promise<T>): Promise<T> {
  const drawer = await openDraftDrawer();
  try {
    return await use(drawer);
  } finally {
    drawer.close();
  }
}
