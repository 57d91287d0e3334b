package org.chorus.host.ao;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Texts that may be empty: absent ones, and Oracle's empty ones, are null in tables. */
public final class EmptyTexts {

    private EmptyTexts() {
    }

    public static String of(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    public static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
