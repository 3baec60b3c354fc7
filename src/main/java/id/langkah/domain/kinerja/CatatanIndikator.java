package id.langkah.domain.kinerja;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One change made to an indicator, kept because earlier capaian were computed with the values
 * before it.
 *
 * @param oleh who changed it; blank when not given
 * @param perubahan the changes in words, field by field: {@code Satuan: orang menjadi keluarga}
 */
public record CatatanIndikator(LocalDateTime saat, String oleh, List<String> perubahan) {

    public CatatanIndikator {
        perubahan = List.copyOf(perubahan);
    }
}
