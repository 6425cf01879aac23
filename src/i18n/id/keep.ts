/** What is said so that nothing typed is lost: by another's save, a lost connection, the end of a session, or a hasty submission. */
export const keep = {
  staleTitle: 'Permohonan ini telah diubah oleh pengguna lain',
  staleBy:
    'Disimpan oleh {name} pada {time}, setelah halaman ini dibuka. Isian Bapak/Ibu belum tersimpan, tetapi tetap ada.',
  staleAt:
    'Disimpan pada {time}, setelah halaman ini dibuka. Isian Bapak/Ibu belum tersimpan, tetapi tetap ada.',
  staleChoose:
    'Mohon pilih untuk setiap isian yang berbeda. Isian lain yang hanya diubah di halaman ini tetap dipertahankan.',
  staleStored: 'Yang tersimpan sekarang',
  staleMine: 'Yang Bapak/Ibu tulis',
  staleShown: 'Yang ada di halaman ini',
  staleLocked:
    'Isian ini tidak dapat diubah lagi karena permohonan sudah diproses lebih lanjut. Apabila masih diperlukan, mohon salin dari sini.',
  staleAllMine: 'Pilih semua isian saya',
  staleAllStored: 'Pilih semua yang tersimpan',
  staleApply: 'Terapkan pilihan',
  staleOpen: 'Bandingkan dan pilih',
  settled: 'Isian di halaman ini belum disimpan. Mohon periksa, kemudian simpan.',
  keptOffer: 'Isian yang belum tersimpan dari {time} masih ada: {fields}.',
  keptRestore: 'Pulihkan',
  keptDiscard: 'Buang',
  saveLost:
    'Sambungan ke server terputus sehingga isian belum dapat dipastikan tersimpan. Tidak ada yang hilang: semuanya tetap ada di halaman ini. Mohon periksa jaringan, kemudian simpan sekali lagi.',
  sessionEnded:
    'Sesi Bapak/Ibu telah berakhir sehingga isian belum tersimpan. Tidak ada yang hilang: isian formulir masih ada di tab ini dan dapat dipulihkan setelah masuk kembali.',
  sessionEndedAction:
    'Sesi Bapak/Ibu telah berakhir sehingga tindakan ini belum dilakukan. Tidak ada yang hilang: yang diketik di sini masih ada di tab ini dan muncul lagi saat tindakan ini dibuka setelah masuk kembali.',
  signInAgain: 'Masuk kembali',
  lastLook: 'Yang akan diajukan',
  lastLookDocuments: 'Berkas',
  lastLookMissing: 'Yang masih kurang',
  lastLookUnsaved: 'Isian yang belum disimpan ikut disimpan bersama pengajuan ini.',
}
