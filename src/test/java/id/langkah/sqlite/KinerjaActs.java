package id.langkah.sqlite;

import static id.langkah.sqlite.CrashOffice.TAHUN;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.service.DataKantor;
import id.langkah.service.KinerjaService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Acts on indicators, figures, requests and the archive. */
final class KinerjaActs {
    private static final int INDICATORS = 8;
    private static final List<String> HEADINGS = List.of(
            "Kode", "Sasaran", "Indikator", "Satuan", "Target tahun", "Target TW I", "Penanggung jawab", "Definisi");

    private KinerjaActs() {}

    private static DataKantor data(CrashOffice office) {
        return office.desk.data;
    }

    /** A table of indicators, some of which are stored already. */
    static List<List<String>> table(CrashOffice office) {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(HEADINGS);
        IntStream.rangeClosed(1, INDICATORS + office.more())
                .filter(nomor -> nomor <= 2 || office.dice(2) == 0)
                .forEach(nomor -> rows.add(List.of(
                        "IKU." + nomor,
                        "Pelayanan meningkat",
                        "Indikator ke-" + nomor,
                        "unit",
                        String.valueOf(100 + office.dice(50)),
                        String.valueOf(10 + office.dice(9)),
                        nomor % 2 == 0 ? "Sekretariat" : "Bidang",
                        office.label("Definisi"))));
        return rows;
    }

    static boolean takeIn(CrashOffice office) {
        String pasted =
                table(office).stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        KinerjaService kinerja = data(office).kinerja();
        return !kinerja.take(kinerja.preview(pasted, TAHUN)).isEmpty();
    }

    private static Optional<IndikatorTercatat> indicator(CrashOffice office) {
        return office.any(data(office).kinerja().indikator(TAHUN));
    }

    static boolean change(CrashOffice office) {
        Map<Long, id.langkah.domain.kinerja.Indikator> all = new HashMap<>();
        for (IndikatorTercatat indikatorTercatat : data(office).kinerja().indikator(TAHUN)) {
            all.put(
                    indikatorTercatat.id(),
                    Ubah.aktif(indikatorTercatat.indikator(), true).withPenanggungJawab(office.text("Bidang")));
        }
        return !all.isEmpty() && !data(office).kinerja().changeAll(all, "Rina").isEmpty();
    }

    static boolean move(CrashOffice office) {
        Optional<IndikatorTercatat> optional = indicator(office);
        optional.ifPresent(indikatorTercatat -> data(office).kinerja().move(indikatorTercatat.id(), office.dice(3)));
        return optional.isPresent();
    }

    static boolean remove(CrashOffice office) {
        Optional<IndikatorTercatat> optional = office.any(data(office).kinerja().semua().stream()
                .filter(indikatorTercatat -> indikatorTercatat.realisasi().isEmpty())
                .toList());
        optional.ifPresent(indikatorTercatat -> data(office).kinerja().remove(List.of(indikatorTercatat.id())));
        return optional.isPresent();
    }

    static boolean nextYear(CrashOffice office) {
        List<Integer> years = data(office).kinerja().tahun();
        int ke = TAHUN + 1 + office.dice(2);
        return years.contains(TAHUN)
                && !data(office).kinerja().takeNextYear(TAHUN, ke, true).isEmpty();
    }

    static boolean scale(CrashOffice office) {
        PengaturanKinerja old = data(office).kinerja().pengaturan();
        data(office)
                .kinerja()
                .save(new PengaturanKinerja(
                        old.skalaPredikat(),
                        old.skalaKategori(),
                        office.any(List.of(BatasAtas.values())).orElseThrow()));
        return true;
    }

    /** The figures of all years that match. */
    private static List<Realisasi> figures(CrashOffice office, Predicate<Realisasi> which) {
        return data(office).kinerja().indikator(TAHUN).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .filter(which)
                .toList();
    }

    private static Optional<Realisasi> figure(CrashOffice office, Status... status) {
        return office.any(figures(office, realisasi -> List.of(status).contains(realisasi.status())));
    }

