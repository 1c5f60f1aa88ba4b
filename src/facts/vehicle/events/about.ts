/** Events about one vehicle, order, slip, gift or test drive, and the tags that they carry beside. */
import { tag } from '../../../core/tag.ts'
import { eventsAbout } from '../../event-about.ts'

export const vehicleEvent = eventsAbout('vehicle', 'vehicleId')
export const orderEvent = eventsAbout('vehicle-order', 'orderId')
export const slipEvent = eventsAbout('vehicle-slip', 'slipId')
export const giftEvent = eventsAbout('vehicle-gift', 'giftId')
export const driveEvent = eventsAbout('test-drive', 'driveId')

export const modelTag = (model: string) => tag('vehicle-model', model)
export const orderTag = (orderId: string) => tag('vehicle-order', orderId)
export const driveTag = (driveId: string) => tag('test-drive', driveId)
export const consultantTag = (personId: string) => tag('sales-consultant', personId)
