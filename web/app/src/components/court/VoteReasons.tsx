import { useTranslation } from "react-i18next";
import { type Hearing, votesIn } from "../../../../shared/court/hearing.ts";
import { AddressChip } from "../address/AddressChip.tsx";
import { ReasonsView } from "./ReasonsView.tsx";

/** The written reasons of everybody who voted, round by round; where several did, each under its name. */
export function VoteReasons({ hearing }: { hearing: Pick<Hearing, "id" | "panel" | "appealed"> }) {
  const { t } = useTranslation("case");
  const panels = [...hearing.appealed.map(({ panel }) => panel), hearing.panel];
  const votes = panels.flatMap(votesIn);
  if (votes.length === 0) return null;
  return (
    <div className="grid gap-4">
      <h3 className="font-medium">{t("award.reasons")}</h3>
      {votes.map((vote) => (
        <div key={vote.arbitrator} className="grid gap-2">
          {votes.length > 1 ? <AddressChip address={vote.arbitrator} /> : null}
          <ReasonsView disputeId={hearing.id} vote={vote} />
        </div>
      ))}
    </div>
  );
}
