package jp.menkyo.staff.signin;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes signing in and out for programs; filters answer them, so no controller does. */
@Component
class SignInInterface implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        description.path("/login", new PathItem().post(signIn()));
        description.path("/logout", new PathItem().post(signOut()));
    }

    private static Operation signIn() {
        var form = new ObjectSchema()
                .addProperty("username", new StringSchema())
                .addProperty("password", new StringSchema().format("password"));
        var body = new MediaType().schema(form).example(Map.of("username", "examiner1", "password", "…"));
        return operation("ログイン（GET /api/csrf のヘッダーを付けて送る）")
                .requestBody(new RequestBody()
                        .content(new Content().addMediaType("application/x-www-form-urlencoded", body)))
                .responses(new ApiResponses()
                        .addApiResponse("204", new ApiResponse().description("ログインした。セッションのクッキーを返す"))
                        .addApiResponse("401", new ApiResponse().description("利用者名かパスワードが違う、または利用できない"))
                        .addApiResponse("403", new ApiResponse().description("CSRF トークンがない、または古い")));
    }

    private static Operation signOut() {
        return operation("ログアウト")
                .responses(new ApiResponses().addApiResponse("204", new ApiResponse().description("ログアウトした")));
    }

    private static Operation operation(String summary) {
        return new Operation().addTagsItem("ログイン").summary(summary);
    }
}
