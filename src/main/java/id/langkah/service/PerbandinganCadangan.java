package id.langkah.service;

import id.langkah.domain.cadangan.IsiCadangan;

/**
 * The contents of a backup beside the present contents.
 *
 * @param dipulihkan the contents of the backup
 */
public record PerbandinganCadangan(IsiCadangan dipulihkan, IsiCadangan sekarang) {}
