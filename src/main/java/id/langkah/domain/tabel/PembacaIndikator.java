package id.langkah.domain.tabel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.DugaanUkuran;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PemeriksaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Previews what importing a table would change in the indicators of a year. Missing columns and
 * blank cells leave stored values unchanged; assumptions are reported.
 */
public final class PembacaIndikator {
    private final KamusJudul kamus;
    private final PengaturanKinerja pengaturan;
    private final List<IndikatorTercatat> ada;
    private final PilihanImpor pilihan;
    private final List<Ringkas.DiBaris> temuan = new ArrayList<>();
    private final Map<DugaanDiri, List<Integer>> dugaan = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private record DugaanDiri(KolomIndikator kolom, String nilai, String sebab, boolean dipakai) {}

    /** @param ada the stored indicators of that year */
    public PembacaIndikator(
            KamusJudul kamus, PengaturanKinerja pengaturan, Collection<IndikatorTercatat> ada, PilihanImpor pilihan) {
        this.kamus = kamus;
        this.pengaturan = pengaturan;
        this.ada = List.copyOf(ada);
        this.pilihan = pilihan;
    }

    /** The preview of the import; nothing is written. */
    public HasilIndikator of(BukuMasuk buku) {
        if (Masalah.anyGalat(buku.masalah())) {
            return HasilIndikator.refused(buku.masalah());
        }
        return TabelTerpilih.of(buku, kamus, pilihan)
                .map(terpilih -> of(buku, terpilih))
                .orElseGet(() -> HasilIndikator.refused(List.of(TabelTerpilih.tidakAda(buku))));
    }

    private HasilIndikator of(BukuMasuk buku, TabelTerpilih terpilih) {
        TabelMasuk tabel = terpilih.tabel();
        var pemadan = new PemadanIndikator(ada, pilihan.padanan());
        var baris = new ArrayList<HasilIndikator.Baris>();
        for (BarisMasuk barisMasuk : tabel.baris()) {
            baris.add(row(barisMasuk, pemadan.find(barisMasuk), terpilih));
        }
        var masalah = new ArrayList<>(buku.masalah());
        masalah.addAll(terpilih.masalah(pilihan));
        masalah.addAll(heads(terpilih, baris));
        masalah.addAll(Ringkas.kumpul(temuan, tabel.lembar().tempat()));
        if (baris.isEmpty() && !Masalah.anyGalat(masalah)) {
            masalah.add(Masalah.galat(
                    "Tabel tidak berisi indikator.",
                    tabel.lembar().tempat().isEmpty() ? "Tabel" : tabel.lembar().tempat(),
                    "Sertakan baris di bawah judulnya."));
        }
        masalah.addAll(new PemeriksaIndikator(pengaturan)
                .checkTogether(baris.stream().map(butir -> butir.beda().masuk()).toList()));
        return new HasilIndikator(
                terpilih.nama(), terpilih.dipilih(), tabel.judul().kolom(), baris, dugaan(), masalah);
    }

    private HasilIndikator.Baris row(BarisMasuk baris, PemadanIndikator.Padanan padanan, TabelTerpilih terpilih) {
        Optional<IndikatorTercatat> stored = padanan.tercatat();
        Map<KolomIndikator, String> teks = texts(baris, stored.isPresent());
        IsianIndikator isian = stored.map(tercatat ->
                        IsianIndikator.of(tercatat.indikator().terkini()).with(teks))
                .orElseGet(() -> IsianIndikator.of(kamus.tahun(), teks));
        Map<KolomIndikator, String> perubahan = TargetMasuk.perubahan(baris);
        IsianIndikator.Terbaca read = isian.with(perubahan).read(pengaturan);
        read.masalah().forEach(masalah -> found(baris, masalah, terpilih));
        guess(baris, isian, read.indikator(), stored.isPresent());
        stored.ifPresent(tercatat -> once(baris, tercatat));
        Optional<Target> murni = perubahan.isEmpty()
                ? Optional.empty()
                : Optional.of(isian.indikator(pengaturan).target());
        Indikator masuk = new TargetMasuk(pilihan.dokumen()).assemble(read.indikator(), murni, stored);
        BedaIndikator beda = BedaIndikator.of(masuk, stored);
        changed(baris, masuk, stored);
        doubt(baris, padanan, beda);
        return new HasilIndikator.Baris(baris.nomor(), beda, padanan.mirip());
    }

    /**
     * The texts of a row by field.
     *
     * @param stored whether the indicator is stored already; then only filled cells are returned
     */
    private Map<KolomIndikator, String> texts(BarisMasuk baris, boolean stored) {
        var texts = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        baris.sel().forEach((makna, teks) -> {
            if (makna instanceof Makna.Bidang bidang && bidang.kolom() != KolomIndikator.NOMOR) {
                texts.put(bidang.kolom(), teks);
            }
        });
        if (!baris.sasaran().isEmpty()) {
            texts.put(KolomIndikator.SASARAN, baris.sasaran());
        }
        if (stored) {
            texts.entrySet().removeIf(sel -> sel.getValue().isBlank() && !empties(sel.getKey()));
        }
        texts.putAll(pilihan.isi().getOrDefault(baris.nomor(), Map.of()));
        return texts;
    }

