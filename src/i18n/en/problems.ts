import type { Texts } from '../texts.ts'
import { nameProblems } from './nameProblems.ts'

/** What is wrong with one field or document, shown beside it. Placeholders: `{label}` a part of the name, `{zone}`. */
export const problems = {
  ...nameProblems,
  'end-not-ahead': 'The end date has to be after today. Please choose the day on which the event ends.',
  'end-too-far':
    'The end date is more than two years ahead. Please choose an earlier one, or another category if this is a lasting service.',
  'field-required': 'This field is required. Please fill it in.',
  'statement-required': 'This statement is required. Please read and tick it.',
  'document-missing': 'This document is required. Please upload it or choose another way to hand it in.',
  'document-not-complete': 'This document has not been found complete yet. Please examine whether it is.',
  'document-not-verified': 'This document has not been found complete and valid. Please judge it first.',
  'note-required': 'A note is required. Please write a short explanation.',
  'reason-required': 'A reason is required. Please choose one.',
  'assignee-required': 'A verifier is required. Please choose who shall handle the request.',
  'assignee-not-staff':
    'This person cannot handle requests. Please choose a verifier or head of division whose account is enabled.',
  'subdomain-not-active':
    'This subdomain is not active or does not belong to this unit. Please choose another.',
  'subdomain-busy': 'This subdomain is being dealt with in request {label}. Please wait until that one ends.',
  'name-protected':
    '{label} is protected, because its name is reserved or its DNS record is of another type, so this service can neither change nor delete it. Please contact Diskominfo.',
  'names-below': 'These subdomains lie below this name and are active: {label}. Please deal with them first.',
  'nothing-to-change': 'Name and target are the same as registered. Please fill in one of them.',
  'grounds-do-not-fit':
    'These grounds do not fit the kind of act. Please choose a deletion for what is abandoned or harmful, a change for a record that differs.',
  'unit-unconfirmed':
    'The data of this unit are not confirmed. Please compare them with the regulation that set it up before deciding.',
  'names-below-stay':
    'These subdomains lie below this name and stay with the former unit: {label}. Please transfer each of them as well if they go along.',
  'channel-not-portal':
    'A request entered by staff came by letter, e-mail or WhatsApp. Please choose one of these.',
  'period-backwards': 'The period ends before it begins. Please mend the dates and times.',
  'period-over': 'This period is over already. Please choose an end that is still ahead.',
  'type-unknown': 'This type of request is not known. Please choose creation, change or deletion.',
  'instant-unknown':
    'This time is not known. Please write the date, the time and its zone, for example 2026-07-20T10:00:00+08:00.',
  'period-too-long': 'This period is longer than two years. Please choose a shorter one.',
  'pauses-too-many': 'There are too many pauses. Please write 20 at most.',
  'date-unknown': 'This date is not known. Please write year-month-day, for example 2026-12-24.',
  'password-too-short':
    'The password is too short. Please use at least 12 characters, for example several unrelated words.',
  'password-too-long': 'The password is too long. Please use at most 128 characters.',
  'password-personal':
    'This password consists mainly of the name or address of the holder and is easy to guess. Please choose another one.',
  'password-common':
    'This password consists of common words, numbers or rows of keys and is easy to guess. Please choose another one.',
  'password-unchanged': 'The new password is the old one. Please choose another one.',
  'current-password-required': 'Please enter the present password to change it.',
  'current-password-wrong': 'The present password is not right. Please check it.',
  'current-password-locked': 'Too many attempts with a wrong password. Please try again in ten minutes.',
  'value-invalid': 'This value cannot be used. Please fill it in again.',
  'requirement-has-no-field':
    'No field of the form belongs to a requirement with this code. Please let it be a document.',
  'requirement-not-in-form':
    'This type of request has no field for this requirement. Please choose that it is not asked for.',
  'only-documents-waivable': 'Only documents can be waived. Please choose another obligation.',
  'name-kept-by-unit':
    'The name “{label}” is kept for another active unit already. Please remove it from one of the two.',
  'mail-facts-differ':
    'Please use all placeholders of the original text of this mail and add no others: {label}.',
  'server-twice': 'This server is in the list already. Please remove one of the rows.',
  'unknown-here': 'This choice was not found or does not belong to the request. Please choose again.',
  'file-required': 'No file is chosen. Please upload it or choose another way to hand it in.',
  'link-invalid':
    'The link is not well-formed. Please enter the full address beginning with https://, without user name and password.',
  'same-as-replaced': 'This file is exactly the one that it would replace. Please upload the corrected file.',
  'same-file-in-request':
    'Exactly this file was handed in for requirement {label} as well. Please make sure that both are right.',
  'same-file-in-unit':
    'Exactly this file was handed in by this unit in request {label}. Please make sure that it is meant for this one.',
  'same-file-of-other-unit':
    'Exactly this file was also handed in by another unit: {label}. Please look at its content with care.',
  'link-not-public':
    'This link leads to the reader’s own computer or to an address that nobody else can open. Please use a link that staff can open.',
  'link-internal':
    'This link opens in a local network only. Please make sure that staff of Diskominfo can open it.',
  'link-unencrypted': 'This link is not encrypted (http). Please prefer one that begins with https://.',
  'physical-not-here':
    'This requirement cannot be handed in over the counter. Please upload the file or hand it in as a link.',
  'closing-before-reminder':
    'Closing must take longer than the reminder. Please enter a larger number, or 0.',
  'received-in-future': 'This day is still to come. Please enter the day on which the items really arrived.',
  'received-too-early': 'This day lies too far in the past. Please check the year.',
  'handover-exists': 'This request already has a hand-over. Please open the one that exists.',
  'not-received-yet':
    'These items are not recorded as received. Please record the day and who received them before judging them.',
  'not-waivable':
    'This requirement is mandatory and cannot be waived. Please judge the document, or send it back with a note.',
  'nothing-to-judge':
    'This document was declared not to exist, so it cannot be complete or valid. Please waive it where that is possible, or send it back with a note.',
  'not-returned': 'This part was not returned for correction. Please correct only what the note names.',
  'others-point-here':
    'Other records of the zone point at this name and will no longer work: {label}. Please check before approval.',
  'site-still-answers': 'The site {label} still answers. Please make sure that it is no longer used.',
  'not-answered-yet':
    'The record is written, but not all name servers of the zone answer it yet. It can be handed over all the same; please consider waiting a few minutes.',
  'not-answered':
    'The record is written, but the zone’s name servers do not answer as they should. Please check before handing over.',
  'not-corrected-yet':
    'This was returned for correction and has not been changed yet. Please correct or explain it.',
  'corrections-invalid':
    'The list of what is returned names a part that does not exist, or one twice. Please choose again from the list.',
  'requirement-not-asked':
    'This requirement is not asked for in this request. Please choose one from the request’s list of documents.',
  'file-empty': 'This file is empty. Please check it and upload it again.',
  'file-type-refused':
    'The content of this file is of no accepted type. Please upload PDF, PNG, JPEG, DOCX or XLSX.',
  'file-executable': 'This file holds a program, not a document. Please upload PDF, PNG, JPEG, DOCX or XLSX.',
  'file-markup':
    'This file holds a web page or an SVG drawing, which are not accepted. Please save it as PDF or PNG.',
  'file-legacy-office':
    'This file is in an old Office format or has a password. Please save it as DOCX, XLSX or PDF without a password.',
  'file-damaged':
    'This file is damaged or incomplete. Please open it to check, save it again and upload it once more.',
  'file-mixed': 'This file holds a file of another type inside. Please save or print it anew as PDF.',
  'file-macros': 'This file holds macros. Please save it as DOCX or XLSX without macros, or as PDF.',
  'file-too-large': 'This file is larger than {label} MB. Please make it smaller or hand it in as a link.',
  'archive-not-here':
    'Archives are not accepted for this requirement. Please upload the document as PDF, PNG, JPEG, DOCX or XLSX.',
  'archive-damaged':
    'This archive is damaged, incomplete or made in an unknown way. Please make it again as a plain ZIP or tar.gz.',
  'archive-encrypted': 'This archive has a password and cannot be checked. Please make it again without one.',
  'archive-paths':
    'This archive holds a name that leads outside of it ({label}). Please make it again from the folder of the source code.',
  'archive-link':
    'This archive holds a link that leads outside of it or a special file ({label}). Please remove it and make the archive again.',
  'archive-too-many':
    'This archive holds more than {label} files. Please leave out folders of libraries such as node_modules or vendor, or hand it in as a link.',
  'archive-too-big':
    'The content of this archive is too large once unpacked. Please hand it in as a link or on a storage medium.',
  'archive-too-deep':
    'A name or the folders inside this archive are too long ({label}). Please leave that folder out and make the archive again.',
  'archive-nested':
    'This archive holds more than {label} other archives, whose content cannot be checked. Please unpack them into folders, or leave out library folders, and create the archive again.',
  'archive-too-slow':
    'Looking through this archive takes too long. Please leave out folders of libraries, or hand it in as a link.',
  'import-empty': 'The file holds no row. Please choose a CSV file with holidays.',
  'file-unreadable': 'The file cannot be read as CSV in UTF-8. Please save it again as CSV UTF-8.',
  'too-many-rows': 'The file holds more than 2,000 rows. Please look at the file.',
  'too-many-cells':
    'This line has more cells than the heading. Please put a text that holds a comma or semicolon into quotation marks, or remove the surplus separator.',
  'name-missing': 'The name of the holiday is missing. Please fill it in.',
  'kind-unknown': 'The kind “{label}” is not known. Please write national, joint-leave or local.',
  'date-twice': 'The date {label} stands there twice. Please leave one of them.',
  'text-too-long': 'This is too long. Please shorten it to at most {label} characters.',
  'email-invalid': 'This e-mail address cannot be used. Please check it.',
  'date-in-future': 'This day has not come yet. Please check it.',
  'rating-required': 'Please choose a rating from 1 to 5.',
  'too-many-files': 'Too many attachments. At most {label} files can be sent.',
  'files-too-large': 'The attachments are too large together. At most {label} MB can be sent.',
  'channel-not-form': 'Please choose how this complaint was brought.',
  'duplicate-of-itself': 'A complaint cannot be the same as itself.',
  'rows-at-most': 'One file holds at most {label} rows. Please narrow the filter.',
} satisfies Texts['problems']
