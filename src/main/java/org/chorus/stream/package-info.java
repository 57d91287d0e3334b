/** What happened, as streams that each reader sees as much of as he may: one vocabulary over all that people do. */
package org.chorus.stream;
