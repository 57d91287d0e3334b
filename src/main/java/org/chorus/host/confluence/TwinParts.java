package org.chorus.host.confluence;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/**
 * The HTML part of a mail that says the same in plain text and in HTML. Whether the host's mail library is
 * `jakarta.mail` or still `javax.mail` is read from the method that takes the parts.
 */
final class TwinParts {

    private TwinParts() {
    }

    /** A `multipart/alternative` with this HTML in it; empty where the host's library has another shape. */
    static Optional<Object> of(Class<?> emailType, String html) {
        return setter(emailType).map(Method::getParameterTypes).flatMap(types -> parts(types[0], html));
    }

    private static Optional<Method> setter(Class<?> emailType) {
        return Arrays.stream(emailType.getMethods())
                .filter(method -> method.getName().equals("setMultipart") && method.getParameterCount() == 1)
                .findFirst();
    }

    private static Optional<Object> parts(Class<?> multipart, String html) {
        try {
            ClassLoader library = multipart.getClassLoader();
            String internet = multipart.getPackageName() + ".internet.";
            Class<?> partType = Class.forName(internet + "MimeBodyPart", true, library);
            Object part = partType.getConstructor().newInstance();
            partType.getMethod("setText", String.class, String.class, String.class).invoke(part, html, "UTF-8", "html");
            Object parts = Class.forName(internet + "MimeMultipart", true, library).getConstructor(String.class).newInstance("alternative");
            multipart.getMethod("addBodyPart", partType.getSuperclass()).invoke(parts, part);
            return Optional.of(parts);
        } catch (ReflectiveOperationException | LinkageError otherShape) {
            return Optional.empty();
        }
    }
}
