import type { Catalogue, UnitBasis } from "./procedure-code.js";
import {
  AAPC_NON_CONTACT_ULTRASOUND, AAPC_REMOTE_2026, APTA_GROUP, CH5_DIRECT_TIME, CH5_EVALUATION, CH5_EXAMPLES, CH5_TIMED, CH5_WORK_HARDENING,
  CMS_REMOTE_2026, CODINGAHEAD_GROUP, FAIRPATH_REMOTE, HNS_MASSAGE, MEDBRIDGE_TWENTY_MINUTES, NCCI_SUPERVISED, RVU_ADD_ON, RVU_ALWAYS,
  RVU_CARRIER_PRICED, RVU_NOT_ALWAYS, UHC_TIMED, UTHEALTH_MIDPOINT,
} from "./sources.js";

const TIMED_15: UnitBasis = { kind: "timed", minutesPerUnit: 15 };
const SERVICE_BASED: UnitBasis = { kind: "service_based" };
const PER_AREA: UnitBasis = { kind: "per_area" };
const PER_PERIOD: UnitBasis = { kind: "per_period" };
const UNLISTED: UnitBasis = { kind: "unlisted" };

/**
 * The 82 procedure codes of timed therapy and what shares a visit with it: what one unit is, how the patient is attended, whether Medicare calls
 * it therapy. Labels are our own. It says nothing of coverage, price, unit limits or pairs of codes: those are a payer's rules.
 *
 * Plain data. Keys that are numbers come out in numeric order, `G0283` last. Unit lengths that stand in no document we read are marked in `secondary`.
 *
 * @see Medicare Claims Processing Manual (Pub. 100-04), chapter 5, §20; the documents in {@link catalogueSources}
 *
 * @example
 * ```ts
 * import { catalogue } from "therapy-units";
 *
 * catalogue.codes["97124"]?.basis; // => { kind: "timed", minutesPerUnit: 15 }
 * catalogue.codes["97150"]?.basis; // => { kind: "service_based" }
 * catalogue.codes["97810"]?.basis; // => { kind: "timed_first", minutes: 15, additionalCode: "97811", threshold: "midpoint" }
 * ```
 */
