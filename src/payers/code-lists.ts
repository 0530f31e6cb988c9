// Lists of codes that several books speak of. Data only: a book that imports one brings no other book along.

/** CMS's always-therapy codes among those of the catalogue: PC/TC indicator 7 in the physician fee schedule of July 2024. */
export const alwaysTherapy = [
  "97012", "97016", "97018", "97022", "97024", "97026", "97028", "97032-97036", "97039",
  "97110", "97112", "97113", "97116", "97124", "97139", "97140", "97150",
  "97161-97168",
  "97530", "97533", "97535", "97537", "97542", "97545", "97546",
  "97750", "97755", "97760", "97761", "97763", "97799", "G0283",
] as const;

/**
 * Services of physical medicine that need somebody's undivided time: the same without the supervised modalities, which need nobody's, and with
 * cognitive training, which is not always therapy (NCCI Policy Manual of 2026, XI.P.2).
 */
export const attendedServices = [
  "97032-97036", "97039",
  "97110", "97112", "97113", "97116", "97124", "97129", "97130", "97139", "97140", "97150",
  "97161-97168",
  "97530", "97533", "97535", "97537", "97542", "97545", "97546",
  "97750", "97755", "97760", "97761", "97763", "97799",
] as const;

/** Codes whose unit is 15 minutes. */
export const fifteenMinuteCodes = [
  "97032-97036", "97110", "97112", "97113", "97116", "97124", "97140", "97530", "97533", "97535", "97537", "97542", "97750", "97755", "97760", "97761", "97763",
] as const;

/** Therapeutic procedures: no modality, evaluation, test or orthotic. */
export const therapeuticProcedures = ["97110", "97112", "97113", "97116", "97124", "97139", "97140", "97150", "97530", "97533", "97535", "97537", "97542"] as const;

/** Modalities, supervised and attended. */
export const modalities = ["97010-97028", "97032-97039", "G0283"] as const;

/** Modalities that ask for no constant attendance. */
export const supervisedModalities = ["97010-97028", "G0283"] as const;
