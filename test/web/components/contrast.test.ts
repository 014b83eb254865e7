import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../web/app/src/styles/tokens.css"), "utf8");

const colours = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map((match) => [
    match[1] as string,
    { light: match[2] as string, dark: match[3] as string },
  ]),
);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ["paper", "sheet", "sunken"];
const washes = ["accent-wash", "jade-wash", "amber-wash", "danger-wash"];

/** Every pair of text and ground that the interface uses. */
const texts: Record<string, string[]> = {
  ink: [...surfaces, ...washes],
  soft: [...surfaces, ...washes],
  faint: surfaces,
  accent: [...surfaces, "accent-wash"],
  "on-accent": ["accent", "accent-deep", "jade"],
  jade: [...surfaces, "jade-wash"],
  amber: [...surfaces, "amber-wash"],
  danger: [...surfaces, "danger-wash"],
  "on-danger": ["danger"],
};
const pairs = Object.entries(texts).flatMap(([text, grounds]) =>
  grounds.map((ground) => [text, ground] as const),
);

/** What one must see to use a control: its edge, its focus ring, a mark in a picture. */
const edges = [
  ...surfaces.map((ground) => ["edge", ground] as const),
  ...surfaces.map((ground) => ["accent", ground] as const),
  ["amber", "amber-wash"] as const,
];

function both(name: string): { light: string; dark: string } {
  const colour = colours.get(name);
  if (!colour) throw new Error(`no colour ${name}`);
  return colour;
}

describe.each(["light", "dark"] as const)("contrast in %s", (theme) => {
  it.each(pairs)("text %s on %s reads (4.5 : 1)", (text, ground) => {
    expect(contrast(both(text)[theme], both(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)("%s on %s can be seen (3 : 1)", (edge, ground) => {
    expect(contrast(both(edge)[theme], both(ground)[theme])).toBeGreaterThanOrEqual(3);
  });
});
