package id.langkah.service;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.pdf.Picture;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The office's settings, which are stored in its file and therefore in every backup. */
public final class PengaturanService {
    private static final long LARGEST_LOGO = 2 << 20;

    private final Database database;
    private final KantorStore kantor;

    public PengaturanService(Database database) {
        this.database = database;
        this.kantor = new KantorStore(database);
    }

    /** Why the office's file is read-only; empty when it can be written. */
    public Optional<Masalah> hanyaBaca() {
        return database.whyReadOnly();
    }

    /** What to know when a temporary copy is read in place of the office's file; empty when it is not. */
    public Optional<Masalah> salinanSementara() {
        return hanyaBaca()
                .filter(why -> database.isCopy())
                .map(why -> Masalah.peringatan(why.pesan(), why.tempat(), why.saran()));
    }

    /** The office as printed on papers. */
    public Kantor kantor() {
        return kantor.kantor();
    }

    /** Stores the office. */
    public void save(Kantor kantor) {
        this.kantor.save(kantor);
    }

    /** The working hours and holidays. */
    public JamKerja jamKerja() {
        return kantor.jamKerja();
    }

    /** Stores the working hours and holidays. */
    public void save(JamKerja jamKerja) {
        kantor.save(jamKerja);
    }

    /**
     * Reads a picture for the letterhead.
     *
     * @throws MasalahException when the file cannot be read, is not PNG or JPEG, or is too large
     */
    public Gambar readLogo(Path file) {
        String name = "\"" + file.getFileName() + "\"";
        try {
            byte[] isi = FileIn.read(file, LARGEST_LOGO)
                    .orElseThrow(
                            () -> refused(name + " terlalu besar untuk logo.", "Perkecil dahulu sampai 2 MB.", null));
            return Gambar.of(isi)
                    .filter(Picture::isReadable)
                    .orElseThrow(() -> refused(
                            name + " bukan gambar PNG atau JPEG yang utuh.", "Pilih berkas .png atau .jpg.", null));
        } catch (IOException e) {
            throw refused(name + " tidak dapat dibaca.", "Periksa apakah berkasnya masih ada.", e);
        }
    }

    private static MasalahException refused(String pesan, String saran, @Nullable IOException cause) {
        Masalah masalah = Masalah.galat(pesan, "Logo", saran);
        return cause == null ? new MasalahException(masalah) : new MasalahException(masalah, cause);
    }
}
