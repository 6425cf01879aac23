import type { Texts } from '../texts.ts'

export const jobNames = {
  reconcileDns: 'Carrying out in DNS',
  askNameServers: 'Asking the name servers',
  inspectSites: 'Looking at sites',
  alertLastingTrouble: 'Warning of lasting trouble',
  writeDigests: 'Morning digest',
  sendNotifications: 'Sending mail',
  askUse: 'Confirmation of use',
  remind: 'Reminders to units and staff',
  closeUnanswered: 'Closing requests that stay unanswered',
  flagOverdue: 'Counting due dates',
  refreshZone: 'Reading the DNS zone',
  sweepUploads: 'Clearing and comparing uploads',
  maskComplaints: 'Removal of reporter data of complaints',
} satisfies Texts['jobNames']

export const jobTroubles = {
  failing:
    'The scheduled job “{job}” has failed since {since} ({times}×). The server’s log tells why; an administrator should look.',
  late: 'The scheduled job “{job}” has not been carried out since {since}. An administrator should look at the server’s log or restart the service.',
} satisfies Texts['jobTroubles']
