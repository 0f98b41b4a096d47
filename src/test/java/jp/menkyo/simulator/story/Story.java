package jp.menkyo.simulator.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.shared.Procedure;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.story.Beginning.Register;
import jp.menkyo.simulator.story.Beginning.Way;

/** A story that can be played. Its shelf writes it once; afterwards it is only read. */
public final class Story {

    private final String name;
    private final String title;
    private final String expects;
    private final Procedure procedure;
    private final Beginning beginning = new Beginning();
    private final Course course = new Course();

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

    /** Is it about somebody who wants a licence, not about one who has it? */
    public boolean fresh() {
        return procedure == Procedure.NEW;
    }

    public Beginning beginning() {
        return beginning;
    }

    public Course course() {
        return course;
    }

    public Story atTheCounter() {
        beginning.way = Way.COUNTER;
        return this;
    }

    /** The paper lies on a desk for some days before it is typed in. */
    public Story lying(int leastDays, int mostDays) {
        beginning.leastDays = leastDays;
        beginning.mostDays = mostDays;
        return this;
    }

    /** @param body what the officer who begins it sends on a day */
    public Story byTheOffice(BiConsumer<ObjectNode, LocalDate> body) {
        beginning.way = Way.OFFICE;
        beginning.matter = body;
        return this;
    }

    public Story by(Trait special) {
        beginning.trait = special;
        return this;
    }

    /** One resident of the small world, because nobody else is like that. */
    public Story by(int index) {
        beginning.resident = index;
        return this;
    }

    public Story after(Past before) {
        beginning.past = before;
        return this;
    }

    public Story registered(Register as) {
        beginning.register = as;
        return this;
    }

    /** The roster holds the name of before. */
    public Story renamed() {
        beginning.renamed = true;
        return this;
    }

    public Story writing(Consumer<Draft> form) {
        beginning.writing = form;
        return this;
    }

    public Story handingIn(DocumentKind... kinds) {
        beginning.papers = List.of(kinds);
        return this;
    }

    public Story unpaid() {
        beginning.pays = false;
        return this;
    }

    /** Changed after it was signed. */
    public Story forged() {
        beginning.forged = true;
        return this;
    }

    /** The applicant thinks better of it as soon as it is sent. */
    public Story withdrawnAtOnce() {
        beginning.withdrawn = true;
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
        beginning.pays = false;
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

    @Override
    public String toString() {
        return name;
    }
}
