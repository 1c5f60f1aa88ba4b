/** The last that is told of a customer: whoever is made one with another, or two again, is so behind it. */
import { customerEvents } from '../../customer/events/index.ts'
import { lastHeard } from '../../customer/states/last-heard.ts'

export const lastTold = lastHeard('last-told', customerEvents)
