package org.chorus.web;

import java.util.Map;

/** One kind of page of ours. */
public interface Screen {

    /** Below `/plugins/servlet/chorus`, with places in braces: `/boards/{id}`. */
    String address();

    /** @throws org.chorus.common.Problem when there is nothing to show; the reader is told in words */
    Shown show(Visit visit);

    /**
     * What is shown.
     *
     * @param template full Soy name
     * @param bundle   web-resource with its scripts and styles
     */
    record Shown(String template, String bundle, Map<String, Object> values) {

        public Shown {
            values = Map.copyOf(values);
        }
    }
}
