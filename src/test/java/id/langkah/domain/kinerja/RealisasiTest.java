package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.Realisasi.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealisasiTest {

    @Nested
    class Tahapnya {
        @Test
        void goesFromDrafToTheArchiveWithWhoAndWhen() {
            Realisasi figure = new FigureLife().to(Status.DIARSIPKAN, 40).figure();
            assertThat(figure.status()).isEqualTo(Status.DIARSIPKAN);
            assertThat(figure.tanda(Status.TERKUMPUL))
                    .contains(new TandaTangan("Bidang A", FigureLife.AWAL.plusDays(1)));
            assertThat(figure.tanda(Status.DIVERIFIKASI).orElseThrow().oleh()).isEqualTo("Kasubbag");
            assertThat(figure.tanda(Status.DITETAPKAN).orElseThrow().oleh()).isEqualTo("Kepala");
            assertThat(figure.tanda(Status.DIARSIPKAN).orElseThrow().saat()).isEqualTo(FigureLife.AWAL.plusDays(4));
            assertThat(figure.tanda(Status.DRAF)).isEmpty();
        }

        @Test
        void nothingIsADraf() {
            Realisasi figure = new FigureLife().figure();
            assertThat(figure.status()).isEqualTo(Status.DRAF);
            assertThat(figure.nilai()).isEqualTo(Nilai.BELUM);
        }

        @Test
        void noStateIsSkipped() {
            assertThat(new FigureLife().refused("Staf", new Dikumpulkan(null))).containsExactly("Nilai belum diisi.");
            assertThat(new FigureLife().type(1).refused("Kasubbag", new Diverifikasi()))
                    .containsExactly("Nilai ini belum terkumpul, jadi belum dapat diverifikasi.");
            assertThat(new FigureLife().type(1).refused("Kepala", new Ditetapkan()))
                    .containsExactly("Nilai ini belum diverifikasi, jadi belum dapat ditetapkan.");
            assertThat(new FigureLife().to(Status.DIVERIFIKASI, 1).refused("A", new Diarsipkan()))
                    .containsExactly("Nilai ini belum ditetapkan, jadi belum dapat diarsipkan.");
            assertThat(new FigureLife().to(Status.DITETAPKAN, 1).refused("A", new Diverifikasi()))
                    .containsExactly("Nilai ini sudah ditetapkan.");
        }

        @Test
        void whoVerifiesAndSettlesIsNamed() {
            assertThat(new FigureLife().to(Status.TERKUMPUL, 1).refused(" ", new Diverifikasi()))
                    .containsExactly("Nama yang memverifikasi belum diisi.");
            assertThat(new FigureLife().to(Status.DIVERIFIKASI, 1).refused("", new Ditetapkan()))
                    .containsExactly("Nama yang menetapkan belum diisi.");
        }

        @Test
        void whatIsWrongGoesBackToDrafWithAReason() {
            var hidup = new FigureLife().to(Status.DIVERIFIKASI, 1);
            assertThat(hidup.refused("Kasubbag", new Dikembalikan(" ")))
                    .containsExactly("Alasan mengembalikan belum diisi.");
            hidup.by("Kasubbag", new Dikembalikan("tidak sesuai bukti"));
            assertThat(hidup.figure().status()).isEqualTo(Status.DRAF);
            assertThat(hidup.figure().tanda(Status.DIVERIFIKASI)).isEmpty();
            assertThat(hidup.refused("Kasubbag", new Dikembalikan("lagi"))).containsExactly("Nilai ini masih Draf.");
        }

        @Test
        void whatIsTypedAnewMustBeVerifiedAnew() {
            var hidup = new FigureLife().to(Status.DIVERIFIKASI, 1).type(2);
            assertThat(hidup.figure().status()).isEqualTo(Status.TERKUMPUL);
            assertThat(hidup.figure().tanda(Status.DIVERIFIKASI)).isEmpty();
            assertThat(hidup.figure().tanda(Status.TERKUMPUL)).isPresent();
        }

        @Test
        void onlyADrafCanBeEmptied() {
            assertThat(new FigureLife()
                            .type(1)
                            .by("Staf", new Diisi(Nilai.BELUM))
                            .figure()
                            .nilai())
                    .isEqualTo(Nilai.BELUM);
            assertThat(new FigureLife().to(Status.TERKUMPUL, 1).refused("S", new Diisi(Nilai.BELUM)))
                    .containsExactly("Nilai yang sudah terkumpul tidak dapat dikosongkan.");
        }

        @ParameterizedTest
        @EnumSource(names = {"DITETAPKAN", "DIARSIPKAN"})
        void aSettledFigureIsLocked(Status status) {
            var hidup = new FigureLife().to(status, 1);
            assertThat(hidup.refused("Staf", new Diisi(Nilai.of(2))))
                    .containsExactly("Nilai ini sudah " + status.kata().toLowerCase(Locale.ROOT) + " dan terkunci.");
            assertThat(hidup.refused("Staf", new Dikembalikan("salah"))).hasSize(1);
            assertThat(hidup.figure()
                            .check("Staf", new Diisi(Nilai.of(2)))
                            .getFirst()
                            .saran())
                    .isEqualTo("Ajukan perbaikan untuk mengubahnya.");
        }
    }

    @Nested
    class Perbaikannya {
        @Test
        void changesTheFigureWithItsLastSignatureOnly() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40).propose(45);
            for (TahapPerbaikan tahap : List.of(TahapPerbaikan.DIVERIFIKASI, TahapPerbaikan.DIPARAF)) {
                hidup.by("Pejabat", new PerbaikanDitandai(tahap));
                assertThat(hidup.figure().nilai()).isEqualTo(Nilai.of(40));
                assertThat(hidup.figure().terbuka()).isPresent();
            }
            hidup.by("Kepala", new PerbaikanDitandai(TahapPerbaikan.DISETUJUI));
            assertThat(hidup.figure().nilai()).isEqualTo(Nilai.of(45));
            assertThat(hidup.figure().terbuka()).isEmpty();
            assertThat(hidup.figure().status()).isEqualTo(Status.DITETAPKAN);
        }

        @Test
        void keepsTheOldFigureForEver() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40);
            hidup.propose(45).signUpTo(TahapPerbaikan.DISETUJUI);
            hidup.propose(50).signUpTo(TahapPerbaikan.DISETUJUI);
            assertThat(hidup.figure().perbaikan())
                    .extracting(Perbaikan::nomor, Perbaikan::semula, Perbaikan::menjadi)
                    .containsExactly(tuple(1, Nilai.of(40), Nilai.of(45)), tuple(2, Nilai.of(45), Nilai.of(50)));
            assertThat(hidup.figure().perubahan())
                    .extracting(PerubahanNilai::menjadi)
                    .containsExactly(Nilai.of(40), Nilai.of(45), Nilai.of(50));
            assertThat(hidup.figure().perubahan())
                    .extracting(PerubahanNilai::nomorPerbaikan)
                    .containsExactly(0, 1, 2);
        }

        @Test
        void tellsEverythingAboutItself() {
            Perbaikan perbaikan = new FigureLife()
                    .to(Status.DIARSIPKAN, 40)
                    .propose(38)
                    .signUpTo(TahapPerbaikan.DISETUJUI)
                    .figure()
                    .perbaikan()
                    .getFirst();
            assertThat(perbaikan.selisih().orElseThrow()).isEqualByComparingTo("-2");
            assertThat(perbaikan.alasan()).isEqualTo("salah ketik");
            assertThat(perbaikan.bukti()).containsExactly(FigureLife.SURAT);
            assertThat(perbaikan.pengerjaan()).isEqualTo(9L);
            assertThat(perbaikan.status()).isEqualTo("Disetujui");
            assertThat(perbaikan.diusulkan().oleh()).isEqualTo("Staf");
            assertThat(perbaikan.tanda(TahapPerbaikan.DIPARAF).orElseThrow().oleh())
                    .isEqualTo("Pejabat Diparaf");
        }

        @Test
        void takesItsBuktiAlongToTheFigure() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40).propose(45);
            assertThat(hidup.figure().bukti()).isEmpty();
            assertThat(hidup.signUpTo(TahapPerbaikan.DISETUJUI).figure().bukti())
                    .containsExactly(FigureLife.SURAT);
        }

        @Test
        void isSignedInItsOrder() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40).propose(45);
            assertThat(hidup.refused("Kepala", new PerbaikanDitandai(TahapPerbaikan.DISETUJUI)))
                    .containsExactly("Perbaikan ini belum diverifikasi, jadi belum dapat disetujui.");
            assertThat(hidup.figure()
                            .check("K", new PerbaikanDitandai(TahapPerbaikan.DIPARAF))
                            .getFirst()
                            .saran())
                    .isEqualTo("Catat dahulu verifikasinya.");
            assertThat(hidup.refused("Staf", new PerbaikanDitandai(TahapPerbaikan.DIUSULKAN)))
                    .containsExactly("Perbaikan ini sudah diusulkan.");
            assertThat(hidup.refused(" ", new PerbaikanDitandai(TahapPerbaikan.DIVERIFIKASI)))
                    .containsExactly("Nama yang memberi verifikasi belum diisi.");
        }

        @Test
        void needsAFigureAReasonEvidenceAndAName() {
            var empty = new PerbaikanDiusulkan(Nilai.BELUM, "", List.of(), null);
            assertThat(new FigureLife().to(Status.DITETAPKAN, 40).refused("", empty))
                    .containsExactly(
                            "Nilai menjadi belum diisi.",
                            "Alasan perbaikan belum diisi.",
                            "Perbaikan belum memiliki bukti.",
                            "Nama yang mengusulkan belum diisi.");
            assertThat(new FigureLife().to(Status.DITETAPKAN, 40).refused("S", FigureLife.proposal(40)))
                    .containsExactly("Nilai menjadi sama dengan nilai semula.");
        }

        @Test
        void isForSettledFiguresAndOneAtATime() {
            assertThat(new FigureLife().to(Status.DIVERIFIKASI, 40).refused("S", FigureLife.proposal(45)))
                    .containsExactly("Nilai ini belum ditetapkan, jadi tidak memerlukan perbaikan.");
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40).propose(45);
            assertThat(hidup.refused("S", FigureLife.proposal(50)))
                    .containsExactly("Perbaikan nilai ini belum selesai.");
            assertThat(hidup.refused("Arsiparis", new Diarsipkan()))
                    .containsExactly("Perbaikan nilai ini belum selesai.");
        }

        @Test
        void canBeTurnedDownAndProposedAnew() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 40);
            assertThat(hidup.refused("Kepala", new PerbaikanDitolak("tidak perlu")))
                    .containsExactly("Tidak ada perbaikan yang berjalan untuk nilai ini.");
            hidup.propose(45).signUpTo(TahapPerbaikan.DIPARAF);
            assertThat(hidup.refused("Kepala", new PerbaikanDitolak("")))
                    .containsExactly("Alasan menolak belum diisi.");
            hidup.by("Kepala", new PerbaikanDitolak("bukti kurang"));
            Perbaikan ditolak = hidup.figure().perbaikan().getFirst();
            assertThat(ditolak.status()).isEqualTo("Ditolak");
            assertThat(ditolak.alasanDitolak()).isEqualTo("bukti kurang");
            assertThat(hidup.figure().nilai()).isEqualTo(Nilai.of(40));
            assertThat(hidup.propose(44)
                            .signUpTo(TahapPerbaikan.DISETUJUI)
                            .figure()
                            .nilai())
                    .isEqualTo(Nilai.of(44));
        }

        @Test
        void aDifferenceNeedsTwoNumbers() {
            Perbaikan perbaikan = new FigureLife()
                    .to(Status.DITETAPKAN, 40)
                    .by(
                            "Staf",
                            new PerbaikanDiusulkan(
                                    new Nilai("nihil", null), "tidak ada kegiatan", List.of(FigureLife.SURAT), null))
                    .figure()
                    .terbuka()
                    .orElseThrow();
            assertThat(perbaikan.selisih()).isEmpty();
        }
    }

    @Nested
    class Buktinya {
        @Test
        void theSameFileStandsOnce() {
            var berkas = new Bukti.Berkas("ab".repeat(32), "data.pdf", 10, FigureLife.AWAL.toLocalDate());
            var again = new Bukti.Berkas("ab".repeat(32), "lagi.pdf", 10, FigureLife.AWAL.toLocalDate());
            var hidup = new FigureLife()
                    .by("Staf", new BuktiDitambah(berkas))
                    .by("Staf", new BuktiDitambah(FigureLife.SURAT))
                    .by("Staf", new BuktiDitambah(again));
            assertThat(hidup.figure().bukti()).containsExactly(FigureLife.SURAT, again);
            hidup.by("Staf", new BuktiDilepas(berkas.kunci()));
            assertThat(hidup.figure().bukti()).containsExactly(FigureLife.SURAT);
            assertThat(hidup.refused("Staf", new BuktiDilepas(berkas.kunci())))
                    .containsExactly("Bukti itu tidak ada pada nilai ini.");
        }

        @Test
        void ofASettledFigureIsAddedToAndNotTakenAway() {
            var hidup = new FigureLife().to(Status.DITETAPKAN, 1).by("Staf", new BuktiDitambah(FigureLife.SURAT));
            assertThat(hidup.refused("Staf", new BuktiDilepas(FigureLife.SURAT.kunci())))
                    .containsExactly("Bukti dari nilai yang sudah ditetapkan tidak dapat dilepas.");
        }

        @Test
        void isCheckedBeforeItIsTaken() {
            var day = FigureLife.AWAL.toLocalDate();
            long batas = Bukti.UKURAN_TERBESAR;
            assertThat(new Bukti.Berkas("x", "a.pdf", batas, day).check(batas)).isEmpty();
            assertThat(new Bukti.Berkas("x", "a.pdf", 30L << 20, day)
                            .check(batas)
                            .getFirst()
                            .pesan())
                    .isEqualTo("Berkas a.pdf berukuran 30 MB, melebihi batas 25 MB.");
            assertThat(new Bukti.Berkas("x", "a.pdf", 0, day)
                            .check(batas)
                            .getFirst()
                            .pesan())
                    .isEqualTo("Berkas a.pdf kosong.");
            assertThat(new Bukti.Rujukan("", null, "").check(batas)).hasSize(1);
            assertThat(FigureLife.SURAT.check(batas)).isEmpty();
            assertThat(FigureLife.SURAT.kata()).isEqualTo("Nomor 050/12 tanggal 10 April 2026 (Lemari 2)");
        }
    }

    @Test
    void whatIsSaidAboutItMayChangeUntilTheArchive() {
        var fact = new Dijelaskan(new Analisis("dana cukup", "", "lanjutkan", "Bidang A", null));
        assertThat(new FigureLife()
                        .to(Status.DITETAPKAN, 1)
                        .by("S", fact)
                        .figure()
                        .analisis())
                .isEqualTo(fact.analisis());
        assertThat(new FigureLife().to(Status.DIARSIPKAN, 1).refused("S", fact)).hasSize(1);
    }

    @Test
    void theTrailTellsTheFigure() {
        Realisasi figure = new FigureLife()
                .to(Status.DITETAPKAN, 40)
                .propose(45)
                .signUpTo(TahapPerbaikan.DISETUJUI)
                .figure();
        Realisasi again = Realisasi.of(figure.kunci(), figure.jejak());
        assertThat(again).isEqualTo(figure).hasSameHashCodeAs(figure);
        assertThat(again.nilai()).isEqualTo(Nilai.of(45));
    }

    @Test
    void aTrailWithAGapIsNoTrail() {
        var late = new JejakRealisasi(2, LocalDateTime.of(2026, 4, 1, 9, 0), "", new Diisi(Nilai.of(1)));
        assertThatThrownBy(() -> Realisasi.of(new KunciRealisasi(1, Triwulan.I), List.of(late)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isItsKeyAndItsFacts() {
        Realisasi figure = new FigureLife().to(Status.TERKUMPUL, 40).figure();
        assertThat(Realisasi.of(figure.kunci(), figure.jejak()))
                .isEqualTo(figure)
                .hasSameHashCodeAs(figure);
        Realisasi shorter = new FigureLife().type(40).figure();
        var elsewhere = new KunciRealisasi(2, Triwulan.I);
        assertThat(figure)
                .isNotEqualTo(shorter)
                .isNotEqualTo(Realisasi.of(elsewhere, figure.jejak()))
                .isNotEqualTo(figure.kunci());
        assertThat(figure.hashCode()).isNotEqualTo(shorter.hashCode());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Realisasi.of(figure.kunci(), figure.jejak().subList(1, 2)))
                .withMessageEndingWith("bad trail at 1");
    }
}
