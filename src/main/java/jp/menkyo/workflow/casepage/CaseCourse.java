package jp.menkyo.workflow.casepage;

import java.util.List;
import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.document.Documents;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a case so far: papers that were handed in, corrections that were asked for, remarks. */
@Component
class CaseCourse {

    private final Documents documents;
    private final ProcessingClock clock;
    private final OfficerNotes notes;
    private final NoteReaders readers;
    private final CaseWords words;

    CaseCourse(Documents documents, ProcessingClock clock, OfficerNotes notes, NoteReaders readers, CaseWords words) {
        this.documents = documents;
        this.clock = clock;
        this.notes = notes;
        this.readers = readers;
        this.words = words;
    }

    List<CasePage.Attachment> papers(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(info -> info.kind().handedIn())
                .map(info -> new CasePage.Attachment(
                        info.id().value(),
                        info.kind().name(),
                        info.name(),
                        info.mediaType(),
                        info.size(),
                        words.moment(info.storedAt()),
                        info.scan().label(),
                        info.scan().opens() ? null : info.scan().label(),
                        info.sha256()))
                .toList();
    }

    /** What was asked for last; null when nothing was. */
    @Nullable
    String wanted(CaseNumber caseNumber) {
        return clock.wanted(caseNumber).orElse(null);
    }

    List<CasePage.Pause> pauses(CaseNumber caseNumber) {
        return clock.pauses(caseNumber).stream()
                .map(pause -> new CasePage.Pause(
                        pause.wanted(),
                        words.moment(pause.startedAt()),
                        pause.endedAt() == null ? null : words.moment(pause.endedAt())))
                .toList();
    }

    List<CasePage.Note> notes(CaseNumber caseNumber) {
        return notes.of(caseNumber, readers.now()).stream()
                .map(note -> new CasePage.Note(note.writtenBy(), words.moment(note.at()), note.words()))
                .toList();
    }
}
