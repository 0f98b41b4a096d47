package jp.menkyo.simulator.juki.file;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.juki.Entry;
import jp.menkyo.simulator.juki.ResidentRegister;
import jp.menkyo.simulator.people.Population;

/** Writes answers as text. */
public final class AnswerText {

    private static final Map<String, String> STATUS =
            Map.of("FOUND", "0", "NOT_FOUND", "1", "SEVERAL", "2", "OUT_OF_SCOPE", "3", "SYSTEM_ERROR", "9");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private AnswerText() {}

    /** A line per line of the inquiry: line id and what follows it, not yet numbered. */
    static List<String> lines(InquiryText inquiry, ResidentRegister register) {
        return inquiry.lines().stream()
                .map(line -> line.id() + "\t" + about(line.number(), register))
                .toList();
    }

    /** What the network says about a number: status and, when found, the person. */
    public static String about(String number, ResidentRegister register) {
        var resident = Population.byNumber(number);
        var status = resident.map(register::status).orElse("NOT_FOUND");
        return STATUS.get(status)
                + (status.equals("FOUND") ? person(register.entry(resident.orElseThrow())) : "\t".repeat(7));
    }

    private static String person(Entry entry) {
        var change = entry.change();
        return "\t"
                + String.join(
                        "\t",
                        entry.name(),
                        DAY.format(entry.birthDate()),
                        entry.sex(),
                        entry.prefecture(),
                        entry.address(),
                        change == null ? "" : change.reason(),
                        change == null ? "" : DAY.format(change.on()));
    }

    /** The whole file: header, numbered lines, trailer. */
    static List<String> records(InquiryText inquiry, List<String> lines) {
        var records = new ArrayList<String>();
        records.add("H\tJUKI-ANSWER\t1\tja_%s\t%s\tJUKI\t%s\t2026-11-24T00:00:00Z\t%08d\n"
                .formatted(inquiry.fileId().substring(3), inquiry.fileId(), inquiry.sender(), lines.size()));
        for (int n = 1; n <= lines.size(); n++) {
            records.add("D\t%08d\t%s\n".formatted(n, lines.get(n - 1)));
        }
        var hash = Sha256.hex(String.join("", records).getBytes(StandardCharsets.UTF_8));
        records.add("T\t%08d\t%s\n".formatted(lines.size(), hash));
        return records;
    }
}
