/**
 * How long something may take, in milliseconds, where a limit must be given and the test is about something else: less
 * than a test may take, and more than anything takes on a busy machine.
 */
export const PATIENT = 120_000
