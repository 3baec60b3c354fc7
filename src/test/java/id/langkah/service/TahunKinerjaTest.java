package id.langkah.service;

import static id.langkah.service.KinerjaOffice.TAHUN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.HasilCari;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RekapPengumpulan;
import id.langkah.domain.rekap.RekapPerbaikan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.PermintaanStore;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One office's year: targets, four quarters, a lock, a correction through its SOP, the archive. */
@Execution(ExecutionMode.CONCURRENT)
class TahunKinerjaTest {
    private static final Periode SETAHUN = new Periode(TAHUN, Periode.Jenis.TAHUN, 1);

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private PengerjaanService runs;
    private DataKantor data;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        data = kantor.data;
        runs = new PengerjaanService(kantor.database, kantor::now);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    @Test
    void goesFromTargetsToTheArchive() throws IOException {
        for (Triwulan triwulan : Triwulan.values()) {
            kantor.goOn(LocalDateTime.of(TAHUN, 3, 25, 8, 0).plusMonths(3L * triwulan.nomor() - 3));
            collect(triwulan);
        }
        assertThat(statuses()).containsOnly(Status.DITETAPKAN);
        yearIs("102");
        correctBySop(kantor.kunci("IKU.1", Triwulan.II), "28");
        yearIs("100");
        archive();
        assertThat(statuses()).containsOnly(Status.DIARSIPKAN);
        findsItAll();
        rekapTellsTheSame();
    }

    /** A period's rekap, which reads a part of the file, tells what all of the file would make it tell. */
    private void readsWhatItSpeaksOf(RekapService service, Periode periode) {
        Rekap whole =
                Rekap.of(periode, kantor.now(), new SopStore(kantor.database).newest(), runs.list(), runs.jamKerja());
        assertThat(service.paket(periode))
                .isEqualTo(PaketRekap.of(
                        whole,
                        data.kinerja().semua(),
                        new PermintaanStore(kantor.database).all(),
                        data.arsip().list().entri(),
                        data.kinerja().pengaturan()));
    }

    private void rekapTellsTheSame() throws IOException {
        var service = new RekapService(kantor.database, kantor::now);
        PaketRekap paket = service.paket(SETAHUN);
        assertThat(paket.kinerja())
                .isEqualTo(RekapKinerja.of(
                        SETAHUN, data.kinerja().semua(), data.kinerja().pengaturan()));
        assertThat(paket.perbaikan().baris()).hasSize(1);
        for (int tahun = TAHUN - 1; tahun <= TAHUN + 2; tahun++) {
            Periode.of(tahun).forEach(periode -> readsWhatItSpeaksOf(service, periode));
        }
        assertThat(paket.pengumpulan().baris()).hasSize(8);
        assertThat(paket.arsip().entri()).hasSize(2);
        assertThat(paket.rekap().pengerjaan()).hasSize(1);
        Path file = folder.resolve("rekap.xlsx");
        service.write(paket, PilihanRekap.lazim(SETAHUN), file, share -> {});
        workbookTellsTheSame(file, paket.kinerja());
    }

