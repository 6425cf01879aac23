/** What Payload itself says in our words; of what it says in good English nothing stands here. */
export const panelTexts = {
  general: { null: 'No', noLabel: 'none', or: 'or', payloadSettings: 'Display settings' },
}
