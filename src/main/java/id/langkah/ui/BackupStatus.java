package id.langkah.ui;

/**
 * How the data are kept safe, in one line for the foot of the window.
 *
 * @param kalimat such as "Cadangan terakhir: 20 November 2026 13.05, diperiksa: ya"
 * @param aman false turns the line red
 */
public record BackupStatus(String kalimat, boolean aman) {}
