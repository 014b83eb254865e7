import { useTranslation } from "react-i18next";
import { rosterDescriptionSchema } from "../../../../shared/court/courtDocuments.ts";
import { namedArbitrator, type RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { usePublicDocument } from "../../lib/court/usePublicDocument.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";

/** What a roster calls itself, or what kind it is where its description cannot be read. */
export function useRosterName(version: RosterVersion): string {
  const { t } = useTranslation("desk");
  const { language } = useLanguage();
  const { data } = usePublicDocument(version.rules.document, rosterDescriptionSchema);
  if (data) return data.name[language];
  const kind = namedArbitrator(version) ? "named" : version.rules.open ? "open" : "curated";
  return t(`roster.kinds.${kind}`, { id: shortHex(version.id) });
}

export function RosterName({ version }: { version: RosterVersion }) {
  return <>{useRosterName(version)}</>;
}
