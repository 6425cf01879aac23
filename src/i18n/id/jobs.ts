import type { DomainTexts } from '../texts.ts'

export const jobNames = {
  reconcileDns: 'Pelaksanaan di DNS',
  askNameServers: 'Pemeriksaan jawaban peladen nama',
  inspectSites: 'Pemeriksaan situs',
  alertLastingTrouble: 'Peringatan kendala yang berlarut',
  writeDigests: 'Ringkasan pagi',
  sendNotifications: 'Pengiriman surel',
  askUse: 'Konfirmasi penggunaan subdomain',
  remind: 'Pengingat kepada OPD dan petugas',
  closeUnanswered: 'Penutupan permohonan yang tidak dijawab',
  flagOverdue: 'Penghitungan batas waktu',
  refreshZone: 'Pembacaan zona DNS',
  sweepUploads: 'Pembersihan dan pencocokan berkas unggahan',
  maskComplaints: 'Penghapusan data pelapor pengaduan',
} satisfies DomainTexts['jobNames']

/** May hold `{job}`, `{times}` and `{since}`. */
export const jobTroubles = {
  failing:
    'Pekerjaan berkala “{job}” gagal sejak {since} ({times}×). Sebabnya tercatat dalam log peladen; mohon administrator memeriksanya.',
  late: 'Pekerjaan berkala “{job}” tidak terlaksana sejak {since}. Mohon administrator memeriksa log peladen atau menjalankan ulang layanan.',
} satisfies DomainTexts['jobTroubles']
