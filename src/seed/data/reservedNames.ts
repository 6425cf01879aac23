/**
 * The words that no unit may have, and nothing below them: infrastructure, software that looks for these names by
 * itself (`wpad`, `isatap`, `autodiscover`), and national systems (`spse`, `lpse`). Only the first value of a
 * setting. Names that begin with `_` are refused by the rule itself.
 */
export const RESERVED_NAMES: readonly string[] = [
  ...['www', 'mail', 'smtp', 'imap', 'pop', 'webmail', 'mx', 'mx1', 'mx2'],
  ...['ns', 'ns1', 'ns2', 'ns3', 'ns4', 'dns', 'autodiscover', 'autoconfig'],
  ...['cpanel', 'whm', 'webdisk', 'ftp', 'vpn', 'admin', 'api', 'sso'],
  ...['localhost', 'wpad', 'isatap', 'spse', 'lpse'],
]
