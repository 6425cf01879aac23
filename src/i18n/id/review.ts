/** What the desk says at which documents are judged. */
export const review = {
  reviewShow: 'Lihat',
  reviewDetails: 'Rincian',
  reviewNothing: 'Pilih berkas pada daftar untuk melihatnya di sini.',
  reviewGuidance: 'Cara memeriksa',
  reviewNoPreview: 'Berkas ini tidak dapat ditampilkan di sini. Mohon dibuka melalui namanya.',
  reviewNext: 'Berkas berikutnya yang belum dinilai',
  reviewKeys:
    'Dengan papan ketik di dalam daftar ini: J dan K berpindah berkas, L lengkap dan sah, X penilaian lain, N berkas berikutnya yang belum dinilai.',
}