    private boolean empties(KolomIndikator kolom) {
        return pilihan.kosongMengosongkan()
                && kolom != KolomIndikator.INDIKATOR
                && kolom != KolomIndikator.KODE
                && kolom.pilihan().isEmpty();
    }

    private void guess(BarisMasuk baris, IsianIndikator isian, Indikator indikator, boolean stored) {
        if (!stored && isian.teks(KolomIndikator.CARA_HITUNG).isEmpty()) {
            String satuan = indikator.ukuran().satuan();
            assumed(
                    baris,
                    KolomIndikator.CARA_HITUNG,
                    indikator.ukuran().caraHitung().kata(),
                    satuan.isEmpty() ? "satuan kosong" : "satuan " + satuan,
                    true);
        }
        boolean wordy = indikator.ukuran().tipe() == TipeNilai.TEKS
                && TipeNilai.ofSatuan(indikator.ukuran().satuan()).isEmpty();
        if (!stored && wordy && isian.teks(KolomIndikator.TIPE).isEmpty()) {
            assumed(baris, KolomIndikator.TIPE, TipeNilai.TEKS.kata(), "target bukan angka", true);
        }
        boolean silent = baris.sel(KolomIndikator.ARAH).isEmpty()
                && !pilihan.isi().getOrDefault(baris.nomor(), Map.of()).containsKey(KolomIndikator.ARAH);
        boolean positive = indikator.ukuran().rumus() == RumusCapaian.POSITIF
                && indikator.ukuran().tipe().isNumeric();
        if (!stored && silent && positive && DugaanUkuran.arah(indikator.nama()).isPresent()) {
            assumed(
                    baris,
                    KolomIndikator.ARAH,
                    RumusCapaian.of(Arah.NEGATIF).kata(),
                    "makin sedikit makin baik",
                    false);
        }
    }

    private void assumed(BarisMasuk baris, KolomIndikator kolom, String nilai, String sebab, boolean dipakai) {
        dugaan.computeIfAbsent(new DugaanDiri(kolom, nilai, sebab, dipakai), key -> new ArrayList<>())
                .add(baris.nomor());
    }

    private List<Dugaan> dugaan() {
        return dugaan.entrySet().stream()
                .map(entry -> new Dugaan(
                        entry.getKey().kolom(),
                        entry.getKey().nilai(),
                        entry.getKey().sebab(),
                        entry.getValue(),
                        entry.getKey().dipakai()))
                .toList();
    }

    private void once(BarisMasuk baris, IndikatorTercatat tercatat) {
        if (!taken.add(tercatat.id())) {
            temuan.add(new Ringkas.DiBaris(
                    baris.nomor(),
                    "",
                    -1,
                    Masalah.galat(
                            "Indikator \"" + tercatat.indikator().nama() + "\" disebut lebih dari satu baris.",
                            "",
                            "Sisakan satu baris, atau jadikan salah satunya indikator baru.")));
        }
    }

    private void found(BarisMasuk baris, Masalah masalah, TabelTerpilih terpilih) {
        int letak = terpilih.kolom(pilihan).stream()
                .filter(kolom -> kolom.makna() instanceof Makna.Bidang bidang
                        && bidang.kolom().kata().equals(masalah.tempat()))
                .mapToInt(KolomMasuk::letak)
                .findFirst()
                .orElse(-1);
        boolean faulty = letak >= 0
                && LembarMasuk.fault(terpilih.tabel().lembar().sel(baris.nomor() - 1, letak))
                        .isPresent();
        if (!faulty) {
            temuan.add(new Ringkas.DiBaris(baris.nomor(), masalah.tempat(), letak, masalah));
        }
    }

    private void doubt(BarisMasuk baris, PemadanIndikator.Padanan padanan, BedaIndikator beda) {
        boolean chosen = pilihan.padanan().containsKey(baris.nomor());
        padanan.mirip().filter(mirip -> !chosen).ifPresent(mirip -> {
            boolean same = padanan.tercatat().isPresent();
            String kode = mirip.indikator().kode().isBlank()
                    ? ""
                    : " " + mirip.indikator().kode();
            temuan.add(new Ringkas.DiBaris(
                    baris.nomor(),
                    "",
                    -1,
                    Masalah.peringatan(
                            same
                                    ? "Dianggap sama dengan indikator%s \"%s\" yang sudah ada."
                                            .formatted(kode, mirip.indikator().nama())
                                    : "Uraiannya sama dengan indikator%s \"%s\" yang sudah ada, tetapi dianggap baru."
                                            .formatted(kode, mirip.indikator().nama()),
                            "",
                            same
                                    ? "Pilih \"Indikator baru\" bila memang lain."
                                    : "Pilih indikator yang sudah ada bila memang sama.")));
        });
        if (beda instanceof BedaIndikator.Berubah berubah && !chosen && isAnother(berubah)) {
            temuan.add(new Ringkas.DiBaris(
                    baris.nomor(),
                    KolomIndikator.KODE.kata(),
                    -1,
                    Masalah.peringatan(
                            "Kode \"%s\" sudah dipakai indikator \"%s\"; uraiannya akan menjadi \"%s\"."
                                    .formatted(
                                            berubah.semula().kode(),
                                            berubah.semula().nama(),
                                            berubah.masuk().nama()),
                            "",
                            "Ganti kodenya bila ini indikator lain.")));
        }
        boolean recounted = beda instanceof BedaIndikator.Berubah berubah
                && berubah.terkunci()
                && !berubah.semula().ukuran().equals(berubah.masuk().ukuran());
        if (recounted) {
            temuan.add(new Ringkas.DiBaris(
                    baris.nomor(),
                    "",
                    -1,
                    Masalah.peringatan(
                            "Nilai indikator \"" + beda.masuk().nama()
                                    + "\" sudah ditetapkan, sedangkan cara mengukurnya berbeda.",
                            "",
                            "Pastikan perubahannya sudah disahkan; capaiannya dihitung ulang.")));
        }
    }

