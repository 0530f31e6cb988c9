// The modifiers of the NCCI Policy Manual of 2026, chapter I, section E, that may bypass an edit of indicator 1. 22, 76 and 77 never do.

/** Those that name a place on the body: eyelid, finger, toe, side, coronary artery. */
export const anatomicModifiers = [
  "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
  "LT", "RT", "LC", "LD", "RC", "LM", "RI",
] as const;

/** All of them. */
export const ptpModifiers = [
  "59", "XE", "XS", "XP", "XU", "24", "25", "27", "57", "58", "78", "79", "91",
  "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
  "LT", "RT", "LC", "LD", "RC", "LM", "RI",
] as const;
