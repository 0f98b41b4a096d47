package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.note.OfficerNote;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem.FieldError;
import jp.menkyo.simulator.people.Resident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which the office takes a link back, or lets it be. */
@MenkyoTest
class UnlinkingProcessTest {

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    OfficerNotes notes;

    @Autowired
    Registry registry;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationProgress progress;

    @Test
    void takesALinkBackAndLinksAgainOnlyByDecision() {
        var resident = ResidentForms.next();
        var licence = linked(resident);
        var caseNumber = papers.begin(ResidentForms.unlinking(resident, licence, "別の人の番号と紐付けられていた"));
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        assertThat(progress.withdrawable(caseNumber)).isFalse();
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Unlinked");
        assertThat(holders.now(licence).linked()).isFalse();
        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.UNLINKED);
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NOT_LINKED);
        assertThat(notices.titles(caseNumber)).containsExactly("個人番号との紐付けの解除のお知らせ");

        var again = papers.handIn(ResidentForms.linkage(resident, licence), resident.number());
        office.complete(again, "Task_DecideLink", "examiner1", "LINK", "reason", "本人の番号であることを確かめた");
        office.complete(again, "Task_ApproveLink", "approver1", "LINK");
        office.awaitEnd(again);

        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.LINKED);
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::kind)
                .containsExactly(ActKind.REGISTERED, ActKind.LINKED, ActKind.UNLINKED, ActKind.LINKED);
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::approvedBy)
                .endsWith("system", "approver1", "approver1");
        assertThat(notes.of(again, new Reader("examiner1", Set.of())))
                .extracting(OfficerNote::words)
                .containsExactly("この登録の紐付けは、解除されたことがあります。");
    }

    @Test
    void keepsALinkThatWasRight() {
        var resident = ResidentForms.next();
        var licence = linked(resident);
        var caseNumber = papers.begin(ResidentForms.unlinking(resident, licence, "疑いがある"));

        officers.refuse(caseNumber, "正しい番号だった", "番号法第16条");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LinkKept");
        assertThat(holders.now(licence).linked()).isTrue();
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.LINKED);
        assertThat(notices.titles(caseNumber)).isEmpty();
    }

    @Test
    void closesWhenThereIsNothingToTakeBack() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));

        var caseNumber = papers.begin(ResidentForms.unlinking(resident, licence, "疑いがある"));

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NothingToUnlink");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void isNotBegunWithoutAReasonOrWithANumber() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));

        assertThatThrownBy(() -> papers.begin(ResidentForms.unlinking(resident, licence, " ")))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("form.licence.purpose"));
        assertThatThrownBy(() -> papers.begin(ResidentForms.unlinking(resident, licence, "疑いがある"), resident.number()))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("number"));
    }

    private Licence linked(Resident resident) {
        var licence = holders.enter(ResidentForms.holder(resident));
        CaseNumber caseNumber = papers.handIn(ResidentForms.linkage(resident, licence), resident.number());
        office.awaitEnd(caseNumber);
        assertThat(holders.now(licence).linked()).isTrue();
        return licence;
    }
}
