import { useTranslation } from "react-i18next";
import { Checkbox } from "../choice/Checkbox.tsx";
import { Notice } from "../notice/Notice.tsx";

interface WhoReadsProps {
  agreed: boolean;
  onChange: (agreed: boolean) => void;
  /** Sending was tried without the consent. */
  asked: boolean;
}

/** Says before anything is stored who will be able to read it, and takes the writer's word that this is understood. */
export function WhoReads({ agreed, onChange, asked }: WhoReadsProps) {
  const { t } = useTranslation("case");
  return (
    <Notice kind="wait" title={t("whoReads.title")}>
      <p>{t("whoReads.body")}</p>
      <div className="mt-2">
        <Checkbox
          label={t("whoReads.consent")}
          checked={agreed}
          onChange={onChange}
          error={asked && !agreed ? t("whoReads.needed") : undefined}
        />
      </div>
    </Notice>
  );
}
