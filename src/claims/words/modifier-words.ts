import { providerTypes } from "../../codes/index.js";
import { dollars, list, named, sentence, together, withArticle } from "../../rules/index.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

type Notice = ClaimFindingDetails["advance_notice_modifier"];

const NOTICES: Readonly<Record<Notice["states"], string>> = {
  abn_mandatory: "a required ABN", abn_voluntary: "a voluntary ABN", payer_consent: "a consent form of the payer", none: "no notice",
};

const NOTICE_FAULTS: Readonly<Record<Notice["faults"][number], (details: Notice) => string>> = {
  missing: () => "none is on file",
  wrong_kind: ({ notice }) => (notice === undefined ? "another one is on file" : `${NOTICES[notice]} is on file`),
  after_service: ({ dateOfService, signedOn }) => `the patient signed it ${signedOn === undefined ? "" : `on ${signedOn}, `}after the service of ${dateOfService}`,
  contradicted: ({ notice }) => (notice === undefined ? "a notice is on file" : `${NOTICES[notice]} is on file`),
  beside_missing: ({ beside, modifier }) => (beside === undefined ? `the modifier that goes with ${modifier} is missing` : `modifier ${beside} has to stand beside it`),
  not_reported: () => "no line carries it",
};

const BUCKETS: Readonly<Record<ClaimFindingDetails["kx_threshold_modifier"]["bucket"], string>> = { ptSlp: "PT and SLP together", ot: "OT" };

function yearOf({ bucket, reachedCents, thresholdCents }: ClaimFindingDetails["kx_threshold_modifier"], isOver: boolean): string {
  return `The amounts allowed this year for ${BUCKETS[bucket]} reach ${dollars(reachedCents)}, ${isOver ? "over" : "not over"} the threshold of ${dollars(thresholdCents)}`;
}

function reviewOf({ overMedicalReview }: ClaimFindingDetails["kx_threshold_modifier"]): string | undefined {
  return overMedicalReview === true ? "Claims may be picked for medical review." : undefined;
}

function required(because: string): Words<ClaimFindingDetails["modifier_required_one_of"]> {
  return {
    title: "Modifier required",
    question: `whether the line carries the modifier it needs${because}`,
    judged: ({ beside, code, expected, found }, outcome) => {
      if (outcome === "satisfied") return `${code} carries ${named("modifier", found.length === 0 ? expected : found)}, as it has to${because}.`;
      const asked = `${code} has to carry ${expected.length > 1 ? "one of " : ""}${named("modifier", expected)}${because}${beside === undefined ? "" : `, beside ${beside}`}`;
      return `${asked}; it ${found.length === 0 ? "does not" : `carries ${list(found)}`}.`;
    },
  };
}

function forbidden(question: string, demand: (modifiers: readonly string[], beside: readonly string[]) => string): Words<ClaimFindingDetails["modifier_forbidden_present"]> {
  return {
    title: "Modifier not allowed",
    question,
    judged: ({ beside = [], forbidden: modifiers, lines }, outcome) => {
      const demanded = demand(modifiers, beside);
      if (outcome === "satisfied" || lines.length === 0) return `${demanded}${outcome === "violated" ? "; one does" : "; none does"}.`;
      return `${demanded}: ${list(lines.map(({ code, line, modifiers: carried }) => `line ${line + 1} (${code}) carries ${list(carried)}`))}.`;
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const modifierWords: WordsOf<CodesOf<"modifier_required"> | CodesOf<"modifier_forbidden"> | CodesOf<"assistant_units"> | CodesOf<"kx_threshold"> | CodesOf<"advance_notice">> = /* @__PURE__ */ (() => ({
  modifier_required_one_of: required(""),
  modifier_required_discipline: required(" for its discipline"),
  modifier_required_revenue_code: required(" for its revenue code"),
  modifier_required_benefit_type: required(" for the type of benefit"),
  modifier_required_beside: required(" by the modifier beside it"),
  modifier_forbidden_present: forbidden("whether a line carries a modifier it may not carry", (modifiers) => `No line may carry ${named("modifier", modifiers, "or")}`),
  modifier_forbidden_together: forbidden("whether a line carries modifiers that contradict each other", (modifiers) => `No line may carry more than one of ${named("modifier", modifiers)}`),
  modifier_forbidden_without: forbidden("whether a line carries a modifier without the one that goes with it", (modifiers, beside) => `No line may carry ${named("modifier", modifiers, "or")} without ${list(beside)}`),
  modifier_forbidden_beside: forbidden("whether a line carries a modifier beside one that contradicts it", (modifiers, beside) => `No line may carry ${named("modifier", modifiers, "or")} beside ${list(beside, "or")}`),
  modifier_forbidden_outside_plan: forbidden("whether a line carries a modifier of therapy though it is none", (modifiers) => `No line that no therapist renders and no plan of care covers may carry ${named("modifier", modifiers, "or")}`),
  assistant_units_modifier: {
    title: "Modifier of an assistant",
    question: "whether the line has to carry an assistant's modifier",
    judged: ({ code, expected, found, providerType }, outcome) => {
      const who = withArticle(providerTypes[providerType].label);
      const isAssistant = providerType === "physical_therapist_assistant" || providerType === "occupational_therapy_assistant";
      const [rendered, joint] = isAssistant ? [`${code} was rendered by ${who}`, " and"] : [`An assistant furnished ${code}, rendered under ${who}`, "; it"];
      if (outcome === "violated" && expected === undefined) return `${code} was rendered by ${who} and carries ${named("modifier", found)}: no assistant's service is billed under one.`;
      if (outcome === "satisfied") return `${rendered}${joint} carries ${found.length === 0 ? "the modifier for it" : named("modifier", found)}.`;
      return `${rendered}${joint} has to carry modifier ${expected ?? ""}${found.length === 0 ? ", and carries none" : `, and carries ${list(found)}`}.`;
    },
  },
  kx_threshold_modifier: {
    title: "Therapy threshold",
    question: "whether the yearly threshold is exceeded and the line needs its modifier",
    judged: (details, outcome) => together(
      `${yearOf(details, outcome === "violated")}; ${outcome === "violated" ? `this line lacks modifier ${details.modifier}` : `the line needs no modifier ${details.modifier}`}.`,
      reviewOf(details),
    ),
  },
  kx_threshold_early: {
    title: "Therapy threshold",
    question: "whether the yearly threshold is exceeded, as the line's modifier says",
    judged: (details, outcome) => together(
      `${yearOf(details, outcome === "satisfied")}; the line carries modifier ${details.modifier}${outcome === "violated" ? " too early" : ""}.`,
      reviewOf(details),
    ),
  },
  advance_notice_modifier: {
    title: "Notice to the patient",
    question: "whether the claim agrees with the advance notice on file",
    judged: (details, outcome) => {
      const { faults, modifier, states } = details;
      const stated = `modifier ${modifier} states ${NOTICES[states]}`;
      if (outcome === "satisfied") return sentence(`${stated}, as is on file.`);
      return sentence(`${stated}${faults.length === 0 ? ", which does not agree with what is on file" : `; ${list(faults.map((fault) => NOTICE_FAULTS[fault](details)))}`}.`);
    },
  },
}))();
