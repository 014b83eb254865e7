import webPush from "web-push";
import * as z from "zod";
import { openSecret } from "../../../../service/openSecret.ts";

const point = z.string().regex(/^B[A-Za-z0-9_-]{86}$/);
const keys = z.strictObject({ publicKey: point, privateKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

export type VapidKeys = z.output<typeof keys>;

/** The sender's own keys (RFC 8292), made at the first start, and readable by nobody but its user. */
export async function openVapidKeys(folder: string): Promise<VapidKeys> {
  const make = () => JSON.stringify(webPush.generateVAPIDKeys());
  const { path, text } = await openSecret(folder, "vapid.json", make);
  const read = keys.safeParse(parsed(text));
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
