import { FileText, Image, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { FileType } from "../../../../shared/evidence/fileType.ts";
import type { ChosenFile } from "../../lib/evidence/ChosenFile.ts";
import type { EvidenceDrafting } from "../../lib/evidence/useEvidenceDraft.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { FileDrop } from "./FileDrop.tsx";

interface FilesFieldProps {
  drafting: Pick<EvidenceDrafting, "files" | "refused" | "add" | "remove">;
  accept: readonly FileType[];
  label: ReactNode;
  hint: ReactNode;
  /** What the list of those that were chosen is called. */
  chosen: string;
  removeLabel: (name: string) => string;
  /** Beside the name of one that was chosen. */
  detail?: (file: ChosenFile) => ReactNode;
  /** Between the place to choose and what was chosen. */
  children?: ReactNode;
}

/** Files that somebody chooses. What cannot be taken is refused by name, with the reason, before anything is stored. */
export function FilesField(props: FilesFieldProps) {
  const { drafting, accept, label, hint, chosen, removeLabel, detail, children } = props;
  const { files, refused, add, remove } = drafting;
  const sentence = useErrorSentence();
  return (
    <div className="grid gap-3">
      <FileDrop
        label={label}
        hint={hint}
        accept={accept.join()}
        multiple
        error={
          refused.length === 0
            ? undefined
            : refused.map(({ name, error }) => (
                <span key={name} className="block">
                  <strong className="[overflow-wrap:anywhere]">{name}</strong> — {sentence(error)}
                </span>
              ))
        }
        onFiles={(given) => void add(given)}
      />
      {children}
      {files.length > 0 ? (
        <ul
          aria-label={chosen}
          className="grid divide-y divide-line rounded-sheet border border-line bg-sheet"
        >
          {files.map((file) => {
            const Icon = file.type.startsWith("image/") ? Image : FileText;
            return (
              <li key={file.sha256} className="flex items-center gap-3 py-2 ps-4 pe-2">
                <Icon className="size-5 shrink-0 text-soft" aria-hidden="true" />
                <span className="min-w-0 flex-1 truncate text-sm">{file.name}</span>
                {detail?.(file)}
                <button
                  type="button"
                  aria-label={removeLabel(file.name)}
                  onClick={() => remove(file.sha256)}
                  className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-danger"
                >
                  <Trash2 className="size-4" aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
