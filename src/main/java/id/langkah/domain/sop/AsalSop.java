package id.langkah.domain.sop;

import id.langkah.domain.NamaBerkas;

/**
 * The office's own file that a version of an SOP was read from.
 *
 * @param sidik SHA-256 of its content, in hex
 * @param nama its name without its folder
 */
public record AsalSop(String sidik, String nama) {
    /** Whether opening the file may run a program, judged by the ending of its name. */
    public boolean mayRun() {
        return NamaBerkas.mayRun(nama);
    }
}
