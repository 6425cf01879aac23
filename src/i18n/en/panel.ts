/** What Payload itself says in our words; of what it says in good English nothing stands here. */
export const panelTexts = {
  general: {
    changesNotSaved:
      'What you entered is not saved. On a request it stays in this tab for a day and can be restored; on other pages it is lost if you leave.',
    null: 'No',
    noLabel: 'none',
    noResults: '{{label}} that belong to this page do not exist yet.',
    or: 'or',
    payloadSettings: 'Display settings',
    untitled: 'Not named yet',
  },
}
