package id.langkah.ui;

/**
 * The state of the backups in one sentence for the bottom of the window.
 *
 * @param kalimat such as "Cadangan terakhir 20 November 2026 13.05, sudah diperiksa"
 * @param aman false turns the line red
 */
public record BackupStatus(String kalimat, boolean aman) {}
