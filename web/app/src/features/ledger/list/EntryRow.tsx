import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Identicon } from "../../../components/address/Identicon.tsx";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Entry } from "../book/Entry.ts";
import { EntryAmount } from "./EntryAmount.tsx";
import type { LedgerScene } from "./LedgerScene.ts";

interface EntryRowProps {
  entry: Entry;
  scene: LedgerScene;
  onOpen: (entry: Entry) => void;
}

/** How tall a row is, in rem: three lines, each in one piece. */
export const rowHeight = 6.5;

/** Drawn once while it is scrolled by. One movement: why, with whom, when, how much, what it was worth then and what the account had after it. */
export const EntryRow = memo(function EntryRow({ entry, scene, onOpen }: EntryRowProps) {
  const { t } = useTranslation("activity");
  const { instant } = useFormat();
  const { coins, names, titles, notes, now } = scene;
  const { kind, other, trade, time, id, past, token } = entry;
  const title = trade ? titles.get(trade.id) : undefined;
  const name = names(other);
  const note = notes[id];
  const beside = [coins(token)?.mark, past ? t(`past.${past}`) : null].filter(Boolean);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => onOpen(entry)}
      className="grid h-full w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 text-start -outline-offset-2 hover:bg-accent-wash sm:px-5"
    >
      <Identicon address={other} className="size-9" />
      <span className="grid min-w-0">
        <span className="truncate font-medium">{t(`kinds.${kind}`)}</span>
        <span className="truncate text-sm text-soft">
          {[title, name ?? shortHex(other), note].filter(Boolean).join(" · ")}
        </span>
        <span className="truncate text-xs text-soft">
          <time dateTime={new Date(time * 1_000).toISOString()} className="figures">
            {instant(time, now)}
          </time>
          {beside.map((one) => ` · ${one}`)}
        </span>
      </span>
      <EntryAmount entry={entry} scene={scene} />
    </button>
  );
});
