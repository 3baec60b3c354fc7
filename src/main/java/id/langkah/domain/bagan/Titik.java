package id.langkah.domain.bagan;

/** A point on a page: {@code x} grows to the right, {@code y} downwards. */
public record Titik(double x, double y) {}
