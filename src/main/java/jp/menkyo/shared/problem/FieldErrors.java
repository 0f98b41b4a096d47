package jp.menkyo.shared.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with something that was sent, so that all of it is named at once. */
public final class FieldErrors {

    private final List<FieldError> found = new ArrayList<>();

    /** Names the field unless it is right. */
    public void demand(boolean right, String field, String code, String message) {
        if (!right) {
            found.add(new FieldError(field, code, message));
        }
    }

    /** A procedure needs this part, or else has no place for it. */
    public void belongs(boolean needed, String field, @Nullable Object part) {
        demand(!needed || part != null, field, "MISSING", "この手続に必要な項目です。入力してください。");
        unwanted(field, !needed && part != null);
    }

    /** A procedure has no place for this part, if it was given. */
    public void unwanted(String field, boolean given) {
        demand(!given, field, "NOT_EXPECTED", "この手続では受け取らない項目です。外してください。");
    }

    public List<FieldError> found() {
        return List.copyOf(found);
    }

    /** @throws Problem that {@code refusal} makes of it, when anything is wrong */
    public void refuse(Function<List<FieldError>, ? extends Problem> refusal) {
        if (!found.isEmpty()) {
            throw refusal.apply(found());
        }
    }
}
