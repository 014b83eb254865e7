import * as z from "zod/mini";
import { address } from "../../../../shared/wire/address.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";

const decimals = z.int().check(z.minimum(0), z.maximum(36));
const name = z.string().check(z.minLength(1), z.maxLength(64));

/** Without a slash at its end, so that paths can follow. Nothing but the web: a `javascript:` link would run. */
const webAddress = z.pipe(
  z.url({ protocol: /^https?$/ }),
  z.transform((url) => url.replace(/\/+$/, "")),
);

const payMethod = z.enum(["erc3009", "permit", "approve"]);
const coin = z.object({
  address,
  symbol: name,
  name,
  decimals,
  methods: z.array(payMethod).check(z.minLength(1)),
});
const feed = z.object({ token: address, currency: z.string().check(z.regex(/^[A-Z]{3}$/)), address });

/** What the server of the page says about the chain the page works on. */
export const chainConfigSchema = z.object({
  chainId: z.int().check(z.positive()),
  rpcUrl: z.url(),
  relayUrl: z.url(),
  /** Keeps lists ready. Without one the page reads the chain by itself. */
  indexerUrl: z.optional(webAddress),
  escrow: address,
  court: address,
  native: z._default(z.object({ symbol: name, name, decimals }), {
    symbol: "ETH",
    name: "Ether",
    decimals: 18,
  }),
  coins: z.array(coin),
  feeds: z.array(feed),
  policies: z.array(bytes32),
  /** The local chain, with its faucet and clock. */
  local: z.boolean(),
  /** The block the contracts were deployed in: no log is older. */
  startBlock: z.int().check(z.nonnegative()),
  /** Base address of the chain's explorer (EIP-3091 paths). A link for people to click: the page never asks it anything. */
  explorer: z.optional(webAddress),
});

export type ChainConfig = z.infer<typeof chainConfigSchema>;
export type Coin = z.infer<typeof coin>;
export type PayMethod = z.infer<typeof payMethod>;
