import type { TemplateName } from "../../../../../../shared/agreement/template.ts";
import type { DeskDraft } from "./DeskDraft.ts";

/** A draft whose template was chosen. */
export interface OpenDraft extends DeskDraft {
  template: TemplateName;
}
