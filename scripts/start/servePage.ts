import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { hashOf } from "./storeDocuments.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** What gets smaller; pictures and fonts are packed already. */
const packable = new Set([".css", ".html", ".js", ".json", ".svg", ".webmanifest"]);

interface PageOptions {
  folder: string;
  /** The one address of the page; wallets live under it, so another name of this machine is redirected here. */
  origin: string;
  headers: Record<string, string>;
  /** Text of `/config.json`. */
  config: string;
  /** Served by their SHA-256 as the blob store does, so that the product's own texts need no store. */
  documents: readonly Uint8Array[];
}

/** Serves the built page: files as they are, and its one document for every route. */
export function servePage({ folder, origin, headers, config, documents }: PageOptions): Server {
  const blobs = new Map(documents.map((document) => [`/blobs/${hashOf(document)}`, document]));
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
    const url = URL.parse(request.url ?? "/", origin);
    if (!url) return void response.writeHead(400).end();
    if (`http://${request.headers.host}` !== origin) {
      return void response.writeHead(307, { location: `${origin}${url.pathname}${url.search}` }).end();
    }
    if (url.pathname === "/config.json") return send(response, ".json", "no-cache", config);
    const blob = blobs.get(url.pathname);
    if (blob) return send(response, ".blob", "public, max-age=31536000, immutable", blob);
    const file = fileOf(folder, url.pathname);
    if (file && takesPacked(request, file)) {
      response.setHeader("content-encoding", "gzip");
      return send(response, extname(file), cacheOf(url.pathname), packedOf(file));
    }
    if (file) return send(response, extname(file), cacheOf(url.pathname), readFileSync(file));
    // A missing file is missing; a route is the page's business.
    if (extname(url.pathname) || url.pathname.startsWith("/blobs/"))
      return void response.writeHead(404).end();
    send(response, ".html", "no-cache", readFileSync(join(folder, "index.html")));
  });
}

function fileOf(folder: string, pathname: string): string | undefined {
  const path = join(folder, normalize(decode(pathname)));
  const isInside = path.startsWith(folder + sep);
  return isInside && existsSync(path) && statSync(path).isFile() ? path : undefined;
}

const packed = new Map<string, Buffer>();

/** A file, packed once for each state that it is in. */
function packedOf(file: string): Buffer {
  const state = `${file} ${statSync(file).mtimeMs}`;
  const body = packed.get(state) ?? gzipSync(readFileSync(file));
  packed.set(state, body);
  return body;
}

/** Whether a file gets smaller, and who asks for it can unpack it. */
function takesPacked({ headers }: IncomingMessage, file: string): boolean {
  return packable.has(extname(file)) && /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Names under `assets` carry a hash of their content. */
function cacheOf(pathname: string): string {
  return pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

function send(response: ServerResponse, extension: string, cache: string, body: string | Uint8Array): void {
  response.setHeader("content-type", types[extension] ?? "application/octet-stream");
  response.setHeader("cache-control", cache);
  if (packable.has(extension)) response.setHeader("vary", "accept-encoding");
  response.end(body);
}
