package jp.menkyo.simulator.juki.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.juki.ResidentRegister;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Takes inquiry files, works on them for a while and hands out the answers. A file id is taken once; sent again, it is
 * acknowledged as before, unless it was rejected: then the new file takes its place.
 */
public final class FileOffice {

    private final ResidentRegister register;
    private final Map<String, Taken> files = new ConcurrentHashMap<>();
    private volatile UnaryOperator<List<String>> lines = UnaryOperator.identity();
    private volatile UnaryOperator<List<String>> records = UnaryOperator.identity();
    private volatile UnaryOperator<byte[]> sealed = UnaryOperator.identity();
    private volatile UnaryOperator<byte[]> received = UnaryOperator.identity();
    private volatile @Nullable String rejection;
    private final AtomicLong worked = new AtomicLong();
    private volatile boolean working;

    /**
     * @param rejected why it is not worked on, null when it is
     * @param asked how often somebody looked whether it is ready; the first time it is not
     */
    private record Taken(int lines, byte[] answer, @Nullable String rejected, AtomicInteger asked) {

        Taken(int lines, byte[] answer, @Nullable String rejected) {
            this(lines, answer, rejected, new AtomicInteger());
        }

        String progress() {
            if (asked.incrementAndGet() == 1) {
                return "PENDING";
            }
            return rejected == null ? "READY" : "REJECTED";
        }
    }

    public FileOffice(ResidentRegister register) {
        this.register = register;
    }

    /** Changes the lines of the next answers before they are numbered and counted. */
    public void changeLines(UnaryOperator<List<String>> change) {
        lines = change;
    }

    /** Changes the records of the next answers after they were numbered, counted and hashed. */
    public void changeRecords(UnaryOperator<List<String>> change) {
        records = change;
    }

    /** Changes answers as they are handed out. */
    public void changeSealed(UnaryOperator<byte[]> change) {
        sealed = change;
    }

    /** Changes files as they arrive. */
    public void changeReceived(UnaryOperator<byte[]> change) {
        received = change;
    }

    /** Rejects the next files for this reason; null takes them again. */
    public void reject(@Nullable String why) {
        rejection = why;
    }

    /** Everything is as it should be again. */
    public void reset() {
        lines = UnaryOperator.identity();
        records = UnaryOperator.identity();
        sealed = UnaryOperator.identity();
        received = UnaryOperator.identity();
        rejection = null;
    }

    /** How long the network itself has worked on files so far; for benchmarks, which run it in the same program. */
    public Duration worked() {
        return Duration.ofNanos(worked.get());
    }

    /** Is it at work on a file now, with all of it in memory? */
    public boolean working() {
        return working;
    }

    record Acknowledged(String requestId, String fileId, String receipt, int lines) {}

    record State(
            String requestId,
            String fileId,
            String progress,
            @Nullable String reason) {}

    /** {@code POST /v1/files/{id}}, {@code GET /v1/files/{id}} and {@code GET /v1/files/{id}/answer}. */
    public Reply answer(Question question) {
        var parts = question.path().split("/");
        var id = parts[3];
        if (question.method().equals("POST")) {
            return acknowledge(question, id, files.compute(id, (key, before) -> once(key, before, question)));
        }
        var taken = Optional.ofNullable(files.get(id));
        return parts.length > 4
                ? taken.filter(file -> file.rejected() == null)
                        .map(file -> hand(question, id, file))
                        .orElse(Reply.error(404))
                : taken.map(file -> state(question, id, file)).orElse(Reply.error(404));
    }

    private Reply acknowledge(Question question, String id, Taken taken) {
        return Reply.json(new Acknowledged(
                question.requestId(),
                named(question, id),
                "JN-" + Code.letters(id.hashCode() & 0xffffff),
                taken.lines()));
    }

    private Reply state(Question question, String id, Taken taken) {
        return Reply.json(new State(question.requestId(), named(question, id), taken.progress(), taken.rejected()));
    }

    private Reply hand(Question question, String id, Taken taken) {
        var answer = sealed.apply(taken.answer());
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(answer)));
        return Reply.file(
                answer,
                Map.of(
                        "X-Request-Id", question.requestId(),
                        "X-File-Id", named(question, id),
                        "Content-Digest", "sha-256=:" + digest + ":"));
    }

    private static String named(Question question, String id) {
        return question.aboutSomebodyElse() ? "jb_somebodyelsesomebodyelse" : id;
    }

    private Taken once(String id, @Nullable Taken before, Question question) {
        if (before != null && before.rejected() == null) {
            return before;
        }
        long start = System.nanoTime();
        working = true;
        try {
            return take(id, received.apply(question.content()));
        } finally {
            working = false;
            worked.addAndGet(System.nanoTime() - start);
        }
    }

    private Taken take(String id, byte[] content) {
        var keys = NetworkKeys.one();
        try {
            var plain = NetworkSeal.open(content, keys.network(), keys.office().certificate());
            var inquiry = InquiryText.read(new String(plain, StandardCharsets.UTF_8), id);
            var answers = lines.apply(AnswerText.lines(inquiry, register));
            var text = String.join("", records.apply(AnswerText.records(inquiry, answers)));
            var answer = NetworkSeal.seal(
                    text.getBytes(StandardCharsets.UTF_8),
                    keys.network(),
                    keys.office().certificate());
            return new Taken(inquiry.lines().size(), answer, rejection);
        } catch (IllegalArgumentException refused) {
            return new Taken(0, new byte[0], refused.getMessage());
        }
    }
}
