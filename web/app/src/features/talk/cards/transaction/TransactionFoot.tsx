import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { TxLink } from "../../../../components/chain/TxLink.tsx";
import { CheckLink } from "../../../../components/page/CheckLink.tsx";
import { When } from "../../../../components/time/When.tsx";
import type { MinedTransaction } from "../../../../lib/chain/readTransaction.ts";
import { useNow } from "../../../../lib/query/useNow.ts";

/** When it was mined, whether it can still be undone, and where to look further. */
export function TransactionFoot({ hash, mined }: { hash: Hex; mined: MinedTransaction | null }) {
  const { t } = useTranslation("talkCards");
  const now = useNow();
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
      {mined ? (
        <>
          <When at={mined.time} now={now ?? mined.time} />
          <span aria-live="polite">
            {t(mined.isSettled ? "transaction.settled" : "transaction.settling")}
          </span>
        </>
      ) : null}
      <span className="inline-flex items-center">
        <TxLink hash={hash} />
        <CheckLink transaction={hash} iconOnly />
      </span>
    </p>
  );
}
