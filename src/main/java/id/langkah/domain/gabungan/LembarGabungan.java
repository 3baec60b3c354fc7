package id.langkah.domain.gabungan;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.RekapKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables for several offices: ranking and common indicators. */
public final class LembarGabungan {
    /** The key of the column whose mean stands below the ranking. */
    public static final String CAPAIAN = "Capaian";

    /** Up to this many offices the table of common indicators has three columns for each, otherwise one. */
    private static final int FEW = 4;

    private final RekapGabungan rekap;

    private LembarGabungan(RekapGabungan rekap) {
        this.rekap = rekap;
    }

    /** All tables: ranking, common indicators, then one table for each office that sent figures. */
    public static List<Lembar<?>> semua(RekapGabungan rekap) {
        var all = new ArrayList<Lembar<?>>();
        all.add(peringkat(rekap));
        all.add(bersama(rekap));
        rekap.kantor().stream()
                .filter(hasil -> hasil.kantor().kiriman() != null)
                .forEach(hasil -> all.add(LembarKantor.of(rekap, hasil)));
        return all;
    }

    /** The ranking of the offices. */
    public static Lembar<HasilKantor> peringkat(RekapGabungan rekap) {
        return Lembar.of(
                "PeringkatKantor",
                "Peringkat Kantor",
                "Rekap Gabungan Kinerja per Kantor",
                "Belum ada kantor.",
                List.of(
                        KolomRekap.of(
                                "Peringkat",
                                "Peringkat",
                                11,
                                JenisKolom.URUTAN,
                                hasil -> hasil.peringkat() == 0 ? null : hasil.peringkat()),
                        teks("Kantor", "Kantor", 44, hasil -> hasil.kantor().nama()),
                        KolomRekap.of(
                                "Indikator",
                                "Indikator",
                                11,
                                JenisKolom.BULAT,
                                hasil -> hasil.rata().seluruh()),
                        KolomRekap.of(
                                "Terukur",
                                "Terukur",
                                11,
                                JenisKolom.BULAT,
                                hasil -> hasil.rata().dihitung()),
                        KolomRekap.of(
                                CAPAIAN,
                                "Rata-rata capaian (%)",
                                14,
                                JenisKolom.DESIMAL,
                                hasil -> IsiSel.of(hasil.rata())),
                        kata("Kategori", "Kategori", 18, LembarGabungan::kategori),
                        KolomRekap.of("Diterima", "Diterima", 20, JenisKolom.SAAT, LembarGabungan::diterima),
                        teks("Keterangan", "Keterangan", 24, HasilKantor::keterangan)),
                rekap.kantor(),
                catatan(rekap));
    }

    private static String kategori(HasilKantor hasil) {
        return Optional.ofNullable(hasil.kategori()).map(Kategori::nama).orElse(IsiSel.TIDAK_ADA);
    }

    private static @Nullable Object diterima(HasilKantor hasil) {
        KirimanKantor kiriman = hasil.kantor().kiriman();
        return kiriman == null ? null : kiriman.diterima();
    }

    private static List<String> catatan(RekapGabungan rekap) {
        String belum = rekap.belum().isEmpty()
                ? "Semua kantor sudah mengirim."
                : "Belum mengirim: " + String.join(", ", rekap.belum()) + ".";
        String skala = rekap.skala().kategori().stream()
                .map(kategori -> kategori.nama() + " mulai " + Angka.write(kategori.batasBawah()))
                .collect(joining(", "));
        return List.of(
                "Rata-rata seluruh kantor: " + rekap.rata().tercetak() + " %. " + belum,
                "Yang dirata-ratakan: " + rekap.dasar().kata() + ", dihitung menurut pengaturan kantor pengirim.",
                "Kategori: " + skala + ".");
    }

