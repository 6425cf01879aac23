export function RevealButton() { return null }
