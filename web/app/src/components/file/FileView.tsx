import { useQuery } from "@tanstack/react-query";
import { FileText, Image } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileType } from "../../../../shared/evidence/fileType.ts";
import { onItsWay } from "../../lib/documents/onItsWay.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { saveBytes } from "../../lib/saveBytes.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";

type Bytes = Uint8Array<ArrayBuffer>;

export interface ShownFile {
  name: string;
  type: FileType;
  size: number;
}

interface FileViewProps {
  file: ShownFile;
  /** Says what a picture is, to who cannot see it. */
  alt: string;
  /** Fetches and checks it; gives the very bytes that are meant, or an error. */
  reading: {
    readonly queryKey: readonly unknown[];
    readonly queryFn: () => Promise<Bytes>;
    readonly gcTime?: number;
  };
}

/** So large a picture is fetched without being asked for. */
const atOnce = 1_500_000;

/** A file that somebody gave: pictures and text are shown, a PDF is only ever saved. Never active content. */
export function FileView({ file, alt, reading }: FileViewProps) {
  const { t } = useTranslation("case");
  const { bytes: size } = useFormat();
  const sentence = useErrorSentence();
  const isPicture = file.type.startsWith("image/");
  const [wanted, setWanted] = useState(isPicture && file.size <= atOnce);
  const {
    data,
    failureReason: error,
    isFetching,
    refetch,
  } = useQuery({
    ...reading,
    enabled: wanted,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    ...onItsWay,
  });
  const Icon = isPicture ? Image : FileText;
  return (
    <>
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
            busy={isFetching && !error}
            onClick={() => (wanted ? void refetch() : setWanted(true))}
          >
            {error ? t("files.again") : file.type === "application/pdf" ? t("files.fetch") : t("files.show")}
          </Button>
        )}
      </div>
      {data && isPicture ? <Picture bytes={data} type={file.type} alt={alt} /> : null}
      {data && file.type === "text/plain" ? (
        <pre className="max-h-80 overflow-auto rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
          {new TextDecoder().decode(data)}
        </pre>
      ) : null}
      {data && file.type === "application/pdf" ? <p className="text-sm text-soft">{t("files.pdf")}</p> : null}
      {error && !data ? <Notice kind="danger">{sentence(error)}</Notice> : null}
    </>
  );
}

function Picture({ bytes, type, alt }: { bytes: Bytes; type: FileType; alt: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    // The type comes from the bytes that were checked, so that a browser never runs what claims to be a picture.
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return url ? (
    <img
      src={url}
      alt={alt}
      className="max-h-[70dvh] max-w-full justify-self-center rounded-control bg-sunken object-contain"
    />
  ) : null;
}
