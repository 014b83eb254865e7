import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { fileTypes } from "../../../../shared/evidence/fileType.ts";
import type { EvidenceDrafting } from "../../lib/evidence/useEvidenceDraft.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { FileDrop } from "./FileDrop.tsx";

interface PictureFieldProps {
  drafting: Pick<EvidenceDrafting, "files" | "refused" | "add" | "remove">;
  label: ReactNode;
  hint: ReactNode;
  /** What the list of those that were chosen is called. */
  chosen: string;
  removeLabel: (name: string) => string;
  /** Between the place to choose and what was chosen. */
  children?: ReactNode;
}

const pictures = fileTypes.filter((type) => type.startsWith("image/"));

/** Pictures that somebody chooses. What cannot be sent is refused by name, with the reason. */
export function PictureField({ drafting, label, hint, chosen, removeLabel, children }: PictureFieldProps) {
  const sentence = useErrorSentence();
  const { files, refused, add, remove } = drafting;
  return (
    <div className="grid gap-3">
      <FileDrop
        label={label}
        hint={hint}
        accept={pictures.join()}
        multiple
        error={
          refused.length === 0
            ? undefined
            : refused.map(({ name, error }) => (
                <span key={name} className="block [overflow-wrap:anywhere]">
                  {name}: {sentence(error)}
                </span>
              ))
        }
        onFiles={(chosen) => void add(chosen)}
      />
      {children}
      {files.length > 0 ? (
        <ul
          aria-label={chosen}
          className="grid divide-y divide-line rounded-sheet border border-line bg-sheet"
        >
          {files.map(({ sha256, name }) => (
            <li key={sha256} className="flex items-center gap-3 py-1 ps-4 pe-2">
              <span className="min-w-0 flex-1 truncate text-sm">{name}</span>
              <button
                type="button"
                aria-label={removeLabel(name)}
                onClick={() => remove(sha256)}
                className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-danger"
              >
                <Trash2 className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
