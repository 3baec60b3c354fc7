package id.langkah.excel.kit;

import java.math.BigDecimal;

/** A number that a cell holds whole but shows in millions. */
public record InMillions(BigDecimal number) {}
