package jp.menkyo.gateway.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/** Whom a batch asks about; implemented by the module that knows these people. Asked piece by piece, in the same order every time. */
public interface BatchSource {

    /** A code, for instance {@code LINKED_LICENCES}. */
    String code();

    /** What officers call it. */
    String label();

    /** Code of the provision by which these people may be asked about today. */
    String legalBasis();

    /**
     * The next people.
     *
     * @param last id of the last one before, null for the first
     */
    List<Subject> after(@Nullable String last, int limit);

    /** What we hold about people, to compare the answers with; those we hold nothing about any more are missing. */
    Map<String, Claim> claims(Collection<String> subjects);

    /**
     * One person to ask about.
     *
     * @param id what the person is found by at the source, for instance a licence number; never a My Number
     */
    record Subject(String id, NumberToken token) {}
}
