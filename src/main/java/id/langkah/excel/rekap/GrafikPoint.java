package id.langkah.excel.rekap;

import java.util.List;
import java.util.Optional;

/**
 * One bar or group of bars.
 *
 * @param formulas one formula for each value; empty for a plain value
 * @param values numbers, or a dash where there is none
 */
record GrafikPoint(String name, List<Optional<String>> formulas, List<Object> values) {}
