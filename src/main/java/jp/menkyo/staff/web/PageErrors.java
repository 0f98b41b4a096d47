package jp.menkyo.staff.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when something fails: a page that says what to do next. Programs get problem documents. */
@Controller
class PageErrors implements HandlerExceptionResolver, ErrorController, Ordered {

    private static final String FAILED = "処理できませんでした。時間をおいて、もう一度試してください。";

    private final Refusal refusal;

    PageErrors(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Before the advice that writes problem documents. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!Visitor.wantsPage(request)) {
            return null;
        }
        if (failure instanceof Problem problem) {
            return page(HttpStatus.valueOf(problem.status()), problem.title());
        }
        return failure instanceof ErrorResponse answer
                ? page(HttpStatus.valueOf(answer.getStatusCode().value()), "")
                : null;
    }

    /**
     * Where the container brings what no controller answered. When part of an answer has left, nothing is added: the container then
     * breaks off the connection, while a sentence at its end would make a cut file look whole.
     */
    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return null;
        }
        var status = status(request);
        if (Visitor.isBrowser(request)) {
            return page(status, "");
        }
        refusal.write(response, status, status.name(), FAILED);
        return null;
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static ModelAndView page(HttpStatus status, String sentence) {
        return new ModelAndView("error", Map.of("status", status.value(), "sentence", sentence), status);
    }
}
