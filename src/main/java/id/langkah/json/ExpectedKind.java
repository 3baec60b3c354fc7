package id.langkah.json;

import tools.jackson.core.JsonToken;

/** The kind of value that is expected at a place, with the words for messages about any other kind. */
enum ExpectedKind {
    TEKS("teks", "Tulis sebagai satu teks di antara tanda kutip."),
    DAFTAR("daftar teks", "Tulis sebagai daftar teks: [\"…\", \"…\"]."),
    NOMOR("bilangan", "Tulis angkanya saja tanpa tanda kutip, misalnya 6."),
    NILAI("angka", "Tulis angkanya saja tanpa tanda kutip, misalnya 2 atau 1.5."),
    YA_TIDAK("true atau false", "Tulis true atau false tanpa tanda kutip."),
    WAKTU("teks, angka, atau objek", "Tulis misalnya \"15 menit\", \"2 hari\", atau 15."),
    KELENGKAPAN("teks atau objek", "Tulis namanya di antara tanda kutip."),
    DAFTAR_KELENGKAPAN("daftar kelengkapan", "Tulis sebagai daftar: [\"…\", \"…\"]."),
    KEPUTUSAN("objek", "Tulis misalnya { \"ya\": 7, \"tidak\": 5 }."),
    PEJABAT("objek", "Tulis misalnya { \"jabatan\": \"…\", \"nama\": \"…\" }."),
    KLASIFIKASI("objek", "Tulis misalnya { \"sifat\": \"teknis\", \"cakupan\": \"mikro\" }."),
    LEMBAR_KERJA("objek", "Tulis misalnya { \"jenisKegiatan\": \"rutin\" }."),
    JUDUL_FORM("objek", "Tulis misalnya { \"kegiatan\": \"Aktivitas\", \"keterangan\": \"Ket\" }."),
    AKTIVITAS("objek", "Tulis misalnya { \"uraian\": \"…\", \"waktu\": \"15 menit\" }."),
    DAFTAR_AKTIVITAS("daftar aktivitas", "Tulis sebagai daftar: [ { \"uraian\": \"…\" } ]."),
    SOP("objek", "Tulis SOP di antara kurung kurawal: { \"nama\": \"…\", \"aktivitas\": [ … ] }.");

    private final String words;
    private final String remedy;

    ExpectedKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** The message that {@code written}, a value of kind {@code token}, stands at {@code label}. */
    String mismatch(String label, JsonToken token, String written) {
        String found = switch (token) {
            case START_OBJECT -> "objek";
            case START_ARRAY -> "daftar";
            case VALUE_STRING -> "teks \"" + written + "\"";
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> written;
            default -> "angka " + written;
        };
        return label + " harus berupa " + words + ", tetapi berisi " + found + ".";
    }

    /** The advice how to mend it. */
    String remedy(JsonToken token, String written) {
        boolean unquoted = token.isNumeric() || token.isBoolean();
        if (unquoted && this == TEKS) {
            return "Apit dengan tanda kutip: \"" + written + "\".";
        }
        if (unquoted && this == DAFTAR) {
            return "Tulis sebagai daftar teks: [\"" + written + "\"].";
        }
        return remedy;
    }
}
