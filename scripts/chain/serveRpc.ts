import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isLoopback } from "../run/isLoopback.ts";
import { type AnvilNode, RpcError } from "./AnvilNode.ts";
import type { DurableChain } from "./DurableChain.ts";
import { methodKind } from "./methods.ts";

const bodyLimit = 8 * 1024 * 1024;

interface Request {
  id?: unknown;
  method: string;
  params?: readonly unknown[];
}

/**
 * JSON-RPC over HTTP for pages of this machine alone. A foreign page is not answered to, and cannot act blindly
 * either: only `application/json` is taken, which browsers do not send across origins without asking first.
 */
export function serveRpc(chain: DurableChain, node: AnvilNode, folder: string): Server {
  return createServer((request, response) => {
    allowLoopbackOrigin(request, response);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.method === "GET") return void response.end(JSON.stringify({ folder }));
    answer(request, chain, node).then(
      (body) => response.setHeader("content-type", "application/json").end(body),
      (error: Error) => response.writeHead(400).end(error.message),
    );
  });
}

async function answer(request: IncomingMessage, chain: DurableChain, node: AnvilNode): Promise<string> {
  if (!request.headers["content-type"]?.startsWith("application/json"))
    throw new Error("Send application/json.");
  const text = await readBody(request);
  const parsed: Request | Request[] = JSON.parse(text);
  if (!Array.isArray(parsed)) {
    const isRead = methodKind(parsed.method) === "read";
    return isRead ? node.forward(text) : JSON.stringify(await answerOne(chain, parsed));
  }
  const answers: unknown[] = [];
  for (const one of parsed) answers.push(await answerOne(chain, one));
  return JSON.stringify(answers);
}

async function answerOne(chain: DurableChain, { id = null, method, params = [] }: Request): Promise<unknown> {
  try {
    return { jsonrpc: "2.0", id, result: await chain.call({ method, params }) };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return { jsonrpc: "2.0", id, error: { code: error.code, message: error.message, data: error.data } };
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new Error("The request is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function allowLoopbackOrigin(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  response.setHeader("vary", "origin");
  if (!origin || !isLoopback(origin)) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-headers", "content-type");
  response.setHeader("access-control-max-age", "86400");
}
