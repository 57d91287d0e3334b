/** An app that is packed by {@code ProbeApp} to try out what the sandbox refuses. */
package org.chorus.probe;
