package id.langkah.domain.pengenalan;

/** The symbols of an SOP AP (PermenPAN-RB 35/2012), except lines. */
public enum JenisBentuk {
    /** Start or end. */
    KAPSUL,
    /** A step. */
    KOTAK,
    /** A keputusan, answered Ya or Tidak. */
    KETUPAT,
    /** The off-page connector; it belongs with the others that have the same letter. */
    SEGILIMA
}