    static boolean type(CrashOffice office) {
        var typed = new HashMap<KunciRealisasi, String>();
        for (IndikatorTercatat indikatorTercatat : data(office).kinerja().indikator(TAHUN)) {
            office.any(indikatorTercatat.indikator().ukuran().frekuensi().masa())
                    .filter(masa -> indikatorTercatat.indikator().ukuran().tipe() != TipeNilai.PREDIKAT)
                    .filter(masa -> isOpen(indikatorTercatat, masa))
                    .ifPresent(masa -> typed.put(
                            new KunciRealisasi(indikatorTercatat.id(), masa), String.valueOf(office.dice(1_000))));
        }
        return !typed.isEmpty()
                && !data(office).realisasi().type(typed, office.text("Staf")).isEmpty();
    }

    private static boolean isOpen(IndikatorTercatat indikatorTercatat, Masa masa) {
        Realisasi known = indikatorTercatat.realisasi().get(masa);
        return known == null || !known.status().isLocked();
    }

    private static boolean record(CrashOffice office, Realisasi figure, PeristiwaRealisasi fact) {
        data(office).realisasi().record(figure.kunci(), fact, office.text("Pejabat"));
        return true;
    }

    static boolean explain(CrashOffice office) {
        var analisis = new Analisis(
                office.text("Pendukung"),
                office.text("Penghambat"),
                "Tindak lanjut",
                "Bidang",
                LocalDate.of(TAHUN, 12, 1));
        return figure(office, Status.DRAF, Status.TERKUMPUL)
                .map(realisasi -> record(office, realisasi, new Dijelaskan(analisis)))
                .orElse(false);
    }

    /** Brings figures to the next state, or back to the first. */
    static boolean advance(CrashOffice office) {
        return figure(office, Status.DRAF, Status.TERKUMPUL, Status.DIVERIFIKASI)
                .map(realisasi -> record(office, realisasi, next(office, realisasi)))
                .orElse(false);
    }

    private static PeristiwaRealisasi next(CrashOffice office, Realisasi figure) {
        Status status = figure.status();
        if (status != Status.DRAF && office.dice(8) == 0) {
            return new Dikembalikan(office.text("Belum cocok"));
        }
        return status == Status.DRAF
                ? new Dikumpulkan(null)
                : status == Status.TERKUMPUL ? new Diverifikasi() : new Ditetapkan();
    }

    static boolean attach(CrashOffice office) throws IOException {
        Path scan = office.scan();
        Optional<Realisasi> figure = figure(office, Status.DRAF, Status.TERKUMPUL);
        figure.ifPresent(realisasi ->
                data(office).bukti().add(Map.of(realisasi.kunci(), List.of(scan)), office.text("Staf"), share -> {}));
        return figure.isPresent();
    }

    static boolean refer(CrashOffice office) {
        Optional<Realisasi> figure = figure(office, Status.DRAF, Status.TERKUMPUL);
        figure.ifPresent(realisasi -> data(office)
                .realisasi()
                .record(realisasi.kunci(), new BuktiDitambah(rujukan(office)), office.text("Staf")));
        return figure.isPresent();
    }

    private static Bukti.Rujukan rujukan(CrashOffice office) {
        return new Bukti.Rujukan(office.text("050"), null, "Lemari 2");
    }

    static boolean release(CrashOffice office) {
        Optional<Realisasi> figure = office.any(figures(
                office,
                realisasi ->
                        !realisasi.status().isLocked() && !realisasi.bukti().isEmpty()));
        figure.ifPresent(realisasi -> data(office)
                .bukti()
                .release(realisasi.kunci(), realisasi.bukti().getFirst().kunci(), office.text("Staf")));
        return figure.isPresent();
    }

    static boolean propose(CrashOffice office) {
        Optional<Realisasi> figure = office.any(figures(
                office,
                realisasi ->
                        realisasi.status().isLocked() && realisasi.terbuka().isEmpty()));
        figure.ifPresent(realisasi -> data(office)
                .perbaikan()
                .propose(
                        realisasi.kunci(),
                        String.valueOf(1_000 + office.dice(1_000)),
                        office.text("Salah hitung"),
                        List.of(rujukan(office)),
                        carrier(office),
                        office.text("Staf")));
        return figure.isPresent();
    }

