/** Where a hook says that an approved request waits to be carried out. */
export const DNS_WORK_CHANNEL = 'dns_work'
