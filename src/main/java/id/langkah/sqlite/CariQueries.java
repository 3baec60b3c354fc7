package id.langkah.sqlite;

/**
 * The statements by which the search reads what it found. Each takes a JSON array of numbers, best
 * first, and keeps its order.
 */
final class CariQueries {
    static final String SOP = """
        SELECT v.sop AS id, v.nama AS judul, v.nomor || iif(v.nomor = '', '', ' · ') || coalesce(
                (SELECT group_concat(teks, ', ') FROM (SELECT teks FROM butir_sop
                    WHERE versi = v.id AND bagian = 'instansi' ORDER BY urut)), '') AS keterangan,
            '' AS boks, '' AS lokasi
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
        ORDER BY found.key
        """;
    static final String NAMES = """
        SELECT v.sop AS id, v.nama AS teks
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
        ORDER BY found.key
        """;
    static final String SOP_TEXTS = """
        SELECT v.sop AS id, a.uraian AS teks
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
            JOIN aktivitas a ON a.versi = v.id
        ORDER BY found.key, a.urut
        """;
    static final String PENGERJAAN = """
        SELECT p.id, coalesce(d.judul, '') AS judul, v.nama AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN pengerjaan p ON p.id = found.value
            JOIN versi_sop v ON v.id = p.versi
            LEFT JOIN peristiwa d ON d.pengerjaan = p.id AND d.urut = 1
            LEFT JOIN arsip a ON a.id = (SELECT max(id) FROM arsip WHERE pengerjaan = p.id)
        ORDER BY found.key
        """;
    static final String PENGERJAAN_TEXTS = """
        SELECT p.pengerjaan AS id, concat_ws(' · ', nullif(alasan, ''), nullif(nama, ''), nullif(nomor, ''),
            nullif(catatan, ''), nullif(oleh, '')) AS teks
        FROM jsonb_each(?) found CROSS JOIN peristiwa p ON p.pengerjaan = found.value
        ORDER BY found.key, p.urut
        """;
    static final String INDIKATOR = """
        SELECT i.id, i.indikator AS judul,
            'Tahun ' || i.tahun || iif(i.sasaran = '', '', ', ' || i.sasaran) AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN indikator i ON i.id = found.value
            LEFT JOIN arsip a ON a.id = (SELECT max(k.arsip) FROM realisasi_arsip k
                JOIN realisasi r ON r.id = k.realisasi WHERE r.indikator = i.id)
        ORDER BY found.key
        """;
    static final String INDIKATOR_TEXTS = """
        SELECT r.indikator AS id, concat_ws(' · ', nullif(alasan, ''), nullif(faktor_pendukung, ''),
            nullif(faktor_penghambat, ''), nullif(tindak_lanjut, ''), nullif(pelaksana, '')) AS teks
        FROM jsonb_each(?) found CROSS JOIN realisasi r ON r.indikator = found.value
            JOIN peristiwa_realisasi p ON p.realisasi = r.id
        ORDER BY found.key, r.masa, p.urut
        """;
    static final String BUKTI = """
        SELECT i.id, b.sidik, b.nama, b.ukuran, b.tanggal, b.nomor, b.letak,
            i.indikator AS keterangan, r.masa, i.tahun,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN bukti b ON b.id = found.value
            JOIN realisasi r ON r.id = b.realisasi JOIN indikator i ON i.id = r.indikator
            LEFT JOIN arsip a ON a.id =
                (SELECT max(arsip) FROM realisasi_arsip WHERE realisasi = r.id)
        ORDER BY found.key
        """;
    /** The nodes of all trees, few enough to be read whole; there is no index of their words. Takes nothing. */
    static final String POHON = """
        SELECT s.id, s.tingkat, s.kode, s.uraian, s.penanggung_jawab,
            'Renstra ' || r.awal || '–' || r.akhir AS keterangan
        FROM simpul_pohon s JOIN renstra r ON r.id = s.renstra
        ORDER BY r.akhir DESC, r.id DESC, s.urut, s.id
        """;

    static final String ARSIP = """
        SELECT a.id, a.uraian AS judul, a.kurun_waktu AS keterangan, a.boks, a.lokasi
        FROM jsonb_each(?) found CROSS JOIN arsip a ON a.id = found.value
        ORDER BY found.key
        """;

    private CariQueries() {}
}
