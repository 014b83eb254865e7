import { ChainError } from "./ChainError.ts";
import { type ChainConfig, chainConfigSchema } from "./config.ts";

/** Reads `/config.json` from the page's own server. Called once, by the composition root. */
export async function loadConfig(fetchFrom: typeof fetch = fetch): Promise<ChainConfig> {
  try {
    const response = await fetchFrom("/config.json", { cache: "no-cache" });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return chainConfigSchema.parse(await response.json());
  } catch (cause) {
    throw new ChainError("configUnusable", {}, { cause });
  }
}
