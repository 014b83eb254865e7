import { descriptionLimit, nameLimit, oneLine, titleLimit } from "./subjectWords.ts";

/** The writer's own words, as typed. */
export interface Words {
  title: string;
  description: string;
  ownName: string;
}

export interface WordProblems {
  title?: "titleEmpty" | "titleTooLong";
  description?: "descriptionTooLong";
  ownName?: "nameTooLong";
}

/** Everything that is wrong with them at once. */
export function wordProblems({ title, description, ownName }: Words): WordProblems {
  const plain = oneLine(title);
  return {
    ...(plain === "" ? { title: "titleEmpty" as const } : {}),
    ...(plain.length > titleLimit ? { title: "titleTooLong" as const } : {}),
    ...(description.length > descriptionLimit ? { description: "descriptionTooLong" as const } : {}),
    ...(oneLine(ownName).length > nameLimit ? { ownName: "nameTooLong" as const } : {}),
  };
}
