package jp.menkyo.desk.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts, days, moments and colleagues as officers read them. */
@Component("settlementWords")
class Words {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final StaffDirectory directory;

    Words(StaffDirectory directory) {
        this.directory = directory;
    }

    /** 5,600円, −5,600円 or a dash where there is no amount. */
    public String yen(@Nullable Long amount) {
        return amount == null ? "―" : (amount < 0 ? "−" : "") + "%,d円".formatted(Math.abs(amount));
    }

    public String day(LocalDate day) {
        return WarekiDate.display(day);
    }

    public String month(YearMonth month) {
        return WarekiDate.display(month);
    }

    public String moment(Instant moment) {
        var time = moment.atZone(TOKYO);
        return WarekiDate.display(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    public String staff(String username) {
        return directory.find(username).map(StaffMember::name).orElse(username);
    }
}
