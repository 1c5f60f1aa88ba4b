/** When a customer was last heard of: admitted, visited, contacted, traded with, complaining, whatever it was. */
import { complaintReceived } from '../../complaint/events/reception.ts'
import { dealingEvents } from '../events/index.ts'
import { lastHeard } from './last-heard.ts'

/** That two ids are one customer is no dealing with it. */
export const lastDealing = lastHeard('last-dealing', [...dealingEvents, complaintReceived])
