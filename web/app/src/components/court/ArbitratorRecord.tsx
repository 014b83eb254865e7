import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { profileSchema } from "../../../../shared/court/courtDocuments.ts";
import { useContactName } from "../../lib/contacts/useContactName.ts";
import { useMember } from "../../lib/court/useMember.ts";
import { usePublicDocument } from "../../lib/court/usePublicDocument.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { AddressChip } from "../address/AddressChip.tsx";
import { PublicLink } from "../page/PublicLink.tsx";

interface ArbitratorRecordProps {
  version: Hex;
  arbitrator: Address;
  /** Where the member is known from the logs: the hash of its profile. */
  profile?: Hex | null;
  you?: boolean;
}

/** An arbitrator: who it says it is, and what it did, which the court counts. */
export function ArbitratorRecord({ version, arbitrator, profile = null, you }: ArbitratorRecordProps) {
  const { t } = useTranslation("desk");
  const format = useFormat();
  const name = useContactName(arbitrator);
  const { data: member } = useMember(version, arbitrator);
  const { data: said } = usePublicDocument(profile, profileSchema);
  return (
    <div className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-3">
        <AddressChip address={arbitrator} name={name} you={you} />
        <PublicLink arbitrator={arbitrator} />
      </span>
      {said ? (
        <p className="text-sm [overflow-wrap:anywhere]">
          {said.name}
          <span className="text-soft">
            {" · "}
            {format.list([
              ...said.languages.map((one) => t(`profile.language.${one}`)),
              ...said.fields,
              ...said.jurisdictions,
            ])}
          </span>
        </p>
      ) : null}
      {member && member.number > 0 ? (
        <p className="figures text-sm text-soft">
          {t("record.line", {
            served: format.number(member.served),
            absent: format.number(member.absent),
            load: format.number(member.load),
            maxLoad: format.number(member.maxLoad),
          })}
        </p>
      ) : null}
      {member && (member.standing !== 1 || member.maxLoad === 0) ? (
        <p className="text-sm text-danger">
          {t(member.standing === 1 ? "record.paused" : "record.notActive")}
        </p>
      ) : null}
    </div>
  );
}