    /** The figures of the file, of the rekap and of the database are the same. */
    private void workbookTellsTheSame(Path file, RekapKinerja rekap) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("Rekap Kinerja");
            for (BarisKinerja baris : rekap.baris()) {
                List<Cell> row = FilledForm.row(sheet, baris.indikator().nama());
                List<Object> figures =
                        row.stream().map(c -> FilledForm.figure(c, evaluator)).toList();
                List<Object> kept = Stream.of(Triwulan.values())
                        .map(triwulan -> kept(baris.indikator().kode(), triwulan))
                        .toList();
                assertThat(figures).as(baris.indikator().nama()).containsSequence(kept);
                assertThat(figures)
                        .as("the capaian of the year, reckoned anew")
                        .contains(baris.tahun().angka().orElseThrow().doubleValue());
            }
            assertThat(FilledForm.row(workbook.getSheet("Rekap Perbaikan"), "Rumah layak huni dibangun"))
                    .extracting(c -> FilledForm.figure(c, evaluator))
                    .containsSequence(30.0, 28.0, -2.0);
        }
    }

    /**
     * What the database keeps of a quarter: the sum of its months, a number, a text, or nothing.
     */
    private Object kept(String kode, Triwulan triwulan) {
        IndikatorTercatat tercatat = kantor.indikator(kode);
        if (tercatat.indikator().ukuran().frekuensi() == Frekuensi.BULANAN) {
            return triwulan.bulan().stream()
                    .map(bulan -> kantor.figure(kode, bulan).nilai().angka())
                    .mapToDouble(angka -> requireNonNull(angka).doubleValue())
                    .sum();
        }
        Nilai nilai = kantor.figure(kode, triwulan).nilai();
        BigDecimal angka = nilai.angka();
        boolean word = tercatat.indikator().ukuran().tipe() == TipeNilai.PREDIKAT;
        return angka == null || word ? nilai.teks() : (Object) angka.doubleValue();
    }

    private List<Status> statuses() {
        return data.kinerja().indikator(TAHUN).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .map(figure -> figure.status())
                .distinct()
                .toList();
    }

    /** Asks the bidang with forms, reads back what they fill in, and brings it to Ditetapkan. */
    private void collect(Triwulan triwulan) throws IOException {
        LocalDate today = kantor.now().toLocalDate();
        List<Long> all = data.kinerja().indikator(TAHUN).stream()
                .map(IndikatorTercatat::id)
                .toList();
        List<PermintaanData> letters =
                data.permintaan().add(data.permintaan().draft(TAHUN, triwulan, all, today, today.plusDays(10), null));
        assertThat(letters).extracting(PermintaanData::bidang).containsExactly("Bidang Perumahan", "Sekretariat");
        Map<KunciRealisasi, String> answers = answers(triwulan);
        List<Path> papers = data.formulir().write(letters, folder, share -> {});
        var back = new ArrayList<Path>();
        for (int i = 0; i < letters.size(); i++) {
            List<String> inputs = data.formulir().of(letters.get(i)).baris().stream()
                    .map(baris -> answers.getOrDefault(baris.kunci(), ""))
                    .toList();
            back.add(FilledForm.of(papers.get(3 * i + 2), inputs));
        }
        kantor.goOn(kantor.now().plusDays(9));
        PratinjauFormulir pratinjau = data.formulir().preview(back, share -> {});
        assertThat(pratinjau.masalah()).isEmpty();
        assertThat(data.formulir().take(pratinjau, "Staf"))
                .allMatch(PermintaanData::isLengkap)
                .extracting(PermintaanData::diterima)
                .containsOnly(today.plusDays(9));
        assertThat(answers.keySet()).allSatisfy(kunci -> {
            assertThat(data.realisasi().get(kunci).nilai().teks()).isEqualTo(answers.get(kunci));
            assertThat(data.realisasi().get(kunci).status()).isEqualTo(Status.TERKUMPUL);
        });
        for (PeristiwaRealisasi fact : List.of(new Diverifikasi(), new Ditetapkan())) {
            data.realisasi()
                    .record(
                            answers.keySet().stream()
                                    .map(kunci -> new Catatan(kunci, fact))
                                    .toList(),
                            "Sekretaris");
        }
        assertThat(RekapPengumpulan.of(
                                new Periode(TAHUN, Periode.Jenis.TRIWULAN, triwulan.nomor()),
                                today.plusDays(30),
                                data.permintaan().list(TAHUN),
                                data.kinerja().semua())
                        .jumlah(PermintaanData.Status.LENGKAP))
                .isGreaterThanOrEqualTo(2);
    }

    /** What the bidang write into their forms: one complaint a month, the predicate at the end. */
    private Map<KunciRealisasi, String> answers(Triwulan triwulan) {
        int at = triwulan.nomor() - 1;
        var answers = new HashMap<KunciRealisasi, String>();
        answers.put(
                kantor.kunci("IKU.1", triwulan), List.of("10", "30", "30", "32").get(at));
        answers.put(
                kantor.kunci("IKU.4", triwulan), List.of("20", "45", "70", "95").get(at));
        triwulan.bulan().forEach(bulan -> answers.put(kantor.kunci("IKU.2", bulan), "1"));
        if (triwulan == Triwulan.IV) {
            answers.put(kantor.kunci("IKU.3", triwulan), "BB");
        }
        return answers;
    }

    /** Its target is 100, so that what was built is its capaian too. */
    private void yearIs(String realisasi) {
        BarisKinerja rumah = RekapKinerja.of(SETAHUN, data.kinerja().semua(), PengaturanKinerja.BAKU)
                .baris()
                .getFirst();
        assertThat(rumah.tahun().tercetak()).isEqualTo(realisasi);
        assertThat(rumah.sampai().teks()).isEqualTo(realisasi);
    }

    private void correctBySop(KunciRealisasi kunci, String menjadi) throws IOException {
        kantor.goOn(LocalDateTime.of(TAHUN, 12, 28, 8, 0));
        assertThatThrownBy(() -> data.realisasi().type(Map.of(kunci, menjadi), "Staf"))
                .isInstanceOf(MasalahException.class);
        long run = startPerbaikan();
        Path scan = Files.writeString(folder.resolve("berita acara.txt"), "28 unit");
        Bukti bukti = data.bukti().keep(scan);
        for (int row = 0; row < 10; row++) {
            if (data.pengerjaanPerbaikan()
                    .keadaan(run)
                    .flatMap(KeadaanPerbaikan::tawaran)
                    .filter(pendingStep -> pendingStep.tahap() == TahapPerbaikan.DIUSULKAN)
                    .isPresent()) {
                data.perbaikan().propose(kunci, menjadi, "salah hitung", List.of(bukti), run, "Staf");
            }
            finish(run, row);
        }
        assertThat(runs.get(run).status()).isEqualTo(Pengerjaan.Status.SELESAI);
        BarisPerbaikan done =
                RekapPerbaikan.of(SETAHUN, data.kinerja().semua()).baris().getFirst();
        assertThat(done.perbaikan().isDisetujui()).isTrue();
        assertThat(done.perbaikan().semula()).isEqualTo(Nilai.of(30));
        assertThat(done.perbaikan()
                        .tanda(TahapPerbaikan.DISETUJUI)
                        .orElseThrow()
                        .oleh())
                .isEqualTo("Pejabat baris 9");
        assertThat(data.realisasi().get(kunci).nilai()).isEqualTo(Nilai.of(28));
        assertThat(data.realisasi().get(kunci).status()).isEqualTo(Status.DITETAPKAN);
        assertThat(data.perbaikan().open()).isEmpty();
        assertThat(data.perbaikan().ofRun(run)).hasSize(1);
    }

    private long startPerbaikan() {
        VersiSop sop = new ImporService(kantor.database, kantor::now)
                .takeSamples().stream()
                        .filter(versiSop -> versiSop.sop().nama().startsWith("Mekanisme"))
                        .findFirst()
                        .orElseThrow();
        long run =
                runs.start(sop.id(), "Perbaikan rumah layak huni", "2026-TW2").id();
        assertThat(data.pengerjaanPerbaikan().runs()).extracting(Pengerjaan::id).containsExactly(run);
        return run;
    }

    private void finish(long run, int row) {
        Pengerjaan now = runs.get(run);
        int items = now.sop().aktivitas().get(row).mutuBaku().kelengkapan().size();
        for (int i = 0; i < items; i++) {
            runs.record(run, new KelengkapanDijawab(row, i, Jawaban.of(Keadaan.ADA)));
        }
        AllSigned.complete(data.pengerjaanPerbaikan(), run, new Selesai(row, "Pejabat baris " + row, ""));
    }

    private void archive() {
        long run = data.arsip().runs().getFirst().id();
        List<KunciRealisasi> figures = data.kinerja().indikator(TAHUN).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .map(figure -> figure.kunci())
                .toList();
        Stream.of(data.arsip().draft(run), data.arsip().draft(figures))
                .map(draft -> inBox(draft))
                .forEach(entri -> data.arsip().add(entri, "Arsiparis"));
        assertThat(data.arsip().runs()).isEmpty();
        assertThat(data.arsip().list().entri()).hasSize(2);
    }

    private static EntriArsip inBox(EntriArsip draft) {
        return new EntriArsip(
                0,
                "000.8.6",
                draft.uraian(),
                draft.kurunWaktu(),
                draft.tingkatPerkembangan(),
                draft.jumlah(),
                draft.satuan(),
                "12",
                "Lemari 2",
                "",
                draft.pengerjaan(),
                draft.realisasi());
    }

    private void findsItAll() {
        assertThat(data.cari().find("rumah layak", 10))
                .extracting(HasilCari::jenis)
                .contains(
                        HasilCari.Jenis.PENGERJAAN,
                        HasilCari.Jenis.INDIKATOR,
                        HasilCari.Jenis.BUKTI,
                        HasilCari.Jenis.ARSIP);
        assertThat(data.cari().find("rumah layak", 10))
                .extracting(HasilCari::tempat)
                .containsOnly("Boks 12, Lemari 2");
    }
}
