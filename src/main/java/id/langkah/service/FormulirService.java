package id.langkah.service;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.excel.FormulirReader;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PermintaanStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** Writes letters and forms for requests, and imports returned forms. */
public final class FormulirService {

    private final Database database;
    private final IndikatorStore indikator;
    private final PermintaanStore permintaan;
    private final SkalaStore skala;
    private final KantorStore kantor;
    private final RealisasiService realisasi;
    private final Supplier<LocalDateTime> clock;

    /** @param realisasi records the facts of the figures */
    FormulirService(Database database, RealisasiService realisasi, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.indikator = new IndikatorStore(database);
        this.permintaan = new PermintaanStore(database);
        this.skala = new SkalaStore(database);
        this.kantor = new KantorStore(database);
        this.realisasi = realisasi;
        this.clock = clock;
    }

    /** The letter and form of a request. */
    public Formulir of(PermintaanData permintaanData) {
        return Formulir.of(permintaanData, indikator.load(permintaanData.indikator()));
    }

    /**
     * Writes for each request a letter (.pdf and .docx) and a form (.xlsx) into a folder. Existing
     * files, which may be filled in, are kept.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing
     * @return the files, request by request
     */
    public List<Path> write(List<PermintaanData> all, Path folder, DoubleConsumer progress) {
        return new FormulirFiles(kantor.kantor(), skala.pengaturan(), clock)
                .write(all.stream().map(this::of).toList(), folder, progress);
    }

    /**
     * Reads returned forms and previews their import; nothing is stored.
     *
     * @param progress receives the fraction read (0 to 1); it stops the work by throwing
     */
    public PratinjauFormulir preview(List<Path> berkas, DoubleConsumer progress) {
        var forms = new ArrayList<FormulirTerisi>();
        for (Path file : berkas) {
            forms.add(FormulirReader.read(file));
            progress.accept((double) forms.size() / berkas.size());
        }
        var masalah = new ArrayList<Masalah>();
        var seen = new HashSet<Long>();
        for (FormulirTerisi form : forms) {
            masalah.addAll(form.masalah());
            masalah.addAll(form.isAccepted() ? belongs(form) : List.of());
            if (form.asal().filter(asal -> !seen.add(asal.permintaan())).isPresent()) {
                masalah.add(Masalah.peringatan(
                        "Permintaan yang sama dijawab oleh lebih dari satu formulir.",
                        form.berkas(),
                        "Pastikan isian keduanya sama, atau pilih satu saja."));
            }
        }
        return new PratinjauFormulir(forms, realisasi.preview(isian(forms)), masalah);
    }

    private static List<Isian> isian(List<FormulirTerisi> forms) {
        return forms.stream().flatMap(form -> form.isian().stream()).toList();
    }

    private List<Masalah> belongs(FormulirTerisi form) {
        return form.asal()
                .flatMap(asal -> known(asal.permintaan()))
                .map(permintaanData -> form.check(of(permintaanData)))
                .orElseGet(() -> List.of(Masalah.galat(
                        "Permintaan data untuk formulir ini tidak ada.",
                        form.berkas(),
                        "Pastikan formulirnya dibuat dari berkas data" + " ini.")));
    }

    private Optional<PermintaanData> known(long id) {
        return permintaan.all().stream()
                .filter(permintaanData -> permintaanData.id() == id)
                .findFirst();
    }

    /** The present state of the requests and figures that the import of these forms will change. */
    public SemulaFormulir semula(PratinjauFormulir pratinjau) {
        List<PermintaanData> asked = pratinjau.formulir().stream()
                .flatMap(form -> form.asal().stream())
                .flatMap(asal -> known(asal.permintaan()).stream())
                .distinct()
                .toList();
        return new SemulaFormulir(
                asked,
                asked.stream()
                        .flatMap(permintaanData -> of(permintaanData).baris().stream())
                        .filter(baris -> baris.semula().status() == Status.DRAF)
                        .map(Formulir.Baris::kunci)
                        .distinct()
                        .toList());
    }

    /**
     * Undoes an import of forms by recording opposite facts, either all of it or nothing.
     *
     * @param semula how it was before
     * @throws MasalahException when a figure was changed or verified since
     */
    public void takeBack(PratinjauFormulir pratinjau, SemulaFormulir semula, String oleh) {
        database.inTransaction(() -> {
            realisasi.record(
                    semula.draf().stream()
                            .filter(kunci -> realisasi.get(kunci).status() != Status.DRAF)
                            .map(kunci -> new Catatan(kunci, new Dikembalikan("Pembacaan formulir diurungkan.")))
                            .toList(),
                    oleh);
            realisasi.takeBack(pratinjau.pratinjau(), oleh);
            semula.permintaan().forEach(permintaan::change);
            return semula.permintaan().size();
        });
    }

    /**
     * Imports the forms of a preview after checking them again, all or nothing. Figures become
     * Terkumpul by the run of their request, and each request is marked as answered today; empty
     * cells are what the answer lacks. For large imports a checked backup is made first.
     *
     * @return the requests afterwards
     * @throws MasalahException when there is a galat about any of the forms
     */
    public List<PermintaanData> take(PratinjauFormulir pratinjau, String oleh) {
        new SebelumImpor(database, clock).guard(isian(pratinjau.formulir()).size());
        return database.inTransaction(() -> {
            var masalah = new ArrayList<Masalah>();
            pratinjau.formulir().forEach(form -> masalah.addAll(form.masalah()));
            pratinjau.formulir().forEach(form -> masalah.addAll(belongs(form)));
            MasalahException.refuseGalat(masalah);
            realisasi.take(isian(pratinjau.formulir()), oleh);
            return pratinjau.formulir().stream()
                    .map(form -> form.asal().orElseThrow().permintaan())
                    .distinct()
                    .map(id -> answer(permintaan.load(id), oleh))
                    .toList();
        });
    }

    private PermintaanData answer(PermintaanData permintaanData, String oleh) {
        List<Formulir.Baris> baris = of(permintaanData).baris();
        realisasi.record(
                baris.stream()
                        .filter(butir -> butir.semula().nilai().isFilled())
                        .filter(butir -> butir.semula().status() == Status.DRAF)
                        .map(butir -> new Catatan(butir.kunci(), new Dikumpulkan(permintaanData.pengerjaan())))
                        .toList(),
                oleh);
        String lacks = baris.stream()
                .filter(butir -> !butir.semula().nilai().isFilled())
                .map(butir ->
                        butir.indikator().nama() + " (" + butir.kunci().masa().kata() + ")")
                .collect(joining("; "));
        PermintaanData answered = permintaanData.answered(clock.get().toLocalDate(), lacks);
        MasalahException.refuseGalat(answered.check());
        permintaan.change(answered);
        return answered;
    }
}
