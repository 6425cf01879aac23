/**
 * Villages have their own domain, desa.id (Permenkominfo 5/2015), so their names are refused here with that reason.
 * Meant are labels that begin with `desa` or `pemdes` and go on (`desa-binuang`, `pemdesbinuang`), and whatever
 * stands below a label `desa` (`binuang.desa`). A *kelurahan* is no village and keeps its name (`kel-…`).
 * A village's bare name (`pandahan`) cannot be told from other words: there the verifier judges.
 */
export function isVillageName(labels: readonly string[]): boolean {
  return labels.some((label) => VILLAGE.test(label) && !NO_VILLAGE.test(label)) || labels.indexOf('desa') > 0
}

const VILLAGE = /^(desa|pemdes)-?[a-z0-9]/

/** Words that merely begin alike, and programmes *about* villages that a dinas runs. */
const NO_VILLAGE = /^(desain|desalinasi|desa-?(wisata|digital|cantik|cerdas|mandiri|siaga)(-|$))/
