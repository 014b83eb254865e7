import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import webPush from "web-push";
import * as z from "zod";

const point = z.string().regex(/^B[A-Za-z0-9_-]{86}$/);
const keys = z.strictObject({ publicKey: point, privateKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

export type VapidKeys = z.output<typeof keys>;

/** The sender's own keys (RFC 8292), made at the first start, and readable by nobody but its user. */
export async function openVapidKeys(folder: string): Promise<VapidKeys> {
  const path = join(folder, "vapid.json");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, JSON.stringify(webPush.generateVAPIDKeys()), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const read = keys.safeParse(parsed(await readFile(path, "utf8")));
  // What it says instead may be half a key.
  if (!read.success) throw new Error(`${path} holds no keys of a sender.`);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
