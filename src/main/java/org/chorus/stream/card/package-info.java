/** Activities as templates, feeds and the wire take them: names, sentences, addresses. */
package org.chorus.stream.card;
