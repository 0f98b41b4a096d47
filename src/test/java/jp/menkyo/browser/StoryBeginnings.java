package jp.menkyo.browser;

import java.time.LocalDate;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.simulator.LaboratoryClient;
import jp.menkyo.workflow.LicenceForms;
import jp.menkyo.workflow.LicenceHolders;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;

/** How the cases of the stories come to the office: by a scenario of the laboratory where there is one. */
record StoryBeginnings(
        int port, Office office, PaperApplications papers, LicenceHolders holders, LicenceClaims claims) {

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
        var examiner = OfficerClient.signedIn(port, "examiner1");
        var licence = claims.of(linkage).orElseThrow().code();
        var answer = examiner.post("/api/office-matters", """
                {"procedure": "LINKAGE", "licence": "%s", "reason": "別の人の番号と紐付けられていた"}""".formatted(licence));
        return new CaseNumber(examiner.json(answer).get("receiptNumber").asText());
    }
}
