package org.chorus.discussion.ao;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Texts that may be empty: absent ones, and Oracle's empty ones, are null in tables. */
final class Texts {

    private Texts() {
    }

    static String of(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
