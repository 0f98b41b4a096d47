package jp.menkyo.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.menkyo.registry.Licence.State;
import jp.menkyo.registry.act.Acts;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import org.junit.jupiter.api.Test;

class LicenceHistoryTest {

    private static final LocalDate REGISTERED = LocalDate.of(2020, 4, 1);
    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    private final Lives life = new Lives(REGISTERED);

    @Test
    void hasNoTitleBeforeTheRegistration() {
        assertThat(on(REGISTERED.minusDays(1))).isEqualTo(new TitleAnswer(false, null, null, REGISTERED.minusDays(1)));
        assertThat(on(REGISTERED)).isEqualTo(new TitleAnswer(true, State.IN_FORCE, REGISTERED, null));
    }

    @Test
    void losesTheTitleForTheDaysOfASuspensionAlone() {
        suspend(FROM, TO);

        assertThat(on(FROM.minusDays(1)))
                .isEqualTo(new TitleAnswer(true, State.IN_FORCE, REGISTERED, FROM.minusDays(1)));
        assertThat(on(FROM)).isEqualTo(new TitleAnswer(false, State.SUSPENDED, FROM, TO));
        assertThat(on(TO)).isEqualTo(new TitleAnswer(false, State.SUSPENDED, FROM, TO));
        assertThat(on(TO.plusDays(1))).isEqualTo(new TitleAnswer(true, State.IN_FORCE, TO.plusDays(1), null));
    }

    @Test
    void joinsSuspensionsThatFollowEachOther() {
        suspend(FROM, TO);
        suspend(TO.plusDays(1), TO.plusMonths(2));

        assertThat(on(TO)).isEqualTo(new TitleAnswer(false, State.SUSPENDED, FROM, TO.plusMonths(2)));
    }

    @Test
    void isRevokedFromTheDayOfServiceAlsoWhileSuspended() {
        suspend(FROM, TO);
        var served = FROM.plusDays(10);
        life.add(new LicenceAct.Revoke(basis("70", served)), FROM);

        assertThat(on(served.minusDays(1)))
                .isEqualTo(new TitleAnswer(false, State.SUSPENDED, FROM, served.minusDays(1)));
        assertThat(on(served)).isEqualTo(new TitleAnswer(false, State.REVOKED, served, null));
        assertThat(on(TO.plusYears(5)).state()).isEqualTo(State.REVOKED);
    }

    @Test
    void comesBackWhenADisappearanceIsTakenBack() {
        life.add(new LicenceAct.Delete(basis("42", FROM), Deletion.DISAPPEARANCE), FROM);
        life.add(new LicenceAct.Revive(basis("90", TO)), TO);

        assertThat(on(FROM)).isEqualTo(new TitleAnswer(false, State.DELETED, FROM, TO.minusDays(1)));
        assertThat(on(TO)).isEqualTo(new TitleAnswer(true, State.IN_FORCE, TO, null));
    }

    @Test
    void tellsChangedItemsInWords() {
        assertThat(Item.DOMICILE.text("BRA")).isEqualTo("ブラジル");
        assertThat(Item.SEX.text("2")).isEqualTo("女");
        assertThat(Item.BIRTH_DATE.text("2000-04-03")).isEqualTo("平成12年4月3日");
        assertThat(Item.BIRTH_DATE.text("1955-04")).isEqualTo("昭和30年4月");
        assertThat(Item.BIRTH_DATE.text("1955")).isEqualTo("昭和30年");
        assertThat(Item.ALIAS.text(null)).isNull();
    }

    private void suspend(LocalDate from, LocalDate to) {
        life.add(new LicenceAct.Suspend(basis("70", from), from, to), from);
    }

    private static Basis basis(String applicationClass, LocalDate effectiveOn) {
        return Acts.basis(Lives.nextCase(), applicationClass, effectiveOn);
    }

    private TitleAnswer on(LocalDate day) {
        return life.history().titleOn(day);
    }
}
