/** Where a hook says that an approved request waits to be carried out. */
export const DNS_WORK_CHANNEL = 'dns_work'
/** Where a hook or endpoint says that a site is to be looked at. */
export const IMPACT_CHANNEL = 'impact_checks'
