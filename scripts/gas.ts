import { measureTrades } from "./gas/measureTrades.ts";
import { createWorld } from "./gas/world.ts";

const world = await createWorld();
console.log(await measureTrades(world));
