/** 及时: the documents name no period for what is to be done promptly; the company may, for all or for each. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { ObligationDefinition } from '../../../core/obligation.ts'
import { pick } from '../../../core/parameter.ts'
import { own } from '../../../facts/own.ts'
import { type Response, response } from '../../../kinds/response.ts'
import { days, type Within } from '../../../kinds/within.ts'
import { profileParameters } from '../parameters/index.ts'
import type { PromptDuty } from '../words.ts'

const PROMPT = pick(profileParameters, 'promptDays')

type Prompt<State, Item> = Omit<Response<State, undefined, typeof PROMPT, Item>, 'id' | 'parameters' | 'within'>

/** Owed promptly: a response whose period is the company's, by the name of the duty. */
export function promptly<State, Item = DeepReadonly<State>>(
  duty: Prompt<State, Item> & { readonly id: PromptDuty },
): ObligationDefinition {
  return response<State, undefined, typeof PROMPT, Item>({ ...duty, parameters: PROMPT, within: within(duty.id) })
}

interface At {
  readonly parametersAt: (moment: string) => {
    readonly promptDays: number | { readonly [D in PromptDuty]?: number | undefined } | null
  }
}

export const within =
  (duty: PromptDuty) =>
  <Item>(_: Item, { parametersAt }: At, since: string): Within => {
    const { promptDays } = parametersAt(since)
    if (promptDays === null || typeof promptDays === 'number') return days(promptDays)
    return days(own(promptDays as Readonly<Record<string, number>>, duty) ?? null)
  }
