package id.langkah.domain.bagan;

/** A point of a page: {@code x} to the right, {@code y} downwards. */
public record Titik(double x, double y) {}
