import { useState } from "react";
import { type ChosenFile, chooseFile } from "./ChosenFile.ts";

export interface RefusedFile {
  name: string;
  error: unknown;
}

const mostFiles = 20;

/** Files that stood in a draft. */
export interface KeptFiles {
  files: readonly ChosenFile[];
  refused: readonly RefusedFile[];
  reading: boolean;
  remove: (hash: string) => void;
}

interface Begun {
  text: string;
  setText: (text: string) => void;
  kept?: KeptFiles;
}

const none: KeptFiles = { files: [], refused: [], reading: false, remove: () => undefined };

/** Words and files as somebody gathers them. Each file is checked when it is chosen; refused ones are named with the reason. */
export function useEvidenceDraft({ text, setText, kept = none }: Begun) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [reading, setReading] = useState(false);

  async function add(chosen: readonly File[]) {
    setReading(true);
    const refusals: RefusedFile[] = [];
    for (const file of chosen) {
      try {
        const read = await chooseFile(file);
        setFiles((before) =>
          before.some(({ sha256 }) => sha256 === read.sha256) ||
          before.length + kept.files.length >= mostFiles
            ? before
            : [...before, read],
        );
      } catch (error) {
        refusals.push({ name: file.name, error });
      }
    }
    setRefused(refusals);
    setReading(false);
  }

  return {
    text,
    setText,
    files: [...kept.files, ...files.filter(({ sha256 }) => !kept.files.some((one) => one.sha256 === sha256))],
    refused: [...kept.refused, ...refused],
    reading: reading || kept.reading,
    add,
    remove(hash: string) {
      kept.remove(hash);
      setFiles((before) => before.filter(({ sha256 }) => sha256 !== hash));
    },
  };
}

export type EvidenceDrafting = ReturnType<typeof useEvidenceDraft>;
