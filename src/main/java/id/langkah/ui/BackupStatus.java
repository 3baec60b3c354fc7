package id.langkah.ui;

/**
 * The state of the backups in one sentence for the bottom of the window.
 *
 * @param kalimat the sentence: "Cadangan terakhir: 20 November 2026 13.05, diperiksa: ya"
 * @param aman false colours the line red
 */
public record BackupStatus(String kalimat, boolean aman) {}
