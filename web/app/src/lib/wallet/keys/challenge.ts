import { wordlist } from "@scure/bip39/wordlists/english.js";

/** "Which is word 7?", with the answers to choose from. */
export interface Question {
  readonly position: number;
  readonly options: readonly string[];
}

const questions = 3;
const optionsEach = 4;

/** Uniform below `limit`, by rejection. */
function randomBelow(limit: number): number {
  const ceiling = Math.floor(0x1_0000_0000 / limit) * limit;
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while ((draw[0] ?? 0) >= ceiling);
  return (draw[0] ?? 0) % limit;
}

function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** Asks for some words of the phrase by position; wrong answers are any words, so that they give nothing away. */
export function challengeOf(phrase: string): Question[] {
  const words = phrase.split(" ");
  const positions = shuffled(words.map((_, index) => index))
    .slice(0, questions)
    .sort((a, b) => a - b);
  return positions.map((index) => {
    const right = words[index] as string;
    const options = new Set([right]);
    while (options.size < optionsEach) options.add(wordlist[randomBelow(wordlist.length)] as string);
    return { position: index + 1, options: shuffled([...options]) };
  });
}

export function wrongAnswers(
  phrase: string,
  answers: readonly { position: number; word: string }[],
): number[] {
  const words = phrase.split(" ");
  return answers.filter(({ position, word }) => words[position - 1] !== word).map(({ position }) => position);
}
