import type { Language } from "../../web/shared/wire/language.ts";
import { ANCHORS } from "./anchors.ts";
import type { Figures } from "./Figures.ts";

const [width, left, right, line, top] = [820, 290, 190, 30, 66];
const full = width - left - right;

const words = {
  en: {
    title: "Gas of whole transactions, beside the cheapest peer (100 %) and a bare probe without guards",
    ours: "Parley",
    floor: "bare probe",
    peer: "cheapest peer",
  },
  zh: {
    title: "整笔交易的 gas：与同类最低者（100%）及无任何防护的最简实现相比",
    ours: "言和",
    floor: "最简实现",
    peer: "同类最低者",
  },
} as const;

/** Our figures as bars in proportion to the cheapest peer's, with a tick where the bare probe stands. */
export function drawGas(figures: Figures, language: Language): string {
  const rows = Object.entries(ANCHORS).flatMap(([key, { label, floor, peer, bar }]) => {
    const ours = figures[key];
    // Single steps of a panel are in its sum.
    const isSum = bar !== undefined || key === "appeal.total";
    return ours !== undefined && peer !== undefined && isSum
      ? [{ label: label[language], ours, floor, peer }]
      : [];
  });
  const height = top + rows.length * line + 14;
  const text = words[language];
  const bars = rows.map(({ label, ours, floor, peer }, at) => {
    const y = top + at * line;
    const share = ours / peer;
    const tick = floor === undefined || floor > peer ? "" : tickAt(left + (full * floor) / peer, y);
    return [
      `<text class="label" x="${left - 12}" y="${y + 15}">${label}</text>`,
      `<rect class="peer" x="${left}" y="${y + 3}" width="${full}" height="16" rx="3"/>`,
      `<rect class="ours" x="${left}" y="${y + 3}" width="${round(full * share)}" height="16" rx="3"/>`,
      tick,
      `<text class="value" x="${left + full + 12}" y="${y + 15}">${ours.toLocaleString("en")} · ${Math.round(share * 100)} %</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${text.title}">
<style>
text{font:13px ui-sans-serif,system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;fill:#2b2a27}
.title{font-weight:600}.label{text-anchor:end}.value{font-variant-numeric:tabular-nums}
.paper{fill:#fbfaf7}.peer{fill:#e4e0d6}.ours{fill:#1f6f78}.tick{fill:#b4761a}
@media(prefers-color-scheme:dark){text{fill:#e9e6df}.paper{fill:#1b1a18}.peer{fill:#3a3833}.ours{fill:#5fb3bb}.tick{fill:#e0a54a}}
</style>
<rect class="paper" width="${width}" height="${height}" rx="8"/>
<text class="title" x="24" y="26">${text.title}</text>
<rect class="ours" x="${left}" y="38" width="12" height="12" rx="2"/><text x="${left + 18}" y="49">${text.ours}</text>
<rect class="tick" x="${left + 100}" y="38" width="3" height="12"/><text x="${left + 110}" y="49">${text.floor}</text>
<rect class="peer" x="${left + 220}" y="38" width="12" height="12" rx="2"/><text x="${left + 238}" y="49">${text.peer}</text>
${bars.join("\n")}
</svg>
`;
}

const tickAt = (x: number, y: number) =>
  `<rect class="tick" x="${round(x - 1.5)}" y="${y}" width="3" height="22"/>`;

const round = (value: number) => Math.round(value * 10) / 10;
