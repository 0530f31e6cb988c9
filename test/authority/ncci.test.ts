import { describe, expect, it } from "vitest";

import { muePractitioner } from "../../src/payers/medicare-part-b/mue-practitioner.js";
import { ncciPtpPractitioner, ncciPtpPractitionerCodes } from "../../src/payers/medicare-part-b/ncci-ptp-practitioner.js";
import { editOn, firstDay } from "../payers/edit-on.js";
import cases from "./ncci.json" with { type: "json" };

interface EditAnswer {
  readonly column1: string;
  readonly column2: string;
  readonly modifierIndicator: number;
  readonly outcome: string;
  readonly bypassedBy?: readonly string[];
  readonly confidence?: string;
}

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly dateOfService: string;
  readonly undated?: boolean;
  readonly lines: readonly { readonly code: string; readonly units: number; readonly modifiers: readonly string[] }[];
  readonly answer: { readonly edits?: readonly EditAnswer[]; readonly mue?: number; readonly mai?: number; readonly outcome?: string };
  readonly reason: string;
  readonly stated: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly verdict: string;
  readonly sourceError?: string;
}

const BYPASS = ["59", "XE", "XS", "XP", "XU"];
const all = cases as readonly Case[];
const named = (kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind)).map((one) => [`${one.id}, ${one.dateOfService}: ${one.reason}`, one] as const);

/** The edits that concern the lines of a case, and whether a modifier on either line bypasses them, as CMS has it since 2019-07-01. */
function editsOf({ dateOfService, lines }: Case): EditAnswer[] {
  return lines.flatMap((line, index) => lines.slice(index + 1).flatMap((other) => {
    const edit = editOn(ncciPtpPractitioner, line.code, other.code, dateOfService);
    if (edit === "none") return [];
    if (edit === "undetermined") throw new Error(`the table does not know ${line.code} with ${other.code}`);
    const { column1, column2, modifierIndicator, confidence } = edit;
    const bypassedBy = modifierIndicator === 1 ? [...line.modifiers, ...other.modifiers].filter((modifier) => BYPASS.includes(modifier)) : [];
    return [{ column1, column2, modifierIndicator, outcome: bypassedBy.length > 0 ? "satisfied" : "violated", ...(bypassedBy.length > 0 && { bypassedBy }), ...(confidence && { confidence }) }];
  }));
}

describe("published claims and pairs: the answer is what CMS's rows give for the date, whatever the source says", () => {
  it.each(named(["claim", "pair"]))("%s", (_, one) => {
    expect(one.lines.map(({ code }) => code).filter((code) => !ncciPtpPractitionerCodes.includes(code))).toEqual([]);
    expect(editsOf(one)).toEqual(one.answer.edits);
  });
});

describe("published unit limits", () => {
  it.each(named(["mue"]))("%s", (_, { answer, dateOfService, lines: [line] }) => {
    const row = muePractitioner.find(({ code }) => code === line?.code);
    expect(row && firstDay(row) <= dateOfService).toBe(true);
    expect({ mue: row?.units, mai: row?.mai, outcome: (line?.units ?? 0) <= (row?.units ?? 0) ? "satisfied" : "violated" }).toEqual(answer);
  });
});

describe("the cases", () => {
  it("are fifty, each with a name of its own, and 2024-07-01 stands where the source has no date", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(50);
    for (const { undated, dateOfService } of all) if (undated === true) expect(dateOfService).toBe("2024-07-01");
  });

  it("name the source's error wherever its figures differ from the answer", () => {
    for (const { answer, sourceError, stated } of all) {
      const differs = answer.edits === undefined
        ? answer.mue !== stated["mue"] || answer.mai !== stated["mai"]
        : answer.edits.length === 0 && ("needs59On" in stated || "indicator" in stated);
      if (differs) expect(sourceError).toBeTypeOf("string");
    }
  });
});
