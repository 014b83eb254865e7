export type Strength = "tooShort" | "weak" | "fair" | "strong";

export const minimumLength = 8;

/** What everybody tries first. Enough to warn by; the key derivation is what slows real guessing down. */
const common =
  /^(?:password|passwort|passw0rd|qwerty|qwertz|letmein|welcome|admin|iloveyou|parley|woaini|abc)/i;

/**
 * A rough measure by length and variety. Length counts most, since every character multiplies the work; runs and
 * repetitions count as the one character they are to a guesser.
 */
export function passwordStrength(password: string): Strength {
  const characters = [...password];
  if (characters.length < minimumLength) return "tooShort";
  if (common.test(password) && characters.length < 16) return "weak";
  const bits = effectiveLength(characters) * Math.log2(alphabet(password));
  if (bits < 45) return "weak";
  return bits < 70 ? "fair" : "strong";
}

function effectiveLength(characters: readonly string[]): number {
  return characters.filter((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? Number.NaN);
    return index === 0 || (step !== 0 && Math.abs(step) !== 1);
  }).length;
}

function alphabet(password: string): number {
  const classes: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[ -/:-@[-`{-~]/, 33],
    [/[^\x20-\x7e]/, 2_000],
  ];
  return Math.max(
    2,
    classes.reduce((sum, [pattern, size]) => sum + (pattern.test(password) ? size : 0), 0),
  );
}
