import { useMutation } from "@tanstack/react-query";
import { ScanLine } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { safetyCode, safetyMark } from "../../../../../shared/talk/identity/safetyCode.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { QrCode } from "../../../components/qr/QrCode.tsx";
import { ScanDialog } from "../../../components/scan/ScanDialog.tsx";
import { isVerified, type Person } from "../../../lib/talk/people/personSchema.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

/** In front of the mark, so that a scanned code of another kind is told from one that differs. */
const prefix = "parley:safety:";

/** What two people compare: the same digits aloud, or one screen before the other's camera. */
export function SafetyCode({ talk, person }: { talk: Talk; person: Person }) {
  const { t } = useTranslation("talk");
  const [scanning, setScanning] = useState(false);
  const [scanned, setScanned] = useState<"same" | "other" | "none" | null>(null);
  const { code, mark } = useMemo(() => {
    const own = { account: talk.self, key: talk.publicKey };
    return { code: safetyCode(own, person), mark: prefix + safetyMark(own, person) };
  }, [talk, person]);
  const verify = useMutation({
    mutationFn: () => talk.people.verify(person.account),
    networkMode: "always",
  });
  function compare(text: string) {
    const isSame = text.trim() === mark;
    setScanned(isSame ? "same" : text.trim().startsWith(prefix) ? "other" : "none");
    if (isSame) verify.mutate();
  }
  return (
    <>
      <p className="text-sm text-soft">{t("safety.lead")}</p>
      <div className="flex flex-wrap items-center gap-5">
        <QrCode text={mark} label={t("safety.code")} className="w-40" />
        <p className="figures grid grid-cols-4 gap-x-4 gap-y-2 font-mono text-lg">
          <span className="sr-only">{t("safety.digits")}</span>
          {code.map((group, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat, and never move
            <span key={place}>{group}</span>
          ))}
        </p>
      </div>
      {scanned === "other" ? (
        <Notice kind="danger" live="alert" title={t("safety.other.title")}>
          {t("safety.other.body")}
        </Notice>
      ) : null}
      {scanned === "none" ? <Notice live="status">{t("safety.none")}</Notice> : null}
      {isVerified(person) ? (
        <Notice kind="success" live="status">
          {t("safety.same")}
        </Notice>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button icon={<ScanLine className="size-5" aria-hidden="true" />} onClick={() => setScanning(true)}>
            {t("safety.scan")}
          </Button>
          <Button kind="quiet" busy={verify.isPending} onClick={() => verify.mutate()}>
            {t("safety.compared")}
          </Button>
        </div>
      )}
      <ActFailure error={verify.error} />
      {scanning ? <ScanDialog onClose={() => setScanning(false)} onText={compare} /> : null}
    </>
  );
}
