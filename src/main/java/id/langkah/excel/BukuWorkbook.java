package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.naskah.BagianBuku;
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the book of SOPs as one workbook: a sheet for each paper, two for each SOP. */
public final class BukuWorkbook {
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Kantor kantor;
    private final SheetNames names = new SheetNames();
    private int sops;

    private BukuWorkbook(XSSFWorkbook workbook, Kantor kantor) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.kantor = kantor;
    }

    /**
     * Writes the workbook; the same content gives the same bytes. The stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(BukuSop buku, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new BukuWorkbook(workbook, buku.kantor()).fill(buku);
            Properties.set(workbook, buku.judul(), buku.kantor(), FixedTimes.TIME);
            workbook.write(new FixedTimes(out));
        }
    }

    private void fill(BukuSop buku) {
        new JudulSheet(workbook.createSheet(names.next("Judul")), styles, buku).write();
        buku.depan().forEach(this::add);
        var tempat = new ArrayList<String>();
        int number = 0;
        for (BagianBuku bagian : buku.bagian()) {
            tempat.add(bagian.sop() == null ? bagian.lembar() : bagian.lembar() + " " + ++number);
        }
        add("Daftar Isi", buku.daftarIsi("Lembar", tempat));
        buku.isi().forEach(this::add);
    }

    private void add(BagianBuku bagian) {
        Naskah naskah = bagian.naskah();
        Sop sop = bagian.sop();
        if (naskah != null) {
            add(bagian.lembar(), naskah);
        } else if (sop != null) {
            add(bagian.lembar(), sop, ++sops);
        }
    }

    private void add(String name, Naskah naskah) {
        new NaskahSheet(workbook.createSheet(names.next(name)), styles, naskah, kantor).write();
    }

    private void add(String name, Sop sop, int number) {
        FormSop form = FormSop.of(sop, kantor.judul());
        var identitas = HalamanIdentitas.of(form, kantor);
        new IdentitasSheet(workbook.createSheet(names.next(name + " " + number)), styles, identitas, kantor).write();
        new BaganSheet(workbook.createSheet(names.next("Bagan " + number)), styles, form, kantor.kertas()).write();
    }
}
