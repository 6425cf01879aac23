import type { Texts } from '../texts.ts'

/** Why something was not done, and what to do. */
export const refusals = {
  'database-unavailable':
    'The database cannot be reached at the moment. Nothing is lost; please try again shortly.',
  'too-large': 'What was sent is too large. Please make the file smaller or use a link.',
  'length-required':
    'The size of what is sent was not announced, so it cannot be accepted. Please upload in the panel, or send Content-Length.',
  'upload-interrupted': 'The upload broke off half-way and nothing was stored. Please upload it again.',
  'upload-too-slow':
    'The file arrived too slowly, so the upload was stopped and nothing was stored. Please upload it again over a better connection, or use a link.',
  'too-many-uploads':
    'Too many files are being uploaded at the same time. Please wait a moment and upload again.',
  'storage-full':
    'The storage of the server is full and nothing was stored. Please try again later or use a link, and tell the administrator at Diskominfo.',
  'file-missing': 'This file is not where it is stored. Please contact the administrator at Diskominfo.',
  'file-not-here': 'No file is taken here. Please hand it in through the checklist of the request.',
  'too-many-sign-ins': 'Too many sign-in attempts from this address. Please wait ten minutes and try again.',
  'sign-in-failed':
    'The e-mail address or the password is wrong, or the account is locked for a while after too many attempts. Please check, or try again in ten minutes.',
  'request-invalid': 'What was asked cannot be understood. Please check its content and its address.',
  unexpected:
    'Something unexpected went wrong. Please try again; if it happens again, contact the administrator at Diskominfo.',
  'unknown-action': 'This action is unknown. Please reload the page and use the buttons shown.',
  'bulk-refused': 'Changing many rows at once is not allowed. Please change them one by one.',
  'field-invalid': 'Some fields are not right yet. Please check the marked fields.',
  'request-locked':
    'In its present status the request and its documents cannot be changed. Please reload the page to see the latest status.',
  'not-returned':
    'This document was not returned for correction. Please hand in only the documents that the note names.',
  'corrections-invalid':
    'The list of what is returned cannot be used. Please choose again what has to be corrected.',
  'account-disabled': 'This account is disabled. Please contact the administrator at Diskominfo.',
  'account-is-disabled':
    'This account is disabled. Please enable it first if its holder is to sign in again.',
  'own-account':
    'This link cannot be created for your own account. Please use Change the password on your account page.',
  'last-administrator':
    'This is the only administrator who can sign in, and can neither be disabled nor get another role. Please prepare another administrator first.',
  'link-not-valid':
    'This link was already used, was replaced, or has expired. Please ask the administrator at Diskominfo for a new one.',
  'document-immutable':
    'A document that was handed in cannot be changed. Please hand in a new one to replace it.',
  'already-superseded': 'This document has been replaced by a newer one. Please use the newest.',
  'already-revealed':
    'The login information has been shown and opens only once. If you still need it, please ask Diskominfo to reissue it.',
  'reveal-expired': 'The login information has expired. Please ask Diskominfo to reissue it.',
  'nothing-to-reveal':
    'This hand-over holds no login information. Please read the reason and the guide in the hand-over.',
  'login-lapsed':
    'The subdomain was deleted or went to another unit, so the login information of this request is not shown any more. Please contact Diskominfo if it is still needed.',
  'not-found': 'Nothing was found here. Please check the address or return to the list.',
  'status-not-writable':
    'The status cannot be written directly. Please use the action buttons on the page of the request.',
  'stale-page':
    'This request has changed since the page was opened, so nothing was saved. Please compare both, then save once more.',
  'objection-time-runs': 'The unit may still object until the end of {day}. Please decide after that day.',
  'objection-unanswered': 'The unit has objected. Please answer its objection in the note.',
  'objection-too-late':
    'The time for objections ended on {day}. Please contact Diskominfo if there is more to say.',
  'subdomain-not-active':
    'This subdomain is not active or does not belong to this unit. Please choose another from the unit’s subdomains.',
  'subdomain-busy':
    'This subdomain is being dealt with in another request. Please wait until that one ends, or withdraw it first.',
  'name-protected':
    'This subdomain is protected, so this service can neither change nor delete its DNS record. Please let the administrator look at the reserved names in the settings of the service, or at the record at the DNS provider.',
  'names-below':
    'There are active subdomains below this name. Please request their deletion or change first.',
  'nothing-to-change':
    'This change request does not change anything yet. Please fill in a new name, a new target, or both.',
  'not-allowed':
    'Your account may not do this. If it is needed, please contact the officer in charge at Diskominfo.',
  'wrong-state':
    'This is not possible in the present status; somebody else may just have handled the request. Please reload the page.',
  'unit-inactive': 'This unit is not active in the list of units. Please ask Diskominfo to update the list.',
  'only-paper-requests':
    'The unit wrote this request in the panel, so only the unit can do this. Please ask the unit concerned.',
  'entered-by-office':
    'This request came in outside the panel and was entered by staff, so staff complete and submit it. Please hand in the documents that are needed, or contact Diskominfo.',
  'outside-acting-period':
    'You are acting head of division only from {period}, which does not include this moment. Please pass it on to whoever is in charge.',
  'own-submission':
    'A request that you entered or submitted yourself must be approved by somebody else. Please pass it to an authorised official.',
  'four-eyes':
    'You judged documents of this request, and the settings demand approval by somebody else. Please pass it to an authorised official.',
  'note-required': 'The note is missing. Please write a short explanation.',
  'reason-required': 'No reason is chosen. Please choose one.',
  'assignee-required': 'No verifier is chosen. Please choose who shall handle the request.',
  'assignee-not-staff':
    'The chosen person cannot handle requests. Please choose a verifier or head of division whose account is enabled.',
  incomplete:
    'The request is incomplete. Please complete the marked fields, statements and documents, then submit again.',
  'name-not-allowed':
    'The subdomain name does not follow the rules. Please correct it as explained at the field.',
  'name-taken':
    'The subdomain name cannot be used. Please see the explanation at the field and choose another.',
  'target-missing': 'The target is not set. Please fill in type and server address before approval.',
  'target-not-allowed': 'The target cannot be used. Please correct it as explained at the field.',
  'documents-not-verified':
    'Some documents are not yet complete and valid. Please judge each marked document, or waive it with a note where that is allowed.',
  'plan-changed':
    'What would be done in DNS is no longer what was shown: the record or the target has changed since. Please save the form if it was edited, look at the change again, then approve.',
  'write-begun':
    'The work in DNS has begun, so the decision cannot be reopened. Please wait until its outcome is certain.',
  'nothing-to-confirm': 'There is no change of DNS provider to confirm. Please reload the page.',
  'plan-outdated':
    'The plan has changed since it was shown. Please reload the page and look again before confirming.',
  'not-stuck': 'The work in DNS is still going on by itself. Please wait a moment.',
  'not-braked':
    'This deletion does not wait for a confirmation. Please reload the page to see where it stands.',
  'nothing-to-adopt':
    'There is no record to adopt. Only a record without a mark of the service that stands alone on the name and says what was decided can be adopted. Please reload the page to see where it stands.',
  'second-person-needed':
    'A deletion that you approved yourself has to be confirmed by somebody else. Please pass it on to an officer or the head, or wait until the hour is over.',
  'handover-exists':
    'The hand-over of this request has already been prepared, perhaps just now by a colleague. Please reload the page and open the one that exists.',
  'handover-missing':
    'The hand-over is not prepared. Please prepare login information and guide, or state with a reason that none is needed.',
  'clock-runs':
    'The time of this request has been running since its submission. Please go on with the review.',
  'already-declared':
    'The file of this request has been declared complete already. Please go on with the review.',
  'documents-not-complete':
    'The file cannot be declared complete yet. Please look at the documents that are marked.',
  'nothing-due': 'This request has no due time that could be extended. Please go on with the review.',
  'already-extended':
    'The time of this request was extended once and cannot be extended again. Please complete it as soon as possible.',
  'due-time-passed':
    'The due time of this request has passed, so it cannot be extended. Please complete it as soon as possible.',
  'rating-required': 'Please choose a rating from 1 to 5.',
  'already-rated': 'This complaint has been rated. Please reload the page.',
  'already-reopened':
    'A complaint can be reopened only once. Further objections may be brought to SP4N-LAPOR! or the Ombudsman.',
  'already-supervised': 'The supervisor handles this complaint already. Please reload the page.',
  'complaint-unknown': 'Complaint number and tracking code do not match. Please check both.',
  'too-many-complaints': 'Too many submissions in a short time. Please try again in a few minutes.',
  'list-too-long':
    'This list is too long for one file. Please narrow the filter, for example by date, then download it again.',
} satisfies Texts['refusals']