    private static @Nullable Long carrier(CrashOffice office) {
        boolean byHand = office.dice(3) == 0;
        return office.any(data(office).pengerjaanPerbaikan().runs())
                .filter(run -> !byHand)
                .map(Pengerjaan::id)
                .orElse(null);
    }

    private static Optional<Realisasi> waiting(CrashOffice office) {
        return office.any(figures(office, realisasi -> realisasi.terbuka().isPresent()));
    }

    static boolean sign(CrashOffice office) {
        Optional<Realisasi> figure = waiting(office);
        figure.ifPresent(realisasi -> {
            Perbaikan open = realisasi.terbuka().orElseThrow();
            data(office).perbaikan().sign(realisasi.kunci(), open.tahap().next().orElseThrow(), office.text("Pejabat"));
        });
        return figure.isPresent();
    }

    static boolean refuse(CrashOffice office) {
        Optional<Realisasi> figure = waiting(office);
        figure.ifPresent(realisasi ->
                data(office).perbaikan().refuse(realisasi.kunci(), office.text("Tidak cukup"), "Kasubbag"));
        return figure.isPresent();
    }

    static boolean ask(CrashOffice office) {
        LocalDate day = LocalDate.of(TAHUN, 1, 5).plusDays(office.dice(50));
        List<Long> all = data(office).kinerja().indikator(TAHUN).stream()
                .map(IndikatorTercatat::id)
                .toList();
        Triwulan triwulan = office.any(List.of(Triwulan.values())).orElseThrow();
        List<PermintaanData> drafts =
                data(office).permintaan().draft(TAHUN, triwulan, all, day, day.plusDays(7), carrier(office));
        return !drafts.isEmpty() && !data(office).permintaan().add(drafts).isEmpty();
    }

    static Optional<PermintaanData> request(CrashOffice office) {
        return office.any(data(office).permintaan().list(TAHUN));
    }

    static boolean answered(CrashOffice office) {
        return request(office)
                .map(permintaanData -> data(office)
                        .permintaan()
                        .change(permintaanData.answered(LocalDate.of(TAHUN, 7, 1), office.text("Kurang"))))
                .isPresent();
    }

    static boolean unask(CrashOffice office) {
        Optional<PermintaanData> request = request(office);
        request.ifPresent(permintaanData -> data(office).permintaan().remove(permintaanData.id()));
        return request.isPresent();
    }

    /** Archives settled figures or a finished run. */
    static boolean archive(CrashOffice office) {
        Optional<Realisasi> figure = figure(office, Status.DITETAPKAN);
        Optional<Pengerjaan> run = office.any(data(office).arsip().runs());
        Optional<EntriArsip> draft = run.isPresent()
                ? run.map(pengerjaan -> data(office).arsip().draft(pengerjaan.id()))
                : figure.map(realisasi -> data(office).arsip().draft(List.of(realisasi.kunci())));
        draft.ifPresent(entriArsip -> data(office).arsip().add(inBox(office, entriArsip), "Arsiparis"));
        return draft.isPresent();
    }

    static EntriArsip inBox(CrashOffice office, EntriArsip draft) {
        return new EntriArsip(
                draft.id(),
                "000.8.6",
                draft.uraian(),
                draft.kurunWaktu(),
                draft.tingkatPerkembangan(),
                2,
                "berkas",
                String.valueOf(office.dice(100)),
                office.text("Lemari"),
                "",
                draft.pengerjaan(),
                draft.realisasi());
    }

    static Optional<EntriArsip> entry(CrashOffice office) {
        return office.any(data(office).arsip().list().entri());
    }

    static boolean rearrange(CrashOffice office) {
        return entry(office)
                .map(entriArsip -> data(office).arsip().change(inBox(office, entriArsip), "Arsiparis"))
                .isPresent();
    }

    static boolean unarchive(CrashOffice office) {
        Optional<EntriArsip> entry = entry(office);
        entry.ifPresent(entriArsip -> data(office).arsip().remove(entriArsip.id()));
        return entry.isPresent();
    }
}
