package id.langkah.domain.pengenalan;

/** The symbols of an SOP AP (PermenPAN-RB 35/2012) that are not lines. */
public enum JenisBentuk {
    /** Begin or end. */
    KAPSUL,
    /** A step that is done. */
    KOTAK,
    /** A step that is answered Ya or Tidak. */
    KETUPAT,
    /** The off-page connector; its letter joins it to the others of the same letter. */
    SEGILIMA
}
