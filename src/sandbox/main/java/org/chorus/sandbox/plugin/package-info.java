/** Apps as bundles of an OSGi framework: their descriptor, their Spring context, their tables, and their coming and going. */
package org.chorus.sandbox.plugin;
