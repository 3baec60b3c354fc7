package id.langkah.ui.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.JamRentang;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.service.PengaturanService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JamKerjaModelTest {
    private static final LocalDate KEMERDEKAAN = LocalDate.of(2026, 8, 17);

    private Database database;
    private PengaturanService service;
    private JamKerjaModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("langkah.db"), LocalDateTime.of(2026, 3, 2, 8, 0), false);
        service = new PengaturanService(database);
        model = new JamKerjaModel(service, Background.direct());
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsTheHoursThatAreKept() {
        assertThat(model.hari(DayOfWeek.FRIDAY))
                .isEqualTo(new HariKerja(DayOfWeek.FRIDAY, true, "07.30", "11.30", "13.00", "16.30"));
        assertThat(model.hari(DayOfWeek.SUNDAY).kerja()).isFalse();
        assertThat(model.menitPerHari()).isEqualTo("450");
    }

    @Test
    void keepsHoursAsSoonAsTheyMakeSense() {
        model.type(new HariKerja(DayOfWeek.SATURDAY, true, "8", "", "", "1200"));

        assertThat(model.masalah().get()).isEmpty();
        assertThat(service.jamKerja().rentang().get(DayOfWeek.SATURDAY))
                .singleElement()
                .extracting(jamRentang -> jamRentang.teks())
                .isEqualTo("08.00–12.00");
        assertThat(model.hari(DayOfWeek.SATURDAY).masuk()).isEqualTo("08.00");
    }

    @Test
    void aDayThatIsWorkedAgainHasItsOwnHours() {
        HariKerja friday = model.hari(DayOfWeek.FRIDAY);
        model.type(HariKerja.of(DayOfWeek.FRIDAY, List.of()));

        assertThat(model.working(DayOfWeek.FRIDAY)).isEqualTo(friday);
        assertThat(model.working(DayOfWeek.SUNDAY)).isEqualTo(model.hari(DayOfWeek.MONDAY));
    }

    @Test
    void saysWhatCannotBeReadAndKeepsWhatWas() {
        model.type(new HariKerja(DayOfWeek.MONDAY, true, "7.3x", "12.00", "", "16.00"));

        assertThat(model.masalah().get())
                .extracting(Masalah::pesan)
                .containsExactly("Jam \"7.3x\" tidak terbaca.", "Jam kembali belum diisi.");
        assertThat(model.hari(DayOfWeek.MONDAY).masuk()).isEqualTo("7.3x");
        assertThat(service.jamKerja()).isEqualTo(JamKerja.BAWAAN);
    }

    @Test
    void keepsAllThatWasTypedOnceTheLastFaultIsMended() {
        model.type(new HariKerja(DayOfWeek.MONDAY, true, "25.00", "", "", "16.00"));
        model.type(new HariKerja(DayOfWeek.TUESDAY, true, "08.00", "", "", "15.00"));
        assertThat(service.jamKerja()).isEqualTo(JamKerja.BAWAAN);

        model.type(new HariKerja(DayOfWeek.MONDAY, true, "09.00", "", "", "16.00"));

        assertThat(model.masalah().get()).isEmpty();
        assertThat(first(DayOfWeek.MONDAY).teks()).isEqualTo("09.00–16.00");
        assertThat(first(DayOfWeek.TUESDAY).teks()).isEqualTo("08.00–15.00");
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        model.type(new HariKerja(DayOfWeek.MONDAY, true, "16.00", "", "", "07.30"));

        assertThat(model.masalah().get())
                .singleElement()
                .extracting(Masalah::tempat)
                .isEqualTo("Jam kerja Senin");
    }

    @Test
    void aDayMayEndAtMidnight() {
        model.type(new HariKerja(DayOfWeek.MONDAY, true, "20.00", "", "", "24.00"));

        assertThat(first(DayOfWeek.MONDAY).menit()).isEqualTo(240);
    }

    @Test
    void keepsTheMinutesOfADay() {
        model.typeMenitPerHari("lama");
        assertThat(model.masalah().get()).extracting(Masalah::pesan).containsExactly("\"lama\" bukan jumlah menit.");
        assertThat(model.menitPerHari()).isEqualTo("lama");

        model.typeMenitPerHari(" 420 ");

        assertThat(service.jamKerja().menitPerHari()).isEqualTo(420);
        assertThat(model.masalah().get()).isEmpty();
    }

    @Test
    void addsAndTakesOutHolidays() {
        model.add(Libur.read("17 Agustus 2026 Hari Kemerdekaan\n25 Desember 2026 Natal"));
        assertThat(service.jamKerja().libur()).hasSize(2).containsKey(KEMERDEKAAN);

        model.remove(KEMERDEKAAN);

        assertThat(service.jamKerja().libur()).containsOnlyKeys(LocalDate.of(2026, 12, 25));
    }

    @Test
    void whatMakesNoSenseYetStaysWhenReadAnew() {
        model.type(new HariKerja(DayOfWeek.MONDAY, true, "x", "", "", "y"));

        model.refresh();

        assertThat(model.masalah().get()).hasSize(2);
        assertThat(model.hari(DayOfWeek.MONDAY).masuk()).isEqualTo("x");
    }

    private JamRentang first(DayOfWeek hari) {
        return service.jamKerja().rentang().getOrDefault(hari, List.of()).getFirst();
    }
}