    /** Whether the wording changed so much that the number may belong to another indicator. */
    private static boolean isAnother(BedaIndikator.Berubah berubah) {
        String before = Ejaan.letters(berubah.semula().nama());
        String now = Ejaan.letters(berubah.masuk().nama());
        int most = Math.max(before.length(), now.length()) / 3;
        return Ejaan.distance(before, now, most) > most;
    }

    /** Reports that targets are imported as changed targets, and from which quarter they are in force. */
    private void changed(BarisMasuk baris, Indikator masuk, Optional<IndikatorTercatat> stored) {
        List<PerubahanTarget> before =
                stored.map(tercatat -> tercatat.indikator().perubahan()).orElse(List.of());
        if (masuk.perubahan().isEmpty() || masuk.perubahan().equals(before)) {
            return;
        }
        Optional<Triwulan> settled = stored.flatMap(IndikatorTercatat::ditetapkanTerakhir);
        Triwulan berlaku = masuk.perubahan().getLast().berlaku();
        boolean late = settled.filter(last -> last.compareTo(berlaku) >= 0).isPresent();
        temuan.add(new Ringkas.DiBaris(
                baris.nomor(),
                "",
                -1,
                late
                        ? Masalah.galat(
                                "Nilai sampai Triwulan IV sudah ditetapkan, jadi targetnya tidak dapat diubah lagi.",
                                "",
                                "Hapus perubahan targetnya dari tabel.")
                        : Masalah.peringatan(
                                "Target baru dicatat sebagai perubahan yang berlaku sejak " + berlaku.kata()
                                        + "; triwulan sebelumnya tetap dengan target lama.",
                                "",
                                "Pilih triwulan lain bila dokumennya berlaku lebih awal atau lebih akhir.")));
    }

    /** Reports what is assumed for all new indicators because a column is missing, and what is read elsewhere. */
    private List<Masalah> heads(TabelTerpilih terpilih, List<HasilIndikator.Baris> baris) {
        var masalah = new ArrayList<Masalah>();
        String tempat = terpilih.tabel().lembar().tempat();
        String where = tempat.isEmpty() ? "Baris judul" : tempat + ", baris judul";
        boolean anyNew = baris.stream().anyMatch(butir -> butir.beda() instanceof BedaIndikator.Baru);
        if (anyNew) {
            Map<KolomIndikator, String> usual = Map.of(
                    KolomIndikator.ARAH, "semua indikator baru dianggap Positif",
                    KolomIndikator.FREKUENSI, "semua indikator baru dianggap Triwulanan");
            List.of(KolomIndikator.ARAH, KolomIndikator.FREKUENSI).stream()
                    .filter(kolom -> !terpilih.tabel().judul().has(Makna.of(kolom)))
                    .forEach(kolom -> masalah.add(Masalah.saran(
                            "Kolom " + kolom.kata() + " tidak ada; " + usual.get(kolom) + ".",
                            where,
                            "Periksa sesudah diimpor, atau tambahkan kolomnya.")));
        }
        Map<Boolean, String> unread = terpilih.kolom(pilihan).stream()
                .filter(kolom -> kolom.dikenal()
                        && !(kolom.makna() instanceof Makna.Bidang)
                        && !(kolom.makna() instanceof Makna.Perubahan))
                .collect(groupingBy(
                        kolom -> kolom.makna() instanceof Makna.Capai,
                        mapping(kolom -> "\"" + kolom.judul() + "\"", joining(", "))));
        Optional.ofNullable(unread.get(true))
                .ifPresent(heads -> masalah.add(Masalah.saran(
                        "Kolom " + heads + " berisi realisasi dan tidak dibaca di sini.",
                        where,
                        "Baca dengan Baca realisasi… sesudah indikatornya disimpan.")));
        Optional.ofNullable(unread.get(false))
                .ifPresent(heads -> masalah.add(Masalah.saran(
                        "Kolom " + heads + " tidak disimpan sebagai indikator.",
                        where,
                        "Tentukan arti kolomnya bila isinya diperlukan.")));
        return masalah;
    }
}
