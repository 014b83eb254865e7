import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { type Address, isAddressEqual } from "viem";
import { TxLink } from "../../components/chain/TxLink.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useKnownBlock } from "../../lib/record/useKnownBlock.ts";
import { hasTransaction, type Pending } from "../../lib/sendCalls/PendingStore.ts";
import { usePending } from "../../lib/sendCalls/usePending.ts";
import { ListSheet } from "./ListSheet.tsx";

/** Few ever need it, and home is the first page of all. */
const SponsorWait = lazy(() =>
  import("../../components/sponsor/SponsorWait.tsx").then((module) => ({ default: module.SponsorWait })),
);

const CheckLink = lazy(() =>
  import("../../components/page/CheckLink.tsx").then((module) => ({ default: module.CheckLink })),
);

/** What was sent and is not in the lists below yet: its block is still to come, or to be read. */
export function PendingList({ account }: { account: Address }) {
  const { t } = useTranslation("home");
  const known = useKnownBlock();
  const onTheWay = usePending().filter(
    (pending) =>
      isAddressEqual(pending.account, account) &&
      (pending.mined === null || pending.mined.blockNumber > known),
  );
  if (onTheWay.length === 0) return null;
  return (
    <Section title={t("pending.title")} framed={false}>
      <ListSheet>
        {onTheWay.map((pending) => (
          <PendingRow key={pending.hash} pending={pending} />
        ))}
      </ListSheet>
      <Suspense>
        {onTheWay.map(({ hash, order, purpose }) =>
          order && purpose?.trade ? <SponsorWait key={hash} trade={purpose.trade} /> : null,
        )}
      </Suspense>
    </Section>
  );
}

function PendingRow({ pending }: { pending: Pending }) {
  const { t } = useTranslation("home");
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-x-3 px-4 py-3 sm:px-5">
      <span className="grid">
        <span className="animate-breathe font-medium">
          {t([`pending.${pending.purpose?.action ?? "other"}`, "pending.other"] as [
            "pending.pay",
            "pending.other",
          ])}
        </span>
        <span className="text-sm text-soft">
          {t(pending.order && !hasTransaction(pending) ? "pending.sponsored" : "pending.sent")}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3">
        {hasTransaction(pending) ? <TxLink hash={pending.hash} /> : null}
        <Suspense>
          <CheckLink transaction={pending.hash} />
        </Suspense>
      </span>
    </div>
  );
}
