package id.langkah.service;

import id.langkah.domain.sop.Perubahan;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopFile;
import id.langkah.service.Pratinjau.Asal;
import id.langkah.service.Pratinjau.Berkas;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.SopStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares SOPs with the library and with the SOPs of the same import that come before them. */
final class ImporJudge {
    private final SopStore store;

    private final Map<String, Sop> seen = new HashMap<>();

    Berkas of(SopMasuk masuk) {
        Optional<Asal> file = masuk.dikenal().map(known -> new Asal(masuk.path(), known.sidik()));
        return new Berkas(
                masuk.path(),
                masuk.file().entries().stream().map(entry -> calon(entry, file)).toList(),
                masuk.file().masalah(),
                masuk);
    }

    private Calon calon(SopFile.Entry entry, Optional<Asal> file) {
        Sop sop = entry.sop();
        if (sop == null) {
            return new Calon(entry.nama(), Optional.empty(), HasilBanding.DITOLAK, List.of(), entry.masalah(), file);
        }
        HasilBanding putusan = of(sop);
        List<String> perubahan =
                putusan == HasilBanding.VERSI_BARU ? Perubahan.between(newest(sop.kunci()), sop) : List.of();
        remember(sop);
        return new Calon(sop.nama(), Optional.of(sop), putusan, perubahan, entry.masalah(), file);
    }

    HasilBanding of(Sop sop) {
        String kunci = sop.kunci();
        Sop before = seen.get(kunci);
        Optional<String> sidik = before == null ? store.sidik(kunci) : Optional.of(before.sidik());
        return sidik.map(old -> old.equals(sop.sidik()) ? HasilBanding.SAMA : HasilBanding.VERSI_BARU)
                .orElse(HasilBanding.BARU);
    }

    void remember(Sop sop) {
        seen.put(sop.kunci(), sop);
    }

    private Sop newest(String kunci) {
        Sop before = seen.get(kunci);
        return before == null ? store.newest(kunci).orElseThrow().sop() : before;
    }

    ImporJudge(SopStore store) {
        this.store = store;
    }
}
