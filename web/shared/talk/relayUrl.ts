import * as z from "zod/mini";

const beyond = String.raw`[^\s"\\]{1,200}$`;

/** Where a relay takes mail. Nothing in it ends the text that it stands in. */
export const relayUrl = z.string().check(z.regex(new RegExp(`^wss?://${beyond}`)));

/** One that people name themselves: only encrypted, since mail names its recipients. */
export const safeRelayUrl = z.string().check(z.regex(new RegExp(`^wss://${beyond}`)));
