package id.langkah.service;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;

/** A fact to be recorded about one figure. */
public record Catatan(KunciRealisasi kunci, PeristiwaRealisasi peristiwa) {}
