/** What is said where files are handed in. */
export const uploading = {
  uploadOtherWays: 'Cara lain',
  uploadDrop: 'Dapat pula diseret ke baris ini.',
  uploadOneOnly:
    'Untuk setiap persyaratan hanya satu berkas yang diterima sekaligus. Mohon satukan halamannya menjadi satu berkas, misalnya PDF.',
  uploadSending: 'Mengirim {name} …',
  uploadChecked: '{name} telah terkirim dan sedang diperiksa server …',
  uploadDone: 'Berkas telah diserahkan.',
  uploadLost:
    'Sambungan terputus sehingga {name} belum dapat dipastikan diterima. Berkasnya masih dipilih; mohon periksa jaringan, kemudian coba lagi. Berkas yang ternyata telah diterima tidak dikirim dua kali.',
  uploadEnded:
    'Sesi Bapak/Ibu telah berakhir sehingga {name} belum diterima. Mohon masuk kembali, kemudian pilih berkasnya sekali lagi.',
}
