/**
 * Who may do or see what (授权), and who may not whatever else allows it (禁止): plain data of a regulation, judged like
 * a rule, with clauses, and with lists of roles that may be dated parameters.
 */
import type { Asked, GrantDefinition } from './authority.ts'
import { guards } from './guards.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from './parameter.ts'
import type { Judgement } from './rule.ts'

type GrantText<P extends Parameters> = Omit<GrantDefinition, 'effect' | 'to' | 'parameters' | 'when' | 'guards'> & {
  readonly to?: GrantDefinition['to']
  readonly parameters?: P
  /** Pure. What throws allows nothing and bars all; what cannot be decided is told as undecidable. */
  readonly when?: (asked: Asked<ValuesOf<P>>) => boolean | Judgement
}

/** Allows. Once any grant of an office names what can be undone, whatever no grant allows is refused. */
export function defineGrant<const P extends Parameters = Record<never, never>>(grant: GrantText<P>): GrantDefinition {
  return defined('grant', grant as unknown as GrantText<Parameters>)
}

/** Forbids: it wins over every grant, and names what is forbidden (`may`) and to whom. */
export function defineBar<const P extends Parameters = Record<never, never>>(bar: GrantText<P>): GrantDefinition {
  return defined('bar', bar as unknown as GrantText<Parameters>)
}

function defined(effect: GrantDefinition['effect'], text: GrantText<Parameters>): GrantDefinition {
  const { to = {}, parameters, ...rest } = text
  const named = Object.values(to).flatMap(names => [names].flat())
  const lists = named.filter((name): name is ParameterDefinition<string> => typeof name !== 'string')
  const listed = Object.fromEntries(lists.map(parameter => [parameter.name, parameter]))
  return { ...rest, effect, to, parameters: { ...parameters, ...listed }, guards } as GrantDefinition
}
