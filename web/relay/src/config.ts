import { resolve } from "node:path";
import { type Address, parseEther, parseGwei } from "viem";
import * as z from "zod";
import { decimal, readEnvironment, wholeNumber } from "../../service/environment.ts";
import { address } from "../../shared/wire/address.ts";
import type { NostrLimits } from "./nostr/NostrLimits.ts";
import type { NatsSettings } from "./nostr/store/log/NatsSettings.ts";
import type { SponsorLimits } from "./sponsor/Sponsor.ts";

/** Values by commas. */
const listOf = <T extends z.core.$ZodType<unknown, string>>(one: T) =>
  z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(one));

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
  /** 1: takes signed votes, which a keeper that looks here carries to the court. */
  PARLEY_RELAY_COMMITMENTS: z.enum(["0", "1"]).default("0"),
  /** The URLs, by commas, under which clients know the mail relay. None: its own port on this machine. */
  PARLEY_RELAY_PUBLIC_URL: listOf(z.url({ protocol: /^wss?$/ })),
  /** Servers of one NATS cluster, by commas, whose log several relays share, with what signs in there. None: alone. */
  PARLEY_RELAY_NATS: listOf(z.url({ protocol: /^(nats|tls)$/ })),
  /** Path of a credentials file for these servers. */
  PARLEY_RELAY_NATS_CREDENTIALS: z.string().default(""),
  /** Bytes of an event: NIP-44 fills no more than this with one message. What checks signatures takes no megabyte. */
  PARLEY_RELAY_MAX_EVENT: wholeNumber(1_024, mebibyte / 2, 98_304),
  /** WebSockets of one network address at a time; subscriptions of each, and filters of each of these. */
  PARLEY_RELAY_CONNECTIONS: wholeNumber(1, 1_000_000, 200),
  PARLEY_RELAY_SUBSCRIPTIONS: wholeNumber(1, 10_000, 32),
  PARLEY_RELAY_FILTERS: wholeNumber(1, 1_000, 16),
  /** What one key, and one network address, may publish in a minute. */
  PARLEY_RELAY_EVENTS_PER_KEY: wholeNumber(1, 1_000_000, 600),
  PARLEY_RELAY_EVENTS_PER_NETWORK: wholeNumber(1, 10_000_000, 3_000),
  /** What is kept for one key, how much of it for one sender in per cent, and what for all. */
  PARLEY_RELAY_MAILBOX_EVENTS: wholeNumber(1, 2 ** 40, 200_000),
  PARLEY_RELAY_MAILBOX_BYTES: wholeNumber(1, 2 ** 50, 512 * mebibyte),
  PARLEY_RELAY_SENDER_SHARE: wholeNumber(1, 100, 25),
  PARLEY_RELAY_MAIL_QUOTA: wholeNumber(1, 2 ** 50, 20 * 1_024 * mebibyte),
  /** Who reminds people, and hears where something was left for them. */
  PARLEY_RECORD_URL: z.url({ protocol: /^https?$/ }).optional(),
  PARLEY_PARENT_PID: wholeNumber(1, 2 ** 31, 0),
  /** 1: pays network fees for people who have no native coin. Needs PARLEY_RPC_URL. */
  PARLEY_SPONSOR: z.enum(["0", "1"]).default("0"),
  PARLEY_RPC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Coins of the trades that the sponsor serves, by address, separated by commas. */
  PARLEY_SPONSOR_COINS: listOf(address),
  /** Native coin that network fees may take within 24 hours. */
  PARLEY_SPONSOR_BUDGET: decimal(parseEther, "0.05"),
  /** Gwei per unit of gas, and units of gas, above which nothing is carried. */
  PARLEY_SPONSOR_MAX_FEE: decimal(parseGwei, "20"),
  PARLEY_SPONSOR_MAX_GAS: wholeNumber(21_000, 30_000_000, 600_000),
  /** Transactions within 24 hours, for one person and from one network address. */
  PARLEY_SPONSOR_PER_PERSON: wholeNumber(1, 1_000_000, 10),
  PARLEY_SPONSOR_PER_NETWORK: wholeNumber(1, 1_000_000, 30),
  /** What one network address may ask it in a minute. */
  PARLEY_SPONSOR_ORDERS: wholeNumber(1, 1_000_000, 60),
});

