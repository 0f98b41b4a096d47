package jp.menkyo.gateway.line;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.NotAnswered;

/** What the head of a fetched file says: which request it answers, what it is about, and its digest. */
final class FileHead {

    private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");

    private FileHead() {}

    /** @throws NotAnswered when the head is incomplete, or the file is not the one it describes */
    static Fetched read(HttpResponse<ToFile.Taken> response) {
        var file = response.body();
        if (!header(response, "Content-Type").equals("application/pkcs7-mime")
                || !MessageDigest.isEqual(digest(response), file.sha256())) {
            throw new NotAnswered(Failure.GARBAGE);
        }
        return new Fetched(header(response, "X-Request-Id"), header(response, "X-File-Id"), file.bytes());
    }

    private static byte[] digest(HttpResponse<?> response) {
        var digest = DIGEST.matcher(header(response, "Content-Digest"));
        if (!digest.matches()) {
            throw new NotAnswered(Failure.GARBAGE);
        }
        return Base64.getDecoder().decode(digest.group(1));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new NotAnswered(Failure.GARBAGE));
    }
}
