package org.chorus.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.chorus.common.InvalidInput;

/** Texts that are texts in JSON too, and that every database can hold: no NUL and no half of a surrogate pair. */
final class StrictText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (text.codePoints().anyMatch(StrictText::isNoCharacter)) {
            String field = parser.currentName() == null ? "" : parser.currentName();
            throw new InvalidInput("request.bad-character",
                    "The field \"" + field + "\" holds a character that cannot be stored (NUL or half a surrogate pair).", field);
        }
        return text;
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
