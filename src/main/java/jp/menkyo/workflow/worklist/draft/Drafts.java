package jp.menkyo.workflow.worklist.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps drafts. Each is sealed with a key of its own, bound to administrator, task and officer: moved to another task or
 * officer it does not open. Reading and writing one's own draft is no view of a person and leaves no line in the audit trail.
 */
@Service
public class Drafts {

    private final DraftRows rows;
    private final Sealing sealing;
    private final AdministratorContext administrators;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(DraftRows rows, KeyFile keys, AdministratorContext administrators, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.sealing = keys.sealing(KeyFile.DOCUMENTS);
        this.administrators = administrators;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps what was typed in the place of what was kept before; nothing typed means nothing kept.
     *
     * @return when it was kept; empty when the task has ended, so that no draft outlives it
     */
    @Transactional
    public Optional<Instant> keep(String taskId, String username, Draft draft) {
        var now = clock.instant();
        if (draft.isEmpty()) {
            rows.erase(taskId, username);
            return Optional.of(now);
        }
        var sealed = sealing.seal(bytes(draft), context(taskId, username));
        return rows.put(taskId, username, now, sealed) ? Optional.of(now) : Optional.empty();
    }

    /** The officer's own draft of this task. */
    @Transactional(readOnly = true)
    public Optional<SavedDraft> find(String taskId, String username) {
        return rows.find(taskId, username)
                .map(row ->
                        new SavedDraft(draft(sealing.open(row.content(), context(taskId, username))), row.savedAt()));
    }

    /** The officer throws it away; nothing happens when there is none. */
    @Transactional
    public void discard(String taskId, String username) {
        rows.erase(taskId, username);
    }

    private byte[] bytes(Draft draft) {
        try {
            return json.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft is texts by name", impossible);
        }
    }

    private Draft draft(byte[] content) {
        try {
            return json.readValue(content, Draft.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a draft that was kept is not one", unreadable);
        }
    }

    private String context(String taskId, String username) {
        return String.join("|", administrators.current().code(), taskId, username, "draft", "1");
    }
}
