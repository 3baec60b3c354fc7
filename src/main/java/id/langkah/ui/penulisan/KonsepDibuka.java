package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Temuan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import java.util.List;
import java.util.Optional;

/**
 * A draft as it was loaded.
 *
 * @param before the version that it will replace; empty for a new SOP
 * @param pelaksana the names of the pelaksana in the whole library
 */
record KonsepDibuka(VersiSop draft, Optional<VersiSop> before, Pemeriksa pemeriksa, List<String> pelaksana) {
    KonsepDibuka {
        pelaksana = List.copyOf(pelaksana);
    }

    /** Reads a version, which is a draft unless it came into force meanwhile. */
    static KonsepDibuka read(PenulisanService service, long versiId) {
        VersiSop draft = service.get(versiId);
        return new KonsepDibuka(draft, service.before(draft), service.pemeriksa(), service.pelaksana());
    }

    /** Whether the checker still finds this in an SOP. */
    boolean isFound(Temuan temuan, Sop sop) {
        return pemeriksa.check(sop).stream().anyMatch(found -> found.masalah().equals(temuan.masalah()));
    }
}
