package jp.menkyo.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.Documents;
import jp.menkyo.outside.Leftover.Place;
import jp.menkyo.shared.CaseNumber;
import org.springframework.boot.test.context.TestComponent;

/** Every place where the house leaves something behind, read as somebody reads it who got hold of the machine. */
@TestComponent
public class Leftovers {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    /** As deep as servers keep what is being uploaded. */
    private static final int DEPTH = 6;

    private final MailCatcher mails;
    private final Documents documents;

    Leftovers(MailCatcher mails, Documents documents) {
        this.mails = mails;
        this.documents = documents;
    }

    /** The moment from which on what is written down is looked at; closed when nobody looks any more. */
    record Since(String journal, FileTime files, HeardLog log) implements AutoCloseable {

        int logged() {
            return log.lines().size();
        }

        @Override
        public void close() {
            log.close();
        }
    }

    Since from() throws SQLException {
        return new Since(
                DatabaseLeftovers.position(), FileTime.fromMillis(System.currentTimeMillis()), HeardLog.open());
    }

    /** Tables and mails are read from their beginning, all else since the moment. */
    List<Leftover> holding(Canaries canaries, Since since, Collection<CaseNumber> cases)
            throws SQLException, IOException {
        var found = new ArrayList<Leftover>();
        DatabaseLeftovers.tables(canaries).forEach(table -> found.add(new Leftover(Place.TABLE, table)));
        DatabaseLeftovers.journal(canaries, since.journal())
                .forEach(segment -> found.add(new Leftover(Place.WRITE_AHEAD_LOG, segment)));
        FileLeftovers.below(TEMPORARY, DEPTH, canaries, since.files())
                .found()
                .forEach(file -> found.add(
                        new Leftover(Place.TEMPORARY_FILE, file.getFileName().toString())));
        add(found, Place.LOG, since.log().lines().stream(), canaries);
        add(found, Place.MAIL, mails.mails().stream().map(Object::toString), canaries);
        cases.stream()
                .flatMap(caseNumber -> documents.of(caseNumber).stream())
                .filter(paper -> PaperLeftovers.holds(content(paper), canaries))
                .forEach(paper -> found.add(new Leftover(Place.PAPER, paper.id().value())));
        return found;
    }

    private byte[] content(DocumentInfo paper) {
        return documents.open(paper.id()).content();
    }

    private static void add(List<Leftover> found, Place place, Stream<String> texts, Canaries canaries) {
        texts.filter(canaries::in).forEach(text -> found.add(new Leftover(place, text.length() + " characters")));
    }
}
