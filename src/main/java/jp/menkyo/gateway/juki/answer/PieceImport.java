package jp.menkyo.gateway.juki.answer;

import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.book.AnswerProgress;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.batch.book.BatchRows;
import jp.menkyo.gateway.batch.book.BatchRows.Known;
import jp.menkyo.gateway.juki.file.AnswerLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in one piece of an answer in one transaction, or nothing of it; a piece that was taken in before changes nothing. */
@Component
public class PieceImport {

    private final BatchRows rows;
    private final AnswerProgress answers;
    private final BatchProgress progress;
    private final Sources sources;

    PieceImport(BatchRows rows, AnswerProgress answers, BatchProgress progress, Sources sources) {
        this.rows = rows;
        this.answers = answers;
        this.progress = progress;
        this.sources = sources;
    }

    /** @param last number of the last of the lines */
    @Transactional
    public void take(Batch batch, List<AnswerLine> lines, int last) {
        int before = answers.imported(batch);
        var fresh = lines.stream().filter(line -> line.line() > before).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var known = rows.find(batch, fresh.stream().map(AnswerLine::lineId).toList());
        var subjects = known.values().stream().map(Known::subject).collect(Collectors.toSet());
        var piece = new Piece(known, sources.of(batch).claims(subjects));
        fresh.forEach(piece::take);
        rows.answered(batch, piece.results());
        rows.unusable(batch, piece.errors());
        answers.imported(batch, last);
    }

    /** The file is at its end: whoever has no answer gets none. */
    @Transactional
    public void finish(Batch batch) {
        answers.imported(batch);
        rows.missing(batch);
        progress.done(batch);
    }
}
