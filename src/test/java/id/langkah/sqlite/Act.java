package id.langkah.sqlite;

import java.io.IOException;

/** Everything the program can do to the office's file or to other files. */
enum Act {
    IMPOR(SopActs::takeIn),
    CONTOH(SopActs::takeSamples),
    MULAI(SopActs::start),
    FAKTA(SopActs::record),
    GANTI_NAMA(SopActs::rename),
    BERKALA(SopActs::repeat),
    BERKALA_LEWATI(SopActs::skip),
    SELESAI(SopActs::complete),
    URUNG(SopActs::undo),
    LAMPIRAN(SopActs::attach),
    KONSEP(SopActs::draft),
    TULIS(SopActs::write),
    BERLAKU(SopActs::enact),
    BUANG_KONSEP(SopActs::discard),
    CABUT(SopActs::withdraw),
    MONITORING(SopActs::monitor),
    EVALUASI(SopActs::evaluate),
    KEMBALI_BERLAKU(SopActs::reinstate),
    SOP_HAPUS(SopActs::delete),
    SUSUNAN(OfficeActs::arrange),
    KANTOR(SopActs::office),
    JAM_KERJA(SopActs::hours),

    INDIKATOR(KinerjaActs::takeIn),
    INDIKATOR_UBAH(KinerjaActs::change),
    INDIKATOR_PINDAH(KinerjaActs::move),
    INDIKATOR_HAPUS(KinerjaActs::remove),
    TAHUN_BARU(KinerjaActs::nextYear),
    SKALA(KinerjaActs::scale),
    ISI(KinerjaActs::type),
    JELAS(KinerjaActs::explain),
    TAHAP(KinerjaActs::advance),
    BUKTI(KinerjaActs::attach),
    RUJUKAN(KinerjaActs::refer),
    LEPAS(KinerjaActs::release),
    PERMINTAAN(KinerjaActs::ask),
    JAWAB(KinerjaActs::answered),
    PERMINTAAN_HAPUS(KinerjaActs::unask),
    ARSIP(KinerjaActs::archive),
    ARSIP_UBAH(KinerjaActs::rearrange),
    INDIKATOR_TAMBAH(FigureActs::add),
    INDIKATOR_GANTI(FigureActs::change),
    JELAS_SEMUA(FigureActs::explainAll),
    TEMPEL(FigureActs::paste),
    BUKTI_SIMPAN(FigureActs::keep),
    PERMINTAAN_UBAH(FigureActs::changeRequest),
    ARSIP_BANYAK(FigureActs::archiveAll),
    PERBAIKAN(KinerjaActs::propose),
    TANDA(KinerjaActs::sign),
    TOLAK(KinerjaActs::refuse),
    MULAI_PERBAIKAN(PerbaikanActs::start),
    KAITKAN(PerbaikanActs::tie),
    LANGKAH(PerbaikanActs::complete),
    LANGKAH_SATU(PerbaikanActs::completeSome),
    TANDA_LANGSUNG(PerbaikanActs::sign),
    TANDA_CABUT(PerbaikanActs::undo),
    KEMBALIKAN(PerbaikanActs::sendBack),
    CONTOH_KINERJA(OfficeActs::takeExamples),
    CONTOH_HAPUS(OfficeActs::removeExamples),
    ARSIP_HAPUS(KinerjaActs::unarchive),

    FORMULIR(WorkbookActs::takeForms),
    INDIKATOR_XLSX(WorkbookActs::takeIndicators),

    REKAP(Kind.BERKAS, PaperActs::rekap),
    SOP_KELUAR(Kind.BERKAS, PaperActs::sop),
    NASKAH(Kind.BERKAS, PaperActs::paper),
    BERITA_ACARA(Kind.BERKAS, PaperActs::minutes),
    SURAT(Kind.BERKAS, PaperActs::letters),
    ARSIP_KELUAR(Kind.BERKAS, PaperActs::archive),
    BUKTI_KELUAR(Kind.BERKAS, PaperActs::bukti),
    SERAH_TERIMA(Kind.BERKAS, OfficeActs::handOver),
    INDIKATOR_KELUAR(Kind.BERKAS, OfficeActs::indicators),
    PUSTAKA_KELUAR(Kind.BERKAS, OfficeActs::sop),
    LAMPIRAN_KELUAR(Kind.BERKAS, OfficeActs::lampiran),
    TAMPILAN(Kind.BERKAS, PaperActs::settings),
    SALINAN(Kind.BERKAS, PaperActs::copy),
    CADANGAN(Kind.BERKAS, PaperActs::backup),
    CADANGAN_KEDUA(Kind.BERKAS, OfficeActs::second),
    CADANGAN_HAPUS(Kind.BERKAS, OfficeActs::removeCopies),

    EKSPOR(Kind.PINDAH, PaperActs::export),
    PULIH(Kind.PULIH, PaperActs::restore),
    PULIH_PAKET(Kind.PULIH, OfficeActs::restorePackage),
    PULIH_TERTUTUP(Kind.PULIH, ClosedActs::restore),
    HAPUS_PEKERJAAN(Kind.HAPUS, OfficeActs::removeWork),
    HAPUS_SEMUA(Kind.HAPUS, OfficeActs::removeAll),
    MULAI_BARU(Kind.HAPUS, ClosedActs::beginAnew),
    PERBAIKI(Kind.TEMPAT, ClosedActs::repair),
    PINDAHAN(Kind.TEMPAT, OfficeActs::move);

    /** The effect of an act. */
    enum Kind {
        /** The office's file changes in one transaction. */
        CATATAN(6_000),
        /** The office's file stays; another file is written. */
        BERKAS(60_000),
        /** The office's file stays; it is exported and imported into a second file. */
        PINDAH(100_000),
        /** The office's file is replaced by another one. */
        PULIH(60_000),
        /** The office's file is replaced by one with less content. */
        HAPUS(90_000),
        /** The office's file is moved, or replaced by an equal one. */
        TEMPAT(90_000);

        private final int micros;

        Kind(int micros) {
            this.micros = micros;
        }

        /** The longest usual duration in microseconds. */
        int micros() {
            return micros;
        }
    }

    /** Does the act; returns false when there is nothing to do it with. */
    @FunctionalInterface
    interface Doing {
        boolean in(CrashOffice office) throws IOException;
    }

    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Method references without state.
    private final Doing doing;

    Act(Doing doing) {
        this(Kind.CATATAN, doing);
    }

    Act(Kind kind, Doing doing) {
        this.kind = kind;
        this.doing = doing;
    }

    Kind kind() {
        return kind;
    }

    boolean isDone(CrashOffice office) throws IOException {
        return doing.in(office);
    }
}
