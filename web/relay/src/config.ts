import { resolve } from "node:path";
import * as z from "zod";

const wholeNumber = (minimum: number, maximum: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .default(usual);

const mebibyte = 2 ** 20;

const environment = z.object({
  PARLEY_RELAY_PORT: wholeNumber(0, 65_535, 8787),
  PARLEY_DATA: z.string().min(1).default(".parley"),
  PARLEY_PAGE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine((text) => new URL(text).origin === text)
    .default("http://127.0.0.1:5173"),
  /** Largest blob: a file of 10 MB in an envelope, and some room. */
  PARLEY_RELAY_MAX_BLOB: wholeNumber(1, 2 ** 40, 16 * mebibyte),
  /** All blobs together. */
  PARLEY_RELAY_QUOTA: wholeNumber(1, 2 ** 50, 20 * 1_024 * mebibyte),
  /** What one network address may ask for in a minute, and store in an hour. */
  PARLEY_RELAY_REQUESTS: wholeNumber(1, 1_000_000, 1_200),
  PARLEY_RELAY_UPLOADS: wholeNumber(1, 2 ** 50, 1_024 * mebibyte),
  PARLEY_PARENT_PID: wholeNumber(1, 2 ** 31, 0),
});

export interface Config {
  port: number;
  folder: string;
  pageOrigin: string;
  maxBlob: number;
  quota: number;
  requestsPerMinute: number;
  uploadsPerHour: number;
  /** Null when nobody's end should be ours. */
  parentPid: number | null;
}

/** Reads the environment once. Throws with the name of what is wrong, never with its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = environment.safeParse(given);
  if (!data) throw new Error(`Not usable: ${error.issues.map(({ path }) => path.join(".")).join(", ")}`);
  return {
    port: data.PARLEY_RELAY_PORT,
    folder: resolve(data.PARLEY_DATA, "relay"),
    pageOrigin: data.PARLEY_PAGE_ORIGIN,
    maxBlob: data.PARLEY_RELAY_MAX_BLOB,
    quota: data.PARLEY_RELAY_QUOTA,
    requestsPerMinute: data.PARLEY_RELAY_REQUESTS,
    uploadsPerHour: data.PARLEY_RELAY_UPLOADS,
    parentPid: data.PARLEY_PARENT_PID || null,
  };
}
