/** All that an office with grants, or with a host's own authority, carries. */
import type { HostAuthority } from './authority.ts'
import type { Telling } from './explain.ts'
import { gateTelling } from './gate.ts'
import type { Guards } from './guarding.ts'
import { gateOf, isClosed } from './permit.ts'
import { EXPORT, gatedReading, readerOf } from './reading.ts'
import { RECORD } from './recording.ts'
import { saidOnce } from './said-once.ts'
import { veiledParts } from './veil.ts'
import type { WordsOf } from './vocabulary.ts'

const unknownAction: Guards['unknownAction'] = ({ may }, { commands, events, obligations, records }) =>
  may.find(
    action =>
      !(
        action.endsWith('*') ||
        commands.has(action) ||
        /^(?:view|field):./.test(action) ||
        action === EXPORT ||
        (action === RECORD && records !== undefined) ||
        (action.startsWith('events:') && events.has(action.slice('events:'.length))) ||
        obligations.some(({ id }) => action === `duty:${id}`)
      ),
  )

/** Which part of a grant did not fit whoever acted. */
const grantPart: WordsOf = {
  person: '人员',
  department: '部门',
  role: '岗位',
  when: { zh: '条件', en: 'condition' },
}

/** Those of a grant under its own title; what was not measured is left out. */
const telling: Telling = {
  title: gateTelling.title,
  sentence: {
    zh: `${gateTelling.sentence.zh}[：{part:grantPart}|][现为 {actual:role}，|][须为 {limit:role}|][（{grant:rule}）|]`,
    en: `${gateTelling.sentence.en}[: {part:grantPart}|][ found {actual:role},|][ needed {limit:role}|][ ({grant:rule})|]`,
  },
}

export const guards: Guards = {
  telling,
  words: { grantPart },
  gate: gateOf,
  masks: frame => isClosed(frame) || frame.bars.length > 0 || frame.authorize !== undefined,
  veiled: veiledParts,
  unknownAction,
  readers: readerOf,
  reading: (doors, frame) => ({ ...saidOnce(doors), ...gatedReading(doors, frame) }),
}

/** `open({ authority: hostAuthority({ authorize, witness }) })` */
export function hostAuthority(host: Omit<HostAuthority, 'guards'>): HostAuthority {
  return { ...host, guards }
}
