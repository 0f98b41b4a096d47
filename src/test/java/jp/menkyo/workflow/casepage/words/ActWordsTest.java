package jp.menkyo.workflow.casepage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.reminder.Step;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.gateway.alarm.AlarmKind;
import jp.menkyo.gateway.numberrequest.NumberRequest;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.registry.act.ActKind;
import org.junit.jupiter.api.Test;

/** Walks the source for what can be written into the audit trail: an act that a case's page may show has words. */
class ActWordsTest {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern WRITES = Pattern.compile("DomainEvent|publishEvent|AuditTrail|VaultTrail|KeyTrail");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*_?)\"");
    private static final Pattern TOLD = Pattern.compile("\\.(viewed|accessed|refused)\\(\\s*\"([A-Z_]+)\"");

    /** Acts named by a state: what is before the state, and the states. */
    private static final Map<String, Enum<?>[]> NAMED = Map.of(
            "NOTICE_", NoticeState.values(),
            "REFUND_", Refund.State.values(),
            "CHARGE_", Entry.Kind.values(),
            "LICENCE_", ActKind.values(),
            "REMINDER_", Step.values(),
            "FINDING_", Finding.Source.values(),
            "CERTIFICATE_", Certificate.State.values(),
            "ALARM_", AlarmKind.values(),
            "JUKI_NUMBER_", NumberRequest.State.values());

    /** Acts that happen in no case, so no case's page shows them; with a bar at the end, all that begin so. */
    private static final Set<String> IN_NO_CASE = words("""
            ACCOUNT_DISABLED ACCOUNT_LOCKED ACCOUNT_OPENED ALARM_SEEN COUNTER_COUNTED DAY_CLOSED EXPLANATION_APPROVED PAYOUT_MADE
            PAYOUT_FILE_TAKEN SETTLEMENT_TAKEN VIEWED_REPORT VIEWED_INCOME_STATISTICS VIEWED_PAYOUT_LIST BANK_FILE_TAKEN CALENDAR_CORRECTED DIFFERENCE_EXPLAINED
            FEE_ENTERED JUKI_BATCH_CANCELLED JUKI_BATCH_DONE JUKI_BATCH_OPENED JUKI_BATCH_RESUMED JUKI_BATCH_SENT_AGAIN
            JUKI_BATCH_STUCK
            KEY_DESTRUCTION_CONFIRMED KEY_DESTRUCTION_REQUESTED KEY_DESTRUCTION_WITHDRAWN KEY_ROTATION_CANCELLED
            KEY_ROTATION_STARTED NUMBER_DEPOSITED NUMBER_ERASED PASSWORD_CONFIRMED PSEUDONYM_GIVEN PSEUDONYM_RETIRED
            RECONCILIATION_REQUESTED REVEAL_ALARM REVEAL_ALARM_SEEN REVEAL_REVIEW_CLOSED REVEAL_REVIEW_OPENED SIGNED_IN
            SIGNED_OUT SIGN_IN_REFUSED REFUSED_BANK_FILE REFUSED_EXPRESSION REFUSED_NUMBER_IN_ENGINE VIEWED_CASE_LIST
            VIEWED_EXCHANGE_LIST VIEWED_GRANT_INVENTORY VIEWED_JUKI_FILE_ANSWERS VIEWED_LICENCE_FOUND VIEWED_NUMBERS_LENT
            VIEWED_LETTER_LIST VIEWED_LETTERS_OF_DAY VIEWED_RECEIPT_LIST VIEWED_RETURN_LIST VIEWED_REVEAL_REVIEW VIEWED_VAULT_KEYS VIEWED_WORKLIST
            NUMBER_GRANT_ REFUSED_REPORT REVEALS_
            """);

    /** Other codes in the same files: reasons, purposes, problems, flags, and what is before every view and refusal. */
    private static final Set<String> NO_ACTS = words("""
            AUDIT_QUERY WINDOW_CLOSED OWN_WINDOW WINDOW_PERIOD WINDOW_REASON WINDOW_OVER AUDIT_CLOSED AUDIT_TRAIL AUDIT_TRAIL_EXPORT
            AMOUNT_UNREADABLE BY_HAND CASE_PAGE CUT_OFF DUE_SOON EXPORT_ JUKI_SEARCH JUKI_SEARCH_OF_ANOTHER KEY_CARE LATE_MANAGER LICENCE_PAGE LINKED_ANEW
            MY_NUMBER OFFICE_DAYS_ PAYMENT_CALLBACK RESIDENT_CODE SIGNATURE_FORGED STATEMENT_LENGTH UNKNOWN_ACCOUNT
            UNKNOWN_BANK_FILE UNKNOWN_FORMAT TOO_MANY_RECEIPTS WAITING_ WRONG_PASSWORD
            REFUSED_ REVEAL_ VIEWED_
            """);

    @Test
    void hasWordsForEveryActOfACase() {
        var codes = new TreeSet<String>();
        sources().forEach(source -> codes.addAll(written(source)));
        codes.removeAll(IN_NO_CASE);
        codes.removeAll(NO_ACTS);
        codes.removeAll(NAMED.keySet());

        assertThat(codes)
                .hasSizeGreaterThan(60)
                .allSatisfy(code -> assertThat(ActWords.of(code)).as(code).isNotEqualTo(ActWords.UNKNOWN));
    }

    @Test
    void hasWordsForEveryStateThatNamesAnAct() {
        var codes = NAMED.entrySet().stream()
                .flatMap(named -> Arrays.stream(named.getValue()).map(state -> named.getKey() + state.name()))
                .filter(code -> !code.equals("JUKI_NUMBER_ASKED"))
                .toList();

        assertThat(codes)
                .allSatisfy(code -> assertThat(ActWords.of(code)).as(code).isNotEqualTo(ActWords.UNKNOWN));
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }

    private static Set<String> written(String source) {
        var told = TOLD.matcher(source)
                .results()
                .map(found -> (found.group(1).equals("refused") ? "REFUSED_" : "VIEWED_") + found.group(2));
        var others = CODE.matcher(TOLD.matcher(source).replaceAll("("))
                .results()
                .map(found -> found.group(1))
                .filter(code -> code.contains("_"));
        return Stream.concat(told, others).collect(Collectors.toSet());
    }

    private static List<String> sources() {
        try (var files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActWordsTest::read)
                    .filter(source -> WRITES.matcher(source).find())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
