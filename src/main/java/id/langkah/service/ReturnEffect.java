package id.langkah.service;

import id.langkah.domain.kinerja.Mundur;
import id.langkah.domain.rekap.BarisPerbaikan;

/** The effect on a Perbaikan when its run repeats steps. */
public record ReturnEffect(BarisPerbaikan baris, Mundur mundur) {}
