package id.langkah.domain.pengerjaan;

import java.util.Optional;

/** A kelengkapan that is still missing, with the round that lacks it. */
public record Kekurangan(Putaran putaran, Butir butir) {

    /** Who promised it and until when; empty when nobody did. */
    public Optional<Janji> janji() {
        return Optional.ofNullable(butir.jawaban().janji());
    }
}
