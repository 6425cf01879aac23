import type { Texts } from '../texts.ts'

/** What is wrong with one field or document, shown beside it. Placeholders: `{label}` a part of the name, `{zone}`. */
export const problems = {
  empty: 'The subdomain name is missing. Please enter the desired name, for example dukcapil.',
  'invisible-character':
    'The name contains an invisible character, usually carried over by copy and paste. Please type the name again by hand.',
  'non-ascii':
    'The name contains a letter or sign outside the basic Latin alphabet, which may only look alike. Please use the letters a–z, digits and hyphens.',
  'not-a-name':
    'This is a web or e-mail address. Please enter the name alone, without https://, slash, colon or @.',
  'is-the-zone': 'This is the domain {zone} itself. Please enter the name of a subdomain below it.',
  'too-long': 'The full name exceeds 253 characters. Please choose a shorter name.',
  'too-many-labels':
    'The name has more than two parts. Please use two parts at most, for example pondok.dukcapil, without another domain.',
  'empty-label': 'There is a dot at the beginning or two dots in a row. Please remove the superfluous dot.',
  'label-too-short':
    'The part “{label}” is too short. Please use at least 2 characters; 3 to 30 are suggested.',
  'label-too-long':
    'The part “{label}” exceeds 63 characters. Please shorten it; 3 to 30 characters are suggested.',
  'hyphen-at-edge': 'The part “{label}” begins or ends with a hyphen. Please remove that hyphen.',
  'double-hyphen': 'The part “{label}” contains two hyphens in a row. Please use a single hyphen.',
  punycode:
    'The part “{label}” is an encoded name (punycode, beginning with xn--), which is not allowed. Please choose a name of the letters a–z and digits.',
  underscore: 'The part “{label}” contains an underscore. Please replace it with a hyphen.',
  'only-digits': 'The part “{label}” consists of digits only. Please add letters that describe the service.',
  'illegal-character':
    'The part “{label}” contains a character that is not allowed. Please use only the letters a–z, digits and hyphens, without spaces.',
  'village-name':
    'Village names are not served below {zone}, because villages have a domain of their own, desa.id. Please apply for it at the registration service of desa.id; Diskominfo is glad to assist.',
  'short-name':
    'The part “{label}” is very short and easily misunderstood. 3 to 30 characters are suggested.',
  'long-name': 'The part “{label}” is long and hard to type. At most 30 characters are suggested.',
  'nested-proxied':
    "A proxied nested name is not covered by Cloudflare's universal certificate. Please switch the proxy off or arrange a certificate of its own before approval.",
  'target-empty':
    "The target is missing. Please enter the server's address, or leave the whole target blank for Diskominfo to decide.",
  'target-invisible-character': 'The target contains an invisible character. Please type it again by hand.',
  'target-non-ascii':
    'The target contains a letter or sign outside the basic Latin alphabet. Please use the letters a–z, digits, dots and hyphens; for IPv6 also colons.',
  'target-is-url':
    'The target contains parts of a web address. Please enter the IP address or host name alone, without http://, slash or @.',
  'target-has-port':
    'The target contains a port number, which DNS does not know. Please remove the colon and the number.',
  'target-not-ipv4':
    'Type A needs an IPv4 address of four numbers 0–255 without leading zeros, for example 103.10.20.30. For IPv6 please choose type AAAA, for a host name CNAME.',
  'target-not-ipv6':
    'Type AAAA needs a complete IPv6 address, for example 2404:6800:4003:c00::8a. For IPv4 please choose type A, for a host name CNAME.',
  'target-is-address':
    'Type CNAME needs a host name, not an IP address. Please choose type A for IPv4 or AAAA for IPv6.',
  'target-not-host-name':
    'The host name of the target is not well-formed. Please use the letters a–z, digits, dots and hyphens, for example web.penyedia.co.id.',
  'target-not-full-name':
    'The host name of the target is incomplete. Please include its domain, for example web.penyedia.co.id.',
  'target-not-public-name':
    'The host name of the target is valid only in a local network or as an example and cannot be found from the internet. Please use a public host name.',
  'target-is-itself':
    'A subdomain cannot point to itself. Please enter the host name of the intended server.',
  'target-zone-twice': 'The host name of the target contains {zone} twice. Please remove one of them.',
  'target-loops':
    'The target leads back to this very name in the end and would never be found. Please give the host name of the real server.',
  'target-claimable':
    'The target is at {label}, where anybody may take a name that was given up. Please make sure that the unit owns the account there, and that the subdomain is deleted before that service is closed.',
  'target-is-zone':
    'The target is {zone} itself, so that visitors come to the main site. Please make sure that this is what is wanted.',
  'target-in-zone':
    'The target is another name of {zone}, {label}. Please make sure that it stays; without it this subdomain cannot be opened either.',
  'target-in-zone-missing':
    'The target {label} does not exist in {zone} yet, so this subdomain could not be opened. Please check it again.',
  'target-address-in-name':
    'The target is at {label}, a service of others that answers with the IP address written in the name. Please use that address itself with type A or AAAA.',
  'target-cloudflare':
    'The target is an address of Cloudflare itself, not of a server. Please give the server’s own address.',
  'target-unspecified': "This address does not denote any server. Please use the server's public IP address.",
  'target-private':
    "This is an address of an internal network that cannot be reached from the internet. Please ask the server's administrator for its public IP address.",
  'target-shared':
    'This address is shared among the customers of an internet provider (CGNAT) and cannot be reached from outside. Please ask the provider for a public IP address.',
  'target-loopback':
    "This address denotes the user's own computer. Please use the server's public IP address.",
  'target-link-local':
    "This address is valid only on one local network link. Please use the server's public IP address.",
  'target-documentation':
    'This address is set aside for examples in documentation. Please use the real public IP address of the server.',
  'target-benchmark':
    "This address is set aside for testing network devices. Please use the server's public IP address.",
  'target-multicast':
    "This is a multicast address for a group of receivers, not for one server. Please use the server's public IP address.",
  'target-translated':
    "This is a transition address between IPv4 and IPv6 (for example ::ffff:…, 6to4, Teredo, NAT64). Please enter the original IPv4 address with type A, or the server's native IPv6 address.",
  'target-reserved':
    "This address lies in a reserved range and cannot belong to a server. Please use the server's public IP address.",
  'name-reserved': 'This name is reserved for technical use and cannot be given. Please choose another.',
  'name-reserved-for-unit': 'This name is reserved for another unit. Please choose another.',
  'name-held': 'This name is being asked for in another request. Please choose another.',
  'name-in-use': 'This name is in use by a registered subdomain. Please choose another.',
  'name-in-quarantine':
    'This name was deleted recently and cannot be given to another unit yet. Please choose another.',
  'name-in-zone':
    'This name is in use in {zone} although it is not in the register. Please choose another or contact Diskominfo.',
  'parent-missing':
    'The parent name (the part after the dot) is not registered. Please request the parent first or choose a name without a dot.',
  'parent-of-other-unit':
    'The parent name (the part after the dot) belongs to another unit. Please choose a name without a dot or one below a subdomain of your unit.',
  'parent-in-zone':
    'The parent name (the part behind the dot) exists in {zone}, but not in the register. Please ask the office to register it first.',
  'parent-leaving':
    'The parent name is about to be deleted or renamed. Please wait for that decision or choose another name.',
  'parent-inactive':
    'The parent name (the part behind the dot) is suspended. Please ask the office or choose a name without a dot.',
  'parent-reserved-for-unit':
    'The parent name (the part behind the dot) is kept for another unit. Please choose a name without a dot, or one below a subdomain of your own unit.',
  'resembles-name':
    'This name looks like “{label}”, which exists already; visitors may mistake one for the other. A more distinct name is recommended.',
  'resembles-unit':
    'This name looks like the name or abbreviation of another unit, “{label}”. A name that shows your own unit is recommended.',
  'resembles-requested':
    'This name looks like “{label}”, which another request asks for. Please compare the two before deciding.',
  'resembles-open-request':
    'This name looks like one that is being asked for. A more distinct name is recommended.',
  'wildcard-in-zone':
    'Every name of {zone} without a record of its own is answered by {label}; a record of its own replaces that answer. Please make sure that no service relies on it.',
  'names-below-in-zone':
    'There are other DNS records below this name: {label}. Please make sure that whoever runs them knows of this request.',
  'quarantine-until':
    'This name rests after its deletion until {label}; only the unit that had it may ask for it. Another unit has to wait until then.',
  'zone-full':
    'The DNS zone has no room left: {label}. The request can be approved all the same, but waits until a record is removed or the plan is enlarged. Please take this into account.',
  'zone-copy-stale':
    'The latest DNS data is out of date, so it is not certain that the name is free. It is checked again before activation.',
  'zone-copy-missing':
    'There is no DNS data yet, so it is not certain that the name is free. It is checked again before activation.',
  'end-not-ahead': 'The end date has to be after today. Please choose the day on which the event ends.',
  'end-too-far':
    'The end date is more than two years ahead. Please choose an earlier one, or another category if this is a lasting service.',
  'field-required': 'This field is required. Please fill it in.',
  'statement-required': 'This statement is required. Please read and tick it.',
  'document-missing': 'This document is required. Please upload it or choose another way to hand it in.',
  'document-not-verified': 'This document has not been found complete and valid. Please judge it first.',
  'note-required': 'A note is required. Please write a short explanation.',
  'reason-required': 'A reason is required. Please choose one.',
  'assignee-required': 'A verifier is required. Please choose who shall handle the request.',
  'assignee-not-staff':
    'This person cannot handle requests. Please choose a verifier or head of division whose account is enabled.',
  'subdomain-not-active':
    'This subdomain is not active or does not belong to this unit. Please choose another.',
  'subdomain-busy': 'This subdomain is being dealt with in request {label}. Please wait until that one ends.',
  'names-below': 'These subdomains lie below this name and are active: {label}. Please deal with them first.',
  'nothing-to-change': 'Name and target are the same as registered. Please fill in one of them.',
  'grounds-do-not-fit':
    'These grounds do not fit the kind of act. Please choose a deletion for what is abandoned or harmful, a change for a record that differs.',
  'names-below-stay':
    'These subdomains lie below this name and stay with the former unit: {label}. Please transfer each of them as well if they go along.',
  'channel-not-portal':
    'A request entered by staff came by letter, e-mail or WhatsApp. Please choose one of these.',
  'period-backwards': 'The period ends before it begins. Please mend the dates and times.',
  'period-over': 'This period is over already. Please choose an end that is still ahead.',
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
  'others-point-here': 'Other records of the zone point at this name and will no longer work: {label}.',
  'site-still-answers': 'The site {label} still answers. Please make sure that it is no longer used.',
  'not-answered-yet':
    'The record is written, but not all name servers of the zone answer it yet. It can be handed over all the same.',
  'not-answered':
    'The record is written, but the zone’s name servers do not answer as they should. Please check before handing over.',
  'not-corrected-yet': 'This was returned for correction and has not been changed yet.',
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
} satisfies Texts['problems']
