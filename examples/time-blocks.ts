// Start and end times become minutes; what the record contradicts is reported, not guessed.
import { type PerformedService, treatmentTime } from "therapy-units";

const performed: PerformedService[] = [
  { code: "97124", timeBlocks: [{ start: "10:00", end: "10:20", endSeconds: 40 }, { start: "10:30", end: "10:45", endSeconds: 30 }] },
  { code: "97140", timeBlocks: [{ start: "10:20", startSeconds: 40, end: "10:30" }] },
  { code: "97110", minutes: 20, timeBlocks: [{ start: "10:50", end: "11:05" }] },
];
const { minutes, problems } = treatmentTime(performed);

performed.forEach(({ code }, index) => { console.log(`${code}: ${minutes[index] ?? "not known"}`); });
for (const { code, details, paths } of problems) console.log(`${code} at ${paths.join(" and ")} ${JSON.stringify(details)}`);

// prints:
// 97124: 36
// 97140: 9
// 97110: not known
// time_gap at /0/timeBlocks/1 and /2/timeBlocks/0 {"seconds":270}
// minutes_differ_from_time_blocks at /2/minutes and /2/timeBlocks {"stated":20,"fromTimeBlocks":15}
