package org.chorus.sandbox.web.fragment;

import java.util.List;

/** A group of links in a menu. */
public record Section(String key, String label, List<Item> items) {
}
