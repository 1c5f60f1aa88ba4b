/** How the core writes times. What it does with them is compare; reckoning is `src/time`. */

/** A moment: ISO 8601, UTC, milliseconds, e.g. `2026-11-22T02:15:34.000Z`. Such texts sort as the moments do. */
export type Instant = string

/** A day on the wall of the office: `YYYY-MM-DD` in the calendar's zone. */
export type LocalDate = string
