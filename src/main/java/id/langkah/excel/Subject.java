package id.langkah.excel;

import java.time.LocalDateTime;

/**
 * What a sheet is about.
 *
 * @param periode in words; blank when it is about no period
 * @param saat the moment whose state it tells
 */
record Subject(String periode, LocalDateTime saat) {}
