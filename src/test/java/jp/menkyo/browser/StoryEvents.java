package jp.menkyo.browser;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.workflow.LicenceForms;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;

/** What happens in the stories besides what officers do at their tasks; most cases begin with a scenario of the laboratory. */
record StoryEvents(
        int port,
        Office office,
        PaperApplications papers,
        LicenceHolders holders,
        LicenceClaims claims,
        Registry registry,
        PortalClient portal) {

    /** No font has it: the private use area of Unicode. */
    private static final String UNDRAWABLE = "\uE000田";

    CaseNumber scenario(String name) {
        var answer = new LaboratoryClient(port).post("/simulator/scenarios/" + name, "");
        return new CaseNumber(LaboratoryClient.read(answer).get("receiptNumber").asText());
    }

    CaseNumber livingElsewhere() {
        return papers.handIn(PaperApplications.livingIn("11"));
    }

    CaseNumber undrawableName() {
        return papers.handIn(FormFixture.named(new PersonName(UNDRAWABLE, "花子")));
    }

    CaseNumber undrawableProof() {
        var licence = holders.enter(new Holder(
                new PersonName(UNDRAWABLE, "月子"),
                new PersonName("ガイジダ", "ツキコ"),
                null,
                null,
                new Domicile("13"),
                Sex.FEMALE,
                BirthDate.of(LocalDate.of(1979, 5, 6))));
        var matter = new LicenceMatter(
                "13", licence.number().running(), null, null, null, false, null, null, null, null, "海外での就労");
        return papers.handIn(LicenceForms.about(licence, Procedure.REGISTRATION_PROOF, matter));
    }

    /** A link that the rule entered is taken back by the office. */
    CaseNumber wronglyLinked() {
        var linkage = scenario("linkage-ok");
        office.awaitState(linkage, CaseState.LINKED);
        return begin("""
                {"procedure": "LINKAGE", "licence": "%s", "reason": "別の人の番号と紐付けられていた"}""".formatted(claims.of(linkage).orElseThrow().code()));
    }

    /** The applicant answers a request for correction. */
    void amend(CaseNumber caseNumber) {
        office.awaitState(caseNumber, CaseState.AWAITING_AMENDMENT);
        var koseki = new Attachment("koseki.pdf", DocumentKind.KOSEKI_EXTRACT, Papers.pdf("koseki"));
        portal.amend(caseNumber.value(), List.of(koseki));
    }

    /** The office enters the name in a shape that can be drawn, in a case of its own. */
    void respell(CaseNumber registration) {
        var licence = registry.ofCase(registration).orElseThrow();
        var correction = begin("""
                {"procedure": "OFFICIAL_CORRECTION", "licence": "%s", "reason": "字体を本人に確かめた",
                 "correction": {"name": {"surname": "高田", "given": "花子"}, "newCertificate": false}}""".formatted(licence.number().code()));
        office.complete(correction, "Task_Examine", "examiner2", "PROPOSE_REGISTRATION");
        office.complete(correction, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.awaitState(correction, CaseState.CORRECTED);
    }

    private CaseNumber begin(String matter) {
        var examiner = OfficerClient.signedIn(port, "examiner2");
        var answer = examiner.post("/api/office-matters", matter);
        return new CaseNumber(examiner.json(answer).get("receiptNumber").asText());
    }
}
