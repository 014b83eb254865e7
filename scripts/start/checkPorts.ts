import { connect } from "node:net";
import { canListen } from "../../web/service/canListen.ts";
import { type Settings, SettingsError } from "./settings.ts";

/** Names every port that something else listens on, and how to choose another, before anything is started. */
export async function checkPorts(settings: Settings): Promise<void> {
  const wanted = [
    { port: settings.chainPort, name: "PARLEY_CHAIN_PORT", use: "the chain" },
    { port: settings.relayPort, name: "PARLEY_RELAY_PORT", use: "the blob store" },
    { port: settings.pagePort, name: "PARLEY_PORT", use: "the page" },
    ...(settings.indexer
      ? [{ port: settings.indexerPort, name: "PARLEY_INDEXER_PORT", use: "the indexer" }]
      : []),
  ];
  const taken: string[] = [];
  for (const { port, name, use } of wanted) {
    if (await isFree(port)) continue;
    const other = await nextFree(port + 1);
    taken.push(
      `Port ${port}, wanted for ${use}, is taken. Choose another, for example: ${name}=${other} npm start`,
    );
  }
  if (taken.length > 0) throw new SettingsError(taken.join("\n"));
}

async function isFree(port: number): Promise<boolean> {
  return !(await isAnswered(port)) && (await canListen(port, "127.0.0.1"));
}

/** Something may listen on every interface and leave 127.0.0.1 bindable: it would be shadowed, so it is asked too. */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function nextFree(from: number): Promise<number> {
  for (let port = from; port < 65_535; port++) if (await isFree(port)) return port;
  return from;
}
