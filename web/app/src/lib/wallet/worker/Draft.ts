import { challengeOf, type Question, wrongAnswers } from "../keys/challenge.ts";
import { newEntropy, phraseOf } from "../keys/phrase.ts";
import { WalletError } from "../WalletError.ts";

/** A phrase that was shown and is not yet anybody's wallet. */
export class Draft {
  readonly #entropy = newEntropy();
  #asked: readonly Question[] = [];

  get phrase(): string {
    return phraseOf(this.#entropy);
  }

  /** Other questions each time, so that trying again is no guessing. */
  challenge(): Question[] {
    const questions = challengeOf(this.phrase);
    this.#asked = questions;
    return questions;
  }

  /** The entropy, once every question was answered rightly. */
  take(answers: readonly { position: number; word: string }[]): Uint8Array {
    const wrong = wrongAnswers(this.phrase, answers);
    const answered = new Set(answers.map(({ position }) => position));
    const isComplete = this.#asked.length > 0 && this.#asked.every(({ position }) => answered.has(position));
    if (!isComplete || wrong.length > 0)
      throw new WalletError("phraseAnswersWrong", { positions: wrong.join(", ") });
    return this.#entropy;
  }

  wipe(): void {
    this.#entropy.fill(0);
  }
}
