package id.langkah.excel.kit;

import java.time.LocalDateTime;

/**
 * What a sheet is about.
 *
 * @param periode the period in words; blank for none
 * @param saat the moment of the data
 */
public record Subject(String periode, LocalDateTime saat) {}
