package id.langkah.service;

import id.langkah.domain.kinerja.Mundur;
import id.langkah.domain.rekap.BarisPerbaikan;

/** What a run that goes back does to one of the Perbaikan that it carries. */
public record ReturnEffect(BarisPerbaikan baris, Mundur mundur) {}
