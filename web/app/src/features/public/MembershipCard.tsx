import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { profileSchema, rosterDescriptionSchema } from "../../../../shared/court/courtDocuments.ts";
import { CourtMoney } from "../../components/court/CourtMoney.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { usePublicDocument } from "../../lib/court/usePublicDocument.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import type { PublicArbitrator } from "../../lib/public/useArbitrator.ts";

type Membership = PublicArbitrator["memberships"][number];

/** An arbitrator in one roster: load, stake and price there, and what it says of itself. */
export function MembershipCard({ membership }: { membership: Membership }) {
  const { t } = useTranslation("public");
  const { number, list } = useFormat();
  const { language } = useLanguage();
  const { version, number: edition, member, document, feeToken, seatFee, stakeToken } = membership;
  const { data: roster } = usePublicDocument(document, rosterDescriptionSchema);
  const { data: said } = usePublicDocument(member.profile, profileSchema);
  const isPaused = member.standing === "Active" && member.maxLoad === 0;
  const load = { load: number(member.load), maxLoad: number(member.maxLoad) };
  return (
    <article className="grid min-w-0 gap-3 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-medium">
          <Link to="/roster/$id" params={{ id: version }} className="text-accent hover:underline">
            {roster?.name[language] ?? shortHex(version)}
          </Link>
          <span className="text-sm text-soft"> · {t("roster.version", { number: edition })}</span>
        </h3>
        <span className="text-sm text-soft">
          {t(isPaused ? "arbitrator.paused" : `arbitrator.standing.${member.standing}`)}
        </span>
      </header>
      {said ? (
        <p className="text-sm [overflow-wrap:anywhere]">
          {t("arbitrator.says", { words: list([said.name, ...said.fields, ...said.jurisdictions]) })}
        </p>
      ) : null}
      <DataList
        items={[
          { label: t("arbitrator.load"), value: t("arbitrator.loadOf", load) },
          { label: t("arbitrator.stake"), value: <CourtMoney token={stakeToken} amount={member.stake} /> },
          { label: t("arbitrator.price"), value: <CourtMoney token={feeToken} amount={seatFee} /> },
          { label: t("arbitrator.fees"), value: <CourtMoney token={feeToken} amount={member.fees} /> },
        ]}
      />
    </article>
  );
}
