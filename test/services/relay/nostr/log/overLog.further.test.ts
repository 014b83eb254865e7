import { afterAll, beforeAll, describe } from "vitest";
import { keepMailIn } from "../mailRelay.ts";
import { NatsServer } from "./NatsServer.ts";

// What holds of a relay that keeps its mail alone holds of one that shares it.
let server: NatsServer;
beforeAll(async () => {
  server = await NatsServer.start();
  keepMailIn(server.url);
}, 300_000);
afterAll(async () => {
  keepMailIn(null);
  await server.stop();
});

describe("over a log", () => {
  describe("protocol", async () => void (await import("../protocol.test.ts")));
  describe("access", async () => void (await import("../access.test.ts")));
  describe("erasing", async () => void (await import("../erasing.test.ts")));
  describe("limits", async () => void (await import("../limits.test.ts")));
});
