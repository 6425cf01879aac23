/** What may stand in the place of each placeholder of a mail; null where it is not known. */
export type Values = Readonly<Record<string, string | null>>
