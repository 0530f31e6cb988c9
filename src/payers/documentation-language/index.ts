import type { ShippedRuleBook } from "../../rules/index.js";

/**
 * Advice on the wording of notes, for any payer: what payers and their reviewers ask or are reported to refuse weighs as a warning; what only vendors,
 * consultants, magazines, associations or projects list, as information. Advice on wording begins on no date. Lists hold what the sources name; where
 * they give an example, forms of the same words too.
 */
export const documentationLanguage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/documentation-language",
  edition: "2026-11",
  title: "Wording of notes",
  authority: "Medicare contractors, payers and reviewers of records, as each rule cites",
  linesOfBusiness: ["medicare_part_b", "medicare_advantage", "medicaid", "commercial", "workers_compensation", "auto", "veterans", "tricare"],
  sources: [
    { id: "cms-ch15-note", title: "Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/bp102c15.pdf", retrieved: "2026-11-23" },
    { id: "ngs-cloned", title: "Cloned documentation could result in Medicare denials for payment", publisher: "National Government Services", url: "https://www.ngsmedicare.com/web/ngs/documentation?selectedArticleId=1459133", retrieved: "2026-11-23" },
    { id: "prio-cloning", title: "Use of cloning in electronic records", publisher: "Priority Health", url: "https://www.priorityhealth.com/provider/manual/standards/records/documentation-cloning-in-emrs", retrieved: "2026-11-23" },
    { id: "apta-complaints", title: "Documentation: top 10 payer complaints (reasons for denials)", publisher: "APTA Center for Integrity in Practice", url: "http://integrity.apta.org/ReducingRisk/UnderstandingRisk/RiskAreas/Documentation/", published: "2019-03-15", retrieved: "2026-11-23" },
    { id: "cgs-treatment-note", title: "Targeted Probe and Educate: physical and occupational therapy claims", publisher: "CGS Administrators", url: "https://www.cgsmedicare.com/partb/pubs/news/2018/10/cope9460.html", published: "2018-10-09", retrieved: "2026-11-23" },
    { id: "cgs-goals", title: "Home health therapy goals reminder", publisher: "CGS Administrators", url: "https://www.cgsmedicare.com/hhh/pubs/news/2019/0419/cope12171.html", published: "2019-04-18", retrieved: "2026-11-23" },
    { id: "palmetto-exercise", title: "Therapeutic exercise", publisher: "Palmetto GBA", url: "https://www.palmettogba.com/palmetto/jja.nsf/DID/B8RRCY2785", published: "2019-01-25", retrieved: "2026-11-23" },
    { id: "palmetto-manual", title: "Manual therapy", publisher: "Palmetto GBA", url: "https://www.palmettogba.com/palmetto/jma.nsf/DID/BDH2KX3100", published: "2019-07-16", retrieved: "2026-11-23" },
    { id: "mac-massage-copy", title: "CPT code 97140 and 97124, massage (a contractor's text)", publisher: "whatismedicalinsurancebilling.org", url: "http://www.whatismedicalinsurancebilling.org/2010/07/cpt-code-97140-and-97124-massage.html", retrieved: "2026-11-23" },
    { id: "ptms-activities", title: "Appropriate use and documentation of therapeutic activities (97530)", publisher: "PT Management Support", url: "https://pt-management.com/blog/appropriate-use-and-documentation-of-therapeutic-activities-97530/", published: "2018-08-30", retrieved: "2026-11-23" },
    { id: "coding-ahead-97112", title: "Neuromuscular reeducation, CPT code 97112 (a contractor's text)", publisher: "Coding Ahead", url: "http://www.codingahead.com/2012/08/neuromuscular-reeducation-cpt-code-97112.html", retrieved: "2026-11-23" },
    { id: "coding-ahead-97116", title: "Gait training, CPT code 97116 (a contractor's text)", publisher: "Coding Ahead", url: "http://www.codingahead.com/2012/08/gait-training-cpt-code-97116.html", retrieved: "2026-11-23" },
    { id: "hns-massage", title: "Policy: massage therapy 97124", publisher: "Health Network Solutions", url: "https://healthnetworksolutions.net/index.php/massage-therapy-97124", published: "2019-05-01", retrieved: "2026-11-23" },
    { id: "evicore-massage", title: "Massage therapy clinical guidelines (mirror), effective 2020-02-14", publisher: "eviCore", url: "https://vdocuments.mx/evicore-massage-therapy-guidelines-effective-21420-services-for-preventive.html", retrieved: "2026-11-23" },
    { id: "shaa-denial", title: "How to get a denial", publisher: "Speech and Hearing Association of Alabama", url: "https://www.alabamashaa.org/files/getadenial.htm", retrieved: "2026-11-23" },
    { id: "ambr-words", title: "Word to the wise: skilled nursing coverage documentation", publisher: "AMBR", url: "http://ambrltc.org/content/word-wise-skilled-nursing-coverage-documentation", published: "2019-06-07", retrieved: "2026-11-23" },
    { id: "spry-mistakes", title: "Medicare documentation requirements for physical therapy", publisher: "SPRY", url: "https://www.sprypt.com/blog/medicare-documentation-requirements-physical-therapy-compliance-guide", published: "2025-06-09", retrieved: "2026-11-23" },
    { id: "qannovate-notes", title: "Show, don't just tell: objective detail in visit notes", publisher: "QAnnovate", url: "https://www.qannovate.com/blog/2025/7/28/quality-assurance-documentation-tip-show-dont-just-tell-the-power-of-objective-detail-in-visit-notes", published: "2025-07-28", retrieved: "2026-11-23" },
    { id: "noyce-visit-note", title: "Home health visit note documentation tool", publisher: "Noyce Consulting", url: "https://noyceconsulting.com/collections/compliance-tools/products/free-home-health-visit-note-requirements-tool", retrieved: "2026-11-23" },
    { id: "advance-goals", title: "Writing goals for reimbursement (M. Moffa-Trotter, W. Anemaet)", publisher: "ADVANCE for Physical Therapy", url: "http://physical-therapy.advanceweb.com/Article/Writing-Goals-for-Reimbursement.aspx", retrieved: "2026-11-23" },
    { id: "vague-language-tests", title: "Vague language property tests", publisher: "A therapy documentation project", retrieved: "2026-11-23" },
    { id: "validator-tests", title: "Medicare compliance validator unit tests", publisher: "A therapy documentation project", retrieved: "2026-11-23" },
    { id: "dictation-prompt", title: "Dictation-to-SOAP prompt: replace with the named skilled service", publisher: "A therapy documentation project", retrieved: "2026-11-23" },
    { id: "physiotrac-tests", title: "PhysioTrac note-signing tests", publisher: "kasamdh", retrieved: "2026-11-23" },
    { id: "control-dictations", title: "Hand-written PT control dictations with billing labels", publisher: "A therapy documentation project", retrieved: "2026-11-23" },
  ],
  rules: [
    // ── phrases that are reported to be refused ──────────────────────────────────────────────────────────────────────
    {
      id: "tolerated-well", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "spry-mistakes", locator: "mistake 1, wrong and correct wording" }, { sourceId: "qannovate-notes", locator: "phrases that are insufficient" }],
      parameters: {
        check: "phrases", sort: "vague_response", unlessMeasured: true,
        phrases: [
          "tolerated well", "tolerates well", "tolerated treatment well", "tolerates treatment well", "tolerated the treatment well", "tolerated session well", "tolerated the session well",
          "tolerated therapy well", "tolerated everything well", "tolerated exercise well", "tolerated exercises well", "tolerated all exercises well", "tolerated massage well",
          "states less pain", "healing well",
        ],
      },
    },
    {
      id: "continue-with-plan-of-care", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "noyce-visit-note", locator: "on Pub. 100-02, chapter 7, §40.1.1" }],
      parameters: {
        check: "phrases", sort: "stock_phrase", unlessMeasured: true,
        phrases: [
          "continue poc", "continue with poc", "continue per poc", "continue current poc", "continue plan of care", "continue with plan of care", "continue with the plan of care",
          "continue per plan of care", "continue current plan of care", "continue with current plan of care", "goals ongoing",
        ],
      },
    },
    {
      id: "nothing-changed", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ambr-words", locator: "words that reviewers scrutinize" }, { sourceId: "apta-complaints", locator: "complaint 9" }],
      parameters: {
        check: "phrases", sort: "stock_phrase", unlessMeasured: true,
        phrases: ["no change in status", "status unchanged", "essentially unchanged", "status quo", "little change", "same as last time", "same as last visit", "same as last session"],
      },
    },
    {
      id: "goal-that-says-nothing", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "advance-goals", locator: "purpose of goals" }, { sourceId: "validator-tests", locator: "vague goals" }],
      parameters: {
        check: "phrases", sort: "stock_phrase", unlessMeasured: true,
        phrases: ["increase strength", "improve strength", "improve gait", "increase rom", "improve rom", "increase range of motion", "improve range of motion"],
      },
    },
    {
      id: "label-instead-of-skill", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "shaa-denial", locator: "items 5 and 7" }],
      parameters: {
        check: "phrases", sort: "unskilled_wording", unlessMeasured: false,
        phrases: [
          "gait training", "transfer training", "ther ex", "balance re-ed", "adl retraining", "toilet transfers", "ue kinetics", "dysphagia therapy", "yes/no questions", "diet assessment",
          "diet modification", "compensatory techniques", "pharyngeal constriction tasks", "vocal fold abduction tasks",
        ],
      },
    },
    {
      id: "referral-instead-of-need", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "shaa-denial", locator: "item 3" }],
      parameters: {
        check: "phrases", sort: "unskilled_wording", unlessMeasured: false,
        phrases: ["referred by md", "found in routine screen", "referred for diet upgrade", "family request for therapy", "referred to determine appropriateness of diet"],
      },
    },
    {
      id: "wellness-or-relaxation", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "hns-massage", locator: "relaxation and stress relief", derived: true }, { sourceId: "evicore-massage", locator: "MT-1.0, exclusions", derived: true }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: {
        check: "phrases", sort: "wellness_purpose", unlessMeasured: false,
        phrases: [
          "relaxation massage", "massage for relaxation", "for relaxation", "relaxing massage", "general relaxation", "stress relief", "relief of stress", "stress reduction", "massage for stress", "wellness massage",
          "general wellness", "for wellness", "preventive massage", "relaxation", "wellness",
        ],
      },
    },

    // ── lists of projects only ────────────────────────────────────────────────────────────────────────────────────────
    {
      // "As tolerated" is on the list too, and left out: contractors use it themselves for what they accept.
      id: "vague-words", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "vague-language-tests", locator: "list of phrases" }, { sourceId: "physiotrac-tests", locator: "subjective", derived: true }],
      parameters: { check: "phrases", sort: "vague_response", unlessMeasured: true, phrases: ["patient did well", "pt did well", "client did well", "good session", "progressing", "improving", "maintain", "reports improvement"] },
    },
    {
      id: "continue-treatment", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "validator-tests", locator: "vague plans" }],
      parameters: { check: "phrases", sort: "stock_phrase", unlessMeasured: true, phrases: ["continue treatment", "continue current treatment", "continue current treatment plan", "continue treatment plan"] },
    },
    {
      id: "activity-instead-of-skill", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "information", confidence: "secondary",
      citations: [{ sourceId: "dictation-prompt", locator: "list of phrases" }],
      parameters: { check: "phrases", sort: "unskilled_wording", unlessMeasured: false, phrases: ["stretching", "walking practice", "help getting up"] },
    },

    // ── what is said, and what is not ─────────────────────────────────────────────────────────────────────────────────
    {
      id: "goal-with-measure-and-time", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "cgs-goals", locator: "measurable component and timeframe for each goal" }, { sourceId: "cms-ch15-note", locator: "§220.1.2, p. 177" }],
      parameters: { check: "goal_without_measure" },
    },
    {
      // The words beyond the contractor's examples are common functions of daily life and work.
      id: "functional-limitation-named", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "primary",
      citations: [{ sourceId: "palmetto-exercise", locator: "presence of a disabling condition" }],
      parameters: {
        check: "no_functional_limitation",
        words: [
          "walk", "walks", "walking", "ambulate", "ambulates", "ambulation", "gait", "stairs", "steps", "climb", "climbing", "stand", "stands", "standing", "sit", "sits", "sitting", "squat", "squatting", "kneel", "kneeling",
          "bend", "bending", "lift", "lifting", "carry", "carrying", "reach", "reaches", "reaching", "push", "pushing", "pull", "pulling", "grip", "gripping", "overhead", "transfer", "transfers", "transferring", "bed mobility",
          "dress", "dresses", "dressing", "bathe", "bathing", "groom", "grooming", "toileting", "eat", "eating", "feeding", "cook", "cooking", "chores", "housework", "household", "self care", "adl", "adls", "iadl", "daily living",
          "daily life", "activities", "function", "functional", "functionally", "mobility", "fall", "falls", "work", "works", "working", "job", "school", "drive", "driving", "sleep", "sleeps", "sleeping", "typing", "computer", "sport", "sports", "picking up",
        ],
      },
    },
    {
      // No source gives a figure. Four fifths leaves room for the fixed words of a template; below 200 characters two honest texts are often alike.
      id: "copied-note", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "ngs-cloned", locator: "worded exactly like or similar to previous entries" }, { sourceId: "prio-cloning", locator: "cloned notes" }, { sourceId: "apta-complaints", locator: "complaint 9" }],
      parameters: { check: "copied_note", similarityPercent: 80, fewestCharacters: 200 },
    },
    {
      // Words that sources give under two codes stand under both. Functions such as lifting are left out: notes name them as what is limited.
      id: "technique-fits-code", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [
        { sourceId: "cgs-treatment-note", locator: "language that can be compared with the CPT codes" }, { sourceId: "apta-complaints", locator: "complaint 5" },
        { sourceId: "mac-massage-copy", locator: "97124" }, { sourceId: "palmetto-manual", locator: "techniques under 97140" }, { sourceId: "palmetto-exercise", locator: "types of exercise, 97110" },
        { sourceId: "ptms-activities", locator: "examples of 97530" }, { sourceId: "coding-ahead-97112", locator: "97112" }, { sourceId: "coding-ahead-97116", locator: "97116" },
      ],
      parameters: {
        check: "technique_of_other_code",
        vocabulary: [
          { code: "97124", words: ["massage", "effleurage", "petrissage", "tapotement"] },
          {
            code: "97140",
            words: [
              "manual therapy", "massage", "joint mobilization", "joint mobilizations", "joint mobilisation", "soft tissue mobilization", "soft tissue mobilisation", "myofascial release", "manual lymphatic drainage", "lymphatic drainage",
              "manual traction", "mobilization", "mobilisation", "passive range of motion", "stretching",
            ],
          },
          {
            code: "97110",
            words: [
              "therapeutic exercise", "therapeutic exercises", "ther ex", "therex", "strengthening", "stretching", "passive range of motion", "active range of motion", "active assisted range of motion",
              "endurance training", "flexibility training",
            ],
          },
          { code: "97530", words: ["therapeutic activity", "therapeutic activities", "dynamic activities", "hand assembly", "transfer training", "chair to bed transfers", "lifting station", "lifting stations"] },
          {
            code: "97112",
            words: [
              "neuromuscular re-education", "neuromuscular reeducation", "neuro re-ed", "proprioceptive neuromuscular facilitation", "pnf", "feldenkrais", "bobath", "baps board", "baps boards", "desensitization", "desensitisation",
            ],
          },
          { code: "97116", words: ["gait training", "stair training", "gait and stair training", "ambulation training"] },
        ],
      },
    },
    {
      id: "billed-as-performed", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-ch15-note", locator: "§220.3.E, interventions provided and billed", derived: true }, { sourceId: "control-dictations", locator: "services declined, planned, earlier and at home" }],
      parameters: {
        check: "not_performed",
        words: [
          { status: "declined", words: [
            "declined", "declines", "declining", "refused", "refuses", "refusing", "not done", "not performed", "not given", "not provided", "wasn't done", "wasn't performed", "wasn't given", "wasn't provided",
            "couldn't be done", "couldn't be performed", "not be done", "not be performed", "unable to be done", "unable to be performed", "not able to be done", "not able to be performed", "not today", "none today", "deferred", "withheld", "held today", "held due to", "held secondary to", "omitted", "skipped",
            "cancelled", "canceled", "contraindicated",
          ] },
          { status: "planned", words: ["planned", "plan to", "will", "next visit", "next session", "next time", "next week", "start at", "begin at"] },
          { status: "home_program", words: ["hep", "home exercise program", "home exercise programme", "home program", "home programme", "at home"] },
          { status: "prior", words: ["last visit", "last session", "last time", "last week", "earlier visit", "earlier visits", "earlier sessions", "previous visit", "previous visits", "previous session", "previously", "in the past", "history of"] },
        ],
      },
    },
    {
      // The manual asks for totals that the billing agrees with; of minutes within a text it says nothing.
      id: "minutes-agree-with-text", kind: "language", from: "0001-01-01", verifiedThrough: "2026-11-23", severity: "warning", confidence: "secondary",
      citations: [{ sourceId: "cms-ch15-note", locator: "§220.3.E, total timed code minutes and total treatment time", derived: true }],
      parameters: { check: "minutes_in_text" },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "referral", "prior_authorization", "modifier_required"],
};
