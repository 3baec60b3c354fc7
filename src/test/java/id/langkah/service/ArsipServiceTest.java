package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.HasilCari;
import id.langkah.domain.HasilCari.Jenis;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.sop.Contoh;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive, and the search that tells in which box a thing lies. */
class ArsipServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private ArsipService service;
    private PengerjaanService runs;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.arsip();
        runs = new PengerjaanService(kantor.database, kantor::now);
        kantor.settle("IKU.1", Triwulan.I, "12");
        kunci = kantor.kunci("IKU.1", Triwulan.I);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private Pengerjaan run(String judul) {
        var sop = new SopStore(kantor.database).add(Contoh.lurus(2), kantor.now());
        return runs.start(sop.id(), judul, "2026-TW1");
    }

    private static EntriArsip inBox(EntriArsip draft, String boks) {
        return new EntriArsip(
                draft.id(),
                draft.kodeKlasifikasi(),
                draft.uraian(),
                draft.kurunWaktu(),
                draft.tingkatPerkembangan(),
                2,
                "berkas",
                boks,
                "Lemari 2",
                "asli",
                draft.pengerjaan(),
                draft.realisasi());
    }

    private List<HasilCari> find(String words) {
        return kantor.data.cari().find(words, 10);
    }

    @Test
    void archivesSettledFiguresWithTheirEntry() {
        EntriArsip draft = service.draft(List.of(kunci));
        assertThat(draft.uraian()).contains("Rumah layak huni dibangun");
        assertThat(draft.kurunWaktu()).isEqualTo("Triwulan I Tahun 2026");
        EntriArsip kept = service.add(inBox(draft, "12"), "Arsiparis");
        assertThat(kept.realisasi()).containsExactly(kunci);
        assertThat(service.list().entri()).containsExactly(kept);
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.DIARSIPKAN);
        assertThat(kantor.figure("IKU.1", Triwulan.I)
                        .tanda(Status.DIARSIPKAN)
                        .orElseThrow()
                        .oleh())
                .isEqualTo("Arsiparis");
        EntriArsip moved = service.change(inBox(kept, "13"), "Arsiparis");
        assertThat(moved.tempat()).isEqualTo("Boks 13, Lemari 2");
        service.remove(kept.id());
        assertThat(service.list().entri()).isEmpty();
    }

    @Test
    void aFigureThatIsNotSettledKeepsTheEntryOut() {
        kantor.type("IKU.4", Triwulan.I, "20");
        EntriArsip draft = inBox(service.draft(List.of(kunci, kantor.kunci("IKU.4", Triwulan.I))), "12");
        assertThatThrownBy(() -> service.add(draft, "Arsiparis")).isInstanceOf(MasalahException.class);
        assertThat(service.list().entri()).isEmpty();
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.DITETAPKAN);
    }

    @Test
    void onlyRunsThatHaveEndedAreArchived() {
        Pengerjaan run = run("Pengumpulan pertama");
        assertThat(service.runs()).isEmpty();
        EntriArsip draft = inBox(service.draft(run.id()), "7");
        assertThatThrownBy(() -> service.add(draft, "Arsiparis")).isInstanceOf(MasalahException.class);
        runs.record(run.id(), new Dibatalkan("tidak jadi"));
        assertThat(service.runs()).extracting(Pengerjaan::id).containsExactly(run.id());
        assertThat(draft.uraian()).endsWith(": Pengumpulan pertama");
        assertThat(draft.kurunWaktu()).isEqualTo("Triwulan I Tahun 2026");
        service.add(draft, "Arsiparis");
        assertThat(service.runs()).isEmpty();
        assertThat(find("pengumpulan pert"))
                .extracting(HasilCari::jenis, HasilCari::tempat)
                .containsExactly(tuple(Jenis.PENGERJAAN, "Boks 7, Lemari 2"), tuple(Jenis.ARSIP, "Boks 7, Lemari 2"));
    }

    @Test
    void findsWhateverWasWritten() {
        Pengerjaan run = run("Pengumpulan pertama");
        runs.record(run.id(), new Dicatat("menunggu stempel basah"));
        var analisis = new Analisis("", "banjir rob", "", "", null);
        kantor.data.realisasi().record(kunci, new Dijelaskan(analisis), "Staf");
        kantor.data
                .realisasi()
                .record(kunci, new BuktiDitambah(new Bukti.Rujukan("050/12/Perkim", null, "Ruang arsip")), "Staf");
        assertThat(find("STEMPEL")).extracting(HasilCari::id).containsExactly(run.id());
        assertThat(find("banjir rumah")).extracting(HasilCari::id).containsExactly(kunci.indikator());
        assertThat(find("050 12 perkim"))
                .containsExactly(new HasilCari(
                        Jenis.BUKTI,
                        kunci.indikator(),
                        "Nomor 050/12/Perkim (Ruang arsip)",
                        "Rumah layak huni dibangun, Triwulan I 2026",
                        "",
                        ""));
        assertThat(find("memeriksa")).extracting(HasilCari::jenis).containsExactly(Jenis.SOP);
        assertThat(find("tidak ada")).isEmpty();
        assertThat(find(" - ")).isEmpty();
    }

    @Test
    void findsWhatIsThereNowOnly() {
        kantor.type("IKU.4", Triwulan.I, "20");
        KunciRealisasi other = kantor.kunci("IKU.4", Triwulan.I);
        var surat = new Bukti.Rujukan("900/1", null, "");
        kantor.data.realisasi().record(other, new BuktiDitambah(surat), "Staf");
        assertThat(find("900 1")).hasSize(1);
        kantor.data.bukti().release(other, surat.kunci(), "Staf");
        assertThat(find("900 1")).isEmpty();
        var anggaran = kantor.indikator("IKU.4");
        kantor.data.kinerja().change(anggaran.id(), anggaran.indikator().withPenanggungJawab("Keuangan"), "Rina");
        assertThat(find("keuangan")).hasSize(1);
        assertThat(find("realisasi perumahan")).isEmpty();
        kantor.data.kinerja().remove(List.of(kantor.indikator("IKU.3").id()));
        assertThat(find("sakip")).isEmpty();
    }

    @Test
    void showsNoMoreThanAskedForOfEachKind() {
        assertThat(kantor.data.cari().find("2026", 3)).hasSize(3);
        assertThat(kantor.data.cari().find("2026", 10)).hasSize(4);
    }
}
