package jp.menkyo.workflow.identitycheck;

import static jp.menkyo.gateway.FamilyData.DEATH;
import static jp.menkyo.gateway.FamilyData.DISAPPEARANCE;
import static jp.menkyo.gateway.FamilyData.DOMICILE;
import static jp.menkyo.gateway.FamilyData.NAME;
import static jp.menkyo.gateway.FamilyData.NAME_CHANGES;
import static jp.menkyo.gateway.FamilyData.NATIONALITY;
import static jp.menkyo.gateway.FamilyData.TRANSFERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WantedDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void asksForTheItemsOfTheRosterWhenSomebodyIsToBeEntered() {
        assertThat(WantedData.of(form(Procedure.NEW, null))).containsExactlyInAnyOrder(DOMICILE, NAME);
    }

    @Test
    void asksForTheEventThatIsClaimed() {
        assertThat(changed("01", ChangeKind.NAME)).containsExactlyInAnyOrder(DOMICILE, NAME, NAME_CHANGES);
        assertThat(changed("08", ChangeKind.DOMICILE_PREFECTURE)).containsExactlyInAnyOrder(DOMICILE, NAME, TRANSFERS);
        assertThat(changed("09", ChangeKind.NATIONALITY, ChangeKind.NAME))
                .containsExactlyInAnyOrder(DOMICILE, NAME, NAME_CHANGES, NATIONALITY);
        assertThat(changed("13", ChangeKind.FORMER_SURNAME)).containsExactlyInAnyOrder(DOMICILE, NAME);
    }

    @Test
    void asksForTheEndOfALifeAlone() {
        assertThat(deleted(DeletionKind.DEATH)).containsExactly(DEATH);
        assertThat(deleted(DeletionKind.DISAPPEARANCE)).containsExactly(DISAPPEARANCE);
        assertThat(deleted(DeletionKind.OWN_REQUEST)).isEmpty();
    }

    @Test
    void asksForNoDomicileToLinkSomebody() {
        assertThat(WantedData.of(form(Procedure.LINKAGE, matter(null, null))))
                .containsExactlyInAnyOrder(NAME, NAME_CHANGES);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUND_CERTIFICATE", "DISPOSITION", "REGISTRATION_PROOF", "OFFICIAL_CORRECTION", "REVIVAL"})
    void asksForNothingWhereNothingIsNeeded(Procedure procedure) {
        assertThat(WantedData.of(form(procedure, matter(null, null)))).isEmpty();
    }

    private static Set<FamilyData> changed(String reason, ChangeKind... kinds) {
        var change = new Change(Set.of(kinds), DAY, reason);
        return WantedData.of(form(Procedure.CHANGE, matter(change, null)));
    }

    private static Set<FamilyData> deleted(DeletionKind kind) {
        return WantedData.of(form(Procedure.DELETION, matter(null, new Deletion(kind, DAY))));
    }

    private static LicenceMatter matter(@Nullable Change change, @Nullable Deletion deletion) {
        return new LicenceMatter("13", 1L, null, null, change, false, null, null, deletion, null, null);
    }

    private static ApplicationForm form(Procedure procedure, @Nullable LicenceMatter matter) {
        return new ApplicationForm(
                procedure,
                new PersonName("青木", "葵"),
                new PersonName("アオキ", "アオイ"),
                null,
                null,
                LocalDate.of(2000, 1, 1),
                Sex.FEMALE,
                "13",
                false,
                null,
                new ApplicationForm.Contact(null, null),
                null,
                null,
                ApplicationForm.Delivery.COUNTER,
                false,
                false,
                matter,
                null);
    }
}
