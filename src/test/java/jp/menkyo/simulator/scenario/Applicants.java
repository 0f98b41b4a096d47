package jp.menkyo.simulator.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.payprovider.Payer;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.story.Beginning.Way;
import jp.menkyo.simulator.story.Move;
import jp.menkyo.simulator.story.Move.Act;
import jp.menkyo.simulator.story.Move.Moment;
import jp.menkyo.simulator.story.Story;
import jp.menkyo.workflow.amendment.AmendmentArrivals;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What applicants do after the beginning of their story: answer requests, pay late, think better of it. */
@Component
public class Applicants {

    private final Map<CaseNumber, Set<Move>> made = new ConcurrentHashMap<>();
    private final PortalClient portal;
    private final OfficeDoor counter;
    private final Payer payer;
    private final PayoutDay payouts;
    private final AmendmentArrivals amendments;
    private final TaskService tasks;
    private final HistoryService history;

    Applicants(
            PortalClient portal,
            OfficeDoor counter,
            Payer payer,
            PayoutDay payouts,
            AmendmentArrivals amendments,
            TaskService tasks,
            HistoryService history) {
        this.portal = portal;
        this.counter = counter;
        this.payer = payer;
        this.payouts = payouts;
        this.amendments = amendments;
        this.tasks = tasks;
        this.history = history;
    }

    /** @return did the applicant do something now? */
    public synchronized boolean act(CaseNumber caseNumber, Story story) {
        var due = pending(caseNumber, story).stream()
                .filter(move -> due(caseNumber, move))
                .findFirst();
        due.ifPresent(move -> make(caseNumber, story, move));
        return due.isPresent() || answer(caseNumber, story);
    }

    /** Will the applicant come before an officer gets to this task? */
    public boolean before(CaseNumber caseNumber, Story story, String task) {
        return pending(caseNumber, story).stream()
                .filter(move -> move.act() != Act.MAKE_PAYOUT || payouts.due(caseNumber))
                .anyMatch(move -> move.moment() == Moment.BEFORE && move.task().equals(task));
    }

    private List<Move> pending(CaseNumber caseNumber, Story story) {
        var done = made.getOrDefault(caseNumber, Set.of());
        return story.course().moves().stream()
                .filter(move -> !done.contains(move))
                .toList();
    }

    private boolean due(CaseNumber caseNumber, Move move) {
        return switch (move.act()) {
            case MAKE_PAYOUT -> payouts.due(caseNumber) && reached(caseNumber, move);
            case TAKE_BACK, TAKE_BACK_NOTHING -> payer.heardOf(caseNumber.value()) && reached(caseNumber, move);
            default -> reached(caseNumber, move);
        };
    }

    private boolean reached(CaseNumber caseNumber, Move move) {
        if (move.moment() == Moment.AFTER) {
            return history.createHistoricTaskInstanceQuery()
                            .processInstanceBusinessKey(caseNumber.value())
                            .taskDefinitionKey(move.task())
                            .finished()
                            .count()
                    > 0;
        }
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .taskDefinitionKey(move.task())
                        .count()
                > 0;
    }

    private void make(CaseNumber caseNumber, Story story, Move move) {
        switch (move.act()) {
            case PAY -> payer.willing(caseNumber.value());
            case WITHDRAW -> withdraw(caseNumber, story);
            case PAY_TOO_MUCH -> payer.mistaken(caseNumber.value(), due -> due * 2);
            case PAY_TOO_LITTLE -> payer.mistaken(caseNumber.value(), due -> due / 2);
            case TAKE_BACK -> payer.takeBack(caseNumber.value(), null);
            case TAKE_BACK_NOTHING -> payer.takeBack(caseNumber.value(), 1L);
            case NAME_ACCOUNT -> portal.nameAccount(caseNumber.value());
            case MAKE_PAYOUT -> payouts.make(caseNumber);
        }
        // there is a file for each time that the refund can go out
        if (move.act() != Act.MAKE_PAYOUT) {
            made.computeIfAbsent(caseNumber, number -> new HashSet<>()).add(move);
        }
    }

    private void withdraw(CaseNumber caseNumber, Story story) {
        if (story.beginning().way() == Way.COUNTER) {
            counter.withdraw(caseNumber.value());
        } else {
            portal.withdraw(caseNumber.value());
        }
    }

    private boolean answer(CaseNumber caseNumber, Story story) {
        var answer = story.course().answer().filter(paper -> amendments.awaited(caseNumber));
        answer.map(kind -> Player.paper(kind, 0)).ifPresent(paper -> {
            if (story.beginning().way() == Way.COUNTER) {
                counter.bring(caseNumber.value(), paper);
            } else {
                portal.amend(caseNumber.value(), List.of(paper));
            }
        });
        return answer.isPresent();
    }
}
