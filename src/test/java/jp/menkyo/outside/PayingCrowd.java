package jp.menkyo.outside;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Applicants who apply and pay, and two officers who examine and decide, all at once over HTTP, until the application dies
 * under them. It remembers what the application has acknowledged.
 */
final class PayingCrowd {

    private static final int APPLICANTS = 2;
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Map<String, String> OFFICERS =
            Map.of("examiner1", "Task_Examine", "approver1", "Task_Approve", "issuer1", "Task_Issue");

    private final KillableDemo demo;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger completed = new AtomicInteger();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean stopped;

    PayingCrowd(KillableDemo demo) {
        this.demo = demo;
    }

    /** Everybody begins. */
    void arrive() {
        stopped = false;
        for (int n = 0; n < APPLICANTS; n++) {
            begin(this::apply);
        }
        begin(() -> pay(StaffClient.anonymous(demo.base())));
        OFFICERS.forEach((username, step) -> {
            var officer = officer(username);
            begin(() -> work(officer, step));
        });
    }

    private StaffClient officer(String username) {
        return StaffClient.signIn(demo.base(), username, demo.password(username));
    }

    /** Everybody stops after what they are doing; the application may be dead already. */
    void leave() {
        stopped = true;
        people.forEach(PayingCrowd::join);
        people.clear();
    }

    private static void join(Thread person) {
        try {
            person.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void begin(Runnable act) {
        var person = new Thread(() -> untilCutOff(act), "crowd");
        person.start();
        people.add(person);
    }

    private void untilCutOff(Runnable act) {
        try {
            while (!stopped) {
                act.run();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (UncheckedIOException killed) {
            cutOff.incrementAndGet();
        }
    }

    private void apply() {
        var answer = StaffClient.anonymous(demo.base()).post("/simulator/scenarios/registration-ok", Map.of());
        if (answer.statusCode() == 200) {
            acknowledged.add(
                    StaffClient.read(answer.body()).get("receiptNumber").asText());
        } else {
            refused(answer);
        }
    }

    private void refused(HttpResponse<String> answer) {
        var code = StaffClient.read(answer.body()).path("code").asText("without a code");
        refused.merge(answer.statusCode() + " " + code, 1, Integer::sum);
    }

    /** Whoever was willing to pay before a kill still is; the simulated payers have forgotten, their orders have not. */
    void pay(StaffClient payer) {
        for (var order : payer.json("/simulator/payments")) {
            if (order.get("state").asText().equals("OPEN")) {
                payer.post("/simulator/payments/" + order.get("orderId").asText() + "/pay", Map.of());
            }
        }
    }

    private void work(StaffClient officer, String step) {
        for (var item : officer.json("/api/worklist?queue=all&size=20").get("items")) {
            if (!stopped && item.get("step").asText().equals(step)) {
                complete(officer, item.get("taskId").asText());
            }
        }
    }

    /** A task may be gone or changed by the time it is taken; the officer takes the next one. */
    private void complete(StaffClient officer, String taskId) {
        try {
            var answer = officer.carryForward(taskId);
            if (answer.statusCode() == 204) {
                completed.incrementAndGet();
            } else {
                refused(answer);
            }
        } catch (AssertionError gone) {
            refused.merge("claim", 1, Integer::sum);
        }
    }

    /** Numbers of the cases whose applicants were told that theirs has arrived. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    @Override
    public String toString() {
        return "%,d applications acknowledged, %,d tasks completed, %,d people cut off, refused: %s"
                .formatted(acknowledged.size(), completed.get(), cutOff.get(), refused);
    }
}
