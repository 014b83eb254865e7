import { resolve } from "node:path";

export interface Settings {
  chainPort: number;
  relayPort: number;
  pagePort: number;
  indexerPort: number;
  /** Where the chain and the blobs are kept. */
  data: string;
  /** Base address of an explorer that people may follow links to; undefined for none. */
  explorer: string | undefined;
  /** Whether cases are kept going by themselves. */
  keeper: boolean;
  /** Whether lists are kept ready by a process of their own. */
  indexer: boolean;
}

export class SettingsError extends Error {}

/** Reads the environment once, at the boundary. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const settings = {
    chainPort: port(env, "PARLEY_CHAIN_PORT", 8545),
    relayPort: port(env, "PARLEY_RELAY_PORT", 8787),
    pagePort: port(env, "PARLEY_PORT", 5173),
    indexerPort: port(env, "PARLEY_INDEXER_PORT", 8788),
    data: resolve(env.PARLEY_DATA || ".parley"),
    explorer: webAddress(env, "PARLEY_EXPLORER"),
    keeper: env.PARLEY_KEEPER !== "off",
    indexer: env.PARLEY_INDEXER !== "off",
  };
  const ports = [settings.chainPort, settings.relayPort, settings.pagePort, settings.indexerPort];
  if (new Set(ports).size < ports.length) {
    throw new SettingsError(
      "PARLEY_CHAIN_PORT, PARLEY_RELAY_PORT, PARLEY_INDEXER_PORT and PARLEY_PORT must differ.",
    );
  }
  return settings;
}

function port(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = env[name];
  if (!text) return usual;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new SettingsError(`${name}=${text} is not a port: choose a number from 1 to 65535.`);
  }
  return number;
}

function webAddress(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? "")) {
    throw new SettingsError(
      `${name}=${text} is not a web address: give one such as https://explorer.example.`,
    );
  }
  return text;
}
