package jp.menkyo.simulator.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.people.Trait;
import org.jspecify.annotations.Nullable;

/** A story that can be played. Its shelf writes it once; afterwards it is only read. */
public final class Story {

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

    private final String name;
    private final String title;
    private final String expects;
    private final Procedure procedure;
    private final Course course = new Course();
    private Way way = Way.ONLINE;
    private Trait trait = Trait.ORDINARY;
    private @Nullable Integer resident;
    private Past past = Past.ORDINARY;
    private Register register = Register.AGREES;
    private boolean renamed;
    private boolean pays = true;
    private boolean forged;
    private boolean withdrawn;
    private Consumer<Draft> writing = draft -> {};
    private BiConsumer<ObjectNode, LocalDate> matter = (body, today) -> {};
    private List<DocumentKind> papers = List.of(DocumentKind.APPLICATION);

    /**
     * @param name as in the address, for instance {@code registration-ok}
     * @param title what it is about, in Japanese
     * @param expects what to look for when it is played
     */
    public Story(String name, String title, String expects, Procedure procedure) {
        this.name = name;
        this.title = title;
        this.expects = expects;
        this.procedure = procedure;
    }

    public Story atTheCounter() {
        way = Way.COUNTER;
        return this;
    }

    /** @param body what the officer who begins it sends on a day */
    public Story byTheOffice(BiConsumer<ObjectNode, LocalDate> body) {
        way = Way.OFFICE;
        matter = body;
        return this;
    }

    public Story by(Trait special) {
        trait = special;
        return this;
    }

    /** One resident of the small world, because nobody else is like that. */
    public Story by(int index) {
        resident = index;
        return this;
    }

    public Story after(Past before) {
        past = before;
        return this;
    }

    public Story registered(Register as) {
        register = as;
        return this;
    }

    /** The roster holds the name of before. */
    public Story renamed() {
        renamed = true;
        return this;
    }

    public Story writing(Consumer<Draft> form) {
        writing = form;
        return this;
    }

    public Story handingIn(DocumentKind... kinds) {
        papers = List.of(kinds);
        return this;
    }

    public Story unpaid() {
        pays = false;
        return this;
    }

    /** Changed after it was signed. */
    public Story forged() {
        forged = true;
        return this;
    }

    /** The applicant thinks better of it as soon as it is sent. */
    public Story withdrawnAtOnce() {
        withdrawn = true;
        return this;
    }

    /** What officers choose in a task, the first time, the second time … */
    public Story choosing(String task, String... outcomes) {
        course.choose(task, outcomes);
        return this;
    }

    /** Officers leave a task until an activity has been gone through so often. */
    public Story leaving(String task, String until, int times) {
        course.leave(task, new Course.Patience(until, times));
        return this;
    }

    public Story answering(DocumentKind paper) {
        course.answer(paper);
        return this;
    }

    public Story withdrawnBefore(String task) {
        course.move(new Move(Move.Moment.BEFORE, task, Move.Act.WITHDRAW));
        return this;
    }

    public Story withdrawnAfter(String task) {
        course.move(new Move(Move.Moment.AFTER, task, Move.Act.WITHDRAW));
        return this;
    }

    public Story paidAfter(String task) {
        pays = false;
        course.move(new Move(Move.Moment.AFTER, task, Move.Act.PAY));
        return this;
    }

    public Story before(String task, Move.Act act) {
        course.move(new Move(Move.Moment.BEFORE, task, act));
        return this;
    }

    public Story after(String task, Move.Act act) {
        course.move(new Move(Move.Moment.AFTER, task, act));
        return this;
    }

    public Story ends(String event) {
        course.end(event);
        return this;
    }

    public Story rests(String activity) {
        course.rest(activity);
        return this;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String expects() {
        return expects;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Course course() {
        return course;
    }

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

    /** Is it about somebody who wants a licence, not about one who has it? */
    public boolean fresh() {
        return procedure == Procedure.NEW;
    }

    public boolean underOldName() {
        return renamed;
    }

    public boolean pays() {
        return pays && way == Way.ONLINE;
    }

    public boolean isForged() {
        return forged;
    }

    public boolean isWithdrawnAtOnce() {
        return withdrawn;
    }

    public void write(Draft draft) {
        writing.accept(draft);
    }

    public void write(ObjectNode body, LocalDate today) {
        matter.accept(body, today);
    }

    public List<DocumentKind> papers() {
        return papers;
    }

    @Override
    public String toString() {
        return name;
    }
}
