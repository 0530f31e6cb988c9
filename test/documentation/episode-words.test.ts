import { expect, it } from "vitest";

import { dischargeNoteWords } from "../../src/documentation/words/discharge-note-words.js";
import { progressReportWords } from "../../src/documentation/words/progress-report-words.js";
import { signatureWords } from "../../src/documentation/words/signature-words.js";

it.each<[said: string, words: string]>([
  [
    progressReportWords.progress_report_due.judged({ every: { due: "whichever_first", count: 6, of: "visits", span: { count: 1, unit: "months" } }, dueBy: "2026-02-05" }, "violated"),
    "A progress report is due after 6 visits or 1 month, whichever comes first; counted since treatment began or the last report, one was due by 2026-02-05 at the latest: none was written.",
  ],
  [
    dischargeNoteWords.discharge_note_written.judged({ dischargedOn: "2026-03-20", noteOn: "2026-03-01", notesMayStandForIt: false }, "violated"),
    "A discharge note has to end the episode; the patient was discharged on 2026-03-20; the note is of 2026-03-01, before the last treatment day.",
  ],
  [
    dischargeNoteWords.discharge_note_written.judged({ dischargedOn: "2026-03-20", notesMayStandForIt: true, notesStandForIt: true }, "satisfied"),
    "A discharge note has to end the episode; the patient was discharged on 2026-03-20; its end was not planned, and the treatment notes stand for it.",
  ],
  [
    signatureWords.signature_date.judged({ document: "treatment_note", documents: 1, faulty: 1 }, "violated"),
    "The treatment note has to show the day it was signed; no day stands there.",
  ],
])("%s", (said, words) => {
  expect(said).toBe(words);
});
