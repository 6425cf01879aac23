/** Where everybody’s own preferences note up to when they have seen their notices. */
export const SEEN_KEY = 'inbox'
