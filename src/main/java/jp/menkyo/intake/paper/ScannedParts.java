package jp.menkyo.intake.paper;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.NewApplication.Paper;

/** Parts of a request that are scans; each is named after the kind of its paper. */
public final class ScannedParts {

    private ScannedParts() {}

    /** @throws UnknownPaper when nobody hands in such a paper */
    public static Paper read(Part part) throws IOException {
        var kind = Arrays.stream(DocumentKind.values())
                .filter(one -> one.handedIn() && one.name().equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new UnknownPaper(part.getName()));
        var name = part.getSubmittedFileName();
        return new Paper(kind, name == null ? kind.name() : name, content(part));
    }

    public static byte[] content(Part part) throws IOException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }
}
