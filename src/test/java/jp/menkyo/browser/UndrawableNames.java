package jp.menkyo.browser;

import java.time.LocalDate;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.LicenceForms;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;

/** Cases of people whose name no font can draw, brought to the point where that matters. */
record UndrawableNames(int port, Office office, PaperApplications papers, LicenceHolders holders) {

    /** From the private use area of Unicode. */
    private static final String NO_CHARACTER = "\uE000田";

    CaseNumber registration() {
        var caseNumber = papers.handIn(FormFixture.named(new PersonName(NO_CHARACTER, "花子")));
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        approve(caseNumber);
        return caseNumber;
    }

    CaseNumber proof() {
        var licence = holders.enter(new Holder(
                new PersonName(NO_CHARACTER, "月子"),
                new PersonName("ガイジダ", "ツキコ"),
                null,
                null,
                new Domicile("13"),
                Sex.FEMALE,
                BirthDate.of(LocalDate.of(1979, 5, 6))));
        var matter = new LicenceMatter(
                "13", licence.number().running(), null, null, null, false, null, null, null, null, "海外での就労");
        var caseNumber = papers.handIn(LicenceForms.about(licence, Procedure.REGISTRATION_PROOF, matter));
        approve(caseNumber);
        return caseNumber;
    }

    /** The office enters the name as it can be drawn, in a case of its own. */
    void respell(Licence licence) {
        var examiner = OfficerClient.signedIn(port, "examiner2");
        var answer = examiner.post(
                "/api/office-matters", """
                {"procedure": "OFFICIAL_CORRECTION", "licence": "%s", "reason": "字体を本人に確かめた",
                 "correction": {"name": {"surname": "高田", "given": "花子"}, "newCertificate": false}}""".formatted(licence.number().code()));
        var correction =
                new CaseNumber(examiner.json(answer).get("receiptNumber").asText());
        approve(correction);
        office.awaitState(correction, CaseState.CORRECTED);
    }

    private void approve(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Examine", "examiner2", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
    }
}
