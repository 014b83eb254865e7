import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { WindowList } from "../../../components/list/WindowList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Entry } from "../book/Entry.ts";
import { EntryDialog } from "./EntryDialog.tsx";
import { EntryRow, rowHeight } from "./EntryRow.tsx";
import type { LedgerScene } from "./LedgerScene.ts";

interface EntryListProps {
  entries: readonly Entry[];
  /** Something narrows the list beside its days. */
  isNarrowed: boolean;
  scene: LedgerScene;
  onNote: (entry: string, note: string) => void;
}

/** The movements, the last first; each opens what is known of it. */
export function EntryList({ entries, isNarrowed, scene, onNote }: EntryListProps) {
  const { t } = useTranslation("activity");
  const { number } = useFormat();
  const [open, setOpen] = useState<Entry | null>(null);
  if (entries.length === 0) {
    const none = isNarrowed ? "narrowed" : "none";
    return <EmptyState title={t(`empty.${none}.title`)}>{t(`empty.${none}.text`)}</EmptyState>;
  }
  return (
    <>
      <p role="status" className="text-sm text-soft print:hidden">
        {t("count", { count: entries.length, shown: number(entries.length) })}
      </p>
      <div className="print:hidden">
        <WindowList label={t("list")} rows={entries} keyOf={({ id }) => id} height={rowHeight}>
          {(entry) => <EntryRow entry={entry} scene={scene} onOpen={setOpen} />}
        </WindowList>
      </div>
      {open ? (
        <EntryDialog
          entry={open}
          scene={scene}
          onNote={(note) => onNote(open.id, note)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
