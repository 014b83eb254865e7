// The composition root of `npm start`: chain, deployment, blob store, keeper, indexer and page on this machine, until Ctrl-C.
import { join, relative } from "node:path";
import { connectLocally } from "./deployment/connectLocally.ts";
import { deployLocally } from "./deployment/deployLocally.ts";
import { root } from "./run/root.ts";
import type { Child } from "./start/Child.ts";
import { checkPorts } from "./start/checkPorts.ts";
import { pageHeaders } from "./start/pageHeaders.ts";
import { pageFolder, prepare } from "./start/prepare.ts";
import { servePage } from "./start/servePage.ts";
import { readSettings, SettingsError } from "./start/settings.ts";
import { startChain } from "./start/startChain.ts";
import { startIndexer } from "./start/startIndexer.ts";
import { startKeeper } from "./start/startKeeper.ts";
import { startRelay } from "./start/startRelay.ts";
import { storeDocuments } from "./start/storeDocuments.ts";

const say = (line: string) => console.log(line);
const children: Child[] = [];
let isStopping = false;

try {
  await start();
} catch (error) {
  const isExpected = error instanceof SettingsError;
  console.error(isExpected ? error.message : error);
  await stop(1);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  await checkPorts(settings);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop(0));

  const rpcUrl = `http://127.0.0.1:${settings.chainPort}`;
  const relayUrl = `http://127.0.0.1:${settings.relayPort}`;
  const indexerUrl = settings.indexer ? `http://127.0.0.1:${settings.indexerPort}` : undefined;
  const origin = `http://127.0.0.1:${settings.pagePort}`;

  await prepare(say);
  say(`Starting the chain on ${rpcUrl} (kept in ${relative(process.cwd(), settings.data) || "."})…`);
  keep(await startChain(settings));
  const deployer = await connectLocally(rpcUrl);
  const { config, documents } = await deployLocally(deployer, say);
  const coins = config.coins
    .filter(({ methods }) => methods.includes("erc3009"))
    .map(({ address }) => address);
  keep(await startRelay(settings, { pageOrigin: origin, rpcUrl, deployer, coins, indexerUrl }));
  await storeDocuments(relayUrl, documents);
  if (settings.keeper) keep(await startKeeper(settings, deployer, rpcUrl));

  if (indexerUrl) {
    const { startBlock } = config;
    children.push(startIndexer(settings, { pageOrigin: origin, rpcUrl, startBlock }, sayUnlessStopping));
  }

  const page = servePage({
    folder: join(root, pageFolder),
    origin,
    headers: pageHeaders({ rpcUrl, relayUrl, indexerUrl }),
    config: JSON.stringify({
      ...config,
      ...{ rpcUrl, relayUrl, indexerUrl },
      local: true,
      explorer: settings.explorer,
    }),
    documents,
  });
  page.listen(settings.pagePort, "127.0.0.1", () => {
    say(`\nParley is ready: open ${origin}\nCtrl-C ends everything; your money stays for the next start.`);
  });
}

function sayUnlessStopping(line: string): void {
  if (!isStopping) say(line);
}

/** Without one of its processes the rest would only pretend to work. */
function keep(child: Child): void {
  children.push(child);
  child.exited.then(() => {
    if (isStopping) return;
    console.error(`${child.name} ended unexpectedly. Nothing is lost: npm start begins where it stood.`);
    stop(1);
  });
}

async function stop(code: number): Promise<never> {
  isStopping = true;
  await Promise.all(children.map((child) => child.stop()));
  process.exit(code);
}
