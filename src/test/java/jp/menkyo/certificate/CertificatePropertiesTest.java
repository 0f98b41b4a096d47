package jp.menkyo.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.Certificate.Voiding;
import jp.menkyo.document.DocumentId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Prefecture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a sheet in whatever order: it comes no step back, and once void it is void for ever. */
class CertificatePropertiesTest {

    private static final Prefecture TOKYO = new Prefecture("13");

    /** @param reason null for a step forward */
    record Deed(boolean dispatch, @Nullable VoidReason reason) {

        Certificate done(Certificate sheet, Instant at) {
            if (reason != null) {
                return sheet.voided(reason, "approver1", at);
            }
            return dispatch ? sheet.dispatched(Delivery.COUNTER, null, at) : sheet.issued(at);
        }
    }

    @Property(tries = 10_000)
    void aVoidSheetIsNeverValidAgain(@ForAll("deeds") List<Deed> deeds) {
        var sheet = Certificate.prepared(
                CertificateSerial.of(TOKYO, 1),
                CaseNumber.of(904, 1),
                new LicenceNumber(TOKYO, 1),
                Edition.FIRST,
                LocalDate.of(2026, 4, 1),
                new DocumentId("d_" + "0".repeat(32)));
        @Nullable Voiding end = null;
        var now = Instant.EPOCH;
        for (var deed : deeds) {
            now = now.plusSeconds(1);
            try {
                sheet = deed.done(sheet, now);
                assertThat(end == null || deed.reason() != null).isTrue();
            } catch (CertificateRefused refused) {
                assertThat(refused.code()).isEqualTo("CERTIFICATE_VOID");
                assertThat(end).as("only what is void is refused").isNotNull();
            }
            end = end == null ? sheet.voiding() : end;
            assertThat(sheet.voiding()).isEqualTo(end);
            assertThat(sheet.valid()).isEqualTo(end == null);
        }
        Statistics.collect(end == null ? "valid" : "void");
        Statistics.coverage(coverage -> {
            coverage.check("void").percentage(share -> share > 50);
            coverage.check("valid").count(n -> n > 100);
        });
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var steps = Arbitraries.of(true, false).map(dispatch -> new Deed(dispatch, null));
        var ends = Arbitraries.of(VoidReason.values()).map(reason -> new Deed(false, reason));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, steps), net.jqwik.api.Tuple.of(1, ends))
                .list()
                .ofMaxSize(9);
    }
}
