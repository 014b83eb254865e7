import { filledHomes, firstLoads, talkInWorker, walletWorker } from "./scripts/checks/firstLoad.ts";

const dist = "web/app/dist";
const limited =
  (limit) =>
  ({ name, files }) => ({ name, path: files, limit, gzip: true });

export default [
  ...firstLoads(dist).map(limited("230 kB")),
  // After the first screen, and with the connector of an outside wallet among it.
  ...filledHomes(dist).map(limited("305 kB")),
  { name: "the Worker with the keys", path: walletWorker(dist), limit: "100 kB", gzip: true },
  { name: "talk in the Worker", path: talkInWorker(dist), limit: "30 kB", gzip: true },
];
