import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { useContactName } from "../../lib/contacts/useContactName.ts";
import type { EvidenceEntry } from "../../lib/evidence/evidenceEntries.ts";
import { useEvidence } from "../../lib/evidence/useEvidence.ts";
import { AddressChip } from "../address/AddressChip.tsx";
import { CopyButton } from "../copy/CopyButton.tsx";
import { When } from "../time/When.tsx";
import { EvidenceText } from "./EvidenceText.tsx";

interface EvidenceCardProps {
  entry: EvidenceEntry;
  trade: Pick<Trade, "id" | "terms">;
  now: number;
  /** How the reader calls who handed it in; null for the reader. */
  by: string | null;
}

/** A statement or a later piece of evidence: by whom, when, and what it says; or why it cannot be shown. */
export function EvidenceCard({ entry, trade, now, by }: EvidenceCardProps) {
  const { t } = useTranslation("case");
  const name = useContactName(entry.sender);
  return (
    <article className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 py-4 first:pt-0 last:pb-0">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-medium">
          {by === null ? t(`evidence.yours.${entry.kind}`) : t(`evidence.${entry.kind}`, { who: by })}
        </h3>
        <span className="text-sm text-soft">
          <When at={entry.at} now={now} />
        </span>
      </header>
      {entry.side === null ? <AddressChip address={entry.sender} name={name} /> : null}
      {entry.hash === null ? (
        <p className="text-sm text-soft">{t("evidence.none")}</p>
      ) : (
        <Content entry={{ ...entry, hash: entry.hash }} trade={trade} />
      )}
    </article>
  );
}

function Content({
  entry,
  trade,
}: {
  entry: EvidenceEntry & { hash: `0x${string}` };
  trade: EvidenceCardProps["trade"];
}) {
  const { t } = useTranslation("case");
  const { hash, sender } = entry;
  const { reading, retry } = useEvidence({
    hash,
    sender,
    trade: trade.id,
    agreement: trade.terms.agreement,
  });
  return (
    <>
      <EvidenceText reading={reading} onRetry={retry} />
      <div className="flex items-center justify-between gap-3 text-xs text-faint">
        <span className="truncate">
          {t(reading.state === "unread" ? "evidence.named" : "evidence.checked")}{" "}
          <span className="font-mono">{hash.slice(0, 12)}…</span>
        </span>
        <CopyButton text={hash} label={t("evidence.copyHash")} iconOnly />
      </div>
    </>
  );
}
