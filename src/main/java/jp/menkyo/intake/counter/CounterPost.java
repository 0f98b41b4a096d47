package jp.menkyo.intake.counter;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.paper.ScannedParts;
import jp.menkyo.intake.paper.UnknownPaper;
import jp.menkyo.shared.problem.Problem.FieldError;
import jp.menkyo.shared.sealing.Sha256;

/**
 * What was sent to the counter.
 *
 * @param application the typed form, as JSON
 * @param scans parts named after the kind of their paper
 * @param sha256 over all of it; may be over a My Number, so it must not be kept
 */
record CounterPost(byte[] application, List<Paper> scans, String sha256) {

    private static final String APPLICATION = "application";

    static CounterPost json(HttpServletRequest request) throws IOException {
        var json = request.getInputStream().readAllBytes();
        return new CounterPost(json, List.of(), Sha256.hex(json));
    }

    /**
     * @throws UnknownPaper when a part is neither the form nor named after a paper that people hand in
     * @throws FormRefused when the form does not come exactly once
     */
    static CounterPost multipart(HttpServletRequest request) throws IOException, ServletException {
        var digest = Sha256.digest();
        var forms = new ArrayList<byte[]>();
        var scans = new ArrayList<Paper>();
        for (Part part : request.getParts()) {
            var content = ScannedParts.content(part);
            feed(digest, part.getName().getBytes(StandardCharsets.UTF_8));
            feed(digest, content);
            if (part.getName().equals(APPLICATION)) {
                forms.add(content);
            } else {
                scans.add(ScannedParts.read(part));
            }
        }
        if (forms.size() != 1) {
            throw new FormRefused(List.of(new FieldError(APPLICATION, "MISSING", "申請の内容を一つだけ送ってください。")));
        }
        return new CounterPost(forms.get(0), scans, Sha256.hex(digest.digest()));
    }

    private static void feed(MessageDigest digest, byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        digest.update(piece);
    }
}
