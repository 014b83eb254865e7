import { CopyButton } from "../../components/copy/CopyButton.tsx";

/** A hash, whole, since a public page is for comparing. */
export function HashLine({ hash, label }: { hash: string; label: string }) {
  return (
    <span className="flex min-w-0 items-start gap-1">
      <span className="min-w-0 pt-1.5 text-start font-mono text-xs break-all">{hash}</span>
      <span className="print:hidden">
        <CopyButton text={hash} label={label} iconOnly />
      </span>
    </span>
  );
}
