import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** Where the chain began. Written once: the same genesis and the same entries give the same blocks, hash for hash. */
export interface Genesis {
  chainId: number;
  timestamp: number;
}

/** A call that changes the node. `time` is what "now" was on the chain, `at` what the device's clock said. */
export type Entry =
  /** One block at `time` upon `parent`, after `call` put its transaction into the pool. */
  | { kind: "block"; time: number; at: number; parent: string; call?: RpcCall }
  /** A change of state outside any block, such as a balance given. */
  | { kind: "state"; time: number; at: number; call: RpcCall }
  /** The chain's clock was put forward to `time`. */
  | { kind: "clock"; time: number; at: number };

export interface RpcCall {
  method: string;
  params: readonly unknown[];
}

/**
 * Everything that ever changed the chain, one line each, on the disk before anyone is told of it. A process killed
 * at any moment leaves at most one unfinished last line, which nobody was told of: it is cut off when opened again.
 */
export class Journal {
  readonly genesis: Genesis;
  readonly entries: readonly Entry[];
  readonly #file: number;

  constructor(path: string, fresh: () => Genesis) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, "a+");
    const text = readFileSync(path, "utf8");
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole.length < text.length) ftruncateSync(this.#file, Buffer.byteLength(whole));
    const [first, ...rest] = whole.split("\n").slice(0, -1);
    this.genesis = first === undefined ? fresh() : JSON.parse(first);
    this.entries = rest.map((line) => JSON.parse(line));
    if (first === undefined) this.#write([this.genesis]);
  }

  append(...entries: readonly Entry[]): void {
    this.#write(entries);
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(lines: readonly unknown[]): void {
    writeSync(this.#file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    fdatasyncSync(this.#file);
  }
}
