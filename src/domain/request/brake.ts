import { UNDECIDED_STATUSES, type ProvisioningState, type RequestStatus } from './status.ts'

interface Braked {
  state?: ProvisioningState | null
  errorCode?: string | null
}

/**
 * Whether an approved deletion waits for a second person because there were many in this hour. While a worker has it in
 * hand it is not known yet whether it still waits.
 */
export function isBraked(provisioning: Braked | null | undefined): boolean {
  return provisioning?.state === 'waiting' && provisioning.errorCode === 'deletion-brake'
}

/** Whether somebody has still to say yes, and so should see what that brings about. */
export function awaitsYes(status: RequestStatus, deletionIsBraked: boolean): boolean {
  return UNDECIDED_STATUSES.includes(status) || (status === 'approved' && deletionIsBraked)
}
