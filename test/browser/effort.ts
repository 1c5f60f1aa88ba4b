/** How much longer than in the gate races and random histories run: `GUIJU_EFFORT=20 npm test`. */
export const EFFORT = Math.max(1, Number(process.env.GUIJU_EFFORT ?? 1) || 1)
