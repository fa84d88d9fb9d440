import type { Sitting } from "./sitting";

/**
 * The keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user performance time with
 * interactive systems", Communications of the ACM 23/7, 1980): a key of an average non-secretary typist, and the mental
 * preparation of a decision, in seconds.
 */
const KEY = 0.28;
const MENTAL = 1.35;
/** Silent reading, words a second: 238 a minute (Brysbaert, Journal of Memory and Language 109, 2019). */
const WORDS_A_SECOND = 238 / 60;
const MINUTE = 60;
/** Needs of a large authority, that should be done within the hour. */
const MANY = 2000;

/** A sitting with the time that the model foresees for 2,000 needs, in minutes. */
export function timed(sitting: Sitting) {
  const { needs, keys, decisions, words } = sitting;
  const forMany = (seconds: number) => round(((seconds / needs) * MANY) / MINUTE);
  const minutesFor2000 = {
    keys: forMany(keys * KEY),
    decisions: forMany(decisions * MENTAL),
    reading: forMany(words / WORDS_A_SECOND),
    all: forMany(keys * KEY + decisions * MENTAL + words / WORDS_A_SECOND),
  };
  return { ...sitting, keysPerNeed: round(keys / needs), minutesFor2000 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
