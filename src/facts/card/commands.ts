/** What is told of cards and contacts, and what leaders and managers decide about them. */
import type { CommandDefinition, Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import { commandsAbout, plainCommand } from '../command-about.ts'
import { MISSING, refusing } from '../refusing.ts'
import * as events from './events.ts'
import type { cardRefusals } from './refusals.ts'
import { type Card, card, cardContact } from './states.ts'

type Refused = keyof typeof cardRefusals
type File = DeepReadonly<Card>

const refused = refusing<Refused>('card')
const ofContact = refusing<Refused>('card-contact', 'contact')

const known = ({ cardId, openedAt }: File): Refusal | undefined =>
  openedAt === null ? refused('card-known', cardId, MISSING) : undefined

/** Who has cancelled a card does nothing more with it. */
const open = (file: File): Refusal | undefined => {
  const { cardId, cancelledAt: actual } = file
  return known(file) ?? (actual === null ? undefined : refused('card-open', cardId, { actual }))
}

const command = commandsAbout(card, 'cardId', open)
const contactCommand = commandsAbout(cardContact, 'contactId', ({ contactId, receivedAt }) =>
  receivedAt === null ? ofContact('card-contact-known', contactId, MISSING) : undefined,
)
const decision = { telling: 'decision' } as const
const ofProspect = { fill: ({ prospectId }: File) => ({ prospectId: prospectId! }) }

export const cardCommands: readonly CommandDefinition[] = [
  contactCommand('card-contact.receive', events.contactReceived, {
    guard: ({ contactId, receivedAt: actual }) =>
      actual === null ? undefined : ofContact('card-contact-new', contactId, { actual }),
  }),
  contactCommand('card-contact.text', events.contactTexted),
  command('card.open', events.cardOpened, {
    guard: ({ cardId, openedAt: actual }) => (actual === null ? undefined : refused('card-new', cardId, { actual })),
  }),
  command('card.sign', events.cardSigned, {
    ...decision,
    ...ofProspect,
    obstacle: ({ cardId, signedAt: actual }) =>
      actual === null ? undefined : refused('card-unsigned', cardId, { actual }),
  }),
  command('card.follow-up', events.cardFollowedUp),
  command('card.sign-follow-up', events.cardFollowUpSigned, decision),
  command('card.reassign', events.cardReassigned, decision),
  command('card.amend', events.cardAmended),
  command('card.report-tampering', events.cardTampered, { guard: known }),
  command('card.decide-tampering', events.tamperingDecided, { ...decision, guard: known }),
  command('card.confirm', events.cardConfirmed, decision),
  command('card.cancel', events.cardCancelled, { ...decision, ...ofProspect }),
  command('card.deposit', events.cardDeposited, { guard: known }),
  command('card.report-torn-up', events.cardTornUp, { guard: known }),
  command('card.verify-relation', events.relationVerified),
  command('card.agree-owner', events.ownerAgreed, decision),
  command('card.settle-owner', events.ownerSettled, decision),
  command('card.assist', events.cardAssisted, ofProspect),
  command('card.credit', events.cardCredited, { ...decision, ...ofProspect }),
  command('card.check-source', events.sourceChecked),
  plainCommand('consultant.report-exchange', events.customersExchanged),
  plainCommand('consultant.hand-in-performance', events.performanceHandedIn),
]
