import { rosterDescriptionSchema } from "../../../../../shared/court/courtDocuments.ts";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { usePublicDocument } from "../../../lib/court/usePublicDocument.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";

/** What a roster says it is for; nothing where its description cannot be read. */
export function RosterPurpose({ version }: { version: RosterVersion }) {
  const { language } = useLanguage();
  const { data } = usePublicDocument(version.rules.document, rosterDescriptionSchema);
  return data ? (
    <p className="text-sm whitespace-pre-line text-soft [overflow-wrap:anywhere]">{data.purpose[language]}</p>
  ) : null;
}
