// Measures whole-transaction gas in the steady state and prints it beside the floor and the cheapest peer.
//   node scripts/gas.ts          measures and writes test/gas/snapshot.json
//   node scripts/gas.ts --check  measures and fails when a figure rose, is above its bar, or is not committed
import { ANCHORS } from "./gas/anchors.ts";
import type { Figures } from "./gas/Figures.ts";
import { measureBatches } from "./gas/measureBatches.ts";
import { measureCases } from "./gas/measureCase.ts";
import { measurePanels } from "./gas/measurePanel.ts";
import { measureTrades } from "./gas/measureTrades.ts";
import { gasFaults, readSnapshot, writeSnapshot } from "./gas/snapshot.ts";
import { createWorld } from "./gas/world.ts";

const figures: Figures = {
  ...(await measureTrades(await createWorld())),
  ...(await measureBatches(await createWorld())),
  ...(await measureCases(createWorld)),
  ...(await measurePanels(createWorld)),
};
print(figures);

if (process.argv.includes("--check")) {
  const faults = gasFaults(readSnapshot(), figures, ANCHORS);
  for (const fault of faults) console.error(`Gas: ${fault}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  writeSnapshot(figures);
}

function print(measured: Figures) {
  console.log(row("step", "ours", "floor", "best peer", "bar"));
  for (const [key, gas] of Object.entries(measured)) {
    const anchor = ANCHORS[key];
    const [floor, peer, bar] = [anchor?.floor, anchor?.peer, anchor?.bar].map((one) => one && format(one));
    console.log(row(anchor?.label.en ?? key, format(gas), floor || "", peer || "", bar || ""));
  }
}

function row(label: string, ...cells: (string | undefined)[]) {
  return label.padEnd(46) + cells.map((cell = "") => cell.padStart(11)).join("");
}

function format(gas: number) {
  return gas.toLocaleString("en");
}
