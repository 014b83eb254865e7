import { Paperclip } from "lucide-react";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldError } from "../field/Field.tsx";

interface FileDropProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** As for `<input accept>`; the caller still checks what it gets. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** Files by choice, by drop or, on a phone, from the camera. */
export function FileDrop({ label, hint, error, accept, multiple = false, disabled, onFiles }: FileDropProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <div className="grid gap-1.5">
      <label
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`grid cursor-pointer justify-items-center gap-1 rounded-sheet border border-dashed px-4 py-6 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:bg-sunken ${over ? "border-accent bg-accent-wash" : "border-edge bg-sheet hover:border-soft"}`}
      >
        <Paperclip className="size-6 text-soft" aria-hidden="true" />
        <span className="font-medium">{label}</span>
        <span className="text-sm text-soft">{t("file.how")}</span>
        <input
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error ? true : undefined}
          className="sr-only"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file may be chosen again after it was removed.
            event.target.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <div id={`${id}-hint`} className="text-sm text-soft empty:hidden">
        {hint}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
