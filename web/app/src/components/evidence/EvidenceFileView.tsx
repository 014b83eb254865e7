import { FileText, Image } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceFile } from "../../../../shared/evidence/evidence.ts";
import { useEvidenceFile } from "../../lib/evidence/useEvidenceFile.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { saveBytes } from "../../lib/saveBytes.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";

/** So large a picture is fetched without being asked for. */
const atOnce = 1_500_000;

/** A file of a piece of evidence: pictures and text are shown, a PDF is only ever saved. Never active content. */
export function EvidenceFileView({ file }: { file: EvidenceFile }) {
  const { t } = useTranslation("case");
  const { bytes: size } = useFormat();
  const sentence = useErrorSentence();
  const isPicture = file.type.startsWith("image/");
  const [wanted, setWanted] = useState(isPicture && file.size <= atOnce);
  const { data, error, isFetching, refetch } = useEvidenceFile(file, wanted);
  const Icon = isPicture ? Image : FileText;
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Icon className="size-5 shrink-0 text-soft" aria-hidden="true" />
        <span className="min-w-0 flex-1 text-sm [overflow-wrap:anywhere]">{file.name}</span>
        <span className="figures text-xs text-soft">{size(file.size)}</span>
        {data ? (
          <Button kind="text" size="small" onClick={() => saveBytes(data, file)}>
            {t("files.save")}
          </Button>
        ) : (
          <Button
            kind="text"
            size="small"
            busy={isFetching}
            onClick={() => (wanted ? void refetch() : setWanted(true))}
          >
            {error ? t("files.again") : file.type === "application/pdf" ? t("files.fetch") : t("files.show")}
          </Button>
        )}
      </div>
      {data && isPicture ? <Picture bytes={data} file={file} /> : null}
      {data && file.type === "text/plain" ? (
        <pre className="max-h-80 overflow-auto rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
          {new TextDecoder().decode(data)}
        </pre>
      ) : null}
      {data && file.type === "application/pdf" ? <p className="text-sm text-soft">{t("files.pdf")}</p> : null}
      {error && !isFetching ? <Notice kind="danger">{sentence(error)}</Notice> : null}
    </li>
  );
}

function Picture({ bytes, file }: { bytes: Uint8Array<ArrayBuffer>; file: EvidenceFile }) {
  const { t } = useTranslation("case");
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    // The type comes from the bytes that were checked, so that a browser never runs what claims to be a picture.
    const made = URL.createObjectURL(new Blob([bytes], { type: file.type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, file.type]);
  return url ? (
    <img
      src={url}
      alt={t("files.picture", { name: file.name })}
      className="max-h-[70dvh] max-w-full justify-self-center rounded-control bg-sunken object-contain"
    />
  ) : null;
}
