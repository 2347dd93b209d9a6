package app.lull.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What the plain error page may know: a reference, and whether somebody is signed in. Nothing of the error itself. */
@Component
class PlainErrors extends DefaultErrorAttributes {

    private static final int SERVER_ERROR = 500;

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.remove("exception");
        attributes.remove("message");
        attributes.put("signedIn", request.getUserPrincipal() != null);
        var thrown = getError(request);
        if (thrown != null && isOurs(attributes)) {
            attributes.put("reference", FaultLog.write(Fault.of(thrown), thrown));
        }
        return attributes;
    }

    /** A request that nobody could answer is no fault of Lull's: whoever sends such ones cannot fill the log with them. */
    private static boolean isOurs(Map<String, @Nullable Object> attributes) {
        return attributes.get("status") instanceof Integer status && status >= SERVER_ERROR;
    }
}
