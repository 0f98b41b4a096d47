package jp.menkyo.gateway.juki.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.RowError.Code;
import jp.menkyo.gateway.batch.book.BatchRows.Known;
import jp.menkyo.gateway.juki.Comparison;
import jp.menkyo.gateway.juki.file.AnswerLine;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a piece: what they say about whom, or why they cannot be used. A doubt is always an error, never a result. */
final class Piece {

    /** Name and birth date both different: nobody changes both, so it is somebody else. */
    private static final Set<Item> SOMEBODY_ELSE = Set.of(Item.NAME, Item.BIRTH_DATE);

    private final Map<String, Known> known;
    private final Map<String, Claim> claims;
    private final Map<Integer, @Nullable BatchResult> bySeq = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    /**
     * @param known rows of the batch by line id
     * @param claims what we hold, by subject
     */
    Piece(Map<String, Known> known, Map<String, Claim> claims) {
        this.known = known;
        this.claims = claims;
    }

    void take(AnswerLine line) {
        var row = known.get(line.lineId());
        if (row == null) {
            errors.add(new RowError(line.line(), null, null, Code.UNKNOWN_LINE));
        } else if (row.answered() || bySeq.containsKey(row.seq())) {
            bySeq.put(row.seq(), null);
            errors.add(new RowError(line.line(), row.seq(), row.subject(), Code.DUPLICATE_LINE));
        } else {
            bySeq.put(row.seq(), null);
            take(line, row);
        }
    }

    private void take(AnswerLine line, Known row) {
        var claim = claims.get(row.subject());
        if (line.error() != null) {
            errors.add(new RowError(line.line(), row.seq(), row.subject(), line.error()));
        } else if (claim == null) {
            errors.add(new RowError(line.line(), row.seq(), row.subject(), Code.SUBJECT_GONE));
        } else if (line.resident() == null) {
            bySeq.put(row.seq(), new BatchResult(row.seq(), row.subject(), nobody(line), Set.of(), null));
        } else {
            compare(line, row, claim);
        }
    }

    private void compare(AnswerLine line, Known row, Claim claim) {
        var resident = Objects.requireNonNull(line.resident());
        var answer = Comparison.of(claim, resident);
        if (answer.differing().containsAll(SOMEBODY_ELSE)) {
            errors.add(new RowError(line.line(), row.seq(), row.subject(), Code.PERSON_DIFFERS));
        } else {
            bySeq.put(
                    row.seq(),
                    new BatchResult(row.seq(), row.subject(), answer.result(), answer.differing(), resident.change()));
        }
    }

    private static Result nobody(AnswerLine line) {
        return switch (Objects.requireNonNull(line.status())) {
            case NOT_FOUND -> Result.NOT_FOUND;
            case SEVERAL -> Result.SEVERAL;
            case OUT_OF_SCOPE -> Result.OUT_OF_SCOPE;
            case FOUND, SYSTEM_ERROR -> throw new IllegalStateException("these name somebody, or are errors");
        };
    }

    List<BatchResult> results() {
        return bySeq.values().stream().filter(Objects::nonNull).toList();
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }
}