export interface Config {
  port: number;
  folder: string;
  pageOrigin: string;
  maxBlob: number;
  quota: number;
  requestsPerMinute: number;
  uploadsPerHour: number;
  ordersPerMinute: number;
  takesCommitments: boolean;
  nostr: NostrLimits;
  publicUrls: string[];
  /** Null when its mail is its own. */
  nats: NatsSettings | null;
  eventsOfKey: number;
  eventsOfNetwork: number;
  /** Null where nobody is told. */
  recordUrl: string | null;
  /** Null when nobody's end should be ours. */
  parentPid: number | null;
  /** Null when it is off. */
  sponsor: { rpcUrl: string; limits: SponsorLimits } | null;
}

/** The relay's own, within what is kept on this machine. */
export const relayFolder = (data: string): string => resolve(data, "relay");

/** Throws with the name of what is wrong, never with its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const data = readEnvironment(environment, env);
  return {
    port: data.PARLEY_RELAY_PORT,
    folder: relayFolder(data.PARLEY_DATA),
    pageOrigin: data.PARLEY_PAGE_ORIGIN,
    maxBlob: data.PARLEY_RELAY_MAX_BLOB,
    quota: data.PARLEY_RELAY_QUOTA,
    requestsPerMinute: data.PARLEY_RELAY_REQUESTS,
    uploadsPerHour: data.PARLEY_RELAY_UPLOADS,
    ordersPerMinute: data.PARLEY_SPONSOR_ORDERS,
    takesCommitments: data.PARLEY_RELAY_COMMITMENTS === "1",
    nostr: readNostr(data),
    publicUrls: data.PARLEY_RELAY_PUBLIC_URL,
    nats: readNats(data),
    eventsOfKey: data.PARLEY_RELAY_EVENTS_PER_KEY,
    eventsOfNetwork: data.PARLEY_RELAY_EVENTS_PER_NETWORK,
    recordUrl: data.PARLEY_RECORD_URL?.replace(/\/+$/, "") ?? null,
    parentPid: data.PARLEY_PARENT_PID || null,
    sponsor: readSponsor(data),
  };
}

function readNostr(data: z.output<typeof environment>): NostrLimits {
  return {
    maxEvent: data.PARLEY_RELAY_MAX_EVENT,
    maxConnections: data.PARLEY_RELAY_CONNECTIONS,
    maxSubscriptions: data.PARLEY_RELAY_SUBSCRIPTIONS,
    maxFilters: data.PARLEY_RELAY_FILTERS,
    mailbox: {
      events: data.PARLEY_RELAY_MAILBOX_EVENTS,
      bytes: data.PARLEY_RELAY_MAILBOX_BYTES,
      senderShare: data.PARLEY_RELAY_SENDER_SHARE,
      quota: data.PARLEY_RELAY_MAIL_QUOTA,
    },
  };
}

function readNats(data: z.output<typeof environment>): NatsSettings | null {
  const [servers, credentials] = [data.PARLEY_RELAY_NATS, data.PARLEY_RELAY_NATS_CREDENTIALS || null];
  return servers.length === 0 ? null : { servers, credentials, name: "parley-mail" };
}

function readSponsor(data: z.output<typeof environment>): Config["sponsor"] {
  const rpcUrl = data.PARLEY_RPC_URL;
  if (data.PARLEY_SPONSOR === "0" || !rpcUrl) return null;
  return {
    rpcUrl,
    limits: {
      coins: data.PARLEY_SPONSOR_COINS as Address[],
      dailyBudget: data.PARLEY_SPONSOR_BUDGET,
      maxFeePerGas: data.PARLEY_SPONSOR_MAX_FEE,
      maxGas: BigInt(data.PARLEY_SPONSOR_MAX_GAS),
      perPerson: data.PARLEY_SPONSOR_PER_PERSON,
      perNetwork: data.PARLEY_SPONSOR_PER_NETWORK,
    },
  };
}
