package org.chorus.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;

/**
 * Bodies of requests as records, and records as bodies of answers. Our own mapper, so that the host's settings cannot
 * change what we promise: nothing unknown, nothing twice, nothing of another type, no list with a hole in it; times are ISO-8601 in UTC and
 * fields without a value are null rather than left out.
 */
public final class Json {

    /** 1 MiB. */
    public static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_NAME = 60;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new StrictText())
                    .addSerializer(Instant.class, ToStringSerializer.instance))
            .build();

    /** @throws InvalidInput with a sentence that names the field, when the body is not exactly such a thing */
    public <T> T read(InputStream body, Class<T> type) {
        return read(body, type, MOST_BYTES);
    }

    /** @throws InvalidInput as above, and when the body has more than so many bytes */
    public <T> T read(InputStream body, Class<T> type, int mostBytes) {
        byte[] bytes = Bounded.bytes(body, mostBytes);
        if (bytes.length == 0) {
            throw new InvalidInput("request.empty", "The request has no body; it must be a JSON object.");
        }
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw new InvalidInput("request.empty", "The request has no body; it must be a JSON object.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read", e);
        }
    }

    public String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** As it goes over the wire, in UTF-8. */
    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON for " + value.getClass().getName(), e);
        }
    }

    private static RuntimeException problem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String field = shortened(unknown.getPropertyName());
            return new InvalidInput("request.unknown-field", "There is no field \"" + field + "\" here.", field);
        }
        if (e.getCause() instanceof InvalidInput refused) {
            return refused;
        }
        if (e instanceof JsonMappingException mismatch && !mismatch.getPath().isEmpty()
                && !(e.getCause() instanceof JsonParseException)) {
            String field = shortened(pathOf(mismatch));
            return new InvalidInput("request.wrong-type", "The field \"" + field + "\" has a value of the wrong type.", field);
        }
        return syntaxProblem(e.getCause() instanceof JsonParseException cause ? cause : e);
    }

    private static InvalidInput syntaxProblem(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate field '")) {
            String field = shortened(e.getOriginalMessage().replaceFirst("Duplicate field '(.*)'", "$1"));
            return new InvalidInput("request.duplicate-field", "The field \"" + field + "\" is given twice.", field);
        }
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return new InvalidInput("request.not-json",
                "The body is not the JSON object that is wanted here; see line " + line + ", column " + column + ".", line, column);
    }

    /** Such as `topics[2]`. */
    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
