/** Streams on the wire: our JSON, ActivityStreams 2.0, and the secret of one's own feed. */
package org.chorus.stream.rest;
