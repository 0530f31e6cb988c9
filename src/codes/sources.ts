import type { Citation, Source } from "../core/index.js";

/**
 * The documents that the catalogue, the modifiers, the provider types and the places of service are taken from.
 * Every `sourceId` in their citations is the `id` of one of these. Secondary ones stand below the publications of CMS and NUCC.
 */
export const catalogueSources: readonly Source[] = [
  { id: "cms-100-04-ch5", title: "Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf", published: "2021-11-22", retrieved: "2026-11-23" },
  { id: "cms-pfs-rvu-2024-07", title: "Physician Fee Schedule relative value file, July 2024", publisher: "CMS", retrieved: "2026-11-23" },
  { id: "cms-therapy-services-2026", title: "Therapy Services (web page), text for calendar year 2026", publisher: "CMS", retrieved: "2026-11-23" },
  { id: "cms-ncci-manual-2026", title: "NCCI Policy Manual for Medicare Services, revision of 2026-01-01", publisher: "CMS", published: "2026-01-01", retrieved: "2026-11-23" },
  { id: "cms-place-of-service", title: "Place of Service Code Set", publisher: "CMS", url: "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", retrieved: "2026-11-23" },
  { id: "nucc-taxonomy", title: "Health Care Provider Taxonomy, as carried by the US Core 3.1.1 package", publisher: "NUCC", retrieved: "2026-11-23" },

  { id: "aapc-97610", title: "Blog article on 97610 as a sometimes-therapy code", publisher: "AAPC", retrieved: "2026-11-23" },
  { id: "aapc-rtm-2026", title: "Prepare for RTM/RPM changes in the 2026 code set", publisher: "AAPC", url: "https://www.aapc.com/codes/coding-newsletters/my-tech-innovation-coding-alert/technology-innovation-prepare-for-rtmrpm-changes-in-the-2026-cpt-code-set-179741-article", retrieved: "2026-11-23" },
  { id: "apta-one-on-one-group", title: "Coding interpretations: one-on-one and the group code", publisher: "American Physical Therapy Association", url: "http://www.apta.org/Payment/Coding/OneonOneGroup/", retrieved: "2026-11-23" },
  { id: "codingahead-97150", title: "Article on code 97150", publisher: "Coding Ahead", url: "http://www.codingahead.com/2012/08/therapeutic-procedures-group-2-or-more.html", retrieved: "2026-11-23" },
  { id: "codingintel-telemedicine", title: "Telemedicine modifier 95", publisher: "CodingIntel", url: "https://codingintel.com/telemedicine-modifier-95", retrieved: "2026-11-23" },
  { id: "fairpath-rtm-2026", title: "The 2026 RTM update", publisher: "FairPath", url: "https://www.fairpath.ai/resources/rtm-2026-update", published: "2025-12-18", retrieved: "2026-11-23" },
  { id: "gawenda-96-97", title: "Modifiers 96 and 97: what are they and when to use them", publisher: "Gawenda Seminars", url: "https://gawendaseminars.com/modifiers-96-and-97-what-are-they-and-when-to-use-them/", published: "2019-03-04", retrieved: "2026-11-23" },
  { id: "hns-97124", title: "Policy on massage, 97124", publisher: "Health Network Solutions", url: "https://healthnetworksolutions.net/index.php/massage-therapy-97124", published: "2019-05-01", retrieved: "2026-11-23" },
  { id: "medbridge-98980", title: "Billing for remote treatment: 98980 and 98981", publisher: "Medbridge", url: "https://support.medbridge.com/hc/en-us/articles/12225089858963-Billing-for-Remote-Treatment-CPT-Code-98980-and-98981", retrieved: "2026-11-23" },
  { id: "ngs-chiropractic", title: "Chiropractic Services", publisher: "National Government Services", url: "https://www.ngsmedicare.com/web/ngs/chiropractic-services", retrieved: "2026-11-23" },
  { id: "physiospot-abn", title: "Everything you need to know about ABN-related modifiers: GA, GX, GY, and GZ", publisher: "Physiospot", url: "https://www.physiospot.com/2014/07/22/everything-you-need-to-know-about-abn-related-modifiers-ga-gx-gy-and-gz/", published: "2014-07-22", retrieved: "2026-11-23" },
  { id: "uhc-combined-frequency", title: "Physical medicine and rehabilitation: maximum combined frequency per day, reimbursement policy", publisher: "UnitedHealthcare", url: "https://www.uhcprovider.com/en/policies-protocols/commercial-policies/commercial-reimbursement-policies/COMM-Physical-Med-Rehab-Max-Combined-Frequency-Per-Day-Policy.html", published: "2020-01-01", retrieved: "2026-11-23" },
  { id: "uthealth-calculating-time", title: "Coding compliance overview: calculating time", publisher: "UTHealth Houston, McGovern Medical School", url: "https://med.uth.edu/mshbc/coding-compliance-overview/calculating-time", retrieved: "2026-11-23" },
];

