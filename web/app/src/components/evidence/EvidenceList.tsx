import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type EvidenceEntry, evidenceEntries } from "../../lib/evidence/evidenceEntries.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { Button } from "../button/Button.tsx";
import { EvidenceCard } from "./EvidenceCard.tsx";

/** All that the two sides handed in, first to last. What others sent is apart: anyone may send, and it proves nothing. */
export function EvidenceList({ scene }: { scene: Pick<TradeScene, "trade" | "side" | "now"> }) {
  const { t } = useTranslation("case");
  const names = useSides(scene);
  const { trade, side, now } = scene;
  const { own, strangers } = evidenceEntries(trade);
  return (
    <>
      {own.length === 0 ? <p className="text-sm text-soft">{t("evidence.empty")}</p> : null}
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] divide-y divide-line">
        {own.map((entry) => (
          <EvidenceCard
            key={entry.key}
            entry={entry}
            trade={trade}
            now={now}
            by={entry.side === null || entry.side === side ? null : names[entry.side]}
          />
        ))}
      </div>
      {strangers.length > 0 ? <Strangers entries={strangers} trade={trade} now={now} /> : null}
    </>
  );
}

/** Fetched only when asked for: whoever likes can send a great deal. */
function Strangers({
  entries,
  ...shown
}: { entries: readonly EvidenceEntry[] } & Pick<TradeScene, "trade" | "now">) {
  const { t } = useTranslation("case");
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button kind="text" size="small" onClick={() => setOpen(true)}>
          {t("evidence.strangers", { count: entries.length })}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] divide-y divide-line">
      {entries.map((entry) => (
        <EvidenceCard key={entry.key} entry={entry} {...shown} by={t("evidence.stranger")} />
      ))}
    </div>
  );
}