    /** All indicators with one or three columns for each office that sent figures. */
    public static Lembar<IndikatorBersama> bersama(RekapGabungan rekap) {
        var own = new LembarGabungan(rekap);
        List<KantorGabungan> sent = rekap.kantor().stream()
                .map(HasilKantor::kantor)
                .filter(kantor -> kantor.kiriman() != null)
                .toList();
        var kolom = new ArrayList<KolomRekap<IndikatorBersama>>();
        kolom.add(teks("Indikator", "Indikator", 48, IndikatorBersama::indikator));
        kolom.add(kata("Satuan", "Satuan", 13, IndikatorBersama::satuan));
        for (int i = 0; i < sent.size(); i++) {
            own.add(kolom, sent.get(i), "K" + (i + 1), sent.size() <= FEW);
        }
        kolom.add(KolomRekap.of(
                "Rata", "Rata-rata capaian (%)", 13, JenisKolom.DESIMAL, baris -> IsiSel.of(baris.rata())));
        kolom.add(persen("Tertinggi", "Tertinggi (%)", baris -> baris.tertinggi()));
        kolom.add(persen("Terendah", "Terendah (%)", baris -> baris.terendah()));
        return Lembar.of(
                "IndikatorBersama",
                "Indikator per Kantor",
                "Capaian Indikator per Kantor",
                "Belum ada kiriman.",
                kolom,
                rekap.bersama(),
                List.of(
                        "Indikator dianggap sama bila uraian dan satuannya sama.",
                        "Sel kosong: kantor itu tidak memiliki indikatornya. Tanda –: belum dapat dihitung."));
    }

    private void add(List<KolomRekap<IndikatorBersama>> kolom, KantorGabungan kantor, String kunci, boolean lengkap) {
        long id = kantor.id();
        if (lengkap) {
            kolom.add(angka(kunci + "Target", "Target", id, this::target).dalam(kantor.nama()));
            kolom.add(
                    angka(kunci + "Realisasi", "Realisasi", id, this::realisasi).dalam(kantor.nama()));
        }
        KolomRekap<IndikatorBersama> capaian = KolomRekap.of(
                kunci + CAPAIAN,
                lengkap ? "Capaian (%)" : kantor.nama(),
                lengkap ? 12 : 15,
                JenisKolom.DESIMAL,
                baris -> capaian(baris.kantor(), baris.capaian(), id));
        kolom.add(lengkap ? capaian.dalam(kantor.nama()) : capaian.dalam("Capaian (%)"));
    }

    private static @Nullable Object capaian(Map<Long, BarisKantor> kantor, Map<Long, BigDecimal> capaian, long id) {
        BigDecimal persen = capaian.get(id);
        if (persen != null) {
            return IsiSel.bulat(persen);
        }
        return kantor.containsKey(id) ? IsiSel.TIDAK_ADA : null;
    }

    private static KolomRekap<IndikatorBersama> angka(
            String kunci, String judul, long id, Function<BarisKantor, Nilai> nilai) {
        return KolomRekap.of(kunci, judul, 13, JenisKolom.ANGKA, baris -> {
            BarisKantor own = baris.kantor().get(id);
            return own == null ? null : LembarKantor.sel(nilai.apply(own));
        });
    }

    private static KolomRekap<IndikatorBersama> persen(
            String kunci, String judul, Function<IndikatorBersama, Optional<BigDecimal>> nilai) {
        return KolomRekap.of(
                kunci,
                judul,
                12,
                JenisKolom.DESIMAL,
                baris -> nilai.apply(baris).<Object>map(IsiSel::bulat).orElse(IsiSel.TIDAK_ADA));
    }

    /** The target to which the deciding capaian refers. */
    private Nilai target(BarisKantor baris) {
        TriwulanKantor triwulan = baris.triwulan(rekap.akhir());
        return switch (rekap.dasar()) {
            case TRIWULAN -> triwulan.target();
            case SAMPAI -> triwulan.targetSampai();
            case TAHUN -> triwulan.targetTahun();
        };
    }

    /** The realisasi of the quarter for a quarter, otherwise of the year up to the end of the period. */
    private Nilai realisasi(BarisKantor baris) {
        TriwulanKantor triwulan = baris.triwulan(rekap.akhir());
        return rekap.dasar() == RekapKinerja.Dasar.TRIWULAN ? triwulan.realisasi() : triwulan.sampai();
    }
}
