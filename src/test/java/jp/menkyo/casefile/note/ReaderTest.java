package jp.menkyo.casefile.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read a note of examiner1. */
class ReaderTest {

    @ParameterizedTest
    @CsvSource({
        "CASE,     issuer1,   issuer,   true",
        "SECTION,  examiner2, examiner, true",
        "SECTION,  issuer1,   issuer,   false",
        "SECTION,  manager1,  manager,  false",
        "MANAGERS, manager1,  manager,  true",
        "MANAGERS, examiner2, examiner, false",
        "MANAGERS, examiner1, examiner, true",
        "MANAGERS, auditor1,  auditor,  true",
        "SECTION,  auditor1,  auditor,  true",
    })
    void readsWhatIsForThem(Audience audience, String username, String role, boolean may) {
        var reader = new Reader(username, Set.of(role));

        assertThat(reader.mayRead(audience, "examiner1", Set.of("examiner"))).isEqualTo(may);
    }
}
