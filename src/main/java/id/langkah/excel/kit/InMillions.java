package id.langkah.excel.kit;

import java.math.BigDecimal;

/** A number that the cell stores in full and shows in millions. */
public record InMillions(BigDecimal number) {}
