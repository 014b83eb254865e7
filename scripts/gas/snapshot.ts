import { readFileSync, writeFileSync } from "node:fs";
import { languages } from "../../web/shared/wire/language.ts";
import type { Anchor } from "./anchors.ts";
import { drawGas } from "./drawGas.ts";
import type { Figures } from "./Figures.ts";

const FILE = new URL("../../test/gas/snapshot.json", import.meta.url);

export function readSnapshot(): Figures {
  return JSON.parse(readFileSync(FILE, "utf8")) as Figures;
}

const picture = (language: string) => new URL(`../../web/app/pictures/gas.${language}.svg`, import.meta.url);

/** With the README's pictures of it. */
export function writeSnapshot(figures: Figures) {
  const sorted = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  for (const language of languages) writeFileSync(picture(language), drawGas(sorted, language));
}

/** Names of pictures that do not show what is committed. */
export function stalePictures(): string[] {
  const committed = readSnapshot();
  return languages
    .filter((language) => readFileSync(picture(language), "utf8") !== drawGas(committed, language))
    .map((language) => `gas.${language}.svg`);
}

/** One sentence for every figure that is missing on either side, dearer than what was committed, or above its bar. */
export function gasFaults(
  committed: Figures,
  measured: Figures,
  anchors: Readonly<Record<string, Pick<Anchor, "bar">>>,
): string[] {
  const lost = Object.keys(committed).filter((key) => !(key in measured));
  return [
    ...lost.map((key) => `${key} is committed but was not measured`),
    ...Object.entries(measured).flatMap(([key, now]) => {
      const [before, bar] = [committed[key], anchors[key]?.bar];
      const faults: string[] = [];
      if (before === undefined) faults.push(`${key} was measured but is not committed`);
      else if (now > before) faults.push(`${key} rose from ${before} to ${now}`);
      if (bar !== undefined && now > bar) faults.push(`${key} is ${now}, above its bar of ${bar}`);
      return faults;
    }),
  ];
}
