/** The screens of streams, and the feeds that programs read. */
package org.chorus.stream.page;
