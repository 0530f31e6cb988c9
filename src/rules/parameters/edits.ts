// The national edit tables: one rule each, with a table of rows.
import type { CptCode, Modifier } from "../../codes/index.js";
import type { Confidence, PlainDate } from "../../core/index.js";
import type { SameDayScope, Start } from "./terms.js";

/** Which of CMS's tables it is: for practitioners' claims or for outpatient hospitals. Held against `context.form`. */
export type EditSetting = "practitioner" | "outpatient_hospital";

/** One row of the NCCI procedure-to-procedure table. The same pair may stand in several rows whose periods do not overlap. */
export interface NcciPtpEdit {
  /** The code that is paid. */
  readonly column1: CptCode;
  /** The code that is denied unless the edit is bypassed. */
  readonly column2: CptCode;
  /** 0: no modifier helps. 1: a modifier may bypass it. 9: withdrawn to its start, never in force. */
  readonly modifierIndicator: 0 | 1 | 9;
  /** First day in force. */
  readonly from: Start;
  /** Last day in force (CMS's deletion date); absent while it stands. */
  readonly until?: PlainDate;
  /** Last day the row was seen; absent: as the rule says. */
  readonly verifiedThrough?: PlainDate;
  /** `secondary` for a row whose dates were inferred; absent: as the rule says. */
  readonly confidence?: Confidence;
}

/** The rows of CMS's whole table (some 2.5 million), packed: plain data that `ncciPtpFromCms` makes and `findEdits` reads. */
export interface PackedNcciPtp {
  /** By column-1 code, its rows in ascending order: first every column-2 code, 5 characters each, then every period with its indicator, 7 each. */
  readonly packed: Readonly<Record<string, string>>;
}

/** The NCCI procedure-to-procedure table: one rule, its subjects are the pairs on the claim. */
export interface NcciPtpParameters {
  /** Which table. */
  readonly setting: EditSetting;
  /** The rows: a list, or CMS's whole table packed. */
  readonly edits: readonly NcciPtpEdit[] | PackedNcciPtp;
  /** The codes the table is complete for: a pair of two of them without a row has no edit. `all`: CMS's whole file. A pair with any other code is undetermined. */
  readonly completeFor: readonly CptCode[] | "all";
  /** First date of service for which "no row in force" means "no edit": the files keep ended rows, so this may lie before the file's own quarter. */
  readonly completeFrom: PlainDate;
  /** The modifiers that bypass an edit of indicator 1. */
  readonly bypassModifiers: readonly Modifier[];
  /** Those among them that name a place on the body: one that both lines carry bypasses nothing, both codes being for that place. */
  readonly anatomicModifiers?: readonly Modifier[];
  /** On which line they count. */
  readonly bypassOn: "column2" | "either";
  /** Whose lines make a pair. */
  readonly together: SameDayScope;
}

/** One row of the MUE table. */
export interface MueRow {
  /** The code. */
  readonly code: CptCode;
  /** Most units. */
  readonly units: number;
  /** CMS's MUE adjudication indicator. 1: by line. 2: by day, absolute. 3: by day, may be overturned on review. */
  readonly mai: 1 | 2 | 3;
  /** First day known in force. */
  readonly from: Start;
  /** Last day in force; absent while it stands. */
  readonly until?: PlainDate;
  /** Last day the row was seen; absent: as the rule says. */
  readonly verifiedThrough?: PlainDate;
  /** `secondary` for a row whose dates were inferred; absent: as the rule says. */
  readonly confidence?: Confidence;
}

/** Medically unlikely edits: one rule, its subjects are the codes on the claim. */
export interface MueParameters {
  /** Which table. */
  readonly setting: EditSetting;
  /** The rows. */
  readonly rows: readonly MueRow[];
  /** The codes the table is complete for: one of them without a row has no MUE. `all`: CMS's whole file. Any other code is undetermined. */
  readonly completeFor: readonly CptCode[] | "all";
  /** Whose lines of the day are added up for a day edit. */
  readonly together: SameDayScope;
}
