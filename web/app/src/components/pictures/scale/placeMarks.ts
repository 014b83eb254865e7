import type { ScaleMark } from "./scaleMark.ts";

export interface PlacedMark extends ScaleMark {
  /** Rows away from the line, so that labels near each other do not collide. */
  lane: number;
}

/** Puts the marks of one side of the line into as few lanes as keep their labels apart on the smallest phone. */
export function placeMarks(marks: readonly ScaleMark[]): PlacedMark[] {
  const lanes: number[] = [];
  return [...marks]
    .sort((one, other) => one.bps - other.bps)
    .map((mark) => {
      const width = labelWidth(mark.label);
      const from = mark.bps - (width * mark.bps) / 10_000;
      const free = lanes.findIndex((end) => from >= end);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = from + width;
      return { ...mark, lane };
    });
}

/** In basis points of a scale 280 px wide: CJK signs are twice as wide as Latin ones, and the share follows. */
function labelWidth(label: string): number {
  const signs = [...label].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 13 : 7), 0);
  const share = 46;
  return Math.ceil(((signs + share) * 10_000) / 280);
}
