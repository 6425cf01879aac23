/** What the rich text editor says; its authors do not ship Indonesian. */
export const editorTexts = {
  lexical: {
    general: {
      placeholder: "Mulai menulis, atau tekan '/' untuk pilihan …",
      slashMenuBasicGroupLabel: 'Dasar',
      slashMenuListGroupLabel: 'Daftar',
      toolbarItemsActive: '{{count}} aktif',
    },
    align: {
      alignCenterLabel: 'Rata tengah',
      alignJustifyLabel: 'Rata kiri-kanan',
      alignLeftLabel: 'Rata kiri',
      alignRightLabel: 'Rata kanan',
    },
    blockquote: { label: 'Kutipan' },
    checklist: { label: 'Daftar periksa' },
    heading: { label: 'Judul {{headingLevel}}' },
    horizontalRule: { label: 'Garis mendatar' },
    indent: { decreaseLabel: 'Kurangi inden', increaseLabel: 'Tambah inden' },
    link: { editLink: 'Ubah tautan', loadingWithEllipsis: 'Memuat …', removeLink: 'Hapus tautan' },
    orderedList: { label: 'Daftar bernomor' },
    paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
    relationship: { label: 'Relasi' },
    unorderedList: { label: 'Daftar berbutir' },
    upload: { label: 'Unggahan' },
  },
}
