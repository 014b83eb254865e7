import { WalletError } from "../../WalletError.ts";
import type { TalkDesk, TalkParts } from "./TalkDesk.ts";
import type { TalkHandlers } from "./talkCalls.ts";

/** Answers about talk. What works with its keys is fetched into the Worker when it is first needed: most visits never do. */
export class TalkDoor {
  readonly #parts: TalkParts;
  #desk: Promise<TalkDesk> | null = null;

  constructor(parts: TalkParts) {
    this.#parts = parts;
  }

  readonly handlers: TalkHandlers = {
    talkKey: async (params) => (await this.#open()).handlers.talkKey(params),
    talkHistoryKey: async (params) => (await this.#open()).handlers.talkHistoryKey(params),
    talkAdopt: async (params) => (await this.#open()).handlers.talkAdopt(params),
    talkForget: async (params) => (await this.#open()).handlers.talkForget(params),
    talkWrap: async (params) => (await this.#open()).handlers.talkWrap(params),
    talkUnwrap: async (params) => (await this.#open()).handlers.talkUnwrap(params),
    talkDisclose: async (params) => (await this.#open()).handlers.talkDisclose(params),
    talkSign: async (params) => (await this.#open()).handlers.talkSign(params),
  };

  /** The wallet was locked. Whatever is in between finds the wallet locked at its next step. */
  forget(): void {
    this.#desk?.then(
      (desk) => desk.forget(),
      () => undefined,
    );
  }

  #open(): Promise<TalkDesk> {
    this.#desk ??= this.#fetch();
    return this.#desk;
  }

  async #fetch(): Promise<TalkDesk> {
    try {
      const { TalkDesk } = await import("./TalkDesk.ts");
      return new TalkDesk(this.#parts);
    } catch (cause) {
      this.#desk = null;
      throw new WalletError("pagePartMissing", {}, { cause });
    }
  }
}
