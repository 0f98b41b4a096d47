package jp.menkyo.casefile.note;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** A note cannot be kept as it is; nothing was written. */
public final class NoteRefused extends Problem {

    private NoteRefused(String field, String code, String sentence) {
        super(422, code, sentence, List.of(new FieldError(field, code, sentence)));
    }

    static NoteRefused empty() {
        return new NoteRefused("words", "MISSING", "メモの内容を書いてください。");
    }

    static NoteRefused tooLong() {
        return new NoteRefused("words", "TOO_LONG", "メモは4,000字までで書いてください。");
    }

    static NoteRefused number() {
        return new NoteRefused("words", "MY_NUMBER", "個人番号は書かないでください。番号を除いて書き直してください。");
    }

    /** @param name of the colleague who could not read it */
    static NoteRefused notForThem(String name) {
        return new NoteRefused("mentioned", "CANNOT_READ", name + "さんはこのメモを読めません。読める範囲を広げるか、相手から外してください。");
    }
}
