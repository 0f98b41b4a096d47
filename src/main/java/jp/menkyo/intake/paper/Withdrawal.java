package jp.menkyo.intake.paper;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the reception desk sends of a withdrawal (取下げ). It ends the case for good, so the officer says from which paper it
 * is and that it is the applicant's will.
 *
 * @param writtenOn date of the 取下書; null when none, or no date, was given
 * @param confirmed was it seen to be the will of the applicant or the agent
 * @param scans the 取下書, as far as it was scanned
 */
record Withdrawal(@Nullable LocalDate writtenOn, boolean confirmed, List<Paper> scans) {

    private static final String WRITTEN_ON = "writtenOn";
    private static final String CONFIRMED = "confirmed";

    Withdrawal {
        scans = List.copyOf(scans);
    }

    /** @throws UnknownPaper when a part is none that belongs here */
    static Withdrawal read(Collection<Part> parts) throws IOException {
        LocalDate writtenOn = null;
        boolean confirmed = false;
        var scans = new ArrayList<Paper>();
        for (var part : parts) {
            switch (part.getName()) {
                case WRITTEN_ON -> writtenOn = day(text(part));
                case CONFIRMED -> confirmed = text(part).equals("true");
                default -> scans.add(ScannedParts.read(part));
            }
        }
        return new Withdrawal(writtenOn, confirmed, scans);
    }

    /** @throws PaperRefused naming what is missing or cannot be */
    LocalDate check(LocalDate receivedOn, LocalDate today) {
        var errors = new FieldErrors();
        var day = writtenOn;
        boolean possible = day != null && !day.isBefore(receivedOn) && !day.isAfter(today);
        errors.demand(possible, WRITTEN_ON, "WRITTEN_ON", "取下書の日付を、収受日から今日までの日で入力してください。");
        errors.demand(confirmed, CONFIRMED, "MISSING", "申請者又は代理人の意思であることを確かめ、印を付けてください。");
        if (day == null || !errors.found().isEmpty()) {
            throw PaperRefused.withdrawalIncomplete(errors.found());
        }
        return day;
    }

    private static String text(Part part) throws IOException {
        return new String(ScannedParts.content(part), StandardCharsets.UTF_8).strip();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
