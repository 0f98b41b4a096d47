package jp.menkyo.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.audit.window.AccessWindows;
import jp.menkyo.staff.Accounts;
import jp.menkyo.staff.NewAccount;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The officers of the demo: invented people, passwords for everybody to read. */
@Component
public class DemoStaff implements SmartInitializingSingleton {

    /** Whoever receives the stories that come to the counter; nobody else signs in with these two. */
    public static final String STORY_RECEPTION = "storyreception";
    /** Whoever begins the office matters of stories. */
    public static final String STORY_EXAMINER = "storyexaminer";

    private static final String AUDITOR = "auditor1";

    private static final List<NewAccount> OFFICERS = List.of(
            officer("reception1", "D-01", "青木 みどり", "Sumire-Asagao-01", Role.RECEPTION),
            officer("examiner1", "D-02", "高橋 梓", "Momiji-Yamabuki-02", Role.EXAMINER),
            officer("examiner2", "D-03", "西村 航", "Kaede-Shirakaba-03", Role.EXAMINER),
            officer("approver1", "D-04", "大野 恵子", "Tsubaki-Hinoki-04", Role.APPROVER),
            officer("issuer1", "D-05", "木下 陽介", "Ajisai-Kurumi-05", Role.ISSUER),
            officer("treasurer1", "D-06", "藤井 千尋", "Satsuki-Nadeshiko-06", Role.TREASURER),
            officer("records1", "D-07", "森田 静香", "Kikyo-Rindou-07", Role.RECORDS_OFFICER),
            officer("disclosure1", "D-08", "石原 誠", "Hagi-Suzuran-08", Role.DISCLOSURE_OFFICER),
            officer("manager1", "D-09", "小川 由美", "Keyaki-Botan-09", Role.MANAGER),
            officer("sysofficer1", "D-10", "坂本 修", "Fuji-Mokuren-10", Role.SYSTEM_OFFICER),
            officer("sysadmin1", "D-11", "長谷 光", "Ume-Sazanka-11", Role.SYSTEM_ADMIN),
            officer(AUDITOR, "D-12", "村上 律子", "Matsu-Hotaru-12", Role.AUDITOR),
            officer("number1", "D-13", "三浦 拓也", "Sakura-Tanpopo-13", Role.NUMBER_VIEWER));

    private static final List<NewAccount> STORY_OFFICERS = List.of(
            officer(STORY_RECEPTION, "D-91", "模擬 窓口", "Nazuna-Tsukushi-91", Role.RECEPTION),
            officer(STORY_EXAMINER, "D-92", "模擬 審査", "Warabi-Zenmai-92", Role.EXAMINER));

    private final Accounts accounts;
    private final StaffDirectory directory;
    private final AccessWindows windows;
    private final Clock clock;

    DemoStaff(Accounts accounts, StaffDirectory directory, AccessWindows windows, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.windows = windows;
        this.clock = clock;
    }

    private static NewAccount officer(String username, String number, String name, String password, Role role) {
        return new NewAccount(username, number, name, password, Set.of(role), true);
    }

    private static Stream<NewAccount> everybody() {
        return Stream.concat(OFFICERS.stream(), STORY_OFFICERS.stream());
    }

    /** Everybody whom a visitor of the demo may be, with their passwords. */
    public static List<NewAccount> officers() {
        return OFFICERS;
    }

    /** The published password of {@code username}. */
    public static String passwordOf(String username) {
        return everybody()
                .filter(officer -> officer.username().equals(username))
                .findFirst()
                .orElseThrow()
                .password();
    }

    @Override
    public void afterSingletonsInstantiated() {
        everybody()
                .filter(officer -> directory.find(officer.username()).isEmpty())
                .forEach(accounts::open);
        letTheAuditorIn();
    }

    /** The manager opens the trail for the next months, whenever no time is open. */
    private void letTheAuditorIn() {
        var now = clock.instant();
        if (!windows.open(AUDITOR)) {
            windows.grant(AUDITOR, now.minus(1, DAYS), now.plus(360, DAYS), "定期監査のため（模擬）", "manager1");
        }
    }
}
