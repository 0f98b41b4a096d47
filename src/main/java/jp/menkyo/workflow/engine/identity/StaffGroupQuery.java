package jp.menkyo.workflow.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Finds roles by code, label or officer. */
class StaffGroupQuery extends GroupQueryImpl {

    private final transient StaffDirectory directory;

    StaffGroupQuery(StaffDirectory directory, @Nullable CommandExecutor executor) {
        this.directory = directory;
        setCommandExecutor(executor);
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return matching()
                .skip(getFirstResult())
                .limit(getMaxResults())
                .map(StaffIdentity::group)
                .toList();
    }

    private Stream<Role> matching() {
        return candidates().filter(this::matches);
    }

    private Stream<Role> candidates() {
        if (procDefId != null || tenantId != null) {
            return Stream.empty();
        }
        if (userId == null) {
            return Arrays.stream(Role.values());
        }
        return directory.find(userId).map(StaffMember::roles).orElse(Set.of()).stream()
                .sorted();
    }

    private boolean matches(Role role) {
        return (id == null || id.equals(role.code()))
                && (ids == null || Arrays.asList(ids).contains(role.code()))
                && (name == null || name.equals(role.label()))
                && (nameLike == null || role.label().contains(nameLike.replace("%", "")))
                && (type == null || type.equals("ROLE"));
    }
}
