package jp.menkyo.intake.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads the person out of the subject's alternative names, where the J-LIS profile puts the four items. */
final class CertifiedItems {

    private static final String ARC = "1.2.392.200149.8.5.5.";
    private static final Pattern BIRTH = Pattern.compile("[0-9]{9}");

    private CertifiedItems() {}

    /** @throws SignatureRefused when an item is missing, as in certificates for logging in */
    static CertifiedPerson of(X509CertificateHolder certificate) {
        var items = items(certificate);
        var birth = item(items, "4");
        if (!BIRTH.matcher(birth).matches()) {
            throw new SignatureRefused(Reason.WRONG_CERTIFICATE);
        }
        return new CertifiedPerson(item(items, "1"), item(items, "3"), birth, item(items, "5"));
    }

    private static String item(Map<String, String> items, String number) {
        var item = items.get(ARC + number);
        if (item == null) {
            throw new SignatureRefused(Reason.WRONG_CERTIFICATE);
        }
        return item;
    }

    private static Map<String, String> items(X509CertificateHolder certificate) {
        var items = new HashMap<String, String>();
        var names = GeneralNames.fromExtensions(certificate.getExtensions(), Extension.subjectAlternativeName);
        if (names == null) {
            return items;
        }
        for (GeneralName name : names.getNames()) {
            if (name.getTagNo() == GeneralName.otherName) {
                var other = OtherName.getInstance(name.getName());
                if (other.getValue() instanceof ASN1UTF8String text) {
                    items.put(other.getTypeID().getId(), text.getString());
                }
            }
        }
        return items;
    }
}
