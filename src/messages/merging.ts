/** The commands and events of the context `merging`, by name. Written by `npm run messages`, and not by hand. */

export interface CustomerMergeCommand {
  readonly type: 'customer.merge'
  readonly from: string
  readonly into: string
  readonly grades?:
    | readonly {
        readonly departmentId: string
        readonly grade: 'vip' | 'preferred' | 'qualified'
      }[]
    | undefined
  readonly reason: string
}

export interface CustomerUnmergeCommand {
  readonly type: 'customer.unmerge'
  readonly from: string
  readonly into: string
  readonly reason: string
}

export type MergingCommand = CustomerMergeCommand | CustomerUnmergeCommand

export type MergingEvent = never

export interface MergingMessages {
  readonly commands: MergingCommand
  readonly events: MergingEvent
}
