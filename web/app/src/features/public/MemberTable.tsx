import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Member, RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { Identicon } from "../../components/address/Identicon.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";

const columns = ["load", "served", "absent", "overturned"] as const;

/** Everybody who ever joined a version, with what the court counts of each. */
export function MemberTable({ version }: { version: RosterVersion }) {
  const { t } = useTranslation("public");
  if (version.members.length === 0) {
    return (
      <Section title={t("roster.members")}>
        <p className="text-sm text-soft">{t("roster.noMembers")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("roster.members")}>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-soft">
            <th scope="col" className="pb-2 text-start font-normal">
              {t("roster.column.who")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="ps-2 pb-2 text-end font-normal">
                {t(`roster.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {version.members.map((member) => (
            <MemberRow key={member.address} member={member} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function MemberRow({ member }: { member: Member }) {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-2 text-start font-normal">
        <Link
          to="/arbitrator/$address"
          params={{ address: member.address }}
          className="inline-flex min-h-9 items-center gap-2 font-mono text-xs text-accent hover:underline"
        >
          <Identicon address={member.address} className="size-6" />
          {shortHex(member.address)}
        </Link>
        {member.standing === "Retired" ? (
          <span className="block text-xs text-soft">{t("arbitrator.standing.Retired")}</span>
        ) : null}
      </th>
      {columns.map((column) => (
        <td key={column} className="figures ps-2 text-end">
          {column === "load" ? `${number(member.load)}/${number(member.maxLoad)}` : number(member[column])}
        </td>
      ))}
    </tr>
  );
}
