package jp.menkyo.staff.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Problem documents (RFC 9457) for what is refused before any controller is reached. */
@Component
class Refusal {

    private final ObjectMapper json;

    Refusal(ObjectMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, HttpStatus status, String code, String sentence) throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:menkyo:problem:" + code.toLowerCase(Locale.ROOT));
        problem.put("title", sentence);
        problem.put("status", status.value());
        problem.put("code", code);
        problem.put("errors", List.of());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
