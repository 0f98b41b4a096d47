package jp.menkyo.intake.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.menkyo.intake.envelope.UnknownField;
import jp.menkyo.intake.envelope.UploadedFile;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/** The parts of a multipart request, byte for byte as sent: signatures are over bytes, not over what they mean. */
record Parts(List<Named> all) {

    private static final String ATTACHMENT = "attachment";

    private record Named(String part, @Nullable String file, byte[] content) {}

    /** @throws UnknownField when a part is neither an attachment nor one of {@code expected} */
    static Parts of(HttpServletRequest request, Set<String> expected) throws IOException, ServletException {
        var all = new ArrayList<Named>();
        var unknown = new ArrayList<String>();
        for (Part part : request.getParts()) {
            if (!part.getName().equals(ATTACHMENT) && !expected.contains(part.getName())) {
                unknown.add("part");
            }
            try (var content = part.getInputStream()) {
                all.add(new Named(part.getName(), part.getSubmittedFileName(), content.readAllBytes()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new UnknownField(unknown);
        }
        return new Parts(all);
    }

    /** @throws PortalRefused when the part is missing or there are several */
    byte[] one(String name) {
        var found = all.stream().filter(part -> part.part().equals(name)).toList();
        if (found.size() != 1) {
            throw new PortalRefused(Reason.PART_MISSING, name);
        }
        return found.get(0).content();
    }

    List<UploadedFile> attachments() {
        return all.stream()
                .filter(part -> part.part().equals(ATTACHMENT))
                .map(part -> new UploadedFile(part.file() == null ? "" : part.file(), part.content()))
                .toList();
    }

    /** SHA-256 over names, files and contents, each with its length; may be over a My Number, so it must not be kept. */
    String fingerprint() {
        var parts = new ArrayList<byte[]>();
        for (Named part : all) {
            parts.add(part.part().getBytes(StandardCharsets.UTF_8));
            parts.add(part.file() == null ? new byte[0] : part.file().getBytes(StandardCharsets.UTF_8));
            parts.add(part.content());
        }
        var digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
            digest.update(part);
        }
        return Sha256.hex(digest.digest());
    }
}
