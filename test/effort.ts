/** How much longer than in the gate races, kills and random histories run: `GUIJU_EFFORT=50 npm test`. */
export const EFFORT = Math.max(1, Math.ceil(Number(process.env.GUIJU_EFFORT ?? 1) || 1))
