/**
 * Langkah: a staffer imports the SOPs of an office, runs them step by step, records the performance
 * figures that the runs produce, and exports reports to Excel. All data is in one file on one PC.
 *
 * <h2>The packages and their dependencies</h2>
 *
 * <pre>
 * domain               knows java.base only (inside: sop &lt;- bagan, pengerjaan, kinerja &lt;- rekap &lt;- naskah;
 *                      sop &lt;- pengenalan; kinerja &lt;- tabel &lt;- perencanaan &lt;- rekap; cadangan;
 *                      rekap &lt;- akip, aksi, gabungan; naskah, perencanaan &lt;- laporan)
 * json                 knows domain, Jackson        a Sop read from and written to a file
 * sqlite               knows domain, java.sql       the one database file
 * zip                  knows java.base only         archives from outside, looked through before they are opened
 * excel                knows domain, zip, POI       workbooks out, filled forms in
 *                      (inside: kit &lt;- reading, rekap &lt;- the papers)
 * word                 knows domain, zip, POI       documents that come in, papers as documents
 * pdf                  knows domain, PDFBox         the printed papers
 * platform             knows java.* only            folders, settings, logs, one instance, crash report
 * service              knows the rooms above        what the buttons and the commands do
 * ui.kit               knows domain.Masalah         our controls; all of ControlsFX
 * ui.kit.bagan         knows domain, ui.kit         the flowchart on the screen
 * ui                   knows service, domain, ui.kit, platform   the window around the screens
 * ui.(screen)          knows service, domain, ui.kit, ui; never another screen
 * cli                  knows service, domain        the same use cases without a window
 * Wiring               puts the rooms together, and is known by Main alone; ScreenFactory gives each
 *                      place its screen, OfficeFile finds the file to open or tells a FileRefusal,
 *                      PcSettings keeps the settings of this PC, DataPlace what follows
 * </pre>
 *
 * <p>Each library is used in one package only, and its types do not appear in the public signatures
 * of that package. Values passed between packages are immutable. Only {@code Wiring} reads the clock.
 * {@code ArchitectureTest} checks all of this.
 *
 * <h2>Glossary</h2>
 *
 * A noun that is read on a form or a screen keeps its Indonesian spelling everywhere: in JSON, SQL,
 * Java, on the screen and in Excel.
 *
 * <table>
 * <caption>Term, meaning, where it is printed</caption>
 * <tr><th>SOP</th><td>an office's written procedure</td><td>the SOP itself</td></tr>
 * <tr><th>Aktivitas</th><td>one row of the flowchart: one step</td><td>column Kegiatan</td></tr>
 * <tr><th>Pelaksana</th><td>a role that does steps</td><td>one column per role</td></tr>
 * <tr><th>Mutu Baku</th><td>the standard of a step: kelengkapan, waktu, output</td><td>flowchart</td></tr>
 * <tr><th>Kelengkapan</th><td>what must be in hand before a step may be finished</td><td>Mutu Baku</td></tr>
 * <tr><th>Waktu</th><td>the standard duration of a step (a point in time is {@code saat})</td><td>Mutu
 * Baku</td></tr>
 * <tr><th>Output</th><td>what a step leaves behind</td><td>Mutu Baku</td></tr>
 * <tr><th>Keputusan</th><td>a step answered Ya or Tidak</td><td>flowchart, the diamond</td></tr>
 * <tr><th>Bagan</th><td>the flowchart as geometry</td><td>the flowchart page</td></tr>
 * <tr><th>Denah</th><td>one sheet or table of an office's own file: its cells, symbols and arrows</td><td>import
 * preview</td></tr>
 * <tr><th>Konsep</th><td>a version of an SOP that is still written</td><td>list of SOPs, the
 * editor</td></tr>
 * <tr><th>Suntingan</th><td>one named change of a konsep, which can be taken back</td><td>"Urungkan:
 * …"</td></tr>
 * <tr><th>Pengerjaan</th><td>one run of one version of an SOP</td><td>screen, Rekap Pengerjaan SOP</td></tr>
 * <tr><th>Peristiwa</th><td>one recorded fact of a run; never changed, never deleted</td><td>the run's
 * trail</td></tr>
 * <tr><th>Putaran</th><td>a round: a step done again after it was sent back</td><td>screen, rekap</td></tr>
 * <tr><th>Masalah</th><td>one thing wrong: where, what, what to do</td><td>import preview, dialogs</td></tr>
 * <tr><th>Indikator</th><td>what is measured</td><td>Rekap Kinerja</td></tr>
 * <tr><th>Sasaran</th><td>the goal that indicators belong to</td><td>Rekap Kinerja, the bands</td></tr>
 * <tr><th>Target</th><td>what is to be reached, in a year and in its quarters</td><td>Rekap
 * Kinerja</td></tr>
 * <tr><th>Target perubahan</th><td>a target that a later document put in place of the first, the
 * Murni, from a quarter on</td><td>preview of a table, the grid of figures</td></tr>
 * <tr><th>Masa</th><td>the quarter or month that a figure is filled in for</td><td>the grid of
 * figures</td></tr>
 * <tr><th>Realisasi, Capaian</th><td>the figure reached, and its share of the target in %</td><td>Rekap
 * Kinerja</td></tr>
 * <tr><th>Perbaikan</th><td>the one way a settled figure changes</td><td>Rekap Perbaikan</td></tr>
 * <tr><th>Renstra</th><td>the office's five-year plan, with targets year by year</td><td>screen,
 * workbook</td></tr>
 * <tr><th>Pohon kinerja</th><td>tujuan, sasaran, program, kegiatan and sub kegiatan as a tree; one of
 * them is a simpul</td><td>outline, drawing</td></tr>
 * <tr><th>Pagu, Serapan</th><td>the money set aside, and how much of it was spent in %</td><td>Rekap
 * Anggaran</td></tr>
 * <tr><th>Rencana Aksi</th><td>what is done for each indicator in its year (aksi), with what was agreed
 * upon on the way (tindak lanjut)</td><td>screen, Rencana Aksi, LKjIP</td></tr>
 * <tr><th>AKIP</th><td>the office's own accountability, evaluated once a year by criteria</td><td>Lembar
 * Kerja Evaluasi</td></tr>
 * <tr><th>Gabungan</th><td>the figures that several offices sent, beside each other</td><td>workbook</td></tr>
 * <tr><th>LKjIP</th><td>the report on a year</td><td>Word, PDF, Excel</td></tr>
 * <tr><th>Janji</th><td>from whom and until when a kelengkapan comes later</td><td>screen, Beranda</td></tr>
 * <tr><th>Berkala</th><td>an SOP that is followed once in every period</td><td>Beranda, calendar</td></tr>
 * <tr><th>Berita Acara</th><td>the paper on which a Perbaikan is signed</td><td>PDF, workbook</td></tr>
 * <tr><th>Formulir</th><td>what a bidang fills in and sends back</td><td>workbook</td></tr>
 * <tr><th>Bukti</th><td>the paper or file that stands behind a figure</td><td>Daftar Bukti</td></tr>
 * <tr><th>Rekap</th><td>a period's account as a plain value</td><td>screen, workbook</td></tr>
 * <tr><th>Naskah</th><td>an official paper of a run or an SOP, part by part</td><td>Lembar Disposisi, Daftar
 * Periksa, Berita Acara</td></tr>
 * <tr><th>Cadangan</th><td>a backup that was opened again and checked</td><td>Beranda, Pengaturan</td></tr>
 * </table>
 */
@NullMarked
package id.langkah;

import org.jspecify.annotations.NullMarked;
