package jp.menkyo.gateway.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.juki.exchange.FileExchange;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.juki.file.NetworkKeys;
import jp.menkyo.simulator.juki.file.NetworkSeal;

/** Inquiries by file, as the matrix plays them: with an inquiry about nobody, because only its way matters here. */
final class FileRows {

    private FileRows() {}

    static String send(Scene scene) {
        return withFile(file -> {
            Files.write(file, inquiry(scene));
            return exchange(scene).send(batch(scene), file).outcome();
        });
    }

    /** Whether the answer is there yet is not the point. */
    static String ask(Scene scene) {
        exchange(scene).ask(batch(scene));
        return "ASKED";
    }

    static String fetch(Scene scene) {
        return withFile(file -> {
            exchange(scene).fetch(batch(scene), file);
            return Files.size(file) > 0 ? "FETCHED" : "EMPTY";
        });
    }

    private static byte[] inquiry(Scene scene) {
        var header =
                "H\tJUKI-INQUIRY\t1\t" + scene.fileId() + "\t13-dietitian\tJUKI\t2026-11-24T00:00:00Z\tJUKI-30-9\n";
        var trailer = "T\t00000000\t" + Sha256.hex(header.getBytes(StandardCharsets.UTF_8)) + "\n";
        var keys = NetworkKeys.one();
        return NetworkSeal.seal(
                (header + trailer).getBytes(StandardCharsets.UTF_8),
                keys.office(),
                keys.network().certificate());
    }

    private static FileExchange exchange(Scene scene) {
        return scene.port(FileExchange.class);
    }

    private static Batch batch(Scene scene) {
        var now = Instant.now();
        return new Batch(
                scene.fileId(),
                "TEST",
                "JUKI-30-9",
                "matrix",
                "test",
                now,
                Batch.State.WAITING,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null);
    }

    /** Something done with a file. */
    private interface WithFile {
        String apply(Path file) throws IOException;
    }

    private static String withFile(WithFile doing) {
        try {
            var file = Files.createTempFile("matrix", ".p7m");
            try {
                return doing.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
