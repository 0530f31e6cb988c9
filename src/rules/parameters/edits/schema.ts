import * as z from "zod";

import { object, plainDate } from "../../../core/schema.js";
import { confidence, cptCode, cptCodes, longList, modifiers, MOST, packedTable, start } from "../../shapes/schema.js";
import { count, someDay, together } from "../terms/schema.js";

const editTable = { setting: z.enum(["practitioner", "outpatient_hospital"]), completeFor: z.union([z.literal("all"), cptCodes]), together };
const editRow = { from: start, until: someDay, verifiedThrough: someDay, confidence: confidence.exactOptional() };
const ncciPtpEdit = object({ column1: cptCode, column2: cptCode, modifierIndicator: z.literal([0, 1, 9]), ...editRow });
export const ncciPtp = object({
  ...editTable, edits: z.union([longList(ncciPtpEdit, MOST.rows), object({ packed: packedTable })]), completeFrom: plainDate, bypassModifiers: modifiers,
  anatomicModifiers: modifiers.exactOptional(), bypassOn: z.enum(["column2", "either"]),
});
const mueRow = object({ code: cptCode, units: count, mai: z.literal([1, 2, 3]), ...editRow });

export const mue = object({ ...editTable, rows: longList(mueRow, MOST.rows) });
