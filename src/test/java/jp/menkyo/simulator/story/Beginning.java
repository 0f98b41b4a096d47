package jp.menkyo.simulator.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.simulator.people.Trait;
import org.jspecify.annotations.Nullable;

/** How a story begins: who comes with what, and how it reaches the office. Written by its {@link Story} only. */
public final class Beginning {

    /** How a story reaches the office. */
    public enum Way {
        ONLINE,
        COUNTER,
        OFFICE
    }

    /** What the family register holds of the change that the applicant claims. */
    public enum Register {
        AGREES,
        CONTRADICTS,
        SILENT
    }

    Way way = Way.ONLINE;
    Trait trait = Trait.ORDINARY;

    @Nullable
    Integer resident;

    Past past = Past.ORDINARY;
    Register register = Register.AGREES;
    boolean renamed;
    boolean pays = true;
    boolean forged;
    boolean withdrawn;
    int leastDays;
    int mostDays;
    Consumer<Draft> writing = draft -> {};
    BiConsumer<ObjectNode, LocalDate> matter = (body, today) -> {};
    List<DocumentKind> papers = List.of(DocumentKind.APPLICATION);

    Beginning() {}

    public Way way() {
        return way;
    }

    public Trait trait() {
        return trait;
    }

    /** Null when any resident of the trait will do. */
    public @Nullable Integer resident() {
        return resident;
    }

    public Past past() {
        return past;
    }

    public Register register() {
        return register;
    }

    /** Does the roster hold the name of before? */
    public boolean renamed() {
        return renamed;
    }

    /** Does the applicant pay at once, online? */
    public boolean pays() {
        return pays && way == Way.ONLINE;
    }

    public boolean forged() {
        return forged;
    }

    public boolean withdrawnAtOnce() {
        return withdrawn;
    }

    /** How many days ago the paper reached the office: it lay there before anybody typed it in. */
    public int daysOnTheDesk(int resident) {
        return leastDays + resident % (mostDays - leastDays + 1);
    }

    public void write(Draft draft) {
        writing.accept(draft);
    }

    /** @param body what the officer who begins it sends on a day */
    public void write(ObjectNode body, LocalDate today) {
        matter.accept(body, today);
    }

    public List<DocumentKind> papers() {
        return papers;
    }
}
