import type { Texts } from '../texts.ts'

/** What went wrong at the DNS provider, for staff: what it means and what to do. */
export const dnsErrors = {
  'no-answer':
    'The DNS provider did not answer, so it is not certain whether the change was stored. The system checks again by itself; please do not change this record by hand.',
  'garbled-answer':
    'The answer of the DNS provider could not be read, so it is not certain whether the change was stored. The system checks again several times by itself; if this stays, the administrator should look at the DNS provider, and staff try again. Please do not change this record by hand.',
  'provider-down':
    'The DNS provider is out of order and nothing was changed. The system tries again by itself.',
  'incomplete-listing':
    'The list of records from the DNS provider was incomplete, so nothing was changed. The system tries again by itself.',
  'rate-limited':
    'The DNS provider asks for a pause because of too many requests. The system goes on by itself afterwards.',
  'token-rejected':
    'Cloudflare rejects the token. The queue is stopped and nothing is changed in DNS. The administrator should check the validity and permissions of the token and replace it; approved requests are not lost.',
  'token-malformed':
    'The Cloudflare token is not well-formed. The queue is stopped and nothing is changed in DNS. The administrator should copy the whole token again; approved requests are not lost.',
  'wrong-zone':
    'The configured zone is not the zone of this service. The queue is stopped and nothing is changed in DNS. The administrator should check the zone setting and whether the token covers that zone.',
  'zone-inactive':
    'The zone is not active at the DNS provider. The queue is stopped and nothing is changed. The administrator should activate the zone and check the name servers at the registrar.',
  'zone-implausible':
    'The reading of the zone lacks most of this service’s records. The queue is stopped, that reading is not used, and nothing is changed in DNS. An administrator should check the zone at the DNS provider; the queue goes on by itself once the records are read again.',
  'provider-changed':
    'The service is now set up for another DNS provider or zone than the one it has been writing to. The queue is stopped, and nothing is changed, deleted or declared done. If a setting or the token was lost, please restore it; if the move is intended, an administrator should look at the plan on the page DNS zone and confirm it.',
  'name-taken':
    'On this name stands a DNS record that does not come from this service; it was left alone. Please find its owner; remove it at the provider if it is unused and try again, or reopen the decision.',
  'record-changed':
    'The DNS record was changed outside this service and was left as it is. Please find out who changed it, then try again or reopen the decision.',
  'record-missing':
    'The DNS record is no longer at the provider; it may have been deleted outside this service. Please check, then try again or reopen the decision.',
  'quota-reached':
    'The zone holds as many records as the plan allows. Please delete unused records or upgrade the plan, then try again.',
  'value-refused':
    'The DNS provider refuses this record. The head of division should reopen the decision so that the name or target can be corrected.',
  'plan-mismatch':
    'The stored plan is not the one that was approved, so nothing was changed in DNS. The administrator should check the database; then the head of division should reopen the decision and approve again.',
  'name-protected':
    'This name or record is protected, so nothing was changed in DNS. The name of the zone itself, reserved names, and records of other types (such as NS, MX, TXT) are never touched by this service. Please reopen the decision, or mend the list of reserved names in the settings and try again.',
  'deletion-brake':
    'As many deletions as one hour allows have been carried out, so this one waits. It goes on by itself once the hour is over, or at once when a second person confirms it: anybody but the one who approved it.',
  'system-error':
    'The system itself could not finish this step and tries again. If this stays, please tell the administrator: the reason is in the log.',
} satisfies Texts['dnsErrors']
