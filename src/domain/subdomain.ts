/** Where a registered subdomain stands (product.md §3). */
export const SUBDOMAIN_STATUSES = ['active', 'suspended', 'deleted'] as const
export type SubdomainStatus = (typeof SUBDOMAIN_STATUSES)[number]
