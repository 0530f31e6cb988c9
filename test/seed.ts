import fc from "fast-check";

/** The laws draw the same cases each time, so that a run can be repeated; `npm run test:explore` draws others, and a failure tells its seed. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_123) });
