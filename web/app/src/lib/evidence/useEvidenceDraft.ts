import { useState } from "react";
import { type ChosenFile, chooseFile } from "./ChosenFile.ts";

export interface RefusedFile {
  name: string;
  error: unknown;
}

const mostFiles = 20;

interface Words {
  text: string;
  setText: (text: string) => void;
}

/** Words and files as somebody gathers them. Each file is checked when it is chosen; refused ones are named with the reason. */
export function useEvidenceDraft({ text, setText }: Words) {
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
          before.some(({ sha256 }) => sha256 === read.sha256) || before.length === mostFiles
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
    files,
    refused,
    reading,
    add,
    remove: (hash: string) => setFiles((before) => before.filter(({ sha256 }) => sha256 !== hash)),
  };
}

export type EvidenceDrafting = ReturnType<typeof useEvidenceDraft>;