export const CH5_ASSISTANT: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.1, assistant modifiers" };
export const CH5_DIRECT_TIME: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.2.B and §20.3: only direct time is counted", derived: true };
export const CH5_DISCIPLINE: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.1, discipline modifiers" };
export const CH5_EVALUATION: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.2.D, table of evaluations" };
export const CH5_EXAMPLES: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.2.C, examples 1 to 5" };
export const CH5_KX: Citation = { sourceId: "cms-100-04-ch5", locator: "§10.3.3" };
export const CH5_TIMED: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.2.B, example of a timed code" };
export const CH5_WORK_HARDENING: Citation = { sourceId: "cms-100-04-ch5", locator: "§20.4" };

export const RVU_ADD_ON: Citation = { sourceId: "cms-pfs-rvu-2024-07", locator: "row of the code: global days ZZZ, an add-on" };
export const RVU_ALWAYS: Citation = { sourceId: "cms-pfs-rvu-2024-07", locator: "row of the code: PC/TC indicator 7", derived: true };
export const RVU_CARRIER_PRICED: Citation = { sourceId: "cms-pfs-rvu-2024-07", locator: "row of the code: status C, carrier priced" };
export const RVU_NOT_ALWAYS: Citation = { sourceId: "cms-pfs-rvu-2024-07", locator: "row of the code: PC/TC indicator other than 7, so not always therapy", derived: true };

export const CMS_ASSISTANT: Citation = { sourceId: "cms-therapy-services-2026", locator: "assistant modifiers" };
export const CMS_REMOTE_2026: Citation = { sourceId: "cms-therapy-services-2026", locator: "therapy code list update for 2026" };
export const CMS_TELEHEALTH: Citation = { sourceId: "cms-therapy-services-2026", locator: "telehealth" };

export const NCCI_PTP_MODIFIERS: Citation = { sourceId: "cms-ncci-manual-2026", locator: "chapter I, section E" };
export const NCCI_SUPERVISED: Citation = { sourceId: "cms-ncci-manual-2026", locator: "chapter XI, section P.2: supervised modalities 97010-97028" };

export const POS_CODE_SET: Citation = { sourceId: "cms-place-of-service", locator: "row of the code" };
export const NUCC_CODE_SET: Citation = { sourceId: "nucc-taxonomy", locator: "row of the code" };

export const AAPC_NON_CONTACT_ULTRASOUND: Citation = { sourceId: "aapc-97610", locator: "whole article" };
export const AAPC_REMOTE_2026: Citation = { sourceId: "aapc-rtm-2026", locator: "RTM code timeframes" };
export const APTA_GROUP: Citation = { sourceId: "apta-one-on-one-group", locator: "Carriers Manual Transmittal 1753, as quoted there" };
export const CODINGAHEAD_GROUP: Citation = { sourceId: "codingahead-97150", locator: "whole article" };
export const CODINGINTEL_GT: Citation = { sourceId: "codingintel-telemedicine", locator: "modifiers outside the AMA's code set" };
export const FAIRPATH_REMOTE: Citation = { sourceId: "fairpath-rtm-2026", locator: "regulatory snapshot" };
export const GAWENDA_BENEFIT: Citation = { sourceId: "gawenda-96-97", locator: "whole article" };
export const HNS_MASSAGE: Citation = { sourceId: "hns-97124", locator: "Time Based" };
export const MEDBRIDGE_TWENTY_MINUTES: Citation = { sourceId: "medbridge-98980", locator: "How to use 98980 and 98981" };
export const NGS_MODIFIERS: Citation = { sourceId: "ngs-chiropractic", locator: "Modifiers" };
export const PHYSIOSPOT_NOTICE: Citation = { sourceId: "physiospot-abn", locator: "first answer" };
export const UHC_TIMED: Citation = { sourceId: "uhc-combined-frequency", locator: "Policy Codes" };
export const UTHEALTH_MIDPOINT: Citation = { sourceId: "uthealth-calculating-time", locator: "The Midpoint Rule, citing CPT p. xix" };
