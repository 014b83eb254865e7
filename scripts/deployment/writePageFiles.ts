import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address, Hex } from "viem";
import { pageHeaders } from "../start/pageHeaders.ts";
import { hashOf } from "../start/storeDocuments.ts";

/** The chain node, the document store and the indexer, if any, that the page asks. Everybody who opens the page can read them. */
export interface PageAddresses {
  rpcUrl: string;
  relayUrl: string;
  indexerUrl?: string;
}

interface Product {
  chainId: number;
  escrow: Address;
  court: Address;
  policies: readonly { id: Hex }[];
  documents: readonly Uint8Array[];
}

/** What is served beside the built page: its `config.json`, the product's texts under `blobs`, and the headers of it all. */
export function writePageFiles(folder: string, product: Product, page: PageAddresses): void {
  const { chainId, escrow, court, policies, documents } = product;
  const config = { chainId, ...page, local: false, escrow, court, policies: policies.map(({ id }) => id) };
  const blobs = join(folder, "blobs");
  mkdirSync(blobs, { recursive: true });
  for (const document of documents) writeFileSync(join(blobs, hashOf(document)), document);
  writeFileSync(join(folder, "config.json"), `${JSON.stringify(config, null, 2)}\n`);
  writeFileSync(join(folder, "_headers"), headersFile(page));
}

/** As static hosts read it: a path, and below it the headers of all that is served there. */
function headersFile(page: PageAddresses): string {
  const lines = Object.entries(pageHeaders(page)).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}`;
}
