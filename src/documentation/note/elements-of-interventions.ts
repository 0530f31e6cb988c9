import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, listTold, NO, notTold, type Told } from "../told.js";
import type { ElementAnswer } from "./element-answer.js";

/** Elements that each intervention has to have. */
export type InterventionPart = "technique" | "body_region";

/** What a rule looks at. */
export interface Looked {
  readonly under: RecordUnderReview;
  readonly code: (code: CptCode) => boolean;
  readonly intervention: (placed: PlacedIntervention) => Told;
}

const PROPERTY = { technique: "techniques", body_region: "bodyRegions" } as const;

interface Part { readonly code: CptCode | undefined; readonly told: Told; readonly path?: JsonPointer }

/**
 * Whether each intervention that was performed, and that the rule looks at, has it. A note that names none of what is billed, or of what was performed
 * where nothing is billed, has none of it either; where nothing was performed it has nothing to show.
 */
export function interventionPart(placed: PlacedNote, element: InterventionPart, looked: Looked): readonly ElementAnswer[] {
  const { missing, performed } = interventionsOf([placed]);
  const property = PROPERTY[element];
  const asked = performed.map((one) => ({ one, asked: allTold([looked.intervention(one), one.performed]) })).filter((each) => each.asked.is !== "no");
  const parts = asked.map(({ asked: whether, one }): Part => {
    const has = listTold(one.intervention[property], `${one.path}/${property}`);
    return { code: one.intervention.code, path: one.path, told: askedFor(whether, has) };
  });
  const base = { subject: `${placed.subject}.${element}`, element, lack: "blank" } as const;
  if (parts.length === 0 && missing.length === 0) {
    const { billed, services } = looked.under;
    const paths = [`${placed.path}/interventions`];
    if (billed.length === 0 && services === undefined) return [{ ...base, paths, told: notTold("/services") }];
    const given = (billed.length === 0 ? services ?? [] : billed).map(({ code }) => code).filter(looked.code);
    return given.length === 0 ? [] : [{ ...base, paths, told: NO, without: [...new Set(given)] }];
  }
  const isAny = anyTold([...asked.map((each) => each.asked), ...missing.map((place) => notTold(place))]);
  return [{ ...base, ...summed([...parts, { code: undefined, path: placed.path, told: isAny }]) }];
}

/** Whether each performed intervention and each billed service that the rule looks at is linked to a diagnosis, by itself or by another of its code. */
export function diagnosisPart(notes: readonly PlacedNote[] | undefined, looked: Looked): readonly ElementAnswer[] {
  const { missing, notPerformed, performed } = interventionsOf(notes ?? []);
  const all = [...performed, ...notPerformed];
  const unread = notes === undefined ? ["/record/notes"] : missing;
  const { billed } = looked.under;
  const ofCode = (code: CptCode): Told => anyTold([
    NO,
    ...billed.flatMap((service, index) => (service.code === code ? [listTold(service.diagnoses, `/billed/${index}/diagnoses`)] : [])),
    ...all.flatMap(({ intervention, path }) => {
      const linked = listTold(intervention.diagnoses, `${path}/diagnoses`);
      if (intervention.code === code) return [linked];
      return intervention.code !== undefined || linked.is === "no" ? [] : [notTold(`${path}/code`)];
    }),
    ...(unread.length > 0 ? [notTold(...unread)] : []),
  ]);
  const mayBeLinked = unread.length > 0 || [...billed, ...all.map(({ intervention }) => intervention)].some(({ diagnoses }) => listTold(diagnoses, "").is !== "no");
  const withoutCode = ({ intervention: { diagnoses }, path }: PlacedIntervention): Told => {
    const own = listTold(diagnoses, `${path}/diagnoses`);
    return own.is === "no" && mayBeLinked ? notTold(`${path}/code`) : own;
  };
  const ofBilled = billed.flatMap(({ code }, index): readonly Part[] => (looked.code(code) ? [{ code, path: `/billed/${index}`, told: ofCode(code) }] : []));
  const ofPerformed = performed.flatMap((one): readonly Part[] => {
    const { code } = one.intervention;
    const asked = allTold([looked.intervention(one), one.performed]);
    const has = code === undefined ? withoutCode(one) : ofCode(code);
    return asked.is === "no" ? [] : [{ code, path: one.path, told: askedFor(asked, has) }];
  });
  const parts = [...ofBilled, ...ofPerformed, ...(unread.length > 0 ? [{ code: undefined, told: notTold(...unread) }] : [])];
  return parts.length === 0 ? [] : [{ subject: "note.diagnosis", element: "diagnosis", lack: "blank", ...summed(parts) }];
}

/** What is only asked for where something holds. */
function askedFor(asked: Told, has: Told): Told {
  if (asked.is === "yes" || has.is === "yes") return has;
  return notTold(...asked.missing, ...has.missing);
}

function summed(parts: readonly Part[]): Pick<ElementAnswer, "paths" | "told" | "uncoded" | "without"> {
  const told = allTold(parts.map((part) => part.told));
  const lacking = parts.filter((part) => part.told.is === "no");
  const concerned = told.is === "no" ? lacking : parts;
  return {
    told,
    paths: [...new Set(concerned.flatMap(({ path }) => (path === undefined ? [] : [path])))],
    without: [...new Set(lacking.flatMap(({ code }) => (code === undefined ? [] : [code])))],
    uncoded: lacking.filter(({ code }) => code === undefined).length,
  };
}
