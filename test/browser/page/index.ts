/** What the tests call in the page. */
import { reportFromSandbox } from './single.ts'

export { appendAfterLoss, appendWithFailures, readWithFailures, replyLostWithoutIds } from './faults.ts'
export { appendFigures, commandFigures, readFigures } from './figures.ts'
export { runLaw } from './laws.ts'
export { compareWithMemory } from './model.ts'
export { hearsBy, observeWrites, timersOf } from './observed.ts'
export { answersBeside, foundDepartment, grade, makeVip, openOffice, rewoundAt, vipsOf, wantPlaces } from './office.ts'
export { appendSome, claim, contentOf, heard, listen, skew, takeNumbers } from './racing.ts'
export {
  append,
  appendWithoutEnd,
  clingTo,
  closeWhileAppending,
  damage,
  forgetDurability,
  head,
  health,
  hold,
  openInSandbox,
  openLater,
  openStore,
  release,
  remove,
  removeIndex,
  shapeOf,
  takeIndexedDbAway,
  upgrade,
} from './single.ts'
export {
  cutTail,
  examine,
  fill,
  follow,
  idsOf,
  leave,
  rebuild,
  spoil,
  whatIsFollowed,
  withoutMarks,
} from './spoilt.ts'

void reportFromSandbox()
