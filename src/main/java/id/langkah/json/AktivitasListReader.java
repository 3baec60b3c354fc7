package id.langkah.json;

import id.langkah.domain.sop.Aktivitas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Reads the list of aktivitas of one SOP. */
final class AktivitasListReader {

    /** The most aktivitas of one SOP. */
    static final int MOST = 500;

    private final Cursor in;
    private final Findings findings;
    private final Kolom kolom;

    /** The number of each row in the file, including rows that are not read. */
    private final List<Integer> nomor = new ArrayList<>();

    /** The rows that are read, keyed by their place in the file from 0. */
    private final Map<Integer, AktivitasReader> taken = new LinkedHashMap<>();

    /** The start of each row that is read. */
    private final List<Spot> spots = new ArrayList<>();

    /** The start of the list, or of the SOP when it has none. */
    private Spot spot;

    private boolean wrong;

    /** @param whole the start of the SOP */
    AktivitasListReader(Cursor in, Findings findings, Kolom kolom, Spot whole) {
        this.in = in;
        this.findings = findings;
        this.kolom = kolom;
        spot = whole;
    }

    /** Reads the list at the current token. */
    void read() {
        nomor.clear();
        taken.clear();
        spots.clear();
        kolom.forget();
        spot = in.spot();
        int before = findings.galat();
        in.list(ExpectedKind.DAFTAR_AKTIVITAS, this::row);
        wrong = findings.galat() > before;
    }

    List<Integer> nomor() {
        return nomor;
    }

    /** The start of each row that is read. */
    List<Spot> spots() {
        return spots;
    }

    /**
     * Reports what only the complete list shows: no rows, double numbers, targets that do not
     * exist. To be called once, after the SOP was read.
     */
    void settle() {
        if (taken.isEmpty() && !wrong) {
            findings.galat(
                    spot,
                    "SOP ini tidak memiliki aktivitas yang beruraian.",
                    "Isi `aktivitas` dengan sedikitnya satu langkah:" + " \"aktivitas\": [ { \"uraian\": \"…\" } ].");
        }
        Set<Integer> known = new HashSet<>();
        taken.forEach((place, row) -> {
            if (!known.add(nomor.get(place))) {
                tellDouble(place, row.nomorOffset());
            }
        });
        taken.forEach((place, row) -> {
            for (KeputusanPart.Target target : row.targets()) {
                if (!known.contains(target.nomor())) {
                    tellNowhere(place, target);
                }
            }
        });
    }

    /** The aktivitas that were read; to be called when the names of all pelaksana are known. */
    List<Aktivitas> aktivitas() {
        List<Aktivitas> aktivitas = new ArrayList<>(taken.size());
        taken.forEach((place, row) -> aktivitas.add(row.aktivitas(nomor.get(place))));
        return aktivitas;
    }

    private void row() {
        int place = nomor.size();
        if (place >= MOST) {
            tellTooMany(place);
            in.skip();
            return;
        }
        nomor.add(place + 1);
        long start = in.offset();
        int before = findings.galat();
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(ExpectedKind.AKTIVITAS);
            tellEmpty(place, start, before, "Aktivitas ini kosong");
            return;
        }
        var row = new AktivitasReader(in, findings, kolom);
        row.read();
        if (row.nomor() != null) {
            nomor.set(place, row.nomor());
        }
        if (row.hasUraian()) {
            taken.put(place, row);
            spots.add(spot(place, start));
        } else {
            tellEmpty(place, start, before, "Aktivitas ini tidak beruraian");
        }
    }

    private void tellEmpty(int place, long start, int before, String what) {
        if (findings.galat() == before) {
            findings.peringatan(
                    spot(place, start), what + ", jadi tidak ikut diimpor.", "Isi `uraian`, atau hapus aktivitas ini.");
        }
    }

    private void tellTooMany(int place) {
        if (place == MOST) {
            nomor.add(place + 1);
            findings.galat(
                    in.spot(), "SOP ini memiliki lebih dari " + MOST + " aktivitas.", "Bagi menjadi beberapa SOP.");
        }
    }

    private void tellDouble(int place, long nomorOffset) {
        int first = nomor.indexOf(nomor.get(place));
        findings.peringatan(
                nomorOffset < 0 ? spot(place, spot.offset()) : spot(place + "/nomor", nomorOffset),
                "Nomor " + nomor.get(place) + " sudah dipakai aktivitas ke-" + (first + 1) + "; urutan baris tetap.",
                "Bila salah ketik, ganti nomornya. Keputusan yang menuju nomor "
                        + nomor.get(place)
                        + " berarti yang pertama.");
    }

    private void tellNowhere(int place, KeputusanPart.Target target) {
        findings.galat(
                spot(place + "/keputusan/" + target.key(), target.offset()),
                "Keputusan ini menuju aktivitas " + target.nomor() + ", yang tidak ada pada SOP ini.",
                "Ganti dengan nomor aktivitas yang ada.");
    }

    private Spot spot(Object below, long offset) {
        return new Spot(offset, spot.pointer() + "/" + below);
    }
}
