package jp.menkyo.desk.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.audit.window.AccessWindows;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.Role;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets an auditor to the trail and the reports only while a time is open for her; what was refused is kept. Whoever reads
 * reports in another role reads them as before.
 */
@Configuration
class AuditGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final String[] TRAIL = {"/desk/audit/**", "/api/evidence"};
    private static final String[] REPORTS = {"/desk/statistics", "/api/reports/**", "/desk/reports/**"};

    private final AccessWindows windows;
    private final AuditTrail audit;

    AuditGate(AccessWindows windows, AuditTrail audit) {
        this.windows = windows;
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(TRAIL).addPathPatterns(REPORTS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (onlyAuditor(request) && !windows.open(AuditTrail.actor())) {
            audit.refused("AUDIT", null, null, "WINDOW_CLOSED");
            throw new AuditClosed();
        }
        return true;
    }

    private static boolean onlyAuditor(HttpServletRequest request) {
        return request.isUserInRole(Role.AUDITOR.code())
                && !request.isUserInRole(Role.MANAGER.code())
                && !request.isUserInRole(Role.TREASURER.code());
    }

    /** No time is open for this auditor. */
    static final class AuditClosed extends Problem {

        AuditClosed() {
            super(403, "AUDIT_CLOSED", "監査のために記録を読める期間ではありません。管理職か情報システム責任者に「監査の期間」を開いてもらってください。");
        }
    }
}
