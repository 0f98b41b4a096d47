package jp.menkyo.intake.signature;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import jp.menkyo.intake.signature.SignatureReport.Finding;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.Prefecture;

/** Compares the signer with the applicant: birth and sex decide, name and address are for the officer to look at. */
public final class PersonMatch {

    private PersonMatch() {}

    /** @throws SignatureRefused when somebody else signed */
    public static Set<Finding> check(CertifiedPerson signer, ApplicationForm form) {
        if (!signer.bornOn(form.birthDate()) || !signer.is(form.sex())) {
            throw new SignatureRefused(Reason.PERSON_MISMATCH);
        }
        var findings = EnumSet.noneOf(Finding.class);
        if (differ(signer.name(), form.name().display())) {
            findings.add(Finding.NAME_DIFFERS);
        }
        var home = form.address();
        if (home == null || differ(signer.address(), inFull(home))) {
            findings.add(Finding.ADDRESS_DIFFERS);
        }
        return findings;
    }

    private static boolean differ(String certified, String declared) {
        return !NameFold.key(certified).equals(NameFold.key(declared));
    }

    /** The prefecture of a form that nobody has checked yet may be anything. */
    private static String inFull(Address home) {
        var prefecture = Prefecture.all().stream()
                .filter(known -> known.code().equals(home.prefecture()))
                .map(Prefecture::displayName)
                .findFirst()
                .orElse("");
        return home.text().startsWith(prefecture) ? home.text() : prefecture + home.text();
    }
}
