// Measures whole-transaction gas in the steady state and prints it beside the floor and the cheapest peer.
//   node scripts/gas.ts          measures and writes test/gas/snapshot.json
//   node scripts/gas.ts --check  measures and fails when a figure rose, is above its bar, or is not committed
import { ANCHOR_GROUPS, ANCHORS, type Anchor } from "./gas/anchors.ts";
import type { Figures } from "./gas/Figures.ts";
import { measureBatches } from "./gas/measureBatches.ts";
import { measureCases } from "./gas/measureCase.ts";
import { measureCaseEnds } from "./gas/measureCaseEnds.ts";
import { measureOutside } from "./gas/measureOutside.ts";
import { measurePanels } from "./gas/measurePanel.ts";
import { measureSeats } from "./gas/measureSeats.ts";
import { measureSteps } from "./gas/measureSteps.ts";
import { measureTrades } from "./gas/measureTrades.ts";
import { measureWays } from "./gas/measureWays.ts";
import { gasFaults, readSnapshot, writeSnapshot } from "./gas/snapshot.ts";
import { createWorld } from "./gas/world.ts";

const figures: Figures = {
  ...(await measureTrades(await createWorld())),
  ...(await measureWays(await createWorld())),
  ...(await measureSteps(await createWorld())),
  ...(await measureBatches(await createWorld())),
  ...(await measureCases(createWorld)),
  ...(await measureCaseEnds(await createWorld())),
  ...(await measurePanels(createWorld)),
  ...(await measureSeats(createWorld)),
  ...(await measureOutside(await createWorld())),
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
  for (const [title, anchors] of Object.entries(ANCHOR_GROUPS)) {
    console.log(`\n${title}`);
    for (const [key, anchor] of Object.entries(anchors)) {
      const gas = measured[key];
      if (gas !== undefined) printRow(anchor, gas);
    }
  }
}

function printRow({ label, floor, peer, bar }: Anchor, gas: number) {
  console.log(row(label.en, ...[gas, floor, peer, bar].map((one) => (one === undefined ? "" : format(one)))));
}

function row(label: string, ...cells: (string | undefined)[]) {
  return label.padEnd(46) + cells.map((cell = "") => cell.padStart(11)).join("");
}

function format(gas: number) {
  return gas.toLocaleString("en");
}
