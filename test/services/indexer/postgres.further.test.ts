import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOnChain } from "./asOnChain.ts";
import { ChangeStream } from "./ChangeStream.ts";
import { IndexerProcess } from "./IndexerProcess.ts";
import { findPostgres, PostgresServer } from "./PostgresServer.ts";
import { TradeLine } from "./TradeLine.ts";

const binaries = findPostgres();

describe.skipIf(binaries === null)("with PostgreSQL", { timeout: 120_000 }, () => {
  let line: TradeLine;
  let postgres: PostgresServer;
  let writer: IndexerProcess;
  let readers: IndexerProcess[] = [];

  const start = (env: Record<string, string> = {}) =>
    IndexerProcess.start({
      rpcUrl: line.rpcUrl,
      data: "/nowhere",
      env: { PARLEY_DATABASE_URL: postgres.url, ...env },
    });

  beforeAll(async () => {
    [line, postgres] = await Promise.all([TradeLine.open(), PostgresServer.start(binaries ?? "")]);
    await line.release(await line.pay());
    writer = await start();
    await writer.untilReady();
    readers = await Promise.all([1, 2].map(() => start({ PARLEY_INDEXER_READER: "1" })));
  }, 120_000);

  afterAll(async () => {
    await Promise.all([writer, ...readers].map((one) => one?.stop()));
    line?.anvil.stop();
    await postgres?.stop();
  });

  test("two readers answer what the one writer wrote, and stream it", async () => {
    const streams = await Promise.all(
      readers.map(async (reader) => {
        await asOnChain(reader, line);
        return ChangeStream.open(`${reader.url}/record/stream`);
      }),
    );
    const terms = await line.pay();
    for (const stream of streams) await stream.until(({ trades }) => trades.includes(line.idOf(terms)));
    for (const stream of streams) stream.close();
    for (const one of [writer, ...readers]) await asOnChain(one, line);
  });

  test("blocks that are replaced are gone from every reader", async () => {
    const undone = await line.pay();
    for (const one of readers) await asOnChain(one, line);
    await line.replace(1);
    for (const one of readers) {
      await asOnChain(one, line);
      expect((await one.get(`/record/trades/${line.idOf(undone)}`)).status).toBe(404);
    }
  });

  test("readers answer on when the writer is killed, and follow the next one", async () => {
    await writer.kill();
    const [trade] = [await line.pay()];
    for (const one of readers) expect((await one.get("/record/figures")).status).toBe(200);
    writer = await start();
    await line.deliver(trade);
    for (const one of [writer, ...readers]) await asOnChain(one, line);
  });
});
