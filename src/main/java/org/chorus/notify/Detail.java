package org.chorus.notify;

/**
 * What a notice is about, as it is now.
 *
 * @param text   as stored, may be empty: shown as a quotation
 * @param anchor place on the idea's page, empty for its beginning
 * @param state  upper-case name of the state of a state change, else empty
 */
record Detail(String text, String anchor, String state) {

    static Detail said(String text, String anchor) {
        return new Detail(text, anchor, "");
    }
}
