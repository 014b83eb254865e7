import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Seal } from "../../brand/Seal.tsx";
import { type DataItem, DataList } from "../../layout/DataList.tsx";
import { When } from "../../time/When.tsx";

export interface MoneyLine {
  key: string;
  /** "From your wallet", "To the seller", "Policy's fee". */
  label: ReactNode;
  amount: ReactNode;
  /** It reached the reader: jade. */
  yours?: boolean;
}

interface ReceiptProps {
  /** "Payment released", "Money returned". */
  title: string;
  at: number;
  now: number;
  /** What left, line by line. */
  left: readonly MoneyLine[];
  /** What arrived, line by line. */
  arrived: readonly MoneyLine[];
  /** For what, from whom, to whom. */
  facts: readonly DataItem[];
  /** Transactions, agreement, trade: what anyone can check. */
  proof: readonly DataItem[];
  /** Share and print; not part of the paper. */
  actions?: ReactNode;
}

/** What left, what arrived, and the proof: the paper that is kept, shared and printed. */
export function Receipt({ title, at, now, left, arrived, facts, proof, actions }: ReceiptProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <article
        aria-label={title}
        className="receipt-edge grid gap-5 bg-sheet px-5 pt-7 pb-8 text-ink shadow-sheet sm:px-8 print:shadow-none"
      >
        <header className="flex items-start justify-between gap-4">
          <div className="grid gap-0.5">
            <p className="text-xs text-soft">{t("receipt.label")}</p>
            <p className="font-serif text-xl font-semibold">{title}</p>
            <p className="text-sm text-soft">
              <When at={at} now={now} />
            </p>
          </div>
          <Seal className="size-12 shrink-0 -rotate-3" />
        </header>
        <MoneyLines title={t("receipt.left")} lines={left} />
        <MoneyLines title={t("receipt.arrived")} lines={arrived} />
        <div className="border-t border-line pt-4">
          <DataList items={facts} />
        </div>
        <div className="grid gap-2 border-t border-dashed border-edge pt-4">
          <p className="text-xs font-semibold text-soft">{t("receipt.proof")}</p>
          <DataList items={proof} />
        </div>
      </article>
      {actions ? (
        <div data-screen-only className="flex flex-wrap gap-2">
          {actions}
        </div>
      ) : null}
    </div>
  );
}

function MoneyLines({ title, lines }: { title: string; lines: readonly MoneyLine[] }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-xs font-semibold text-soft">{title}</p>
      <dl className="grid gap-1">
        {lines.map((line) => (
          <div key={line.key} className="flex items-baseline gap-2">
            <dt className="flex flex-1 items-baseline gap-2 after:min-w-4 after:flex-1 after:border-b after:border-dotted after:border-edge">
              {line.label}
            </dt>
            <dd className={`figures text-end font-medium ${line.yours ? "text-jade" : ""}`}>{line.amount}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
