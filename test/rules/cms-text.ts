// Text in the form of CMS's quarterly files.
const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join("");

/** The six lines at the head of each part of the PTP table. */
export const PTP_HEADING = lines(
  "CPT only copyright 2025 American Medical Association.  All rights reserved.\t\t\t\t\t\t",
  "Column1/Column2 Edits\t\t\t\t\t\t",
  "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale",
  "\t\tprior to 1996\tDate\tDate\t0=not allowed\t",
  "\t\t\t\t*=no data\t1=allowed\t",
  "\t\t\t\t\t9=not applicable\t",
);

export const PTP_FILE = PTP_HEADING + lines(
  "97140\t97124\t\t20000701\t*\t0\tStandards of medical/surgical practice",
  "97140\t97530\t\t20000701\t20191231\t1\tMisuse of Column Two code with Column One code",
  "97150\t97124\t\t20201001\t*\t1\tMisuse of Column Two code with Column One code",
  "97530\t97116\t*\t19960101\t19960101\t9\tMisuse of Column Two code with Column One code",
  "97530\t97116\t\t19990701\t20191231\t1\tMisuse of Column Two code with Column One code",
  "97530\t97116\t\t20201001\t20201001\t9\tMisuse of Column Two code with Column One code",
);

/** The first record of an MUE file: one quoted cell of three lines. */
export const MUE_COPYRIGHT = lines("\"CPT codes and descriptions only are copyright 2025 American Medical Association.", "", "CPT is a \"\"registered trademark\"\", all rights reserved.\",,,");

/** Its second record: the names of the columns, the first of them on two lines. */
export const MUE_HEADS = lines("\"HCPCS/", "CPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale");

export const MUE_FILE = MUE_COPYRIGHT + MUE_HEADS + lines(
  "0001U,1,2 Date of Service Edit: Policy,Code Descriptor / CPT Instruction",
  "97110,6,3 Date of Service Edit: Clinical,Clinical: Data",
  "97602,0,3 Date of Service Edit: Clinical,\"CMS Policy, bundled\"",
  "J0120,25,1 Line Edit,Anatomic Consideration",
);
