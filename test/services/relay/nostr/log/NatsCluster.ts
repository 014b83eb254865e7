import { type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { vi } from "vitest";
import { freePort } from "../../../../../scripts/run/freePort.ts";
import { NatsServer } from "./NatsServer.ts";

/** Three servers that keep three copies, and one line to them to see who leads. */
export class NatsCluster {
  readonly servers: readonly NatsServer[];
  readonly manager: JetStreamManager;
  readonly #connection: NatsConnection;

  static async start(): Promise<NatsCluster> {
    const ports = [await freePort(), await freePort(), await freePort()];
    const starting = ports.map((own, index) =>
      NatsServer.start({ name: `n${index}`, routes: [own, ...ports.filter((port) => port !== own)] }),
    );
    const servers = await Promise.all(starting);
    const connection = await connect({
      servers: servers.map(({ port }) => `127.0.0.1:${port}`),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 100,
    });
    const manager = await vi.waitFor(() => jetstreamManager(connection), { timeout: 30_000, interval: 100 });
    return new NatsCluster(servers, connection, manager);
  }

  private constructor(servers: readonly NatsServer[], connection: NatsConnection, manager: JetStreamManager) {
    this.servers = servers;
    this.manager = manager;
    this.#connection = connection;
  }

  /** All of them by commas, as the relay's variable has them. */
  get urls(): string {
    return this.servers.map(({ url }) => url).join(",");
  }

  /** Who leads the copies of that stream, once somebody does. */
  leaderOf(stream: string): Promise<NatsServer> {
    return vi.waitFor(
      async () => {
        const { cluster } = await this.manager.streams.info(stream);
        const leader = this.servers.find(({ name }) => name === cluster?.leader);
        if (!leader) throw new Error("Nobody leads.");
        return leader;
      },
      { timeout: 30_000, interval: 100 },
    );
  }

  /** Every server has all of that stream. */
  async untilWhole(stream: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const { cluster } = await this.manager.streams.info(stream);
        const others = cluster?.replicas ?? [];
        if (others.length !== 2 || others.some(({ current }) => !current)) throw new Error("One lags.");
      },
      { timeout: 30_000, interval: 100 },
    );
  }

  async stop(): Promise<void> {
    await this.#connection.close();
    for (const server of this.servers) await server.stop();
  }
}
