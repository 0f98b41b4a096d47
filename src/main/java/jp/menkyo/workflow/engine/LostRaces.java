package jp.menkyo.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A job that only lost a race is done again at once. The engine by itself would let it rest like a failed one, and the
 * case would stand still for seconds though nothing is wrong.
 */
@Component
class LostRaces extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(LostRaces::afterFailure);
    }

    private static Command<Object> afterFailure(String jobId, Throwable failure) {
        return failure instanceof OptimisticLockingException
                ? new AgainAtOnce(jobId, failure)
                : new DefaultJobRetryCmd(jobId, failure);
    }

    /** Leaves no trace at the job: with a failure noted down, the engine would count the next one as its second. */
    private static final class AgainAtOnce extends JobRetryCmd {

        AgainAtOnce(String jobId, Throwable race) {
            super(jobId, race);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            var job = getJob();
            if (job != null) {
                job.unlock();
                notifyAcquisition(context);
            }
            return null;
        }
    }
}
