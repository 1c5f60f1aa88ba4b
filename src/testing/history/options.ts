import type { ChangingNumber } from './changing-number.ts'
import type { Places } from './deed.ts'

/** About whom and what a history may tell. */
export interface HistoryOptions {
  /** Default: 14, so that a department can have two VIPs and four preferred customers. */
  readonly customers?: readonly string[]
  /** Default: 2. None: the histories are not about customers; those who buy and complain are only names. */
  readonly departments?: readonly string[]
  /** Default: 2. */
  readonly varieties?: readonly string[]
  /**
   * Default: none. The first customers and the departments complain of products and of service, too; handlings are
   * approved by a sales manager up to 1,000, by a deputy general manager up to 10,000, by the general manager above.
   */
  readonly complaints?: readonly string[]
  /**
   * Default: none. Items of stock: bought, moved, counted, sold to the first customers, and brought back on return
   * slips with quantities about the limits of a tolerance of 5 per cent.
   */
  readonly items?: readonly string[]
  /** Default: none. Vehicles of a dealership, with their orders, keys, second-tier shops, slips and gifts. */
  readonly vehicles?: readonly string[]
  /** Default: none. Customers who are to be forgotten; the office needs `personContext`, as a vault brings it. */
  readonly persons?: readonly string[]
  /** Default: none. Customers that are merged, and two again; the office needs `mergingContext`. */
  readonly mergings?: boolean
  /**
   * Default: none. What is done about all customers: reports are verified, departments talk, events are held; the office
   * needs `customerGovernance`, or its contexts.
   */
  readonly governance?: boolean
  /**
   * Default: none. Archives that are kept, with their rooms, records and systems; the office needs `archiveKeeping` and
   * `recordSecurity`, or their contexts.
   */
  readonly custody?: boolean
  /**
   * Default: none. Customers' files: opened, filled, checked, approved; the office needs `customerProfile`, or its contexts.
   */
  readonly profiles?: boolean
  /** Default: none. Partners of joint projects, from the form to their class; the office needs `partnerManagement`. */
  readonly partners?: readonly string[]
  /** Default: none. Customer cards of a dealership; the office needs `customerCard`, or its contexts. */
  readonly cards?: readonly string[]
  /**
   * Default: none. Money, credit and papers of the orders of vehicles, and what consultants do; the office needs
   * `vehicleSales` and `salesWork`, or their contexts. Together with `vehicles`.
   */
  readonly sales?: boolean
  /** Default: none. What customers are worth, by class and group; the office needs `customerValue`, or its contexts. */
  readonly value?: boolean
  /**
   * Default: none. Archives that are consulted, lent and passed on, and people who leave; the office needs `archiveAccess`
   * and `customerHandover`, or their contexts.
   */
  readonly archives?: readonly string[]
  /** Default: none. Customers of an existing book are taken over; the office needs `takeOverContext`. */
  readonly takeOvers?: boolean
  /** Default: none. What customers ask, suggest and need, and how they are cared for; the office needs `enquiryContext`. */
  readonly enquiries?: boolean
  /** Default: none. Calls and visits at the service desk; the office needs `serviceDesk`, or its contexts. */
  readonly receptions?: readonly string[]
  /** Default: none. Customers and prospects are visited, asked and served; the office needs `customerVisits`, or its contexts. */
  readonly visits?: boolean
  /** Default: none. Departments are inspected, and put right what was found; the office needs `inspectionContext`. */
  readonly inspections?: boolean
  /** Default: none. Customers are asked how satisfied they are, and something is done about it; the office needs `surveyContext`. */
  readonly surveys?: boolean
  /** Default: none. Mandates, and papers that are filed under them; the office needs `mandateContext`. */
  readonly mandates?: readonly string[]
  /** Default: none. Locks that are closed and opened, with exceptions; the office needs `periodContext`. */
  readonly locks?: readonly string[]
  /** Default: none. Facts that are withdrawn, and restored; the office needs `correctionContext`. */
  readonly withdrawals?: boolean
  /**
   * Default: none. Parameters that are set and withdrawn by a `rule-keeper`; the office needs `numbersInLog`, and a grant
   * for that role.
   */
  readonly numbers?: readonly ChangingNumber[]
  /**
   * Default: none. What breaks a rule is recorded and answered for; the office needs `breachRecords`, or its contexts
   * (`correctionContext`, `breachContext`).
   */
  readonly records?: boolean
  /** How many episodes follow the founding at most (default 30): a deed, or a short story about one customer. */
  readonly length?: number
  /** Only what an honest office would ask for; caps, blacklists and facts may still refuse it. */
  readonly lawful?: boolean
  /** Some deeds are told hours or weeks after they happened. */
  readonly late?: boolean
}

const CUSTOMERS = Array.from({ length: 14 }, (_, index) => `C-${index + 1}`)

export function placesOf({
  customers = CUSTOMERS,
  departments = ['east', 'west'],
  varieties = ['knee', 'hip'],
  complaints = [],
  items = [],
  vehicles = [],
  persons = [],
  partners = [],
  archives = [],
  cards = [],
  receptions = [],
  mandates = [],
  locks = [],
  numbers = [],
  mergings = false,
}: HistoryOptions): Places {
  return {
    customers,
    departments,
    varieties,
    complaints,
    items,
    vehicles,
    persons,
    partners,
    archives,
    cards,
    receptions,
    mandates,
    locks,
    numbers,
    mergings,
  }
}
