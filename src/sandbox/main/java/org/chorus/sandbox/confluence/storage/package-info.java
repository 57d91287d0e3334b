/** Confluence's storage format: XHTML with elements of its own for macros, links, images and tasks. */
package org.chorus.sandbox.confluence.storage;
