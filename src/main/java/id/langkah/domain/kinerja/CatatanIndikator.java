package id.langkah.domain.kinerja;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What was changed in an indicator once: targets move in the course of a year, and what a capaian
 * was counted against must stay known.
 *
 * @param oleh who changed it; blank where nobody said so
 * @param perubahan in words, field by field: {@code Satuan: orang menjadi keluarga}
 */
public record CatatanIndikator(LocalDateTime saat, String oleh, List<String> perubahan) {

    public CatatanIndikator {
        perubahan = List.copyOf(perubahan);
    }
}
