package id.langkah.excel.kit;

import java.time.LocalDateTime;

/**
 * What a sheet is about.
 *
 * @param periode in words; blank when it is about no period
 * @param saat the moment whose state it tells
 */
public record Subject(String periode, LocalDateTime saat) {}
