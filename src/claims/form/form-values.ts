const NPI = /^[12]\d{9}$/;
const TAXONOMY = /^[0-9A-Z]{9}X$/;
const DIAGNOSIS = /^[A-Z]\d[0-9AB](\.?[0-9A-Z]{1,4})?$/;

/** Whether a text is a National Provider Identifier: ten digits, the first 1 or 2, the last the check digit of `80840` and the nine before it. */
export function isNpi(text: string): boolean {
  if (!NPI.test(text)) return false;
  // What the prefix 80840 adds to the check sum.
  let sum = 24;
  for (let index = 0; index < text.length; index += 1) {
    const digit = Number(text[index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a text has the form of a NUCC taxonomy code: ten characters, the last an X. Whether there is such a code is not looked at. */
export function isTaxonomyForm(text: string): boolean {
  return TAXONOMY.test(text);
}

/** Whether a text has the form of an ICD-10-CM code, with or without its dot. Whether there is such a code is not looked at. */
export function isDiagnosisForm(text: string): boolean {
  return DIAGNOSIS.test(text);
}
