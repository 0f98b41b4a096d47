package jp.menkyo.payment.fee;

import java.time.LocalDate;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated fee table: every prefecture sets its own fees by ordinance, no cabinet order fixes them for dietitians. */
@Service
public class FeeTable {

    private static final String LOOK_UP = """
            select yen, source, unconfirmed from payment.fee
             where prefecture = ? and fee_code = ? and effective_from <= ?
             order by effective_from desc limit 1
            """;
    private static final String ENTER = """
            insert into payment.fee (prefecture, fee_code, effective_from, yen, source, unconfirmed)
            values (?, ?, ?, ?, ?, ?)
            on conflict (prefecture, fee_code, effective_from)
            do update set yen = excluded.yen, source = excluded.source, unconfirmed = excluded.unconfirmed
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FeeTable(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * The fee due on a day; nothing is due for {@link FeeCode#NONE}.
     *
     * @throws FeeUnknown when the table does not say
     */
    @Transactional(readOnly = true, noRollbackFor = FeeUnknown.class)
    public Fee of(Prefecture prefecture, FeeCode code, LocalDate on) {
        if (code == FeeCode.NONE) {
            return new Fee(code, Yen.ZERO, "手数料を要しない", false);
        }
        return jdbc.sql(LOOK_UP)
                .params(prefecture.code(), code.name(), on)
                .query((row, n) -> new Fee(code, new Yen(row.getLong(1)), row.getString(2), row.getBoolean(3)))
                .optional()
                .orElseThrow(() -> new FeeUnknown(prefecture, code, on));
    }

    /** Enters or confirms an amount that is due from {@code effectiveFrom} on. */
    @Transactional
    public void enter(Prefecture prefecture, Fee fee, LocalDate effectiveFrom) {
        if (fee.code() == FeeCode.NONE) {
            throw new IllegalArgumentException("no fee has no amount");
        }
        jdbc.sql(ENTER)
                .params(
                        prefecture.code(),
                        fee.code().name(),
                        effectiveFrom,
                        fee.yen().amount(),
                        fee.source(),
                        fee.unconfirmed())
                .update();
        events.publishEvent(new Entered(prefecture, fee.code(), effectiveFrom));
    }

    /** An officer entered or confirmed a row. */
    private record Entered(Prefecture prefecture, FeeCode code, LocalDate effectiveFrom) implements DomainEvent {

        @Override
        public String action() {
            return "FEE_ENTERED";
        }

        @Override
        public @Nullable CaseNumber caseNumber() {
            return null;
        }

        @Override
        public String subject() {
            return prefecture.code() + "/" + code + "/" + effectiveFrom;
        }
    }
}
