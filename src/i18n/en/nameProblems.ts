import type { Texts } from '../texts.ts'

/** What is wrong with a name or where it points, or should be known of it. Placeholders: `{label}` a part of the name, `{zone}`. */
export const nameProblems = {
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
    'The parent name (the part after the dot) exists in {zone}, but not in the register. Please ask Diskominfo to register it first.',
  'parent-leaving':
    'The parent name is about to be deleted or renamed. Please wait for that decision or choose another name.',
  'parent-inactive':
    'The parent name (the part after the dot) is suspended. Please contact Diskominfo or choose a name without a dot.',
  'parent-reserved-for-unit':
    'The parent name (the part after the dot) is kept for another unit. Please choose a name without a dot, or one below a subdomain of your own unit.',
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
    'This name rests in quarantine after its deletion until {label}; only the unit that had it may ask for it. Please wait until then for another unit.',
  'zone-full':
    'The DNS zone has no room left: {label}. The request can be approved all the same, but waits until a record is removed or the plan is enlarged. Please take this into account.',
  'zone-copy-stale':
    'The latest DNS data is out of date, so it is not certain that the name is free. It is checked again before activation.',
  'zone-copy-missing':
    'There is no DNS data yet, so it is not certain that the name is free. It is checked again before activation.',
} satisfies Partial<Texts['problems']>
