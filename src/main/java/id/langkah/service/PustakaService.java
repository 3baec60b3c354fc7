package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.RowsWriter;
import id.langkah.json.SopWriter;
import id.langkah.sqlite.AsalStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The library of SOPs. */
public final class PustakaService {
    private final SopStore store;
    private final KantorStore kantor;
    private final AsalStore asal;

    public PustakaService(Database database) {
        this.store = new SopStore(database);
        this.kantor = new KantorStore(database);
        this.asal = new AsalStore(database);
    }

    /** The newest version of every SOP, by title. */
    public List<RingkasanSop> list() {
        return store.list();
    }

    /**
     * The SOPs, by title, that have every word in nomor, nama, instansi or uraian; all SOPs when
     * there is no word.
     *
     * @param after the last SOP of the part read before; null for the first part
     * @param most the most SOPs to return
     */
    public List<RingkasanSop> search(String words, @Nullable RingkasanSop after, int most) {
        return store.page(words, after, most);
    }

    /** The newest version of each SOP that the query selects, by title. */
    public List<Sop> find(SopQuery sebutan) {
        return store.list().stream()
                .filter(sebutan::means)
                .map(ringkasanSop -> versi(ringkasanSop.versiId()).sop())
                .toList();
    }

    /** All versions of an SOP, the newest first. */
    public List<VersiSop> versions(long sopId) {
        return store.versions(sopId);
    }

    /** The SOPs in force, by title, including those with a draft of a new version. */
    public List<RingkasanSop> berlaku() {
        return store.list().stream()
                .filter(ringkasan -> ringkasan.status() == Status.BERLAKU
                        || (ringkasan.status() == Status.KONSEP
                                && inForce(versions(ringkasan.sopId())).isPresent()))
                .toList();
    }

    /** The content of a book of the SOPs in force that a query selects, by title. */
    public List<BukuSop.Isi> buku(SopQuery sebutan) {
        return buku(berlaku().stream()
                .filter(sebutan::means)
                .map(RingkasanSop::sopId)
                .toList());
    }

    /**
     * The content of a book of SOPs, each with its versions.
     *
     * @param sopId the SOPs in the order of the book; those not in force are left out
     */
    public List<BukuSop.Isi> buku(List<Long> sopId) {
        return sopId.stream()
                .map(this::versions)
                .flatMap(versi ->
                        inForce(versi).stream().map(versiSop -> new BukuSop.Isi(versiSop.sop(), riwayat(versi))))
                .toList();
    }

    private static Optional<VersiSop> inForce(List<VersiSop> versi) {
        return versi.stream()
                .filter(versiSop -> versiSop.status() == Status.BERLAKU)
                .findFirst();
    }

    /** The versions from the oldest, without drafts. */
    private static List<VersiSop> riwayat(List<VersiSop> versi) {
        return versi.reversed().stream()
                .filter(versiSop -> versiSop.status() != Status.KONSEP)
                .toList();
    }

    /** One version. @throws id.langkah.domain.MasalahException when it does not exist */
    public VersiSop versi(long versiId) {
        return store.versi(versiId);
    }

    /** The office's own file that a version was imported from; empty when there is none. */
    public Optional<AsalSop> asal(long versiId) {
        return asal.of(versiId);
    }

    /** Writes the content of such a file to another file. */
    public void export(AsalSop file, Path to) {
        byte[] isi = asal.read(file);
        FileOut.write(to, out -> out.write(isi));
    }

    /** The sum of the readable standard durations in minutes of working time; empty when none is readable. */
    public OptionalLong totalMenit(Sop sop) {
        return sop.menit(kantor.jamKerja().menitPerHari());
    }

    /** Takes an SOP out of force (Dicabut); its runs continue. */
    public void withdraw(long versiId) {
        become(versiId, Status.DICABUT);
    }

    /** Puts a withdrawn version back into force. */
    public void reinstate(long versiId) {
        become(versiId, Status.BERLAKU);
    }

    private void become(long versiId, Status next) {
        Status now = store.versi(versiId).status();
        if (!now.mayBecome(next)) {
            throw MasalahException.galat(
                    "Versi yang "
                            + now.kata().toLowerCase(Locale.ROOT)
                            + " tidak dapat menjadi "
                            + next.kata().toLowerCase(Locale.ROOT)
                            + ".",
                    "",
                    "Muat ulang SOP ini untuk melihat keadaannya sekarang.");
        }
        store.setStatus(versiId, next);
    }

    /** Deletes an SOP that has no run. */
    public void delete(long sopId) {
        store.delete(sopId);
    }

    /** Writes SOPs as JSON for importing. */
    public void export(List<Sop> sop, Path file) {
        byte[] json = SopWriter.write(sop);
        FileOut.write(file, out -> out.write(json));
    }

    /**
     * The list as a JSON array of
     * {@code {nomor, nama, instansi, versi, status, jumlahAktivitas, totalMenit}}; totalMenit is
     * null when no duration is readable.
     */
    public String json(List<RingkasanSop> sop) {
        return RowsWriter.write(sop.stream().map(this::row).toList());
    }

    private Map<String, @Nullable Object> row(RingkasanSop sop) {
        OptionalLong menit = totalMenit(versi(sop.versiId()).sop());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("nomor", sop.nomor());
        row.put("nama", sop.nama());
        row.put("instansi", sop.instansi());
        row.put("versi", sop.versi());
        row.put("status", sop.status().kata());
        row.put("jumlahAktivitas", sop.jumlahAktivitas());
        row.put("totalMenit", menit.isPresent() ? menit.getAsLong() : null);
        return row;
    }
}
