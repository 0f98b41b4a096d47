package jp.menkyo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.menkyo.MenkyoTest;
import jp.menkyo.TestDatabase;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.paper.Papers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final CaseNumber caseNumber =
            CaseNumber.of(98, ThreadLocalRandom.current().nextLong(1, 9_999_999));

    @Test
    void givesBackWhatItStored() {
        var content = Papers.pdf("diploma");

        var id = documents.store(caseNumber, DocumentKind.GRADUATION_CERTIFICATE, "卒業証明書.jpeg", content);

        var opened = documents.open(id);
        assertThat(opened.content()).isEqualTo(content);
        assertThat(opened.info().name()).isEqualTo("卒業証明書.pdf");
        assertThat(opened.info().mediaType()).isEqualTo("application/pdf");
        assertThat(opened.info().size()).isEqualTo(content.length);
        assertThat(documents.of(caseNumber)).containsExactly(opened.info());
    }

    @Test
    void recordsWhoOpensAPaper() {
        var id = documents.store(caseNumber, DocumentKind.PASSPORT, "a.png", Papers.png());

        documents.open(id);

        List<String> actions = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select action from audit.event where subject = ? order by id")
                        .param(id.value())
                        .query(String.class)
                        .list());
        assertThat(actions).containsExactly("DOCUMENT_STORED", "VIEWED_DOCUMENT");
    }

    @Test
    void keepsNoPlainBytesInTheDatabase() throws SQLException {
        var id = documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", Papers.pdf("plainly-visible"));

        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select sealed_bytes from document.content where id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                    .doesNotContain("PDF", "visible");
        }
    }

    @Test
    void refusesBytesOfAnotherDocument() throws SQLException {
        var mine = documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", Papers.pdf("mine"));
        var yours = documents.store(caseNumber, DocumentKind.OTHER, "b.pdf", Papers.pdf("yours"));

        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    update document.content a set sealed_bytes = b.sealed_bytes, wrapped_key = b.wrapped_key
                    from document.content b where a.id = '%s' and b.id = '%s'""".formatted(mine, yours));
        }

        assertThatThrownBy(() -> documents.open(mine)).isInstanceOf(SealBroken.class);
        assertThatCode(() -> documents.scanLate())
                .as("others are scanned all the same")
                .doesNotThrowAnyException();
        assertThat(documents.open(yours).content()).isEqualTo(Papers.pdf("yours"));
    }

    @Test
    void refusesTooMuchAndTheWrongKind() {
        var large = Arrays.copyOf(Papers.pdf("a"), Documents.LARGEST + 1);

        assertThatThrownBy(() -> documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", large))
                .isInstanceOf(DocumentTooLarge.class);
        assertThatThrownBy(() -> documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", "<html>".getBytes()))
                .isInstanceOf(DocumentTypeRefused.class);
        assertThat(documents.of(caseNumber)).isEmpty();
    }

    @Test
    void comesAndGoesWithTheTransactionOfItsCase() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", Papers.pdf("a"));
            status.setRollbackOnly();
        });

        assertThat(documents.of(caseNumber)).isEmpty();
    }

    @Test
    void staysWithItsAdministrator() {
        var id = documents.store(caseNumber, DocumentKind.OTHER, "a.pdf", Papers.pdf("a"));
        var osaka = new Administrator("27-dietitian");

        assertThatThrownBy(() -> administrators.as(osaka, () -> documents.open(id)))
                .isInstanceOf(DocumentMissing.class);
        assertThat(administrators.as(osaka, () -> documents.of(caseNumber))).isEmpty();
    }

    @Test
    void cannotBeChangedByTheApplication() {
        for (String sql : new String[] {"update document.paper set name = 'x'", "delete from document.content"}) {
            assertThatThrownBy(() -> {
                        try (var connection = TestDatabase.server().connect("menkyo", "menkyo_app");
                                var statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .hasMessageContaining("permission denied");
        }
    }
}
