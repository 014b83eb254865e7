import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { FullAddress } from "../../../components/address/FullAddress.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { TxLink } from "../../../components/chain/TxLink.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { CheckLink } from "../../../components/page/CheckLink.tsx";
import { When } from "../../../components/time/When.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";
import { categoryOf } from "../book/category.ts";
import type { Entry } from "../book/Entry.ts";
import { EntryAmount } from "./EntryAmount.tsx";
import type { LedgerScene } from "./LedgerScene.ts";

interface EntryDialogProps {
  entry: Entry;
  scene: LedgerScene;
  onNote: (note: string) => void;
  onClose: () => void;
}

const longestNote = 500;

/** Everything that is known of a movement, and a place to write something beside it. */
export function EntryDialog({ entry, scene, onNote, onClose }: EntryDialogProps) {
  const { t } = useTranslation("activity");
  const account = useAccount();
  const facts = useFacts(entry, scene);
  const [note, setNote] = useState(scene.notes[entry.id] ?? "");
  const { trade } = entry;
  return (
    <Dialog
      title={t(`kinds.${entry.kind}`)}
      description={t(`reasons.${entry.kind}`)}
      open
      onClose={onClose}
      actions={
        <>
          <CheckLink {...(trade ? { trade: trade.id } : { transaction: entry.tx })} />
          {trade ? (
            <Link to="/trade/$id" params={{ id: trade.id }} className={buttonClass({ kind: "quiet" })}>
              {t("details.openTrade")}
            </Link>
          ) : null}
        </>
      }
    >
      <DataList items={facts} />
      <TextArea
        label={t("details.note")}
        hint={t(account?.kind === "key" ? "details.noteKept" : "details.noteUnkept")}
        value={note}
        maxLength={longestNote}
        onChange={(next) => {
          setNote(next);
          onNote(next);
        }}
      />
    </Dialog>
  );
}

function useFacts(entry: Entry, scene: LedgerScene) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const { names, titles, coins, policies, now } = scene;
  const { other, fee, amount, token, trade, tx, time, past } = entry;
  const coin = coins(token);
  const words = (value: bigint) =>
    `${formatAmount(value, coin?.decimals ?? 18, locale)}\u00a0${coin?.symbol ?? ""}`;
  const title = trade ? titles.get(trade.id) : undefined;
  return [
    { label: t("details.amount"), value: <EntryAmount entry={entry} scene={scene} />, strong: true },
    ...(past ? [{ label: t("details.past"), value: t(`past.${past}`) }] : []),
    ...(fee > 0n && coin
      ? [
          { label: t("details.gross"), value: words(amount) },
          { label: t(entry.kind === "depositBack" ? "details.costs" : "details.fee"), value: words(fee) },
        ]
      : []),
    ...(title ? [{ label: t("details.title"), value: title }] : []),
    { label: t("filter.coin"), value: coin?.label ?? <FullAddress address={token} /> },
    { label: t("details.category"), value: t(`categories.${categoryOf(entry, policies)}`) },
    { label: t("details.other"), value: <AddressChip address={other} name={names(other) ?? undefined} /> },
    { label: t("details.time"), value: <When at={time} now={now} /> },
    { label: t("details.tx"), value: <TxLink hash={tx} /> },
  ];
}
