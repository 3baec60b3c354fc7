package id.langkah.json;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.TeksAktivitas;
import id.langkah.domain.sop.Waktu;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one aktivitas. */
final class AktivitasReader {
    private static final List<String> TAHAP = Stream.of(Tahap.values())
            .map(tahap -> tahap.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Cursor in;
    private final Findings findings;
    private final Kolom kolom;
    private final List<Kelengkapan> kelengkapan = new ArrayList<>();
    private List<KeputusanPart.Target> targets = List.of();
    private @Nullable Integer nomor;
    private long nomorOffset = -1;
    private String uraian = "";
    private List<String> pelaksana = List.of();
    private List<String> output = List.of();
    private Waktu waktu = Waktu.BELUM;
    private @Nullable Keputusan keputusan;
    private @Nullable Tahap tahap;
    private final Map<TeksAktivitas, String> texts = new EnumMap<>(TeksAktivitas.class);

    AktivitasReader(Cursor in, Findings findings, Kolom kolom) {
        this.in = in;
        this.findings = findings;
        this.kolom = kolom;
    }

    /** Reads the row at the current token. */
    void read() {
        in.object(ObjectKeys.AKTIVITAS, this::field);
    }

    /** The number given in the file; null when none is given. */
    @Nullable
    Integer nomor() {
        return nomor;
    }

    /** The byte offset of the number; -1 when none is given. */
    long nomorOffset() {
        return nomorOffset;
    }

    boolean hasUraian() {
        return !uraian.isEmpty();
    }

    /** The targets of its keputusan; empty when it is not a keputusan. */
    List<KeputusanPart.Target> targets() {
        return targets;
    }

    /** The aktivitas that was read; to be called when the names of all pelaksana are known. */
    Aktivitas aktivitas(int nomor) {
        Aktivitas aktivitas = Aktivitas.of(
                nomor, uraian, kolom.spelled(pelaksana), new MutuBaku(kelengkapan, waktu, output), keputusan(), tahap);
        for (Map.Entry<TeksAktivitas, String> text : texts.entrySet()) {
            aktivitas = text.getKey().with(aktivitas, text.getValue());
        }
        return aktivitas;
    }

    private @Nullable Keputusan keputusan() {
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        return keputusan == null || pemutus == null
                ? keputusan
                : keputusan.withPemutus(kolom.spelled(List.of(pemutus)).getFirst());
    }

    private void field(String key) {
        switch (key) {
            case "nomor" -> {
                nomor = in.nomor();
                nomorOffset = nomor == null ? -1 : in.offset();
            }
            case "uraian" -> uraian = in.text();
            case "pelaksana" -> readPelaksana();
            case "kelengkapan" -> {
                kelengkapan.clear();
                in.list(ExpectedKind.DAFTAR_KELENGKAPAN, () -> new KelengkapanPart(in, findings).read(kelengkapan));
            }
            case "waktu" -> waktu = new WaktuPart(in, findings).read();
            case "output" -> output = in.butir();
            case "keputusan" -> {
                var part = new KeputusanPart(in, findings);
                keputusan = part.read();
                targets = part.targets();
            }
            case "tahap" -> readTahap();
            default -> texts.put(TeksAktivitas.of(key).orElseThrow(() -> new IllegalStateException(key)), in.text());
        }
    }

    private void readPelaksana() {
        List<String> names = new ArrayList<>();
        in.texts(nama -> {
            names.add(nama);
            kolom.mention(nama);
        });
        pelaksana = names;
    }

    private void readTahap() {
        String word = in.word(TAHAP);
        tahap = Stream.of(Tahap.values())
                .filter(butir -> butir.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
