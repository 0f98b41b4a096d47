package jp.menkyo.workflow.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Finds officers by user name, name or role. What we do not keep (mail addresses, tenants) finds nobody. */
class StaffUserQuery extends UserQueryImpl {

    private final transient StaffDirectory directory;

    StaffUserQuery(StaffDirectory directory, @Nullable CommandExecutor executor) {
        this.directory = directory;
        setCommandExecutor(executor);
    }

    @Override
    public long executeCount(CommandContext context) {
        return matching().count();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return matching()
                .skip(getFirstResult())
                .limit(getMaxResults())
                .map(StaffIdentity::user)
                .toList();
    }

    private Stream<StaffMember> matching() {
        boolean unanswerable =
                lastName != null || email != null || emailLike != null || procDefId != null || tenantId != null;
        return unanswerable ? Stream.empty() : directory.all().stream().filter(this::matches);
    }

    private boolean matches(StaffMember member) {
        return (id == null || id.equals(member.username()))
                && (ids == null || Arrays.asList(ids).contains(member.username()))
                && (firstName == null || firstName.equals(member.name()))
                && (firstNameLike == null || contains(member.name(), firstNameLike))
                && (lastNameLike == null || contains(member.name(), lastNameLike))
                && (groupId == null
                        || member.roles().stream().anyMatch(role -> role.code().equals(groupId)));
    }

    private static boolean contains(String name, String pattern) {
        return name.contains(pattern.replace("%", ""));
    }
}
