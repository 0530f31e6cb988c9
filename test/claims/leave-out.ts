import { type ClaimChecks, prepareClaimChecks } from "../../src/claims/index.js";
import {
  anthemCommercial, cashPay, cptBaseline, floridaPip, hsaFsaMassage, medicarePartB, michiganPip, michiganWorkersCompensation, newYorkWcb, oregonMedicaid, unitedHealthcareCommercial,
  vaCommunityCareMassage, waLaborIndustriesMassage,
} from "../../src/payers/index.js";
import { type Finding, type PayerProfile, rulesInForce } from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { changed, type Path, placesOf, pointerOf, takeOut } from "../visit/places.js";

// Doubt is an answer: a fact that is left out may make an answer unknown, never better, and never worse.

export const profiles: Readonly<Record<string, PayerProfile>> = {
  "Medicare Part B": [cptBaseline, medicarePartB],
  "Washington L&I": [cptBaseline, waLaborIndustriesMassage],
  "Oregon Medicaid": [cptBaseline, oregonMedicaid],
  "VA Community Care": [cptBaseline, vaCommunityCareMassage],
  "Florida PIP": [cptBaseline, floridaPip],
  UnitedHealthcare: [cptBaseline, unitedHealthcareCommercial],
  Anthem: [cptBaseline, anthemCommercial],
  "New York WCB": [cptBaseline, newYorkWcb],
  "Michigan WC": [cptBaseline, michiganWorkersCompensation],
  "Michigan PIP": [cptBaseline, michiganPip],
  "cash pay": [cptBaseline, cashPay],
  "HSA and FSA": [cptBaseline, cashPay, hsaFsaMassage],
};

/** What makes a claim a claim is never left out; nor is a member of a list, since a list says all there is. */
const REQUIRED = /^(|\/dateOfService|\/context|\/lines|.*\/\d+|.*\/(code|units|modifiers)|.*\/timeBlocks\/\d+\/(start|end))$/;

/** What a line says in place of its claim is left out together with it, or else the claim would speak for the line. Of a practitioner the line names, it does not. */
const SPOKEN_FOR = /^\/(lines|otherLinesSameDay)\/\d+\/(rendering|discipline|placeOfService)$/;

/** What speaks for the lines that say nothing themselves. */
const SPEAKS_FOR = /^\/(discipline|context\/(rendering|placeOfService))$/;

type Answers = ReadonlyMap<string, Finding["outcome"]>;

const answersOf = (findings: readonly Finding[]): Answers => new Map(findings.map(({ id, outcome }) => [id, outcome]));
const ruleOf = (id: string) => id.slice(0, id.indexOf("@"));

/** What leaving facts out must not do. */
function broken(before: Answers, after: Answers): string[] {
  const left = new Set([...after].filter(([, outcome]) => outcome === "undetermined").map(([id]) => ruleOf(id)));
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (is === undefined) return was === "satisfied" || left.has(ruleOf(id)) ? [] : [`${id} was ${was} and disappeared`];
    if (was !== "satisfied" && is === "satisfied") return [`${id} was ${was} and became satisfied`];
    return was === "satisfied" && is === "violated" ? [`${id} was satisfied and became violated`] : [];
  });
}

function without(claim: Claim, paths: readonly Path[]): Claim {
  return paths.reduce<Claim>((left, path) => changed(left, path, takeOut) as Claim, claim);
}

/** Every fact of a claim that may be left out, each with those that would speak for it. */
function factsOf(claim: Claim): readonly (readonly Path[])[] {
  const facts = placesOf(claim).map(({ path }) => path).filter((path) => !REQUIRED.test(pointerOf(path)));
  const together = [...facts.filter((path) => SPOKEN_FOR.test(pointerOf(path)) && path.length === 3), ["context", "rendering"], ["discipline"], ["context", "placeOfService"]];
  const groups = facts.map((path) => (SPOKEN_FOR.test(pointerOf(path)) || SPEAKS_FOR.test(pointerOf(path)) ? together : [path]));
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
}

/** Rules made ready for the claim's date, with every other date known. */
export function checksFor(profile: PayerProfile, { dateOfService }: Claim): ClaimChecks {
  return prepareClaimChecks(rulesInForce(profile, { dateOfService, injuryOn: "2026-01-15", orderedOn: "2026-02-20", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10" }));
}

/** What went wrong when facts were left out: one at a time, or every two. */
export interface LeavingOut {
  readonly tried: number;
  readonly answers: number;
  readonly faults: readonly string[];
}

export function leaveOut(checks: ClaimChecks, claim: Claim, atATime: "one" | "two"): LeavingOut {
  const answers = (given: Claim) => answersOf(checks.report(given, { asOf: "2026-04-15" }).findings);
  const before = answers(claim);
  const facts = factsOf(claim);
  const choices = atATime === "one" ? facts : facts.flatMap((one, index) => facts.slice(index + 1).map((other) => [...one, ...other].sort((a, b) => b.length - a.length)));
  const faults = choices.flatMap((paths) => broken(before, answers(without(claim, paths))).map((fault) => `${fault} without ${paths.map(pointerOf).join(" ")}`));
  return { tried: choices.length, answers: before.size, faults };
}
