package jp.menkyo.payment.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.menkyo.payment.bank.file.BankFile;
import jp.menkyo.payment.bank.file.BankFileReader;
import jp.menkyo.payment.bank.file.BankFileRefused;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.payment.slip.SlipNumber;
import jp.menkyo.payment.slip.Slips;
import jp.menkyo.shared.problem.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the files of paid slips that banks send: whole or not at all, each file and each payment once. */
@Service
@Transactional(noRollbackFor = Problem.class)
public class BankFiles {

    public static final int PAGE_SIZE = 50;

    private static final int LONGEST_NAME = 100;

    private final BankRows rows;
    private final Slips slips;
    private final RowEntry entry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankFiles(BankRows rows, Slips slips, RowEntry entry, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.slips = slips;
        this.entry = entry;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file.
     *
     * @param name as it was uploaded
     * @param by user name of the treasurer
     * @return its number
     * @throws BankFileRefused when anything is wrong with it, or it was taken before; then nothing was entered
     */
    public long take(byte[] content, String name, String by) {
        var file = new BankFileReader(LocalDate.now(clock)).read(content);
        var sha256 = fingerprint(content);
        rows.lock();
        rows.requireNew(sha256);
        long id = rows.add(file, shortened(name), sha256, by);
        file.rows().forEach(row -> take(id, file.bank(), row, by));
        events.publishEvent(new TakenFile.Taken(
                "bank-file-" + id,
                "%d件 %s".formatted(file.rows().size(), file.total().display())));
        return id;
    }

    private void take(long file, String bank, BankFile.Row row, String by) {
        var first = rows.first(bank, row.transaction());
        var slip = SlipNumber.typed(row.slip()).flatMap(slips::find);
        RowOutcome outcome;
        if (first.isPresent()) {
            outcome = first.get().same(row) ? RowOutcome.REPEATED : RowOutcome.CONFLICT;
        } else {
            outcome = slip.map(known -> entry.enter(known, row, bank + ":" + row.transaction(), by))
                    .orElse(RowOutcome.UNKNOWN_SLIP);
        }
        rows.add(file, bank, row, outcome, slip.map(Slip::chargeId).orElse(null));
    }

    /** The newest files first. */
    @Transactional(readOnly = true)
    public List<TakenFile> files(int page) {
        return rows.files(PAGE_SIZE, (long) page * PAGE_SIZE);
    }

    @Transactional(readOnly = true)
    public long count() {
        return rows.countFiles();
    }

    @Transactional(readOnly = true)
    public Optional<TakenFile> file(long id) {
        return rows.file(id);
    }

    /** The rows of a file, those to be cleared first. */
    @Transactional(readOnly = true)
    public List<TakenRow> rows(long file, int page) {
        return rows.rows(file, PAGE_SIZE, (long) page * PAGE_SIZE);
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "").replaceAll("^.*[/\\\\]", "");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
