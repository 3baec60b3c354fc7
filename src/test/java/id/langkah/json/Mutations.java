package id.langkah.json;

import id.langkah.domain.sop.RandomSops;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes damaged SOP files; the same seed gives the same files. */
final class Mutations {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "0",
            "7",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"-\"",
            "\" \"",
            "[]",
            "{}",
            "[[]]",
            "[\"a\"]",
            "[null]",
            "[3]",
            "{\"a\":1}",
            "\"5 Mei 2021\"",
            "\"31/02/2021\"",
            "\"2 windu\"",
            "{\"nilai\":2,\"satuan\":\"hari\"}",
            "{\"tidak\":1}",
            "{\"ya\":1}",
            "{\"uraian\":\"a\"}",
            "{\"nama\":\"a\"}",
            "\"" + "x".repeat(4_001) + "\"");

    private static final String PUNCTUATION = "{}[]:,\"\\'/ 0";

    private final Random random;
    private final List<byte[]> files;

    Mutations(long seed) {
        random = new Random(seed);
        var acak = new RandomSops(seed);
        files = Stream.generate(() -> SopWriter.write(List.of(acak.sop())))
                .limit(40)
                .toList();
    }

    /** A file that is still JSON, with one to three values replaced or moved to other keys. */
    byte[] values() {
        JsonNode file = JSON.readTree(pick(files));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<JsonNode> parents = new ArrayList<>();
            collect(file, parents);
            JsonNode other = JSON.readTree(pick(OTHERS));
            switch (pick(parents)) {
                case ObjectNode object -> {
                    String key = pick(List.copyOf(object.propertyNames()));
                    if (random.nextInt(5) == 0) {
                        object.set(key + "x", object.remove(key));
                    } else {
                        object.set(key, other);
                    }
                }
                case ArrayNode list -> list.set(random.nextInt(list.size()), other);
                default -> throw new IllegalStateException();
            }
        }
        return JSON.writeValueAsBytes(file);
    }

    /** A file with bytes removed, repeated, changed, or replaced by JSON syntax. */
    byte[] bytes() {
        byte[] file = pick(files);
        for (int i = random.nextInt(4); i >= 0 && file.length > 0 && file.length < 100_000; i--) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + random.nextInt(20));
            String marks = PUNCTUATION.substring(random.nextInt(PUNCTUATION.length()));
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> new byte[] {(byte) random.nextInt(256)};
                case 2 -> file;
                default -> marks.getBytes(StandardCharsets.UTF_8);
            };
            file = join(file, from, piece, to);
        }
        return file;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Collects objects and lists that are not empty. */
    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (!node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    private static byte[] join(byte[] file, int from, byte[] piece, int to) {
        byte[] joined = new byte[from + piece.length + file.length - to];
        System.arraycopy(file, 0, joined, 0, from);
        System.arraycopy(piece, 0, joined, from, piece.length);
        System.arraycopy(file, to, joined, from + piece.length, file.length - to);
        return joined;
    }
}
