package jp.menkyo.workflow.history;

import java.util.List;
import jp.menkyo.reporting.facts.Marks;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Marks every run whose history changes. The engine writes its history as before; nothing is read here, and nobody waits. */
@Component
class RunMarks extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    private final Marks marks;

    RunMarks(Marks marks) {
        this.marks = marks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomHistoryEventHandlers().add(this);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity
                || event instanceof HistoricProcessInstanceEventEntity) {
            marks.run(event.getProcessInstanceId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
