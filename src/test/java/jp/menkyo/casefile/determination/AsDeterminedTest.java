package jp.menkyo.casefile.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import org.junit.jupiter.api.Test;

class AsDeterminedTest {

    private static final Application DECLARED = new Application(
            CaseNumber.of(8, 1),
            Channel.COUNTER,
            Instant.EPOCH,
            LocalDate.of(2026, 6, 2),
            FormFixture.hanako(),
            null,
            null);

    @Test
    void leavesAsItIsWhatNobodyDetermined() {
        assertThat(new AsDetermined(Map.of()).of(DECLARED)).isSameAs(DECLARED);
    }

    @Test
    void putsWhatIsSoInThePlaceOfWhatWasDeclared() {
        var form = new AsDetermined(Map.of(
                        Fact.IN_CHARGE, "11",
                        Fact.COURSE_MONTHS, "36",
                        Fact.DESIGNATED_FACILITY, "false",
                        Fact.QUALIFIED_IN, "2024-03"))
                .of(DECLARED)
                .form();

        assertThat(form.address().prefecture()).isEqualTo("11");
        assertThat(form.ground().month()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(form.ground().courseMonths()).isEqualTo(36);
        assertThat(form.ground().designatedFacility()).isFalse();
    }

    @Test
    void changesNothingElse() {
        var form = new AsDetermined(Map.of(Fact.QUALIFIED_IN, "2025-03", Fact.REGISTERED_IN, Determination.NOWHERE))
                .of(DECLARED)
                .form();

        assertThat(form).isEqualTo(DECLARED.form());
    }

    @Test
    void saysItInWords() {
        assertThat(new Determination(Fact.IN_CHARGE, "13").display()).isEqualTo("管轄する都道府県：東京都");
        assertThat(new Determination(Fact.CHANGED, "DOMICILE_PREFECTURE").display())
                .isEqualTo("変更のあった登録事項：本籍地の都道府県");
        assertThat(new Determination(Fact.QUALIFIED_IN, "1991-03").display()).isEqualTo("資格の取得年月：平成3年3月");
    }
}
