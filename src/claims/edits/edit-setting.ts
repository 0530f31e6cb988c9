import type { EditSetting, RuleSet } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";

/** Which table of edits a claim is held against: this one, the other one of the set, one the set does not hold, or not known. */
export type SettingAnswer = "this_table" | "other_table" | "no_table" | "unknown";

/** Whether a claim is held against CMS's table for practitioners or for outpatient hospitals: its form tells. */
export function prepareSetting(kind: "ncci_ptp" | "mue", setting: EditSetting, { rules }: RuleSet): (claim: Claim) => SettingAnswer {
  const otherSetting: EditSetting = setting === "practitioner" ? "outpatient_hospital" : "practitioner";
  const elsewhere = rules.some((rule) => rule.kind === kind && isOfSetting(rule.parameters, otherSetting)) ? "other_table" : "no_table";
  const [form, otherForm] = setting === "practitioner" ? ["professional", "institutional"] : ["institutional", "professional"];
  return ({ context }) => {
    if (context.form === form) return "this_table";
    return context.form === otherForm ? elsewhere : "unknown";
  };
}

function isOfSetting(parameters: unknown, setting: EditSetting): boolean {
  return typeof parameters === "object" && parameters !== null && "setting" in parameters && parameters.setting === setting;
}
