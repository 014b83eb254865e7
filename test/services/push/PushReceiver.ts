import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A browser's keys, known to the test. */
export class BrowserKeys {
  readonly #own: ECDH = createECDH("prime256v1");
  readonly #auth = randomBytes(16);

  constructor() {
    this.#own.generateKeys();
  }

  get keys() {
    return { p256dh: this.#own.getPublicKey("base64url"), auth: this.#auth.toString("base64url") };
  }

  /** What was encrypted for this browser (RFC 8188 in the way of RFC 8291). */
  decrypt(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), this.#own.getPublicKey(), sender]);
    const secret = Buffer.from(hkdfSync("sha256", this.#own.computeSecret(sender), this.#auth, info, 32));
    const derive = (name: string, size: number) =>
      Buffer.from(hkdfSync("sha256", secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), size));
    const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    // The last record ends with a 2 and zeros.
    return text.subarray(0, text.lastIndexOf(2)).toString("utf8");
  }
}

/** A push service on this machine, which keeps what it is handed. */
export class PushReceiver {
  readonly origin: string;
  readonly received: Received[] = [];
  /** What it answers, and where it would lead. */
  answer: { status: number; location?: string } = { status: 201 };
  readonly #server: Server;

  static async open(): Promise<PushReceiver> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return new PushReceiver(server);
  }

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      this.received.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
      const { status, location } = this.answer;
      response.writeHead(status, location ? { location } : {}).end();
    });
  }

  endpoint(name: string): string {
    return `${this.origin}/push/${name}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** The claims of the sender's signature (RFC 8292), once it is found good under the sender's own key. */
export function readVapid({ headers }: Received, key: string): Record<string, unknown> {
  const [, token = "", given] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  if (given !== key) throw new Error("It is signed as somebody else.");
  const [head, claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) => one.toString("base64url"));
  const publicKey = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const isGood = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!isGood) throw new Error("The signature is wrong.");
  return JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
}
