/** On the receipt of what was handed in over the counter. */
export const receipt = {
  title: 'TANDA TERIMA',
  from: 'Dari',
  request: 'Permohonan',
  requirement: 'Persyaratan',
  items: 'Barang',
  receivedOn: 'Tanggal diterima',
  sentence:
    'Barang tersebut telah diterima untuk diperiksa. Tanda terima ini belum menyatakan kelengkapan dan keabsahannya.',
  handedOver: 'Yang menyerahkan,',
  received: 'Yang menerima,',
}