export const catalogue: Catalogue = {
  codes: {
    // The core four.
    "97110": { code: "97110", label: "therapeutic exercise", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "primary", citations: [CH5_EXAMPLES, CH5_DIRECT_TIME, RVU_ALWAYS] },
    "97124": { code: "97124", label: "massage", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS, HNS_MASSAGE, UHC_TIMED] },
    "97140": { code: "97140", label: "manual therapy", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "primary", citations: [CH5_EXAMPLES, CH5_DIRECT_TIME, RVU_ALWAYS] },
    "97530": { code: "97530", label: "therapeutic activities", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "primary", citations: [CH5_TIMED, CH5_DIRECT_TIME, RVU_ALWAYS] },

    // Other therapeutic procedures.
    "97112": { code: "97112", label: "neuromuscular re-education", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "primary", citations: [CH5_EXAMPLES, CH5_DIRECT_TIME, RVU_ALWAYS] },
    "97113": { code: "97113", label: "aquatic therapy", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97116": { code: "97116", label: "gait training", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "primary", citations: [CH5_EXAMPLES, CH5_DIRECT_TIME, RVU_ALWAYS] },
    "97533": { code: "97533", label: "sensory processing treatment", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97535": { code: "97535", label: "daily living skills training", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97537": { code: "97537", label: "return to community or work training", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97542": { code: "97542", label: "wheelchair skills and fitting", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "therapeutic_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97150": { code: "97150", label: "group therapy", basis: SERVICE_BASED, contact: "group", therapy: "always", category: "group_procedure", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS, APTA_GROUP, CODINGAHEAD_GROUP] },

    // Modalities that need constant attendance.
    "97032": { code: "97032", label: "attended electrical stimulation", basis: TIMED_15, contact: "constant_attendance", therapy: "always", category: "attended_modality", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97033": { code: "97033", label: "iontophoresis treatment", basis: TIMED_15, contact: "constant_attendance", therapy: "always", category: "attended_modality", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97034": { code: "97034", label: "hot and cold contrast bath", basis: TIMED_15, contact: "constant_attendance", therapy: "always", category: "attended_modality", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97035": { code: "97035", label: "therapeutic ultrasound", basis: TIMED_15, contact: "constant_attendance", therapy: "always", category: "attended_modality", confidence: "primary", citations: [CH5_EXAMPLES, CH5_DIRECT_TIME, RVU_ALWAYS] },
    "97036": { code: "97036", label: "full-body immersion tank", basis: TIMED_15, contact: "constant_attendance", therapy: "always", category: "attended_modality", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97037": { code: "97037", label: "low-level laser for pain after surgery", basis: SERVICE_BASED, contact: "constant_attendance", therapy: "none", category: "attended_modality", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },

    // Supervised modalities: one unit, no constant attendance.
    "97010": { code: "97010", label: "heat or ice pack", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis", "therapy"], citations: [NCCI_SUPERVISED] },
    "97012": { code: "97012", label: "traction by machine", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97014": { code: "97014", label: "unattended electrical stimulation", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis", "therapy"], citations: [NCCI_SUPERVISED] },
    "97016": { code: "97016", label: "pneumatic compression", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97018": { code: "97018", label: "paraffin wax dip", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97022": { code: "97022", label: "whirlpool or fluidotherapy", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97024": { code: "97024", label: "deep heat (diathermy)", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97026": { code: "97026", label: "infrared heat", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "97028": { code: "97028", label: "ultraviolet light", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis"], citations: [NCCI_SUPERVISED, RVU_ALWAYS] },
    "G0283": { code: "G0283", label: "unattended electrical stimulation, not for wounds", basis: SERVICE_BASED, contact: "supervised", therapy: "always", category: "supervised_modality", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },

    // Evaluations: one unit, one discipline.
    "97161": { code: "97161", label: "PT evaluation, low complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["PT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97162": { code: "97162", label: "PT evaluation, moderate complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["PT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97163": { code: "97163", label: "PT evaluation, high complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["PT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97164": { code: "97164", label: "PT re-evaluation", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["PT"], category: "re_evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97165": { code: "97165", label: "OT evaluation, low complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["OT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97166": { code: "97166", label: "OT evaluation, moderate complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["OT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97167": { code: "97167", label: "OT evaluation, high complexity", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["OT"], category: "evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },
    "97168": { code: "97168", label: "OT re-evaluation", basis: SERVICE_BASED, contact: "one_on_one", therapy: "always", disciplines: ["OT"], category: "re_evaluation", confidence: "secondary", secondary: ["contact"], citations: [CH5_EVALUATION, RVU_ALWAYS] },

    // Tests and measurements.
    "97750": { code: "97750", label: "functional performance testing", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "test_and_measurement", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97755": { code: "97755", label: "assessment for assistive technology", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "test_and_measurement", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },

    // Orthotics and prosthetics.
    "97760": { code: "97760", label: "orthotic fitting and training, first visit", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "orthotic_and_prosthetic", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97761": { code: "97761", label: "prosthetic fitting and training, first visit", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "orthotic_and_prosthetic", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },
    "97763": { code: "97763", label: "orthotic or prosthetic follow-up", basis: TIMED_15, contact: "one_on_one", therapy: "always", category: "orthotic_and_prosthetic", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_ALWAYS] },

    // Work hardening: the whole period is expected.
    "97545": { code: "97545", label: "work hardening, first 2 hours", basis: { kind: "timed_first", minutes: 120, additionalCode: "97546", threshold: "whole" }, contact: "program", therapy: "always", category: "work_hardening", confidence: "secondary", secondary: ["contact"], citations: [CH5_WORK_HARDENING, RVU_ALWAYS] },
    "97546": { code: "97546", label: "work hardening, each further hour", basis: { kind: "timed_additional", minutesPerUnit: 60, firstCode: "97545", threshold: "whole" }, contact: "program", therapy: "always", category: "work_hardening", confidence: "secondary", secondary: ["contact"], citations: [CH5_WORK_HARDENING, RVU_ADD_ON, RVU_ALWAYS] },

    // Cognitive training.
    "97129": { code: "97129", label: "cognitive training, first 15 minutes", basis: { kind: "timed_first", minutes: 15, additionalCode: "97130", threshold: "midpoint" }, contact: "one_on_one", therapy: "sometimes", category: "cognitive_intervention", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_NOT_ALWAYS] },
    "97130": { code: "97130", label: "cognitive training, further 15 minutes", basis: { kind: "timed_additional", minutesPerUnit: 15, firstCode: "97129", threshold: "midpoint" }, contact: "one_on_one", therapy: "sometimes", category: "cognitive_intervention", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_ADD_ON, RVU_NOT_ALWAYS] },

    // Biofeedback.
    "90901": { code: "90901", label: "biofeedback, general", basis: SERVICE_BASED, contact: "one_on_one", therapy: "sometimes", category: "biofeedback", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "90912": { code: "90912", label: "pelvic floor biofeedback, first 15 minutes", basis: { kind: "timed_first", minutes: 15, additionalCode: "90913", threshold: "midpoint" }, contact: "one_on_one", therapy: "sometimes", category: "biofeedback", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_NOT_ALWAYS] },
    "90913": { code: "90913", label: "pelvic floor biofeedback, further 15 minutes", basis: { kind: "timed_additional", minutesPerUnit: 15, firstCode: "90912", threshold: "midpoint" }, contact: "one_on_one", therapy: "sometimes", category: "biofeedback", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_ADD_ON, RVU_NOT_ALWAYS] },

    // Wound care.
    "97597": { code: "97597", label: "selective debridement, first area", basis: PER_AREA, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97598": { code: "97598", label: "selective debridement, further area", basis: PER_AREA, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_ADD_ON, RVU_NOT_ALWAYS] },
    "97602": { code: "97602", label: "non-selective debridement", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97605": { code: "97605", label: "NPWT, durable pump, smaller area", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97606": { code: "97606", label: "NPWT, durable pump, larger area", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97607": { code: "97607", label: "NPWT, disposable pump, smaller area", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97608": { code: "97608", label: "NPWT, disposable pump, larger area", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "97610": { code: "97610", label: "wound ultrasound without contact", basis: SERVICE_BASED, contact: "procedure", therapy: "sometimes", category: "wound_care", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [AAPC_NON_CONTACT_ULTRASOUND, RVU_NOT_ALWAYS] },

    // Chiropractic manipulation.
    "98940": { code: "98940", label: "spinal adjustment, 1 or 2 regions", basis: SERVICE_BASED, contact: "one_on_one", therapy: "none", category: "chiropractic_manipulation", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "98941": { code: "98941", label: "spinal adjustment, 3 or 4 regions", basis: SERVICE_BASED, contact: "one_on_one", therapy: "none", category: "chiropractic_manipulation", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "98942": { code: "98942", label: "spinal adjustment, 5 regions", basis: SERVICE_BASED, contact: "one_on_one", therapy: "none", category: "chiropractic_manipulation", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "98943": { code: "98943", label: "adjustment outside the spine", basis: SERVICE_BASED, contact: "one_on_one", therapy: "none", category: "chiropractic_manipulation", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },

    // Dry needling.
    "20560": { code: "20560", label: "dry needling, 1 or 2 muscles", basis: SERVICE_BASED, contact: "one_on_one", therapy: "sometimes", category: "dry_needling", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "20561": { code: "20561", label: "dry needling, 3 or more muscles", basis: SERVICE_BASED, contact: "one_on_one", therapy: "sometimes", category: "dry_needling", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },

    // Acupuncture.
    "97810": { code: "97810", label: "acupuncture, first 15 minutes", basis: { kind: "timed_first", minutes: 15, additionalCode: "97811", threshold: "midpoint" }, contact: "one_on_one", therapy: "none", category: "acupuncture", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_NOT_ALWAYS] },
    "97811": { code: "97811", label: "acupuncture, further 15 minutes", basis: { kind: "timed_additional", minutesPerUnit: 15, firstCode: "97810", threshold: "midpoint" }, contact: "one_on_one", therapy: "none", category: "acupuncture", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_ADD_ON, RVU_NOT_ALWAYS] },
    "97813": { code: "97813", label: "electroacupuncture, first 15 minutes", basis: { kind: "timed_first", minutes: 15, additionalCode: "97814", threshold: "midpoint" }, contact: "one_on_one", therapy: "none", category: "acupuncture", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_NOT_ALWAYS] },
    "97814": { code: "97814", label: "electroacupuncture, further 15 minutes", basis: { kind: "timed_additional", minutesPerUnit: 15, firstCode: "97813", threshold: "midpoint" }, contact: "one_on_one", therapy: "none", category: "acupuncture", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_ADD_ON, RVU_NOT_ALWAYS] },

    // Caregiver training: the patient is absent.
    "97550": { code: "97550", label: "caregiver training, first 30 minutes", basis: { kind: "timed_first", minutes: 30, additionalCode: "97551", threshold: "midpoint" }, contact: "caregiver", therapy: "sometimes", category: "caregiver_training", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_NOT_ALWAYS] },
    "97551": { code: "97551", label: "caregiver training, further 15 minutes", basis: { kind: "timed_additional", minutesPerUnit: 15, firstCode: "97550", threshold: "midpoint" }, contact: "caregiver", therapy: "sometimes", category: "caregiver_training", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [UTHEALTH_MIDPOINT, RVU_ADD_ON, RVU_NOT_ALWAYS] },
    "97552": { code: "97552", label: "caregiver training in a group", basis: SERVICE_BASED, contact: "caregiver", therapy: "sometimes", category: "caregiver_training", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },

    // Remote therapeutic monitoring: set-up, device supply in 30 days, management in a calendar month.
    "98975": { code: "98975", label: "remote monitoring, set-up and teaching", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "98984": { code: "98984", label: "remote monitoring device, breathing, 2 to 15 days", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis"], citations: [CMS_REMOTE_2026, AAPC_REMOTE_2026, FAIRPATH_REMOTE], from: "2026-01-01" },
    "98976": { code: "98976", label: "remote monitoring device, breathing, 16 to 30 days", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [FAIRPATH_REMOTE, RVU_NOT_ALWAYS] },
    "98985": { code: "98985", label: "remote monitoring device, muscles and joints, 2 to 15 days", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis"], citations: [CMS_REMOTE_2026, AAPC_REMOTE_2026, FAIRPATH_REMOTE], from: "2026-01-01" },
    "98977": { code: "98977", label: "remote monitoring device, muscles and joints, 16 to 30 days", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [FAIRPATH_REMOTE, RVU_NOT_ALWAYS] },
    "98986": { code: "98986", label: "remote monitoring device, behavior, 2 to 15 days", basis: PER_PERIOD, contact: "remote", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "from"], citations: [AAPC_REMOTE_2026], from: "2026-01-01" },
    "98978": { code: "98978", label: "remote monitoring device, behavior, 16 to 30 days", basis: PER_PERIOD, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [RVU_NOT_ALWAYS] },
    "98979": { code: "98979", label: "remote monitoring, management, 10 to 19 minutes", basis: { kind: "per_period", minimumMinutes: 10 }, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis"], citations: [CMS_REMOTE_2026, FAIRPATH_REMOTE], from: "2026-01-01" },
    "98980": { code: "98980", label: "remote monitoring, management, first 20 minutes", basis: { kind: "timed_first", minutes: 20, additionalCode: "98981", threshold: "whole" }, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [MEDBRIDGE_TWENTY_MINUTES, RVU_NOT_ALWAYS] },
    "98981": { code: "98981", label: "remote monitoring, management, further 20 minutes", basis: { kind: "timed_additional", minutesPerUnit: 20, firstCode: "98980", threshold: "whole" }, contact: "remote", therapy: "sometimes", category: "remote_monitoring", confidence: "secondary", secondary: ["basis", "contact", "therapy"], citations: [MEDBRIDGE_TWENTY_MINUTES, RVU_ADD_ON, RVU_NOT_ALWAYS] },

    // Unlisted services: no defined unit.
    "97039": { code: "97039", label: "other attended modality (unlisted)", basis: UNLISTED, contact: "constant_attendance", therapy: "always", category: "unlisted", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_CARRIER_PRICED, RVU_ALWAYS] },
    "97139": { code: "97139", label: "other therapy procedure (unlisted)", basis: UNLISTED, contact: "unspecified", therapy: "always", category: "unlisted", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_CARRIER_PRICED, RVU_ALWAYS] },
    "97799": { code: "97799", label: "other rehabilitation service (unlisted)", basis: UNLISTED, contact: "unspecified", therapy: "always", category: "unlisted", confidence: "secondary", secondary: ["basis", "contact"], citations: [RVU_CARRIER_PRICED, RVU_ALWAYS] },
  },
};
