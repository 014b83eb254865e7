import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { networkOf } from "../../../service/limits/networkOf.ts";
import { Connection } from "./Connection.ts";
import type { Desk } from "./Desk.ts";
import { handle } from "./handle.ts";
import { largestMessage } from "./NostrLimits.ts";

interface Door {
  pageOrigin: string;
}

/** What a server does with somebody who asks for a WebSocket. */
export function acceptSockets(desk: Desk, { pageOrigin }: Door) {
  const maxPayload = largestMessage(desk.limits);
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload });

  return (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    stream.on("error", () => stream.destroy());
    const network = networkOf(request.socket.remoteAddress);
    const refused = refusalOf(desk, pageOrigin, network, request);
    if (refused) {
      stream.once("finish", () => stream.destroy());
      stream.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => welcome(desk, socket, network));
  };
}

function refusalOf(desk: Desk, pageOrigin: string, network: string, { url, headers }: IncomingMessage) {
  if (url?.split("?", 1)[0] !== "/") return "404 Not Found";
  if (headers.origin !== undefined && headers.origin !== pageOrigin) return "403 Forbidden";
  const { requests } = desk.allowances;
  const now = desk.clock();
  const isTooMany = desk.board.countOf(network) >= desk.limits.maxConnections || !requests.has(network, now);
  if (isTooMany) return "429 Too Many Requests";
  requests.spend(network, 1, now);
  return null;
}

function welcome(desk: Desk, socket: WebSocket, network: string): void {
  const connection = new Connection(socket, network);
  desk.board.join(connection);
  socket.on("close", () => desk.board.leave(connection));
  // Too large, or no UTF-8: the socket closes itself and says so.
  socket.on("error", () => {});
  socket.on("message", (data, isBinary) => {
    void handle(desk, connection, isBinary ? "" : data.toString());
  });
  connection.say("AUTH", connection.challenge);
}
