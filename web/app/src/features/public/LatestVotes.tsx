import { useTranslation } from "react-i18next";
import { numberToHex } from "viem";
import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { Section } from "../../components/layout/Section.tsx";
import { When } from "../../components/time/When.tsx";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { PublicArbitrator } from "../../lib/public/useArbitrator.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { HashLine } from "./HashLine.tsx";

/** The last votes one by one, each with the hash by which its reasons can be held to it. */
export function LatestVotes({ votes }: { votes: PublicArbitrator["latest"] }) {
  const { t } = useTranslation("public");
  const { percent } = useFormat();
  const now = useNow();
  const wordsOf = (choice: number, choices: number) => {
    const bps = rulingBuyerBps(choice, choices);
    return bps === null ? t("arbitrator.refused") : t("arbitrator.toBuyer", { share: percent(bps) });
  };
  return (
    <Section title={t("arbitrator.latest")}>
      <ul className="grid divide-y divide-line">
        {votes.map(({ dispute, choice, choices, reason, votedAt }) => (
          <li key={`${dispute}:${votedAt}`} className="grid gap-1 py-3 first:pt-0 last:pb-0">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">{wordsOf(choice, choices)}</span>
              <span className="text-sm text-soft">
                <When at={votedAt} now={now ?? votedAt} />
              </span>
            </span>
            <span className="text-sm text-soft">
              {t("arbitrator.dispute", { id: shortHex(numberToHex(dispute, { size: 32 })) })} ·{" "}
              {t("arbitrator.reason")}
            </span>
            <HashLine hash={reason} label={t("arbitrator.copyReason")} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
