package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.kit.FixedTimes;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.SheetNames;
import id.langkah.excel.kit.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the book of SOPs as one workbook: a sheet for each paper, two for each SOP. */
public final class BukuWorkbook {
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Kantor kantor;
    private final SheetNames names = new SheetNames();

    private BukuWorkbook(XSSFWorkbook workbook, Kantor kantor) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.kantor = kantor;
    }

    /**
     * Writes the workbook; the same content gives the same bytes. The stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void write(BukuSop buku, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new BukuWorkbook(workbook, buku.kantor()).fill(buku);
            Properties.set(workbook, buku.judul(), buku.kantor(), FixedTimes.TIME);
            workbook.write(new FixedTimes(out));
        }
    }

    private void fill(BukuSop buku) {
        var titles = new ArrayList<String>();
        var sheets = new ArrayList<String>();
        for (int i = 0; i < buku.sop().size(); i++) {
            titles.add(FormSop.nama(buku.sop().get(i).sop()));
            sheets.add("Identitas " + (i + 1));
        }
        add("Keputusan", buku.keputusan());
        add("Lampiran", buku.lampiran());
        add("Daftar Isi", buku.daftarIsi("Lembar", titles, sheets));
        add("Penjelasan", BukuSop.penjelasan());
        List<BukuSop.Isi> all = buku.sop();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i).sop(), i + 1);
        }
        add("Riwayat", buku.riwayat());
        add("Persetujuan", buku.persetujuan());
        add("Distribusi", buku.distribusi());
    }

    private void add(String name, Naskah naskah) {
        new NaskahSheet(workbook.createSheet(names.next(name)), styles, naskah, kantor).write();
    }

    private void add(Sop sop, int number) {
        FormSop form = FormSop.of(sop, kantor.judul());
        var identitas = HalamanIdentitas.of(form, kantor);
        new IdentitasSheet(workbook.createSheet(names.next("Identitas " + number)), styles, identitas, kantor).write();
        new BaganSheet(workbook.createSheet(names.next("Bagan " + number)), styles, form, kantor.kertas()).write();
    }
}
